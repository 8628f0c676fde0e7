import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect } from '../src/index.ts'
import { ScriptedServer } from './support/scripted-server.ts'

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
