import { type Check, type Failure, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { needResult, type Stage } from '../conform/stage.ts'
import { itemOf, TurnSeen } from '../conform/turn-seen.ts'
import { answer, type Step, text } from '../model/index.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  readonly done: TurnSeen
  readonly failed: TurnSeen
}

const FOUND = 'The second line can never be reached.'

const checks: readonly Check<Seen>[] = [
  {
    id: 'REVIEW-001',
    title: 'a review begins and ends with an item of its own, however it ends',
    clause: 'TURN.40',
    evaluate: ({ done, failed }) => first(isFramed(done), isFramed(failed)),
  },
  {
    id: 'REVIEW-002',
    title: 'the last item of a review holds what was found',
    clause: 'TURN.41',
    evaluate({ done }) {
      const [left] = done.completed('exitedReviewMode')
      return unless(left?.review.includes(FOUND) ?? false, 'it does not', { expected: FOUND, actual: left })
    },
  },
]

/** What comes in front of the first, or behind the last of them, is no part of the review. */
function isFramed(turn: TurnSeen): Failure | undefined {
  const types = turn.all('item/completed').flatMap((heard) => itemOf(heard)?.type ?? [])
  const frame = types.filter((type) => type === 'enteredReviewMode' || type === 'exitedReviewMode')
  return equal(
    frame,
    ['enteredReviewMode', 'exitedReviewMode'],
    `a turn that is ${turn.end?.status} has others`,
  )
}

/** As often as any server would try. */
const ALWAYS: readonly Step[] = Array.from({ length: 50 }, () => ({
  kind: 'http',
  status: 400,
  message: 'The scripted model does not accept this.',
}))

async function play(stage: Stage, session: Session, threadId: string, steps: readonly Step[]) {
  const since = session.transcript.length
  stage.model.script(...steps)
  const target = { type: 'custom', instructions: 'Look at everything.' }
  const { turn } = needResult('review/start', await session.request('review/start', { threadId, target }))
  const { id = '' } = (turn ?? {}) as { readonly id?: string }
  await stage.ended(session, id, since)
  return new TurnSeen(session.transcript.slice(since), id)
}

export const review = scenario<Seen>({
  name: 'review',
  title: 'Changes are reviewed, once with a model that works and once with one that refuses.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const done = await play(stage, session, threadId, [answer(text(FOUND))])
    const failed = await play(stage, session, threadId, ALWAYS)
    return { done, failed }
  },
  checks,
})
