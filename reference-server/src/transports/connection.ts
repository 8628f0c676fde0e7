import type { Message } from '@heddle/protocol'

/** What a connection goes over. */
export type Transport = 'stdio' | 'websocket' | 'http'

/** Why the server ends a connection, in the numbers of RFC 6455, which the others carry as words. */
export interface Farewell {
  readonly code: 1000 | 1001 | 1003 | 1008 | 1009 | 1011 | 1013
  /** At most 123 bytes. */
  readonly reason: string
}

/** A way to one client, whatever it goes over. What comes in and goes out is whole messages. */
export interface Connection {
  readonly transport: Transport
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
  /** Bytes that wait for the client to read them. */
  readonly queuedBytes: number
  /** Settles when the connection can carry nothing more, with the reason. */
  readonly lost: Promise<string>
  /** Nothing more is read: `incoming` ends. What is sent still goes out. */
  stopReading(): void
  /** Settles when all that was sent is out, or cannot be. Nothing is sent or read after it. */
  close(farewell: Farewell): Promise<void>
}
