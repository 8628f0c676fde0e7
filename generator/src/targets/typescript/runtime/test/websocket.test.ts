import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ClientError, ConnectionClosed, ProtocolViolation } from '../src/index.ts'
import { connectWebSocket, openWebSocket } from '../src/websocket.ts'
import type { Message } from './support/scripted-server.ts'
import { type Peer, webSocketServer } from './support/websocket-server.ts'

/** Node 20 has none. */
const skip = 'WebSocket' in globalThis ? false : 'There is no global WebSocket before Node 22.'

test('requests, answers and notifications, and who connects', { skip }, async () => {
  let seen: Peer | undefined
  await using server = await webSocketServer((text, peer) => {
    seen = peer
    answer(text, peer)
  })
  const headers = { 'X-Team': 'loom' }
  await using client = await connectWebSocket(server.url, { bearerToken: 'secret', headers })
  const long = 'ø🧵'.repeat(100_000)
  assert.deepEqual(await client.requestUnknown('echo', [long]), [long])
  assert.equal(seen?.headers.authorization, 'Bearer secret')
  assert.equal(seen?.headers['x-team'], 'loom')
})

test('a ping of the server is answered', { skip }, async () => {
  await using server = await webSocketServer((text, peer) => {
    if (JSON.parse(text).method === 'echo') peer.ping()
    const say = (): void => {
      if (peer.controls.includes(10)) answer(text, peer)
      else setImmediate(say)
    }
    if (JSON.parse(text).method === 'echo') say()
    else answer(text, peer)
  })
  await using client = await connectWebSocket(server.url)
  assert.equal(await client.requestUnknown('echo', 'pong came'), 'pong came')
})

test('a connection that the server closes says why', { skip }, async () => {
  await using server = await webSocketServer((text, peer) => {
    if (JSON.parse(text).method === 'echo') peer.close(1013, 'too slow')
    else answer(text, peer)
  })
  const client = await connectWebSocket(server.url)
  await assert.rejects(client.requestUnknown('echo', 1), (error: unknown) => {
    assert(error instanceof ConnectionClosed)
    assert.deepEqual([error.closeCode, error.closeReason], [1013, 'too slow'])
    assert.match(error.message, /1013: too slow/)
    return true
  })
})

test('bytes are no message', { skip }, async () => {
  await using server = await webSocketServer((text, peer) => {
    if (JSON.parse(text).method === 'echo') peer.sayBytes(Uint8Array.of(123, 125))
    else answer(text, peer)
  })
  const client = await connectWebSocket(server.url)
  await assert.rejects(client.requestUnknown('echo', 1), ProtocolViolation)
})

test('who is refused, and where nobody listens, there is no connection', { skip }, async () => {
  const server = await webSocketServer(answer, ({ authorization }) => authorization === 'Bearer right')
  await assert.rejects(connectWebSocket(server.url, { bearerToken: 'wrong' }), ConnectionClosed)
  await server[Symbol.asyncDispose]()
  await assert.rejects(connectWebSocket(server.url), (error: unknown) => {
    assert(error instanceof ConnectionClosed)
    assert(error.message.includes(server.url))
    return true
  })
})

test('who sends waits while too much is on its way, and no longer than the connection lasts', async () => {
  const made = openWebSocket('ws://127.0.0.1:1', { WebSocket: FullSocket })
  const socket = FullSocket.last
  assert(socket)
  socket.dispatchEvent(new Event('open'))
  const transport = await made
  assert.equal(transport.send('small'), undefined)
  for (const relief of [
    () => {
      socket.bufferedAmount = 0
    },
    () => {
      socket.readyState = 3
    },
  ]) {
    socket.bufferedAmount = 2 * 1024 * 1024
    let taken = false
    const sending = Promise.resolve(transport.send('large')).then(() => {
      taken = true
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.equal(taken, false)
    relief()
    await sending
  }
  assert.deepEqual(socket.sent, ['small', 'large', 'large'])
})

test('a WebSocket that takes no headers, as that of a browser, is not asked for what it cannot do', async () => {
  class Plain {
    constructor(_: string, options?: object) {
      if (options !== undefined) throw new SyntaxError('no such protocol: [object Object]')
    }
  }
  const options = { bearerToken: 'secret', WebSocket: Plain as never }
  await assert.rejects(openWebSocket('ws://127.0.0.1:1', options), (error: unknown) => {
    assert(error instanceof ClientError)
    assert.match(error.message, /browser takes no headers/)
    return true
  })
})

/** Says how much waits to be sent as the test wants it. */
class FullSocket extends EventTarget {
  static last: FullSocket | undefined
  bufferedAmount = 0
  readyState = 1
  readonly sent: string[] = []

  constructor() {
    super()
    FullSocket.last = this
  }

  close(): void {}

  send(text: string): void {
    this.sent.push(text)
  }
}

/** Answers the handshake, and every other request with its params. */
function answer(text: string, peer: Peer): void {
  const { method, id, params }: Message = JSON.parse(text)
  if (id === undefined) return
  const result = method === 'initialize' ? { userAgent: 'socket/1' } : params
  peer.say(JSON.stringify({ id, result }))
}
