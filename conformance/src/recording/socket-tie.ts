import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { MAX_LINE_BYTES } from '@heddle/protocol'
import type { RawData, WebSocket } from 'ws'
import type { Side } from './format.ts'

export interface TieListener {
  /** A message, as text; what came as a binary frame is told as far as it is text. */
  heard(from: Side, text: string): void
  /** A message went past that is longer than the limit, and is not told. */
  tooLong(): void
  /** The first of both sides said farewell. */
  closed(code: number): void
}

/** Bytes that may wait for a side that does not read, before the other is no longer read. */
const MANY_BYTES = 1024 * 1024

/** Ties two WebSockets together: what one says, the other hears, at the pace at which it is read. */
export function tie(client: WebSocket, server: WebSocket, listener: TieListener): void {
  let over = false
  const pass = (from: Side, source: WebSocket, target: WebSocket): void => {
    source.on('message', (data, isBinary) => {
      const bytes = bytesOf(data)
      // Written down before it is passed on: an answer to it cannot stand before it.
      if (bytes.length > MAX_LINE_BYTES) listener.tooLong()
      else listener.heard(from, bytes.toString('utf8'))
      target.send(data, { binary: isBinary }, () => {
        if (target.bufferedAmount < MANY_BYTES && source.readyState === source.OPEN) source.resume()
      })
      if (target.bufferedAmount >= MANY_BYTES) source.pause()
    })
    // The library closes it with the code that fits, and tells `close`.
    source.on('error', () => undefined)
    source.once('close', (code, reason) => {
      if (!over) listener.closed(code)
      over = true
      // A socket that is not read would not hear of the farewell.
      target.resume()
      if (canBeSent(code)) target.close(code, reason)
      else if (code === NO_CODE) target.close()
      else target.terminate()
    })
  }
  pass('client', client, server)
  pass('server', server, client)
}

/** Answers the request for a WebSocket as the server did, or says that there is none. */
export function refuse(socket: Duplex, response: IncomingMessage | undefined): void {
  const { statusCode = 502, statusMessage = 'Bad Gateway', headers = {} } = response ?? {}
  const challenge = headers['www-authenticate']
  const lines = [
    `HTTP/1.1 ${statusCode} ${statusMessage}`,
    ...(challenge === undefined ? [] : [`WWW-Authenticate: ${challenge}`]),
    'Connection: close',
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  if (response === undefined) socket.end()
  else response.pipe(socket)
}

/** A farewell that gave no code. */
const NO_CODE = 1005

/** 1006 and 1015 say that there was no farewell; they are never sent. */
const canBeSent = (code: number): boolean =>
  (code >= 1000 && code <= 1014 && code !== 1004 && code !== NO_CODE && code !== 1006) || code >= 3000

function bytesOf(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data)
}
