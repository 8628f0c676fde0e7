import type { Transport } from './transports/index.ts'

/** Hears of what a server does, to count it. */
export interface ServerObserver {
  connected(transport: Transport): void
  /**
   * @param method its name, or `other` when the server does not have it: what a client makes up names no series
   * @param outcome `result`, or the code of the error
   */
  answered(method: string, outcome: string): void
  turnStarted(): void
  turnEnded(status: string): void
}
