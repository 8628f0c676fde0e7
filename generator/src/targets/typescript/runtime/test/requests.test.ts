import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ClientError,
  ConnectionClosed,
  connect,
  ProtocolViolation,
  RequestTimeout,
  RpcError,
  SUPPORTED_VERSIONS,
  VersionRefused,
} from '../src/index.ts'
import { type Message, ScriptedServer } from './support/scripted-server.ts'

/** Not in every protocol do client and server agree on a version. */
const NEGOTIATES = SUPPORTED_VERSIONS.length > 0

test('the handshake says who connects and what it speaks, and then that it is done', async () => {
  const server = new ScriptedServer()
  const client = await connect(server, { clientInfo: { name: 'test', version: '1' } })
  assert.deepEqual(client.server, { userAgent: 'scripted/1' })
  const [initialize, initialized] = server.received
  const params = initialize?.params as Message | undefined
  assert.deepEqual(params?.clientInfo, { name: 'test', version: '1' })
  assert.deepEqual(params?.protocolVersions, NEGOTIATES ? SUPPORTED_VERSIONS : undefined)
  assert.deepEqual(initialized, { method: 'initialized' })
  await client.close()
})

test('a server without a common version is named with those it has', { skip: !NEGOTIATES }, async () => {
  const server = refusing((id) => ({
    id,
    error: { code: -32600, message: 'no', data: { supportedVersions: ['1999-01'] } },
  }))
  await assert.rejects(connect(server), (error: unknown) => {
    assert(error instanceof VersionRefused)
    assert.deepEqual(error.supportedVersions, ['1999-01'])
    assert.match(error.message, /1999-01/)
    return true
  })
})

test('a server that chooses a version it was not offered is refused', { skip: !NEGOTIATES }, async () => {
  const server = refusing((id) => ({ id, result: { userAgent: 'x', protocolVersion: '1999-01' } }))
  await assert.rejects(connect(server), ProtocolViolation)
})

test('an error answer rejects with its code and data', async () => {
  const server = new ScriptedServer(({ id }, it) =>
    it.say({ id, error: { code: 7, message: 'seven', data: [null] } }),
  )
  const client = await connect(server)
  await assert.rejects(client.requestUnknown('fail', {}), (error: unknown) => {
    assert(error instanceof RpcError)
    assert.deepEqual([error.code, error.message, error.data], [7, 'seven', [null]])
    return true
  })
  await client.close()
})

test('answers find their requests in any order, and a stray one is ignored', async () => {
  const waiting: Message[] = []
  const server = new ScriptedServer((message, it) => {
    waiting.push(message)
    if (waiting.length < 3) return
    it.say({ id: 'nobody', result: 0 })
    for (const { id, params } of waiting.reverse()) it.say({ id, result: params })
  })
  const client = await connect(server)
  const values = ['a', null, { b: [] }]
  assert.deepEqual(await Promise.all(values.map((value) => client.requestUnknown('echo', value))), values)
  await client.close()
})

test('no answer in time is a timeout that names the method; a late answer is ignored', async () => {
  const server = new ScriptedServer()
  const client = await connect(server, { requestTimeoutMs: 20 })
  await assert.rejects(client.requestUnknown('wait', {}), (error: unknown) => {
    assert(error instanceof RequestTimeout)
    assert.equal(error.method, 'wait')
    return true
  })
  server.say({ id: server.received.at(-1)?.id, result: {} })
  await client.close()
})

test('an aborted signal ends the wait with its reason', async () => {
  const client = await connect(new ScriptedServer())
  const controller = new AbortController()
  const wait = client.requestUnknown('wait', {}, { signal: controller.signal })
  controller.abort(new Error('changed my mind'))
  await assert.rejects(wait, /changed my mind/)
  await client.close()
})

for (const garbage of ['Loading model…', '[]', '"text"', '{"neither":1}', '{"method":"x","id":1.5}']) {
  test(`${garbage} on standard output ends the connection and is named`, async () => {
    const server = new ScriptedServer((_, it) => it.sayText(garbage))
    const client = await connect(server)
    await assert.rejects(client.requestUnknown('wait', {}), (error: unknown) => {
      assert(error instanceof ProtocolViolation)
      assert.equal(error.line, garbage)
      assert(error.message.includes(garbage))
      return true
    })
    assert((await client.closed) instanceof ProtocolViolation)
  })
}

test('close rejects what is waited for, and everything after it', async () => {
  const client = await connect(new ScriptedServer())
  const wait = client.requestUnknown('wait', {})
  const rejected = assert.rejects(wait, ConnectionClosed)
  await client.close()
  await rejected
  await assert.rejects(client.requestUnknown('wait', {}), ConnectionClosed)
  const reason: ClientError = await client.closed
  assert(reason instanceof ConnectionClosed)
})

/** A server that answers the handshake in its own way. */
function refusing(answer: (id: unknown) => Message): ScriptedServer {
  const server = new ScriptedServer()
  server.send = (text) => {
    const message: Message = JSON.parse(text)
    if (message.method === 'initialize') server.say(answer(message.id))
  }
  return server
}
