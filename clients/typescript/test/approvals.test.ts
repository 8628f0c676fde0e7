import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ClientOptions, connect } from '../src/index.ts'
import { type Message, ScriptedServer } from './support/scripted-server.ts'

const COMMAND = 'item/commandExecution/requestApproval'
const FILES = 'item/fileChange/requestApproval'
const params = { threadId: 't', turnId: 'u', itemId: 'i', startedAtMs: 0 }

test('an approval that nobody handles is declined', async () => {
  assert.deepEqual(await ask({}, COMMAND), { id: 0, result: { decision: 'decline' } })
  assert.deepEqual(await ask({}, FILES), { id: 0, result: { decision: 'decline' } })
})

test('onApproval decides all kinds', async () => {
  const seen: unknown[] = []
  const options: ClientOptions = {
    onApproval: async (approval) => {
      seen.push([approval.method, approval.params.itemId])
      return 'accept'
    },
  }
  assert.deepEqual(await ask(options, COMMAND), { id: 0, result: { decision: 'accept' } })
  assert.deepEqual(await ask(options, FILES), { id: 0, result: { decision: 'accept' } })
  assert.deepEqual(seen, [
    [COMMAND, 'i'],
    [FILES, 'i'],
  ])
})

test('a handler of one kind comes first, and may answer all that this kind allows', async () => {
  const decision = { acceptWithExecpolicyAmendment: { execpolicy_amendment: ['ls'] } }
  const options: ClientOptions = {
    onApproval: async () => 'cancel',
    handlers: { [COMMAND]: () => ({ decision }) },
  }
  assert.deepEqual(await ask(options, COMMAND), { id: 0, result: { decision } })
  assert.deepEqual(await ask(options, FILES), { id: 0, result: { decision: 'cancel' } })
})

test('a request that is no approval is refused as unknown', async () => {
  const { error } = await ask({}, 'vendor/attest')
  assert.equal((error as Message).code, -32601)
  assert.match(String((error as Message).message), /vendor\/attest/)
})

test('a handler that throws is an internal error for the server, and the connection goes on', async () => {
  const onApproval = (): never => {
    throw new Error('the dialog is broken')
  }
  const { error } = await ask({ onApproval }, COMMAND)
  assert.deepEqual(error, { code: -32603, message: 'the dialog is broken' })
})

test('an approval that was settled elsewhere aborts its handler and is not answered any more', async () => {
  const server = new ScriptedServer()
  const aborted = new Promise<unknown>((resolve) => {
    void connect(server, {
      onApproval: (_, { signal }) =>
        new Promise((decide) => {
          signal.addEventListener('abort', () => {
            decide('accept')
            resolve(signal.reason)
          })
        }),
    })
  })
  server.say({ id: 'a', method: COMMAND, params })
  server.say({ method: 'serverRequest/resolved', params: { threadId: 't', requestId: 'a' } })
  assert.match(String(await aborted), /elsewhere/)
  await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(
    server.received.map(({ method }) => method),
    ['initialize', 'initialized'],
  )
  await server.close()
})

/** What a client answers to a request of the server. */
async function ask(options: ClientOptions, method: string): Promise<Message> {
  let answered: (message: Message) => void = () => undefined
  const answer = new Promise<Message>((resolve) => {
    answered = resolve
  })
  const server = new ScriptedServer((message) => answered(message))
  const client = await connect(server, options)
  server.say({ id: 0, method, params })
  const message = await answer
  await client.close()
  return message
}
