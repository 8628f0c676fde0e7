import { HeddleError } from '@heddle/protocol'

/**
 * What a server under test can do to its driver instead of keeping the protocol.
 *
 * - `silent`: what was waited for did not come in time.
 * - `died`: it ended while something was waited for.
 * - `flooded`: it said more than any session needs.
 * - `refused`: it refused, or answered without, what the flow cannot go on without.
 */
export type FaultKind = 'silent' | 'died' | 'flooded' | 'refused'

/** A session cannot go on. A finding about the server, never a failure of the suite. */
export class SubjectFault extends HeddleError {
  readonly kind: FaultKind
  constructor(kind: FaultKind, message: string) {
    super(message)
    this.kind = kind
  }
}
