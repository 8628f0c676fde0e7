import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** One connection, as the server sees it. */
export interface Peer {
  readonly headers: IncomingHttpHeaders
  /** Codes of control frames that came: 9 asks for a pong, 10 is one. */
  readonly controls: number[]
  say(text: string): void
  ping(): void
  /** Bytes, where text is promised. */
  sayBytes(bytes: Uint8Array): void
  close(code: number, reason: string): void
}

export interface WebSocketServer extends AsyncDisposable {
  readonly url: string
}

const TEXT = 1
const BINARY = 2
const CLOSE = 8
const PING = 9

/**
 * A WebSocket server on this machine: as much of RFC 6455 as the tests need.
 *
 * @param onText called with each message
 * @param mayConnect refuses a connection when it says no
 */
export async function webSocketServer(
  onText: (text: string, peer: Peer) => void,
  mayConnect: (headers: IncomingHttpHeaders) => boolean = () => true,
): Promise<WebSocketServer> {
  const server = createServer()
  const sockets = new Set<Socket>()
  server.on('upgrade', ({ headers }, stream) => {
    const socket = stream as Socket
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (!mayConnect(headers)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n')
      return
    }
    const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    talk(socket, headers, onText)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function talk(
  socket: Socket,
  headers: IncomingHttpHeaders,
  onText: (text: string, peer: Peer) => void,
): void {
  const peer: Peer = {
    headers,
    controls: [],
    say: (text) => void socket.write(frame(TEXT, Buffer.from(text))),
    ping: () => void socket.write(frame(PING, Buffer.from('there?'))),
    sayBytes: (bytes) => void socket.write(frame(BINARY, Buffer.from(bytes))),
    close: (code, reason) =>
      void socket.write(frame(CLOSE, Buffer.concat([Buffer.of(code >> 8, code & 255), Buffer.from(reason)]))),
  }
  let rest = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (let found = unframe(rest); found !== undefined; found = unframe(rest)) {
      rest = found.rest
      if (found.code === TEXT) onText(found.payload.toString(), peer)
      else peer.controls.push(found.code)
      if (found.code === CLOSE) socket.end(frame(CLOSE, found.payload))
    }
  })
}

function frame(code: number, payload: Buffer): Buffer {
  const { length } = payload
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10)
  head[0] = 0x80 | code
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127
  if (head.length === 4) head.writeUInt16BE(length, 2)
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, payload])
}

/** One frame of a client, which are masked; undefined when it has not come wholly. */
function unframe(bytes: Buffer): { code: number; payload: Buffer; rest: Buffer<ArrayBuffer> } | undefined {
  const short = (bytes[1] ?? 0) & 127
  const start = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < start + 4) return undefined
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const end = start + 4 + length
  if (bytes.length < end) return undefined
  const mask = bytes.subarray(start, start + 4)
  const payload = bytes.subarray(start + 4, end).map((byte, index) => byte ^ (mask[index % 4] ?? 0))
  return { code: (bytes[0] ?? 0) & 15, payload: Buffer.from(payload), rest: Buffer.from(bytes.subarray(end)) }
}
