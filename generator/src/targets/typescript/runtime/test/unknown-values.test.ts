import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect, isKnownThreadItem, onlyUnknown, type ThreadItem } from '../src/index.ts'
import { ended, ScriptedServer, tell, tellingServer } from './support/scripted-server.ts'

const hologram = { type: 'hologram', id: 'h', depth: 3, nested: { a: null }, list: [1.5, 'x', null] }
const known = {
  type: 'commandExecution',
  id: 'c',
  command: 'ls',
  cwd: '/',
  status: 'teleported',
  commandActions: [{ type: 'juggle', balls: 3 }],
  aggregatedOutput: null,
  future: { field: true },
}

test('unknown variants, enum values and fields, null and absence survive decoding and encoding', async () => {
  const story = [hologram, known].map((item) => tell('item/completed', { item }))
  const server = tellingServer(...story, ended())
  const client = await connect(server)
  const run = await (await client.startThread()).run('hi')
  const { items } = await run.result
  assert.deepEqual(items, [hologram, known])
  void client.requestUnknown('echo', items).catch(() => undefined)
  assert.equal(JSON.stringify(server.received.at(-1)?.params), JSON.stringify([hologram, known]))
  await client.close()
})

test('an unknown variant is told from the known ones', async () => {
  const items = JSON.parse(JSON.stringify([hologram, known])) as ThreadItem[]
  assert.deepEqual(items.map(isKnownThreadItem), [false, true])
  assert.deepEqual(items.map(describe), ['a new hologram with 3', 'ls'])
})

test('absent and null params stay what they are', async () => {
  const server = new ScriptedServer(({ id }, it) => it.say({ id, result: { data: [], nextCursor: null } }))
  const client = await connect(server)
  const { nextCursor } = await client.thread.list({ cursor: null })
  assert.equal(nextCursor, null)
  assert.deepEqual(server.received.at(-1)?.params, { cursor: null })
  await client.close()
})

test('an unknown notification reaches who reads them all', async () => {
  const server = new ScriptedServer()
  const client = await connect(server)
  const notifications = client.notifications()
  server.say({ method: 'sky/changed', params: [1], emittedAtMs: 5 })
  for await (const notification of notifications) {
    assert.deepEqual({ ...notification }, { method: 'sky/changed', params: [1], emittedAtMs: 5 })
    break
  }
  await client.close()
})

function describe(item: ThreadItem): string {
  switch (item.type) {
    case 'commandExecution':
      return item.command
    case 'userMessage':
    case 'agentMessage':
    case 'reasoning':
    case 'fileChange':
      return item.type
    default:
      return `a new ${onlyUnknown(item).type} with ${item.depth}`
  }
}
