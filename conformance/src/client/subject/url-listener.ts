import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { LineTooLong, MAX_LINE_BYTES } from '@heddle/protocol'
import WebSocket, { WebSocketServer } from 'ws'
import { BETWEEN_PIECES_MS, piecesOf } from '../../connection/channel.ts'
import type { Line } from './line.ts'

/** Where the suite waits for a client that connects to a server. */
export interface UrlListener {
  readonly url: string
  close(): void
}

/**
 * Listens for WebSockets of one client, for one session: to an address that nobody else knows.
 *
 * @param onConnection gets each of them
 */
export async function listenForSockets(onConnection: (line: Line) => void): Promise<UrlListener> {
  const path = `/${randomBytes(16).toString('hex')}`
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    path,
    maxPayload: MAX_LINE_BYTES,
    perMessageDeflate: false,
  })
  server.on('connection', (socket) => onConnection(frameLine(socket)))
  await once(server, 'listening')
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close() {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

/** A text frame that is a message each. */
function frameLine(socket: WebSocket): Line {
  // Heard from the first moment on: what a client says at once must not be lost.
  const heard = framesOf(socket)
  const isOpen = () => socket.readyState === WebSocket.OPEN
  return {
    heard,
    say: (text) => {
      if (isOpen()) socket.send(text)
    },
    sayTogether: (texts) => {
      if (isOpen()) for (const text of texts) socket.send(text)
    },
    async sayInPieces(text) {
      for (const piece of piecesOf(text)) {
        if (!isOpen()) return
        socket.send(piece, { fin: false, binary: false })
        await pause(BETWEEN_PIECES_MS)
      }
      if (isOpen()) socket.send('', { fin: true, binary: false })
    },
    hangUp: () => socket.close(),
  }
}

function framesOf(socket: WebSocket): AsyncIterable<string> {
  const frames = new ReadableStream<string>({
    start(controller) {
      let isOver = false
      const end = (how: () => void) => {
        if (!isOver) how()
        isOver = true
      }
      socket.on('message', (data) => {
        if (!isOver) controller.enqueue(String(data))
      })
      socket.once('error', (error) => end(() => controller.error(faultOf(error))))
      socket.once('close', () => end(() => controller.close()))
    },
  })
  return frames
}

const faultOf = (error: Error): Error =>
  'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH'
    ? new LineTooLong(MAX_LINE_BYTES)
    : error
