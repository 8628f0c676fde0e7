import type { Message } from '@heddle/protocol'

/** A way to one client, whatever it goes over. What comes in and goes out is whole messages. */
export interface Connection {
  /**
   * The texts of the messages of the client, in order. Ends when the client has nothing more to say.
   *
   * @throws LineTooLong when a message is too long to be read; nothing can be read after it
   */
  readonly incoming: AsyncIterable<string>
  /** Sends a message behind those sent before. Never throws: to a client that is gone, nothing is sent. */
  send(message: Message): void
  /** Settles when the client has taken enough of what was sent that more may be read from it. */
  ready(): Promise<void>
  /** Settles when the connection can carry nothing more, with the reason. */
  readonly lost: Promise<string>
  /** Settles when all that was sent is out, or cannot be. Nothing is sent or read after it. */
  close(): Promise<void>
}
