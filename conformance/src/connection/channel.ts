/** How a connection ended. */
export interface ChannelEnd {
  /** What it was that ended: where the connection is the process, the server. */
  readonly what: 'the server' | 'the connection'
  /** `exit code 3`, `close code 1008: no common version` */
  readonly how: string
  /** How the process ended, where it is the connection. */
  readonly exit?: { readonly code: number | null; readonly signal: NodeJS.Signals | null }
}

/** A connection to a server under test, whatever carries it. */
export interface Channel {
  /**
   * Hears every message, until there are no more. To be called once.
   *
   * @throws LineTooLong when one is longer than any has to be
   */
  listen(take: (text: string) => void): Promise<void>
  /** Sends messages, in one go where the transport can do that. */
  send(texts: readonly string[]): void
  /** Sends a message so that its parts arrive by themselves, and characters are cut through. */
  sendInPieces(text: string): Promise<void>
  /** Ends it in order: the server sees that nothing more comes. */
  close(): void
  /** Breaks it off. */
  cut(): void
  readonly ended: Promise<ChannelEnd>
  /** What the server did on the way that no message shows: a frame that was not text. */
  readonly remarks: readonly string[]
}

/** Bytes of a message that arrive together when it comes in pieces: fewer than some characters have. */
const PIECE = 3

/** The bytes of a text in small pieces. */
export function* piecesOf(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** Milliseconds between two pieces: enough that they arrive by themselves. */
export const BETWEEN_PIECES_MS = 2
