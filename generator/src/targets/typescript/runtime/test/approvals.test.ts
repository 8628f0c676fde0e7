import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  APPROVAL_METHODS,
  type ApprovalDecision,
  type ClientOptions,
  connect,
  DECLINE,
  type Handlers,
} from '../src/index.ts'
import { type Message, ScriptedServer } from './support/scripted-server.ts'

const METHODS: readonly string[] = APPROVAL_METHODS
const [FIRST = ''] = METHODS

/** What a decision is called differs from protocol to protocol. */
const CHOSEN = 'chosen' as string as ApprovalDecision

const params = { threadId: 't', turnId: 'u', itemId: 'i', startedAtMs: 0 }

test('an approval that nobody handles is declined', async () => {
  for (const method of METHODS)
    assert.deepEqual(await ask({}, method), { id: 0, result: { decision: DECLINE } })
})

test('onApproval decides all kinds', async () => {
  const seen: unknown[] = []
  const options: ClientOptions = {
    onApproval: async (approval) => {
      seen.push([approval.method, approval.params])
      return CHOSEN
    },
  }
  for (const method of METHODS)
    assert.deepEqual(await ask(options, method), { id: 0, result: { decision: CHOSEN } })
  assert.deepEqual(
    seen,
    METHODS.map((method) => [method, params]),
  )
})

test('a handler of one kind comes first, and may answer all that this kind allows', async () => {
  const decision = { amended: { by: ['ls'] } }
  const handlers = { [FIRST]: () => ({ decision }) } as Handlers
  const options: ClientOptions = { onApproval: async () => CHOSEN, handlers }
  assert.deepEqual(await ask(options, FIRST), { id: 0, result: { decision } })
  for (const method of METHODS.slice(1))
    assert.deepEqual(await ask(options, method), { id: 0, result: { decision: CHOSEN } })
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
  const { error } = await ask({ onApproval }, FIRST)
  assert.deepEqual(error, { code: -32603, message: 'the dialog is broken' })
})

test('an approval that was settled elsewhere aborts its handler and is not answered any more', async () => {
  const server = new ScriptedServer()
  const aborted = new Promise<unknown>((resolve) => {
    void connect(server, {
      onApproval: (_, { signal }) =>
        new Promise((decide) => {
          signal.addEventListener('abort', () => {
            decide(CHOSEN)
            resolve(signal.reason)
          })
        }),
    })
  })
  server.say({ id: 'a', method: FIRST, params })
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
