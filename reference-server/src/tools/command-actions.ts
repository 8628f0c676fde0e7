import { basename, resolve } from 'node:path'
import type { CommandAction } from '@heddle/protocol'
import { simpleCommands } from '../policy/index.ts'

/** What a command does, as far as a look at its words tells. For display; nothing is decided by it. */
export function commandActions(command: string, cwd: string): CommandAction[] {
  const [words, ...more] = simpleCommands(command) ?? []
  const unknown: CommandAction = { type: 'unknown', command }
  if (words === undefined || more.length > 0) return [unknown]
  const [name, ...args] = words
  const plain = args.filter((arg) => !arg.startsWith('-'))
  const [first] = plain
  switch (name) {
    case 'cat':
    case 'nl':
      return plain.length === 1 && first !== undefined
        ? [{ type: 'read', command, name: basename(first), path: resolve(cwd, first) }]
        : [unknown]
    case 'ls':
      return plain.length <= 1 ? [{ type: 'listFiles', command, path: first ?? null }] : [unknown]
    case 'grep':
      return plain.length <= 2 && first !== undefined
        ? [{ type: 'search', command, query: first, path: plain[1] ?? null }]
        : [unknown]
    default:
      return [unknown]
  }
}
