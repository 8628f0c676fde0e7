/**
 * What carries messages. Each is one JSON text: a line over stdio, a text frame over a WebSocket.
 * `@heddle/client/stdio` has the one for a child process; others are a few lines.
 */
export interface Transport {
  /**
   * What the other side sends, in order, read by one reader. Ends when the connection is closed; throws
   * when it can say why.
   */
  readonly messages: AsyncIterable<string>

  /** Hands over one message. Must not throw when the connection is gone: `messages` then ends. */
  send(message: string): void

  /** Closes the connection; resolves when all that belongs to it is gone. May be called twice. */
  close(): Promise<void>
}
