import type { Channel, Headers } from '../connection/index.ts'

/** A server under test that runs. */
export interface Server {
  /**
   * Opens a connection; over stdio there is one only.
   *
   * @param headers more of them, where the transport has such
   * @throws SubjectFault when there is no connection to be had
   */
  connect(headers?: Headers): Promise<Channel>
  /** Ends it in order, once its connections are closed; kills it when that takes too long. */
  stop(): Promise<void>
  /** Kills it as a power cut would. */
  kill(): Promise<void>
  /** The end of what it wrote to stderr. */
  lastWords(): string
}
