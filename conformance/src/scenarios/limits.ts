import { type Attempt, attempt, came, errorOf, wasRefused } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import { threadIn } from '../conform/thread-seen.ts'

interface Seen {
  /** What was refused for its length. */
  readonly long: readonly Attempt[]
  readonly deep: Attempt
  readonly afterDeep: Attempt
  readonly many: readonly Attempt[]
  readonly threadId: string
  /** Whether the connection took the message that was too long, refused it, or ended. */
  readonly settled: boolean
  readonly read: Attempt
}

const LONGEST_MESSAGE = 4000
const LONG = 100_000
/** Deeper than anything has use for, and not so deep that whoever reads it needs luck. */
const DEPTH = 2000
const DEEP_ID = 900_200
const MANY = 1000
const FIRST_OF_MANY = 910_000
const OVERLOADED = -32001
/** Longer than servers take, as far as is known. */
const HUGE = 80 * 1024 * 1024
const HUGE_ID = 900_201

const checks: readonly Check<Seen>[] = [
  {
    id: 'ERROR-017',
    title: 'errors are sentences, whatever was sent',
    clause: 'ERROR.14',
    evaluate({ long }) {
      const lengths = long.map((made) => errorOf(made)?.message.length ?? 0)
      return unless(
        lengths.every((length) => length > 0 && length <= LONGEST_MESSAGE),
        'one is longer, or there is none',
        { expected: `1 to ${LONGEST_MESSAGE} characters`, actual: lengths },
      )
    },
  },
  {
    id: 'ERROR-018',
    title: 'a thousand requests at once get a thousand answers',
    clause: 'ERROR.15',
    evaluate({ many }) {
      const answered = many.filter((made) => 'answer' in made).length
      const other = many.find((made) => errorOf(made) !== undefined && errorOf(made)?.code !== OVERLOADED)
      return first(
        unless(answered === MANY, 'some got none', { expected: MANY, actual: answered }),
        unless(other === undefined, 'one was refused for another reason', { actual: other }),
      )
    },
  },
  {
    id: 'ERROR-019',
    title: 'a message that is too long ends no more than its connection',
    clause: 'ERROR.16',
    evaluate: ({ settled, read, threadId }) =>
      first(
        unless(settled, 'the connection neither went on nor ended'),
        unless(threadIn(read)?.id === threadId, 'the thread is not there any more', { actual: read }),
      ),
  },
  {
    id: 'ERROR-020',
    title: 'what is nested too deep is refused, and does no harm',
    clause: 'ERROR.17',
    evaluate: ({ deep, afterDeep }) =>
      first(
        // Who cannot read it at all does not know its id.
        'fault' in deep ? undefined : wasRefused(deep, [-32600, -32602, -32700]),
        unless('answer' in afterDeep && 'result' in afterDeep.answer, 'the next request got no result', {
          actual: afterDeep,
        }),
      ),
  },
]

export const limits = scenario<Seen>({
  name: 'limits',
  title: 'What is too long, too deep and too much.',
  needs: 'restart',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [])
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const words = 'x'.repeat(LONG)
    const long = [
      await ask(`no/such/${words}`, {}),
      await ask('thread/read', { threadId: words }),
      await ask('thread/start', { sandbox: words }),
    ]
    const nested = `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`
    const params = `{"cwd":${JSON.stringify(stage.place.workspace)},"config":{"model":${nested}}}`
    session.sendText(`{"id":${DEEP_ID},"method":"thread/start","params":${params}}`)
    const afterDeep = await ask('thread/list', { limit: 1 })
    const answered = session.transcript.some(
      (entry) => entry.from === 'server' && entry.text.includes(String(DEEP_ID)),
    )
    const deep: Attempt = answered
      ? await attempt(session.answerTo(DEEP_ID))
      : { fault: 'It was passed over.' }

    const ids = Array.from({ length: MANY }, (_, index) => FIRST_OF_MANY + index)
    session.sendTogether(ids.map((id) => ({ id, method: 'thread/list', params: { limit: 1 } })))
    const many = await Promise.all(ids.map((id) => attempt(session.answerTo(id))))

    const since = session.transcript.length
    session.sendBulky({ id: HUGE_ID, method: 'thread/list', params: { limit: 1 } }, HUGE)
    const isAbout = (id: unknown) => id === HUGE_ID || id === null
    const taken = session.expect(
      'an answer',
      (what) => (what.kind === 'result' || what.kind === 'error') && isAbout(what.message.id),
      since,
    )
    const settled = (await came(taken)) || (await session.endsByItself())
    await session.kill()
    const next = await stage.connect()
    const read = await attempt(next.request('thread/read', { threadId }))
    return { long, deep, afterDeep, many, threadId, settled, read }
  },
  checks,
})
