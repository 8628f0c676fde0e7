import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Client, ConnectionClosed, connect, EventsDropped, type TurnHandle } from '../../src/index.ts'
import { type Message, ScriptedServer } from '../support/scripted-server.ts'
import { ended, THREAD, TURN, tell, tellingServer, turn } from './story.ts'

const message = { type: 'agentMessage', id: 'm', text: 'Hello world' }
const command = {
  type: 'commandExecution',
  id: 'c',
  command: 'ls',
  cwd: '/',
  status: 'inProgress',
  commandActions: [],
}

const HELLO: readonly Message[] = [
  { method: 'turn/started', params: { threadId: THREAD, turn: turn('inProgress') } },
  tell('item/started', { item: { ...message, text: '' } }),
  tell('item/agentMessage/delta', { itemId: 'm', delta: 'Hello ' }),
  tell('item/agentMessage/delta', { itemId: 'm', delta: 'world' }),
  tell('item/completed', { item: message }),
  ended(),
]

test('a turn gives its events in order and ends with its items and text', async () => {
  const { client, run } = await startTurn(...HELLO)
  const events = await collect(run)
  assert.deepEqual(
    events,
    HELLO.map((event) => event.method),
  )
  const { turn: end, items, finalText } = await run.result
  assert.equal(end.status, 'completed')
  assert.deepEqual(items, [message])
  assert.equal(finalText, 'Hello world')
  await client.close()
})

test('the result needs no reader of the events', async () => {
  const { client, run } = await startTurn(...HELLO)
  assert.equal((await run.result).finalText, 'Hello world')
  await client.close()
})

test('events of other turns, threads and generations of the protocol are left out; new ones are kept', async () => {
  const { client, run } = await startTurn(
    tell('item/completed', { turnId: 'other', item: message }),
    tell('item/completed', { threadId: 'other', item: message }),
    { method: 'codex/event/agent_message', params: { conversationId: THREAD, id: '0', msg: {} } },
    { method: 'account/rateLimits/updated', params: { rateLimits: null } },
    tell('turn/hologram/updated', { depth: 3 }),
    ended(),
  )
  assert.deepEqual(await collect(run), ['turn/hologram/updated', 'turn/completed'])
  assert.deepEqual((await run.result).items, [])
  await client.close()
})

test('what is told before the answer to turn/start is not lost', async () => {
  const server = new ScriptedServer(({ method, id }, it) => {
    if (method === 'thread/start') it.say({ id, result: { thread: { id: THREAD } } })
    if (method === 'turn/start')
      it.say(...HELLO.slice(0, 3), { id, result: { turn: turn('inProgress') } }, ...HELLO.slice(3))
  })
  const client = await connect(server)
  const run = await (await client.startThread()).run('hi')
  assert.deepEqual(
    await collect(run),
    HELLO.map((event) => event.method),
  )
  await client.close()
})

test('an item that is completed after the end of its turn still belongs to it', async () => {
  const completed = { ...command, status: 'completed' }
  const { client, run } = await startTurn(
    tell('item/started', { item: command }),
    ended(),
    tell('item/completed', { item: completed }),
  )
  assert.deepEqual(await collect(run), ['item/started', 'turn/completed', 'item/completed'])
  assert.deepEqual((await run.result).items, [completed])
  await client.close()
})

test('an item that is never completed does not hold up the end', async () => {
  const { client, run } = await startTurn(tell('item/started', { item: command }), ended())
  assert.deepEqual((await run.result).items, [command])
  await client.close()
})

test('an interrupted turn resolves, with the text that came', async () => {
  const server = tellingServer(...HELLO.slice(0, 3))
  const send = server.send.bind(server)
  server.send = (text) => {
    send(text)
    const { method, id } = JSON.parse(text)
    if (method === 'turn/interrupt') server.say({ id, result: {} }, ended('interrupted'))
  }
  const client = await connect(server)
  const run = await (await client.startThread()).run('hi')
  await run.interrupt()
  const { turn: end, finalText } = await run.result
  assert.equal(end.status, 'interrupted')
  assert.equal(finalText, 'Hello ')
  assert.deepEqual(server.received.at(-1)?.params, { threadId: THREAD, turnId: TURN })
  await run.interrupt()
  assert.equal(server.received.filter(({ method }) => method === 'turn/interrupt').length, 1)
  await client.close()
})

test('items that only the end of the turn tells are in the result', async () => {
  const { client, run } = await startTurn(ended('completed', [message]))
  assert.equal((await run.result).finalText, 'Hello world')
  await client.close()
})

test('a lost connection rejects result and events, and does not pass unnoticed later', async () => {
  const { client, run, server } = await startTurn(...HELLO.slice(0, 2))
  const events = assert.rejects(collect(run), ConnectionClosed)
  await server.close()
  await events
  await assert.rejects(run.result, ConnectionClosed)
  await assert.rejects((await Promise.resolve(client)).startThread(), ConnectionClosed)
})

test('a reader that is too far behind is told what it missed; the result is not touched', async () => {
  const { client, run } = await startTurnWith({ maxBufferedEvents: 2 }, ...HELLO)
  assert.equal((await run.result).finalText, 'Hello world')
  const seen: string[] = []
  await assert.rejects(async () => {
    for await (const event of run) seen.push(event.method)
  }, EventsDropped)
  assert.equal(seen.length, 2)
  await client.close()
})

test('a reader may stop early', async () => {
  const { client, run } = await startTurn(...HELLO)
  for await (const event of run) if (event.method === 'item/started') break
  assert.equal((await run.result).turn.status, 'completed')
  await client.close()
})

test('an aborted signal interrupts the turn', async () => {
  const server = tellingServer(...HELLO.slice(0, 2))
  const send = server.send.bind(server)
  server.send = (text) => {
    send(text)
    const { method, id } = JSON.parse(text)
    if (method === 'turn/interrupt') server.say({ id, result: {} }, ended('interrupted'))
  }
  const client = await connect(server)
  const controller = new AbortController()
  const run = await (await client.startThread()).run('hi', {}, { signal: controller.signal })
  controller.abort()
  assert.equal((await run.result).turn.status, 'interrupted')
  await client.close()
})

interface Running {
  readonly client: Client
  readonly run: TurnHandle
  readonly server: ScriptedServer
}

function startTurn(...story: readonly Message[]): Promise<Running> {
  return startTurnWith({}, ...story)
}

async function startTurnWith(
  options: { maxBufferedEvents?: number },
  ...story: readonly Message[]
): Promise<Running> {
  const server = tellingServer(...story)
  const client = await connect(server)
  const thread = await client.startThread()
  return { client, server, run: await thread.run('hi', {}, options) }
}

async function collect(run: TurnHandle): Promise<string[]> {
  const methods: string[] = []
  for await (const event of run) methods.push(event.method)
  return methods
}
