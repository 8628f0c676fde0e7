import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { whyNot } from '@heddle/protocol'
import { WebSocket, WebSocketServer } from 'ws'
import { createRecorder, type Recorder, type RecorderOptions } from './recorder.ts'
import { RecordingError } from './recording-error.ts'
import { type ListenAddress, listenAddressText, parseListenAddress, serverUrl } from './socket-address.ts'
import { refuse, tie } from './socket-tie.ts'

export interface SocketProxyOptions extends RecorderOptions {
  /** Where clients come in: `ws://127.0.0.1:PORT` or `unix://PATH`. */
  readonly listen: string
  /** Where the server listens: `ws://HOST:PORT`, `wss://HOST:PORT` or `unix://PATH`. */
  readonly connect: string
}

/** A recorder that stands between clients and a server that was there before. */
export interface SocketProxy {
  /** Where it listens: the port that was taken, when any was wanted. */
  readonly address: string
  /** Lets everybody go. Resolves once all is written. */
  close(): Promise<void>
  /** Rejects when the file can no longer be written; resolves once it was closed. */
  readonly closed: Promise<void>
}

/** How long both sides of a connection have to say farewell. Milliseconds. */
const GRACE_MS = 2000

/**
 * Stands between WebSocket clients and a server. Every message passes through unchanged, and so do the path that is asked
 * for, headers, subprotocol, refusals and farewells; messages are written down. Headers are not, for they hold
 * what lets a client in. Each connection has a number in the file.
 *
 * @throws RecordingError when it cannot listen, or the file cannot be made
 */
export async function recordSockets(options: SocketProxyOptions): Promise<SocketProxy> {
  const address = parseListenAddress(options.listen)
  serverUrl(options.connect, '/')
  const http = createServer((_, response) => {
    response.writeHead(426, { 'content-type': 'text/plain' })
    response.end('heddle record passes WebSockets on, and nothing else.\n')
  })
  const where = await listen(http, address)
  const sockets = new Set<WebSocket>()
  const ended = Promise.withResolvers<void>()
  // Whoever waits for the end hears of it.
  ended.promise.catch(() => undefined)
  let closing: Promise<void> | undefined

  const close = (fault?: Error): Promise<void> => {
    closing ??= letGo(http, sockets).then(() => {
      recorder.close()
      if (fault === undefined) ended.resolve()
      else ended.reject(fault)
    })
    return closing
  }
  const recorder = recorderFor(options, http, close)
  passThrough(http, options.connect, recorder, sockets)
  return { address: listenAddressText(where), close: () => close(), closed: ended.promise }
}

/** Ties each client that comes in to a connection of its own to the server, once the server has let it in. */
function passThrough(http: Server, connect: string, recorder: Recorder, sockets: Set<WebSocket>): void {
  /** The subprotocol that the server chose, for each client. */
  const chosen = new WeakMap<IncomingMessage, string>()
  const webSockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    handleProtocols: (_, request) => chosen.get(request) || false,
  })
  const keep = (socket: WebSocket): void => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  }
  let connections = 0

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    connections += 1
    const conn = String(connections)
    const server = new WebSocket(serverUrl(connect, request.url ?? '/'), subprotocols(request), {
      headers: passedOn(request),
      perMessageDeflate: false,
    })
    keep(server)
    const refused = (how: IncomingMessage | Error): void => {
      const response = how instanceof Error ? undefined : how
      recorder.event({ event: 'refused', conn, code: response?.statusCode ?? BAD_GATEWAY })
      refuse(socket, response)
    }
    // A client that leaves while the server is still asked is no news.
    socket.on('error', () => server.terminate())
    server.on('error', () => undefined)
    server.once('unexpected-response', (_, response) => {
      sockets.delete(server)
      refused(response)
    })
    server.once('error', refused)
    server.once('open', () => {
      server.off('error', refused)
      chosen.set(request, server.protocol)
      webSockets.handleUpgrade(request, socket, head, (client) => {
        keep(client)
        recorder.event({ event: 'open', conn })
        tie(client, server, {
          heard: (from, text) => recorder.line(from, text, conn),
          tooLong: () => recorder.event({ event: 'line-too-long', conn }),
          closed: (code) => recorder.event({ event: 'close', conn, code }),
        })
      })
    })
  })
}

const BAD_GATEWAY = 502

/** Says farewell to everybody, and waits for it to be heard. */
async function letGo(http: Server, sockets: ReadonlySet<WebSocket>): Promise<void> {
  const gone = once(http, 'close')
  http.close()
  for (const socket of sockets) socket.close(1001, 'the recorder ends')
  const timer = setTimeout(() => {
    for (const socket of sockets) socket.terminate()
    http.closeAllConnections()
  }, GRACE_MS)
  await Promise.all([gone, ...[...sockets].map((socket) => once(socket, 'close'))])
  clearTimeout(timer)
}

async function listen(http: Server, address: ListenAddress): Promise<ListenAddress> {
  // A socket in the file system is for its owner only, from the first moment.
  const mask = process.umask(0o177)
  try {
    http.listen(address.kind === 'unix' ? { path: address.path } : { host: address.host, port: address.port })
  } finally {
    process.umask(mask)
  }
  try {
    await once(http, 'listening')
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    const why = taken ? 'something else is there already. Choose another place' : whyNot(error)
    throw new RecordingError(`The recorder cannot listen on ${listenAddressText(address)}: ${why}.`, {
      cause: error,
    })
  }
  if (address.kind === 'unix') return address
  return { ...address, port: (http.address() as AddressInfo).port }
}

/** What can no longer be written down is a reason to stop, and no reason to die. */
function recorderFor(
  options: RecorderOptions,
  http: Server,
  stop: (fault: Error) => Promise<void>,
): Recorder {
  const guarded = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      void stop(error as Error)
    }
  }
  try {
    const recorder = createRecorder(options)
    return {
      line: (from, text, conn) => guarded(() => recorder.line(from, text, conn)),
      event: (event) => guarded(() => recorder.event(event)),
      close: () => recorder.close(),
    }
  } catch (error) {
    http.close()
    throw error
  }
}

/** What belongs to the connection of the client, and not to what it asks for. */
const OWN_HEADERS = /^(?:host|connection|upgrade|sec-websocket-.*)$/

function passedOn({ headers }: IncomingMessage): Record<string, string | string[]> {
  const passed: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !OWN_HEADERS.test(name)) passed[name] = value
  return passed
}

function subprotocols({ headers }: IncomingMessage): string[] {
  const wanted = headers['sec-websocket-protocol']
  return wanted === undefined ? [] : wanted.split(',').map((name) => name.trim())
}
