import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ServerOptions, WebSocketServer } from 'ws'
import type { Limits } from '../../limits.ts'
import type { Log } from '../../log.ts'
import { addressText, type SocketAddress } from '../address.ts'
import { bind } from '../bind.ts'
import type { Connection, Farewell } from '../connection.ts'
import { webSocketConnection } from '../web-socket.ts'
import { allowPage, answerPreflight } from './cross-origin.ts'
import { whenExpired } from './expiry.ts'
import type { Guard } from './guard.ts'
import { Refusal } from './refusal.ts'
import { send, sendJson } from './reply.ts'
import { Sessions } from './sessions.ts'

/** What a listener stands in front of. */
export interface Host {
  readonly limits: Limits
  readonly log: Log
  /** Serves a client until its connection ends. Never rejects. */
  accept(connection: Connection): Promise<void>
  /** Whether one more client can be served. */
  hasRoom(): boolean
  /** An HTTP request was answered with this status, for which the operator may want to look. */
  refused(status: number): void
  metrics(): Promise<{ readonly type: string; readonly text: string }>
}

/** TCP connections that are no clients of the protocol: health checks, sessions between two requests. */
const OTHERS = 256

/** Milliseconds until a client that does not answer a farewell is let go. */
const CLOSE_TIMEOUT = 10_000

/** One address at which clients come in, over WebSocket or sessions over HTTP. */
export class HttpListener {
  readonly #host: Host
  readonly #guard: Guard
  readonly #server: Server
  readonly #sessions: Sessions
  readonly #webSockets: WebSocketServer
  #closed: Promise<void> | undefined

  private constructor(host: Host, guard: Guard) {
    this.#host = host
    this.#guard = guard
    this.#sessions = new Sessions(host)
    // The types of the library do not know of its `closeTimeout` yet.
    const options: ServerOptions & { readonly closeTimeout: number } = {
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: host.limits.messageBytes,
      closeTimeout: CLOSE_TIMEOUT,
    }
    this.#webSockets = new WebSocketServer(options)
    this.#server = createServer({ keepAlive: true, keepAliveInitialDelay: 30_000, noDelay: true })
    this.#server.maxConnections = host.limits.connections + OTHERS
    this.#server.on('request', (request, response) => void this.#answer(request, response))
    this.#server.on('upgrade', (request, socket, head) => void this.#upgrade(request, socket, head))
  }

  /**
   * @returns the listener, and where it listens as people write it
   * @throws ListenFailure when that cannot be
   */
  static async open(
    address: SocketAddress,
    host: Host,
    guard: Guard,
  ): Promise<{ readonly listener: HttpListener; readonly address: string }> {
    const listener = new HttpListener(host, guard)
    const bound = await bind(listener.#server, address)
    listener.#server.on('error', (error) => host.log.error({ err: error }, 'A listener failed.'))
    return { listener, address: addressText(bound) }
  }

  /** Nobody comes in any more. Those who are in stay. */
  stop(): void {
    this.#closed ??= new Promise((resolve) => this.#server.close(() => resolve()))
  }

  /** To be called when the clients have left. */
  async close(): Promise<void> {
    this.stop()
    this.#server.closeAllConnections()
    await this.#closed
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {})
    try {
      const origin = this.#guard.checkSource(request)
      if (origin !== undefined) allowPage(response, origin)
      if (request.method === 'OPTIONS') answerPreflight(request, response)
      else await this.#route(request, response)
    } catch (error) {
      if (response.headersSent) response.destroy()
      else
        this.#refuse(request, error, (status, value, headers) => sendJson(response, status, value, headers))
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request)
    if (path === '/healthz' || path === '/readyz') {
      expectMethod(request, 'GET', 'HEAD')
      const isReady = path === '/healthz' || this.#closed === undefined
      send(response, isReady ? 200 : 503, 'text/plain', isReady ? 'ok\n' : 'The server is stopping.\n')
      return
    }
    const visitor = await this.#guard.authenticate(request)
    const [, id, part] = /^\/sessions\/([^/]+)(?:\/(events|messages))?$/.exec(path) ?? []
    if (path === '/metrics') {
      expectMethod(request, 'GET', 'HEAD')
      const { type, text } = await this.#host.metrics()
      send(response, 200, type, text)
    } else if (path === '/sessions') {
      expectMethod(request, 'POST')
      this.#checkRoom()
      this.#sessions.create(response, visitor)
    } else if (id === undefined) {
      throw new Refusal(
        404,
        'There is nothing here. What is: WebSocket at /, POST /sessions, GET /healthz, /readyz, /metrics.',
      )
    } else if (part === 'events') {
      expectMethod(request, 'GET')
      this.#sessions.stream(request, response, id, visitor)
    } else if (part === 'messages') {
      expectMethod(request, 'POST')
      await this.#sessions.take(request, response, id, visitor)
    } else {
      expectMethod(request, 'DELETE')
      await this.#sessions.remove(response, id, visitor)
    }
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // Who goes away during the handshake is no error of the server.
    const ignore = () => {}
    socket.on('error', ignore)
    try {
      this.#guard.checkSource(request)
      const visitor = await this.#guard.authenticate(request)
      if (pathOf(request) !== '/') throw new Refusal(404, 'WebSocket connections are taken at /.')
      this.#checkRoom()
      this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
        socket.off('error', ignore)
        const connection = webSocketConnection(webSocket, this.#host.limits)
        connection.lost.then(whenExpired(visitor, () => void connection.close(EXPIRED)))
        void this.#host.accept(connection)
      })
    } catch (error) {
      this.#refuse(request, error, (status, value, headers) => refuseUpgrade(socket, status, value, headers))
    }
  }

  #checkRoom(): void {
    if (this.#closed !== undefined) throw new Refusal(503, 'The server is stopping.')
    if (this.#host.hasRoom()) return
    throw new Refusal(
      503,
      `The server has as many connections as it takes: ${this.#host.limits.connections}. Retry later.`,
      { 'retry-after': '5' },
    )
  }

  #refuse(
    { method, socket, url }: IncomingMessage,
    error: unknown,
    reply: (status: number, value: object, headers: Readonly<Record<string, string>>) => void,
  ): void {
    if (error instanceof Refusal) {
      const from = socket.remoteAddress ?? 'a local client'
      this.#host.log.debug(
        { status: error.status, method, from },
        `Refused a request of ${from}: ${error.message}`,
      )
      this.#host.refused(error.status)
      reply(error.status, { error: error.message }, error.headers)
      return
    }
    this.#host.log.error(
      { err: error, method, path: url },
      'An HTTP request failed by a fault of the server.',
    )
    this.#host.refused(500)
    reply(500, { error: 'The server failed.' }, {})
  }
}

const EXPIRED: Farewell = { code: 1008, reason: 'the token has expired; connect again with a new one' }

const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').replace(/\?.*$/s, '')

function expectMethod({ method = '' }: IncomingMessage, ...expected: readonly string[]): void {
  if (expected.includes(method)) return
  throw new Refusal(405, `This is for ${expected[0]}.`, { allow: expected.join(', ') })
}

function refuseUpgrade(
  socket: Duplex,
  status: number,
  value: object,
  headers: Readonly<Record<string, string>>,
): void {
  const body = JSON.stringify(value)
  const lines = Object.entries({
    connection: 'close',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, text]) => `${name}: ${text}`)
  // Nobody reads from it any more, who would hear that the client has left.
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
