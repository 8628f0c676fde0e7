import type { CommandResult } from '../../tools/index.ts'
import { shortened } from '../shortened.ts'

/** What the model is told of a command that ended. */
export function commandReport({ exitCode, durationMs, output }: CommandResult): string {
  const head =
    exitCode === null
      ? 'The command could not be started.'
      : `The command ended with exit code ${exitCode} after ${(durationMs / 1000).toFixed(1)} seconds.`
  return `${head}\n${shortened(output)}`
}
