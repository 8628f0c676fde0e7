import os from 'node:os'
import { SIGNALLED } from '../exit.ts'

/** One more, for an option that can be given several times. */
export function more(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

/** Ends on a signal as at any other end: not the default, which would leave behind what was started and made. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(SIGNALLED + os.constants.signals[signal]))
}
