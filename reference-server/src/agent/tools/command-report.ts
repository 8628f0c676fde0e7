import type { CommandEnd } from '../../tools/index.ts'
import type { ShellSession } from '../shell/index.ts'
import { shortened } from '../shortened.ts'

/** What the model is told of a command that ended. */
export function commandReport({ exitCode, durationMs }: CommandEnd, output: string): string {
  const head =
    exitCode === null
      ? 'The command could not be started.'
      : `The command ended with exit code ${exitCode} after ${(durationMs / 1000).toFixed(1)} seconds.`
  return `${head}\n${shortened(output)}`
}

/** The same of one that may still run: what came since the model last heard of it. */
export function sessionReport(session: ShellSession): string {
  const output = session.takeOutput()
  if (session.end !== undefined) return commandReport(session.end, output)
  return `The command still runs, as session ${session.id}: write_stdin waits for more, and writes to it.\n${shortened(output)}`
}
