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
