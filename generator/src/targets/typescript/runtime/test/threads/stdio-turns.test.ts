import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConnectionClosed } from '../../src/index.ts'
import { spawn } from '../../src/stdio.ts'
import { childServer } from '../support/child-server.ts'

const START = `
on('thread/start', (params, id) => say({ id, result: { thread: { id: 'thread-1', turns: [] } } }))`

test('a turn over the pipes of a process, with an approval and characters cut in two', async () => {
  const server = childServer(`${START}
    on('turn/start', async (params, id) => {
      say({ id, result: { turn: { id: 'turn-1', items: [], status: 'inProgress', error: null } } })
      say({ id: 'ask', method: 'item/commandExecution/requestApproval', params: { itemId: 'c' } })
    })
    on('answer', async ({ result }) => {
      const place = { threadId: 'thread-1', turnId: 'turn-1' }
      const item = { type: 'agentMessage', id: 'm', text: result.decision + ' 🧵\\u2028ø' }
      const bytes = Buffer.from(JSON.stringify({ method: 'item/completed', params: { ...place, item } }) + '\\n')
      for (const byte of bytes) {
        process.stdout.write(Buffer.of(byte))
        await new Promise(setImmediate)
      }
      const turn = { id: 'turn-1', items: [], status: 'completed', error: null }
      say({ method: 'turn/completed', params: { ...place, turn } })
    })`)
  await using client = await spawn({ ...server, onApproval: async () => 'accept' })
  const run = await (await client.startThread()).run('hi')
  assert.equal((await run.result).finalText, 'accept 🧵\u2028ø')
})

test('a server that dies in a turn: result and events name the exit and its last words', async () => {
  const server = childServer(`${START}
    on('turn/start', (params, id) => {
      say({ id, result: { turn: { id: 'turn-1', items: [], status: 'inProgress', error: null } } })
      console.error('out of yarn')
      setTimeout(() => process.exit(3), 20)
    })`)
  const client = await spawn(server)
  const run = await (await client.startThread()).run('hi')
  await assert.rejects(run.result, (error: unknown) => {
    assert(error instanceof ConnectionClosed)
    assert.equal(error.exitCode, 3)
    assert.deepEqual(error.stderr, ['out of yarn'])
    assert.match(error.message, /code 3[\s\S]*out of yarn/)
    return true
  })
  await assert.rejects(async () => {
    for await (const _ of run);
  }, ConnectionClosed)
})
