import assert from 'node:assert/strict'
import { test } from 'node:test'
import { APPROVAL_METHODS, connect, DECLINE, DEFAULT_ANSWERS } from '../src/index.ts'
import { type Message, ScriptedServer } from './support/scripted-server.ts'

test('what nobody handles is answered with no, in the way of the protocol', async () => {
  const answers: Message[] = []
  const server = new ScriptedServer((message) => answers.push(message))
  const client = await connect(server)
  const methods = Object.keys(DEFAULT_ANSWERS)
  for (const method of methods) server.say({ id: method, method, params: { threadId: 't' } })
  while (answers.length < methods.length) await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(
    answers,
    methods.map((method) => ({ id: method, result: JSON.parse(DEFAULT_ANSWERS[method] ?? '') })),
  )
  await client.close()
})

test('an approval is declined', () => {
  for (const method of APPROVAL_METHODS)
    assert.deepEqual(JSON.parse(DEFAULT_ANSWERS[method] ?? ''), { decision: DECLINE })
})
