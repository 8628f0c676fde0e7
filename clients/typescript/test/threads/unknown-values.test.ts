import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect, isKnownThreadItem, type ThreadItem } from '../../src/index.ts'
import { ended, tell, tellingServer } from './story.ts'

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
  const server = tellingServer()
  const client = await connect(server)
  await client.thread.start({ model: null })
  assert.deepEqual(server.received.at(-1)?.params, { model: null })
  await client.close()
})

function describe(item: ThreadItem): string {
  if (!isKnownThreadItem(item)) return `a new ${item.type} with ${item.depth}`
  return item.type === 'commandExecution' ? item.command : item.type
}
