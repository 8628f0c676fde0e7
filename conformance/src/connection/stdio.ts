import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { LineTooLong, splitLines } from '@heddle/protocol'
import { BETWEEN_PIECES_MS, type Channel, piecesOf } from './channel.ts'

/** The pipes of a process: a line is a message, and the end of the process is the end of the connection. */
export function stdioChannel(server: ChildProcessWithoutNullStreams): Channel {
  server.stdin.on('error', () => undefined)
  // What it said last is to be heard before its end is.
  const heard = Promise.withResolvers<void>()
  const ended = Promise.all([heard.promise, once(server, 'close')]).then(([, [code, signal]]) => ({
    what: 'the server' as const,
    how: signal === null ? `exit code ${code}` : `signal ${signal}`,
    exit: { code, signal },
  }))
  return {
    async listen(take) {
      try {
        for await (const text of splitLines(server.stdout)) take(text)
      } catch (error) {
        // Otherwise the pipe was let go of, behind a server that is gone.
        if (error instanceof LineTooLong) throw error
      } finally {
        heard.resolve()
      }
    },
    send: (texts) => void server.stdin.write(texts.map((text) => `${text}\n`).join('')),
    async sendInPieces(text) {
      for (const piece of piecesOf(`${text}\n`)) {
        server.stdin.write(piece)
        await pause(BETWEEN_PIECES_MS)
      }
    },
    close: () => void server.stdin.end(),
    cut: () => void server.kill('SIGKILL'),
    ended,
    remarks: [],
  }
}
