import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { splitLines } from '@heddle/protocol'
import { BETWEEN_PIECES_MS, piecesOf } from '../../connection/channel.ts'

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
      for (const piece of piecesOf(`${text}\n`)) {
        write(piece)
        await pause(BETWEEN_PIECES_MS)
      }
    },
    hangUp: () => socket.end(),
  }
}
