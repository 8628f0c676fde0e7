import os from 'node:os'

/** How every command ends. */
export const EXIT = {
  fine: 0,
  /** The work was done, and something was found. */
  findings: 1,
  couldNotWork: 2,
} as const

/** Told by a command that came to its end. One that runs another program ends as that does. */
export type Done = (exitCode: number) => void

/** Shells say by 128 and its number that a signal ended a program; so do we, in its place. */
export const SIGNALLED = 128

/** Ends on a signal as at any other end: not the default, which would leave behind what was started and made. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(SIGNALLED + os.constants.signals[signal]))
}
