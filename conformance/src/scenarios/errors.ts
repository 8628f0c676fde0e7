import { type Attempt, attempt, attemptAnswer, wasRefused } from '../conform/attempt.ts'
import { type Check, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly unknownMethod: Attempt
  readonly wrongType: Attempt
  readonly missingField: Attempt
  readonly unknownThread: Attempt
  readonly afterGarbage: Attempt
  readonly afterNoise: Attempt
  readonly extraField: Attempt
  readonly ids: readonly { readonly sent: unknown; readonly received: unknown }[]
}

const INVALID_PARAMS = [-32600, -32602]

const checks: readonly Check<Seen>[] = [
  {
    id: 'ERROR-001',
    title: 'an unknown method is refused',
    clause: 'ERROR.1',
    evaluate: ({ unknownMethod }) => wasRefused(unknownMethod, [-32601, -32600]),
  },
  {
    id: 'ERROR-002',
    title: 'params of another type are refused',
    clause: 'ERROR.2',
    evaluate: ({ wrongType }) => wasRefused(wrongType, INVALID_PARAMS),
  },
  {
    id: 'ERROR-003',
    title: 'missing params are refused',
    clause: 'ERROR.3',
    evaluate: ({ missingField }) => wasRefused(missingField, INVALID_PARAMS),
  },
  {
    id: 'ERROR-004',
    title: 'an unknown thread is refused',
    clause: 'ERROR.7',
    evaluate: ({ unknownThread }) => wasRefused(unknownThread, [-32600, -32602, -32603]),
  },
  {
    id: 'ERROR-005',
    title: 'a line that is no message does no harm',
    clause: 'ERROR.10',
    evaluate: ({ afterGarbage }) => wasAnswered(afterGarbage),
  },
  {
    id: 'ERROR-006',
    title: 'unknown notifications and answers to nothing are ignored',
    clause: 'WIRE.12',
    evaluate: ({ afterNoise }) => wasAnswered(afterNoise),
  },
  {
    id: 'ERROR-007',
    title: 'unknown fields are ignored',
    clause: 'WIRE.11',
    evaluate: ({ extraField }) => wasAnswered(extraField),
  },
  {
    id: 'ERROR-008',
    title: 'ids come back unchanged',
    clause: 'WIRE.3',
    evaluate({ ids }) {
      const wrong = ids.find(({ sent, received }) => sent !== received)
      return wrong && { message: 'an id came back as another', expected: wrong.sent, actual: wrong.received }
    },
  },
]

function wasAnswered(made: Attempt) {
  const answer = attemptAnswer(made)
  return unless(answer !== undefined && 'result' in answer, 'the next request got no result', {
    actual: made,
  })
}

/** Lines of which none is a message. */
const GARBAGE = [
  'this is no JSON',
  '{}',
  '"text"',
  '[{"id":1,"method":"thread/list","params":{}}]',
  '{"id":null}',
]

const NOISE = [
  { method: 'no/such/notification', params: {} },
  { id: 987_654, result: {} },
  { id: 987_655, error: { code: 1, message: 'an error to nothing' } },
]

const IDS = ['a string', 7_000_001, -3]
const NO_THREAD = '00000000-0000-7000-8000-000000000000'

export const errors = scenario<Seen>({
  name: 'errors',
  title: 'Everything that is wrong with a message, one after the other, on one connection.',
  async drive(stage) {
    const session = await stage.connect()
    const list = () => attempt(session.request('thread/list', {}))
    const unknownMethod = await attempt(session.request('no/such/method', {}))
    const wrongType = await attempt(session.request('thread/read', { threadId: 7 }))
    const missingField = await attempt(session.request('thread/read', {}))
    const unknownThread = await attempt(session.request('thread/read', { threadId: NO_THREAD }))
    for (const line of GARBAGE) session.sendText(line)
    const afterGarbage = await list()
    for (const message of NOISE) session.send(message)
    const afterNoise = await list()
    const extraField = await attempt(session.request('thread/list', { noSuchField: { deep: true } }))
    const ids = []
    for (const sent of IDS) {
      const since = session.transcript.length
      session.send({ id: sent, method: 'thread/list', params: {} })
      // Whatever comes next that is an answer is the answer: nothing else was asked.
      const what = await session.expect(
        'an answer',
        ({ kind }) => kind === 'result' || kind === 'error',
        since,
      )
      ids.push({ sent, received: what.kind === 'result' ? what.message.id : undefined })
    }
    return {
      unknownMethod,
      wrongType,
      missingField,
      unknownThread,
      afterGarbage,
      afterNoise,
      extraField,
      ids,
    }
  },
  checks,
})
