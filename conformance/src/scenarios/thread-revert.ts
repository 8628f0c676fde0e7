import type { Json } from '@heddle/protocol'
import { type Attempt, attempt, gotError, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { notified, threadIn, wordsOf } from '../conform/thread-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly threadId: string
  readonly unknown: Attempt
  readonly reverted: Attempt
  readonly read: Attempt
  readonly told: readonly unknown[]
  readonly request: Json | undefined
  readonly afterRestart: Attempt
}

const KEPT = ['Remember the first thing.', 'I remember it.']
const UNDONE = ['Remember the second thing.', 'I remember that as well.']
const AFTER = ['What do you remember?', 'The first thing.']

const checks: readonly Check<Seen>[] = [
  {
    id: 'REVERT-001',
    title: 'a thread that was reverted has the turns before',
    clause: 'THREAD.34',
    evaluate: ({ reverted, read }) =>
      first(gotResult(reverted), equal(wordsOf(threadIn(read)), KEPT, 'its history is another')),
  },
  {
    id: 'REVERT-002',
    title: 'the model is not told what was undone',
    clause: 'THREAD.35',
    evaluate({ request }) {
      const told = JSON.stringify(request ?? null)
      return first(
        unless(told.includes(KEPT[0] ?? ''), 'it was not told what was kept', { actual: request }),
        unless(!told.includes(UNDONE[0] ?? ''), 'it was told', { actual: request }),
      )
    },
  },
  {
    id: 'REVERT-003',
    title: 'undoing is told',
    clause: 'THREAD.36',
    evaluate: ({ told, threadId }) => equal(told, [threadId], 'thread/reverted did not come once'),
  },
  {
    id: 'REVERT-004',
    title: 'what was undone stays undone',
    clause: 'THREAD.37',
    evaluate: ({ afterRestart }) =>
      equal(wordsOf(threadIn(afterRestart)), [...KEPT, ...AFTER], 'after a restart the history is another'),
  },
  {
    id: 'REVERT-005',
    title: 'a turn that the thread does not have cannot be undone',
    clause: 'THREAD.38',
    evaluate: ({ unknown }) => gotError(unknown),
  },
]

export const threadRevert = scenario<Seen>({
  name: 'thread-revert',
  title: 'A turn is undone, the thread goes on, and the server starts again.',
  needs: 'restart',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const say = ([question = '', reply = '']: readonly string[]) =>
      stage.turn(session, threadId, [answer(text(reply))], { text: question })
    await say(KEPT)
    const { turnId } = await say(UNDONE)
    const revert = (beforeTurnId: string) =>
      attempt(session.request('thread/revert', { threadId, beforeTurnId }))
    const unknown = await revert('00000000-0000-7000-8000-000000000000')
    const reverted = await revert(turnId)
    const whole = { threadId, includeTurns: true }
    const read = await attempt(session.request('thread/read', whole))
    await say(AFTER)
    const request = stage.model.requests.at(-1)
    const told = notified(session, 'thread/reverted').map((params) => params.threadId)
    await session.kill()
    const next = await stage.connect()
    const afterRestart = await attempt(next.request('thread/read', whole))
    return { threadId, unknown, reverted, read, told, request, afterRestart }
  },
  checks,
})
