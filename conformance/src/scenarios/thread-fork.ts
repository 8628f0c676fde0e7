import type { Json } from '@heddle/protocol'
import { type Attempt, attempt, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { threadIn, wordsOf } from '../conform/thread-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly source: string
  readonly forked: Attempt
  readonly forkAt: number
  readonly startedAt: number | undefined
  /** The model was asked this in the fork. */
  readonly request: Json | undefined
  readonly sourceAfter: Attempt
  readonly forkAfter: Attempt
  readonly partial: Attempt
}

const FIRST = ['What is one and one?', 'Two.']
const SECOND = ['And two and two?', 'Four.']
const IN_FORK = ['And three and three?', 'Six.']

const checks: readonly Check<Seen>[] = [
  {
    id: 'FORK-001',
    title: 'a fork is a new thread with the turns of the old one',
    clause: 'THREAD.29',
    evaluate: ({ forked, source }) =>
      first(
        gotResult(forked),
        unless(threadIn(forked)?.id !== source, 'it is the old one'),
        equal(wordsOf(threadIn(forked)), [...FIRST, ...SECOND], 'its history is another'),
      ),
  },
  {
    id: 'FORK-002',
    title: 'thread/fork is answered before thread/started',
    clause: 'THREAD.30',
    evaluate: ({ forkAt, startedAt }) =>
      startedAt === undefined
        ? { message: 'thread/started never came' }
        : unless(forkAt < startedAt, 'thread/started came first', { at: startedAt }),
  },
  {
    id: 'FORK-003',
    title: 'what happens in a fork stays there',
    clause: 'THREAD.31',
    evaluate: ({ sourceAfter, forkAfter }) =>
      first(
        equal(wordsOf(threadIn(sourceAfter)), [...FIRST, ...SECOND], 'the old thread has changed'),
        equal(
          wordsOf(threadIn(forkAfter)),
          [...FIRST, ...SECOND, ...IN_FORK],
          'the fork has another history',
        ),
      ),
  },
  {
    id: 'FORK-004',
    title: 'the model knows in a fork what was said before',
    clause: 'THREAD.32',
    evaluate({ request }) {
      const told = JSON.stringify(request ?? null)
      const missing = [...FIRST, ...SECOND].find((words) => !told.includes(words))
      return unless(missing === undefined, 'it was not told', { expected: missing })
    },
  },
  {
    id: 'FORK-005',
    title: 'a fork can end with a turn',
    clause: 'THREAD.33',
    evaluate: ({ partial }) => equal(wordsOf(threadIn(partial)), FIRST, 'it has other turns'),
  },
]

export const threadFork = scenario<Seen>({
  name: 'thread-fork',
  title: 'A thread is forked as a whole and in part, and both go on.',
  async drive(stage) {
    const session = await stage.connect()
    const source = await stage.thread(session)
    const say = async (threadId: string, [question = '', reply = '']: readonly string[]) =>
      stage.turn(session, threadId, [answer(text(reply))], { text: question })
    const turn = await say(source, FIRST)
    await say(source, SECOND)
    const since = session.transcript.length
    const forked = await attempt(session.request('thread/fork', { threadId: source }))
    const fork = threadIn(forked)?.id ?? ''
    await say(fork, IN_FORK)
    const request = stage.model.requests.at(-1)
    const entries = session.transcript.slice(since).filter(({ from }) => from === 'server')
    const at = (part: string) => entries.find((entry) => 'text' in entry && entry.text.includes(part))?.index
    const answered = entries.find((entry) => 'what' in entry && entry.what.kind === 'result')
    const whole = (threadId: string) =>
      attempt(session.request('thread/read', { threadId, includeTurns: true }))
    return {
      source,
      forked,
      forkAt: answered?.index ?? Number.POSITIVE_INFINITY,
      startedAt: at('"thread/started"'),
      request,
      sourceAfter: await whole(source),
      forkAfter: await whole(fork),
      partial: await attempt(session.request('thread/fork', { threadId: source, lastTurnId: turn.turnId })),
    }
  },
  checks,
})
