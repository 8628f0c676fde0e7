import fc from 'fast-check'
import { BAD_FRAMES } from './frames.ts'

/** What somebody sends to a port, piece by piece, before he hangs up or is hung up on. */
export type Attack = readonly Buffer[]

const text = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1')

const random = fc.uint8Array({ minLength: 1, maxLength: 2_000 }).map((bytes) => Buffer.from(bytes))

/** Mostly as it should be: what is wrong at the first word is refused before the rest is looked at. */
const mostly = <T>(right: readonly T[], wrong: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  )

const method = mostly(
  ['GET', 'POST', 'DELETE', 'OPTIONS', 'HEAD'],
  ['PUT', 'CONNECT', 'TRACE', 'get', 'BREW', '', '\0'],
)

/** @param session one that is open */
const target = (session: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    '/',
    '*',
    '',
    '/readyz',
    '/healthz',
    '/metrics',
    '/sessions',
    '/sessions/',
    '/sessions/none/events',
    '/sessions/none/messages',
    `/sessions/${session}/messages`,
    `/sessions/${session}/messages/../../x`,
    `/sessions/${session}%2fevents`,
    '/sessions/%',
    '/sessions/%00/events',
    '/sessions/__proto__/events',
    '/sessions/__proto__/messages',
    '/../../../../etc/passwd',
    '//example.test/sessions',
    'http://example.test/sessions',
    `/${'x'.repeat(20_000)}`,
    '/λ',
    '/?a=1#b',
  )

const header: fc.Arbitrary<string> = fc.constantFrom(
  'Content-Length: 10',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Content-Length: 5, 6',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Content-Encoding: gzip',
  'Content-Type: application/json',
  'Content-Type: text/plain; charset=utf-16',
  'Expect: 100-continue',
  'Last-Event-ID: -1',
  'Last-Event-ID: 1e9',
  'Last-Event-ID: ../../x',
  'Origin: null',
  'Origin: http://example.test',
  'Authorization: Bearer',
  'Authorization: Bearer a.b.c',
  'Authorization: Basic Og==',
  'Connection: upgrade',
  'Connection: close',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Sec-WebSocket-Version: 12',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: short',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99',
  'Sec-WebSocket-Protocol: , ,',
  'no colon',
  ': no name',
  ' folded: yes',
  'X: \0',
  `X: ${'x'.repeat(30_000)}`,
  ...['__proto__: x', 'constructor: x', 'Host: elsewhere.test', 'Host:'],
)

const body = fc.oneof(
  random,
  fc.constantFrom(...BAD_FRAMES).map((frame) => Buffer.from(frame)),
  fc
    .constantFrom('', '5\r\nhel', 'zz\r\n', '0\r\n\r\n', 'ffffffffffffffff\r\n')
    .map((one) => Buffer.from(one)),
)

const request = (session: string): fc.Arbitrary<Attack> =>
  fc
    .record({
      method,
      target: target(session),
      version: mostly(['HTTP/1.1'], ['HTTP/1.0', 'HTTP/9.9', '', 'HTTX']),
      headers: fc.array(header, { maxLength: 3 }),
      body,
      whole: mostly([true], [false]),
    })
    .map(({ method, target, version, headers, body, whole }) => {
      const head = text(`${method} ${target} ${version}`, 'Host: 127.0.0.1', ...headers, '', '')
      return whole ? [head, body] : [head.subarray(0, head.length >> 1)]
    })

/** A message of a client to an open session, as long as it says it is. */
const message = (session: string): fc.Arbitrary<Attack> =>
  body.map((bytes) => [
    text(
      `POST /sessions/${session}/messages HTTP/1.1`,
      'Host: 127.0.0.1',
      'Content-Type: application/json',
      `Content-Length: ${bytes.length}`,
      '',
      '',
    ),
    bytes,
  ])

const HANDSHAKE = text(
  'GET / HTTP/1.1',
  'Host: 127.0.0.1',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  '',
  '',
)

/** A frame of a WebSocket: right in its form, whatever is in it, or wrong in its form, too. */
const frame: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 1, arbitrary: random },
  {
    weight: 3,
    arbitrary: fc
      .record({
        first: fc.constantFrom(
          0x81,
          0x81,
          0x81,
          0x01,
          0x80,
          0x00,
          0x82,
          0x88,
          0x89,
          0x8a,
          0x09,
          0xc1,
          0xf1,
          0x83,
          0x8f,
        ),
        masked: fc.boolean(),
        body,
      })
      .map(({ first, masked, body }) => framed(first, masked, body)),
  },
  // A length that nobody has, and a close that says nothing, or too much.
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
      Buffer.from([0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
      Buffer.from([0x88, 0x81, 0, 0, 0, 0, 1]),
      Buffer.from([0x88, 0x82, 0, 0, 0, 0, 0xff, 0xff]),
      Buffer.from([0x89, 0xfe, 0xff, 0xff, 0, 0, 0, 0]),
    ),
  },
)

/** The mask is zeros, which leaves the bytes as they are. */
function framed(first: number, masked: boolean, body: Buffer): Buffer {
  const flag = masked ? 0x80 : 0
  const head = Buffer.from([first, flag | 127, 0, 0, 0, 0, 0, 0, 0, 0])
  head.writeUInt32BE(body.length, 6)
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), body])
}

const socket: fc.Arbitrary<Attack> = fc
  .array(frame, { minLength: 1, maxLength: 6 })
  .map((frames) => [HANDSHAKE, ...frames])

/** @param session of the HTTP transport, open */
export const attacks = (session: string): fc.Arbitrary<Attack> =>
  fc.oneof(
    { weight: 1, arbitrary: random.map((bytes) => [bytes]) },
    { weight: 4, arbitrary: request(session) },
    { weight: 3, arbitrary: message(session) },
    { weight: 4, arbitrary: socket },
  )
