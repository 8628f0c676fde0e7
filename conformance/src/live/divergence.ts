import type { Json } from '@heddle/protocol'

/** Where a server does not say what was recorded. */
export interface Divergence {
  /** Which message of the recording was expected, counted from 1; null when none was. */
  readonly number: number | null
  readonly line: number | null
  /** JSON pointer from the message down. */
  readonly pointer: string
  /** What is wrong, as a sentence. */
  readonly message: string
  /** The message that was recorded, in the names of this session where they are known. */
  readonly expected?: Json
  readonly actual?: Json
}

/** Thrown where a session can no longer be the recorded one. */
export class Diverged extends Error {
  readonly divergence: Divergence
  constructor(divergence: Divergence) {
    super(divergence.message)
    this.divergence = divergence
  }
}
