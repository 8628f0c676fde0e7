import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { LineTooLong, MAX_LINE_BYTES } from '@heddle/protocol'
import WebSocket from 'ws'
import { BETWEEN_PIECES_MS, type Channel, type ChannelEnd, piecesOf } from './channel.ts'
import { Refused } from './refused.ts'

export type Headers = Readonly<Record<string, string>>

/** Milliseconds that a server has to answer a close frame. */
const GRACE_MS = 1_000

/**
 * A WebSocket: a text frame is a message.
 *
 * @param url `ws://HOST:PORT/`, or `unix://PATH` for one over a socket in the file system
 * @throws Refused when the server is there and does not let it in
 * @throws Error when there is no server
 */
export async function webSocketChannel(url: string, headers: Headers = {}): Promise<Channel> {
  const socket = new WebSocket(url.replace(/^unix:\/\/(.*)$/, 'ws+unix:$1:/'), {
    headers,
    maxPayload: MAX_LINE_BYTES,
    perMessageDeflate: false,
  })
  socket.on('unexpected-response', (request, { statusCode = 0, statusMessage }) => {
    socket.emit('error', new Refused(statusCode, statusMessage))
    request.destroy()
  })
  const channel = new WebSocketChannel(socket)
  await once(socket, 'open')
  return channel
}

class WebSocketChannel implements Channel {
  readonly ended: Promise<ChannelEnd>
  readonly remarks: string[] = []
  readonly #socket: WebSocket
  /** What came before somebody listened. */
  readonly #early: string[] = []
  #take = (text: string): void => void this.#early.push(text)
  #fault: Error | undefined

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data, isBinary) => {
      if (isBinary) this.remarks.push('a frame was binary')
      this.#take(String(data))
    })
    socket.on('error', (error) => {
      this.#fault ??= error
    })
    const end = Promise.withResolvers<ChannelEnd>()
    this.ended = end.promise
    socket.once('close', (code, reason) => {
      const why = reason.length === 0 ? '' : `: ${reason}`
      end.resolve({ what: 'the connection', how: `close code ${code}${why}` })
    })
  }

  async listen(take: (text: string) => void): Promise<void> {
    for (const text of this.#early.splice(0)) take(text)
    this.#take = take
    await this.ended
    if (isTooLong(this.#fault)) throw new LineTooLong(MAX_LINE_BYTES)
  }

  send(texts: readonly string[]): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return
    for (const text of texts) this.#socket.send(text, ignore)
  }

  async sendInPieces(text: string): Promise<void> {
    for (const piece of piecesOf(text)) {
      if (this.#socket.readyState !== WebSocket.OPEN) return
      this.#socket.send(piece, { fin: false, binary: false }, ignore)
      await pause(BETWEEN_PIECES_MS)
    }
    this.#socket.send('', { fin: true, binary: false }, ignore)
  }

  close(): void {
    this.#socket.close()
    setTimeout(() => this.cut(), GRACE_MS).unref()
  }

  cut(): void {
    this.#socket.terminate()
  }
}

/** That it cannot be sent any more, its end tells. */
const ignore = (): void => undefined

const isTooLong = (error: Error | undefined): boolean =>
  error !== undefined && 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH'
