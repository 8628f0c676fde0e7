import { simpleCommands } from './words.ts'

/**
 * Commands that only read, whatever their arguments are. Kept short on purpose: a command that is missing
 * here costs a question, one that should not be here costs data. Not on it, although they look harmless:
 * `git` (runs what the repository configures), `find`, `rg`, `sort`, `date`, `env`, `hostname`, `tee`.
 */
const HARMLESS = new Set([
  'basename',
  'cat',
  'dirname',
  'echo',
  'false',
  'grep',
  'head',
  'id',
  'ls',
  'nl',
  'pwd',
  'stat',
  'tail',
  'true',
  'uname',
  'wc',
  'whoami',
])

/** Is every part of this command line known to read only? */
export function isHarmless(line: string): boolean {
  const commands = simpleCommands(line)
  return commands?.every(([name = '']) => HARMLESS.has(name)) ?? false
}
