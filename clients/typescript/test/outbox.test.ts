import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect } from '../src/index.ts'
import { ScriptedServer } from './support/scripted-server.ts'

test('nothing more is handed to a transport that has no room, and the order stays', async () => {
  const server = new ScriptedServer()
  const client = await connect(server)
  const handed: string[] = []
  const room: (() => void)[] = []
  server.send = (text) => {
    handed.push(JSON.parse(text).method)
    return new Promise<void>((resolve) => room.push(resolve))
  }
  const names = ['one', 'two', 'three']
  const waits = names.map((name) => client.requestUnknown(name, {}))
  for (const wait of waits) wait.catch(() => undefined)
  await settled()
  assert.deepEqual(handed, ['one'])
  for (const make of [2, 3]) {
    room.shift()?.()
    await settled()
    assert.deepEqual(handed, names.slice(0, make))
  }
  await client.close()
})

test('a request that never found room still ends in time', async () => {
  const server = new ScriptedServer()
  const client = await connect(server, { requestTimeoutMs: 20 })
  server.send = () => new Promise<void>(() => undefined)
  await assert.rejects(client.requestUnknown('one', {}), /did not answer one/)
  await assert.rejects(client.requestUnknown('two', {}), /did not answer two/)
  await client.close()
})

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
