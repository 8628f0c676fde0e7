import type { JsonObject } from '@heddle/protocol'
import { type Attempt, attempt, gotResult } from '../conform/attempt.ts'
import { type Check, first } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { threadIn, wordsOf } from '../conform/thread-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly withJsonrpc: Attempt
  readonly inPieces: Attempt
  readonly together: readonly Attempt[]
  readonly afterStray: Attempt
  readonly nullField: Attempt
  readonly noParams: Attempt
  readonly nullParams: Attempt
  readonly read: Attempt
}

/** What breaks whoever reads lines, escapes, code units or bytes wrongly. */
const WORDS = 'ä λ 🧵 e\u0301 \u2028 \u2029 \u00a0 \\ " / \t \ufeff \u200d مرحبا 漢字'

const checks: readonly Check<Seen>[] = [
  {
    id: 'WIRE-003',
    title: 'the member jsonrpc is accepted',
    clause: 'WIRE.8',
    evaluate: ({ withJsonrpc }) => gotResult(withJsonrpc),
  },
  {
    id: 'WIRE-004',
    title: 'a message in pieces, and several in one, are read',
    clause: 'WIRE.9',
    evaluate: ({ inPieces, together }) => first(gotResult(inPieces), ...together.map(gotResult)),
  },
  {
    id: 'WIRE-005',
    title: 'answers to nothing are ignored',
    clause: 'WIRE.13',
    evaluate: ({ afterStray }) => gotResult(afterStray),
  },
  {
    id: 'WIRE-006',
    title: 'null stands for an optional field that is left out',
    clause: 'WIRE.14',
    evaluate: ({ nullField }) => gotResult(nullField),
  },
  {
    id: 'WIRE-007',
    title: 'a method without params needs none',
    clause: 'WIRE.15',
    evaluate: ({ noParams, nullParams }) => first(gotResult(noParams), gotResult(nullParams)),
  },
  {
    id: 'WIRE-008',
    title: 'text comes back as it was sent',
    clause: 'WIRE.10',
    evaluate: ({ read }) => equal(wordsOf(threadIn(read)), [WORDS, WORDS], 'it is another'),
  },
]

export const messages = scenario<Seen>({
  name: 'messages',
  title: 'Messages in all the forms that they can have.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [answer(text(WORDS))], { text: WORDS })
    const ask = (method: string, params: JsonObject, id: number): JsonObject => ({ id, method, params })
    const answered = (id: number) => attempt(session.answerTo(id))
    session.send({ jsonrpc: '2.0', ...ask('thread/list', { limit: 1 }, 900_001) })
    const withJsonrpc = await answered(900_001)
    await session.sendInPieces(ask('thread/list', { searchTerm: '🧵', limit: 1 }, 900_002))
    const inPieces = await answered(900_002)
    session.sendTogether([900_003, 900_004, 900_005].map((id) => ask('thread/list', { limit: 1 }, id)))
    const together = await Promise.all([900_003, 900_004, 900_005].map(answered))
    session.send({ id: 987_654, result: {} })
    session.send({ id: 987_655, error: { code: 1, message: 'an error to nothing' } })
    const afterStray = await attempt(session.request('thread/list', { limit: 1 }))
    const nullField = await attempt(
      session.request('thread/list', { limit: 1, cursor: null, archived: null }),
    )
    const noParams = await attempt(session.request('configRequirements/read'))
    const nullParams = await attempt(session.request('configRequirements/read', null))
    const read = await attempt(session.request('thread/read', { threadId, includeTurns: true }))
    return { withJsonrpc, inPieces, together, afterStray, nullField, noParams, nullParams, read }
  },
  checks,
})
