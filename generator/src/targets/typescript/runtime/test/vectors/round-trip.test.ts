import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect } from '../../src/index.ts'
import { type Message, ScriptedServer } from '../support/scripted-server.ts'
import { readVectors, skip, type Vector } from './vectors.ts'

test('every value goes through a client, in each of its ways, and stays what it is', { skip }, async () => {
  const vectors = readVectors().filter(({ kind }) => kind !== 'invalid')
  const server = new ScriptedServer(({ id, params }, it) => it.say({ id, result: params }))
  const client = await connect(server, { requestTimeoutMs: 0 })
  const told = client.notifications()[Symbol.asyncIterator]()
  const failures: string[] = []
  for (const vector of vectors) {
    server.sayText(`{"method":"vector/told","params":${JSON.stringify(vector.value)}}`)
    const { value: notification } = await told.next()
    const answer = await client.requestUnknown('vector/echo', (notification as Message).params)
    const sent = server.received.at(-1)?.params
    for (const value of [sent, answer]) {
      if (!isSame(value, vector.value)) failures.push(nameOf(vector))
    }
  }
  await client.close()
  assert.deepEqual(failures, [])
  console.log(`${vectors.length} values went through a client.`)
})

/** The same JSON: the order of members does not matter, the difference between null and absent does. */
function isSame(a: unknown, b: unknown): boolean {
  try {
    assert.deepStrictEqual(a, b)
    return true
  } catch {
    return false
  }
}

const nameOf = ({ type, kind, name }: Vector): string => `${type} ${kind} ${name}`
