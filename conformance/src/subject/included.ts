import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProgramSubject } from './subject.ts'
import { readSubject, type SubjectFile } from './subject-file.ts'

const FOLDER = fileURLToPath(new URL('../../subjects/', import.meta.url))

/** A subject that comes with the suite: `heddle`, `codex`, `codex-0.169.0`. */
export const includedSubject = (name: string): Promise<SubjectFile> =>
  readSubject(path.join(FOLDER, `${name}.json`))

/** The subject behind a command line: a server that we know how to set up, or any other. */
export async function subjectOf(word: string, args: readonly string[]): Promise<ProgramSubject> {
  // A server starts in a folder of its own: a path is meant from where we are.
  const command = word.includes(path.sep) ? path.resolve(word) : word
  const name = path.basename(command).replace(/\.(exe|cmd)$/, '')
  if (name === 'codex') return { ...(await includedSubject('codex')).subject, command, args }
  if (name === 'heddle' && args.includes('serve')) {
    const { subject } = await includedSubject('heddle')
    return { ...subject, command, args: [...args, ...missing(subject.args, args)] }
  }
  return {
    name,
    command,
    args,
    env: { HEDDLE_HOME: '{home}', OPENAI_BASE_URL: '{modelUrl}', OPENAI_API_KEY: 'none' },
    files: {},
    listen: {},
    headers: {},
  }
}

/** The options, each with its value, that are not there yet. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  return wanted.flatMap((word, index) =>
    word.startsWith('--') && !there.includes(word) ? [word, wanted[index + 1] ?? ''] : [],
  )
}
