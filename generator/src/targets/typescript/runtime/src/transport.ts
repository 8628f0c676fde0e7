/**
 * What carries messages. Each is one JSON text: a line over stdio, a text frame over a WebSocket.
 * The entries `stdio` and `websocket` have those; others are a few lines.
 */
export interface Transport {
  /**
   * What the other side sends, in order, read by one reader. Ends when the connection is closed; throws
   * when it can say why.
   */
  readonly messages: AsyncIterable<string>

  /**
   * Hands over one message. A promise resolves when there is room for the next one, or when the connection is gone:
   * until then no other message is handed over, and who sends one waits. Must not throw when the connection is gone:
   * `messages` then ends.
   */
  send(message: string): void | Promise<void>

  /** Closes the connection; resolves when all that belongs to it is gone. May be called twice. */
  close(): Promise<void>
}
