import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { splitLines } from '@heddle/protocol'

/** The connection to a client: what it says, and ways to talk to it, good and bad. */
export interface Line {
  /** Texts of messages, as they are cut by whatever ends a message. Throws `LineTooLong`. */
  readonly heard: AsyncIterable<string>
  /** Says something that is meant to be one message, whatever it is. */
  say(text: string): void
  /** Several messages, in one piece. */
  sayTogether(texts: readonly string[]): void
  /** One message, in many pieces. */
  sayInPieces(text: string): Promise<void>
  /** Ends the connection when everything is said. */
  hangUp(): void
}

/** Bytes that arrive together: fewer than some characters have. */
const PIECE = 3
const BETWEEN_PIECES_MS = 2

/** A line that is a message each, as on stdio. */
export function byteLine(socket: Socket): Line {
  const write = (data: string | Buffer): void => {
    if (socket.writable) socket.write(data)
  }
  return {
    heard: splitLines(socket),
    say: (text) => write(`${text}\n`),
    sayTogether: (texts) => write(texts.map((text) => `${text}\n`).join('')),
    async sayInPieces(text) {
      const bytes = Buffer.from(`${text}\n`)
      for (let at = 0; at < bytes.length; at += PIECE) {
        write(bytes.subarray(at, at + PIECE))
        await pause(BETWEEN_PIECES_MS)
      }
    },
    hangUp: () => socket.end(),
  }
}
