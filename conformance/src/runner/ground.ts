import type { Subject, Transport } from '../subject/index.ts'

/** What every session of a run stands on. */
export interface Ground {
  readonly subject: Subject
  /** Over what flows are played that are about none in particular. */
  readonly transport: Transport
  /** How long to wait for one message, in milliseconds. */
  readonly timeoutMs: number
  /** How long a server that listens may take until it lets somebody in, in milliseconds. */
  readonly startTimeoutMs: number
  /** Where the scripted model listens; undefined: at any port, a new one for each flow. */
  readonly modelPort: number | undefined
}
