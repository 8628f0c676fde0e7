import { ClientError, ConnectionClosed, type EndStatus, ProtocolViolation } from '../errors.ts'
import { EventQueue } from '../event-queue.ts'
import type { Transport } from '../transport.ts'
import type { Socket, SocketClass, SocketEvent } from './socket.ts'

export interface WebSocketOptions {
  /** Proves who connects, as `Authorization: Bearer …`. Not in browsers: theirs send no headers. */
  readonly bearerToken?: string
  /** Sent when the connection is opened. Not in browsers. */
  readonly headers?: Readonly<Record<string, string>>
  /** What makes the connection, where there is no global `WebSocket`, or another is wanted. */
  readonly WebSocket?: SocketClass
  /** How long the server may take to say goodbye; 2,000 when left out. */
  readonly closeTimeoutMs?: number
}

/** As long as more bytes than these wait to be sent, who sends waits too. */
const MAX_BUFFERED_BYTES = 1024 * 1024

/** A WebSocket does not tell when it has room again. */
const POLL_MS = 5

const OPEN = 1
const NORMAL_CLOSURE = 1000

/**
 * Opens a connection, one message a text frame.
 *
 * @throws ConnectionClosed when nobody answers there
 */
export async function openWebSocket(url: string, options: WebSocketOptions = {}): Promise<Transport> {
  const socket = open(url, options)
  await new Promise<void>((resolve, reject) => {
    let why = ''
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', ({ message }) => {
      why ||= message ?? ''
    })
    socket.addEventListener('close', (event) => {
      const said = [why, event.reason ?? ''].filter((part) => part !== '').join('; ')
      reject(
        new ConnectionClosed(
          `There is no connection to ${url}${said === '' ? '' : ` (${said})`}. ` +
            'Does a server listen there, and does it know who connects?',
          ending(event),
        ),
      )
    })
  })
  return new WebSocketTransport(socket, options)
}

function open(url: string, { bearerToken, headers: others, WebSocket: own }: WebSocketOptions): Socket {
  const WebSocket = own ?? (globalThis as { WebSocket?: SocketClass }).WebSocket
  if (WebSocket === undefined)
    throw new ClientError(
      'There is no global WebSocket: use Node 22 or later, or give one as options.WebSocket.',
    )
  const token = bearerToken === undefined ? {} : { Authorization: `Bearer ${bearerToken}` }
  const headers = { ...others, ...token }
  if (Object.keys(headers).length === 0) return new WebSocket(url)
  try {
    return new WebSocket(url, { headers } as never)
  } catch (error) {
    throw new ClientError(
      `The WebSocket could not be made: ${String(error)}. That of a browser takes no headers: leave out bearerToken ` +
        'and headers there, and let the server know the user in another way.',
      { cause: error },
    )
  }
}

class WebSocketTransport implements Transport {
  readonly messages: AsyncIterable<string>
  readonly #socket: Socket
  readonly #closed: Promise<void>
  readonly #closeTimeoutMs: number

  constructor(socket: Socket, { closeTimeoutMs = 2_000 }: WebSocketOptions) {
    this.#socket = socket
    this.#closeTimeoutMs = closeTimeoutMs
    // Whoever reads takes every message as it comes: a WebSocket cannot be told to wait.
    const messages = new EventQueue<string>(Number.POSITIVE_INFINITY)
    this.messages = messages
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') messages.push(data)
      else messages.fail(new ProtocolViolation('(bytes)', 'it is a binary frame, and messages are text'))
    })
    this.#closed = new Promise((resolve) =>
      socket.addEventListener('close', (event) => {
        messages.fail(farewell(event))
        resolve()
      }),
    )
  }

  send(message: string): void | Promise<void> {
    if (this.#socket.readyState !== OPEN) return
    this.#socket.send(message)
    if (this.#isFull) return this.#hasRoom()
  }

  async close(): Promise<void> {
    this.#socket.close(NORMAL_CLOSURE)
    await Promise.race([this.#closed, pause(this.#closeTimeoutMs)])
  }

  get #isFull(): boolean {
    return this.#socket.readyState === OPEN && this.#socket.bufferedAmount > MAX_BUFFERED_BYTES
  }

  async #hasRoom(): Promise<void> {
    while (this.#isFull) await pause(POLL_MS)
  }
}

function farewell(event: SocketEvent): ConnectionClosed {
  const why = event.reason ? `: ${event.reason}` : ''
  return new ConnectionClosed(
    `The server closed the connection with code ${event.code}${why}.`,
    ending(event),
  )
}

const ending = ({ code = 1006, reason = '' }: SocketEvent): EndStatus => ({
  closeCode: code,
  closeReason: reason,
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
