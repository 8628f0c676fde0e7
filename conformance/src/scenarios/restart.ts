import type { Json } from '@heddle/protocol'
import { type Attempt, attempt, attemptAnswer } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import { needResult } from '../conform/stage.ts'
import { threadIn, wordsOf } from '../conform/thread-seen.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly threadId: string
  readonly before: TurnSeen
  readonly listed: Attempt
  readonly read: Attempt
  readonly resumed: Attempt
  readonly after: TurnSeen
  /** The last request to the model. */
  readonly request: Json | undefined
}

const QUESTION = 'What is the colour of the sky?'
const ANSWER = 'The sky is blue.'

const holdsBoth = (made: Attempt) =>
  unless(wordsOf(threadIn(made)).join() === [QUESTION, ANSWER].join(), 'the history is another', {
    expected: [QUESTION, ANSWER],
    actual: 'fault' in made ? made.fault : wordsOf(threadIn(made)),
  })

const checks: readonly Check<Seen>[] = [
  {
    id: 'RESUME-001',
    title: 'a thread outlives the process',
    clause: 'SHARE.10',
    evaluate({ listed, threadId }) {
      const given = attemptAnswer(listed)
      const { data = [] } = (given !== undefined && 'result' in given ? given.result : {}) as {
        readonly data?: readonly { readonly id: string }[]
      }
      return unless(
        data.some(({ id }) => id === threadId),
        'it is not listed',
        { expected: threadId, actual: data.map(({ id }) => id) },
      )
    },
  },
  {
    id: 'RESUME-002',
    title: 'its history can be read',
    clause: 'SHARE.11',
    evaluate: ({ read }) => holdsBoth(read),
  },
  {
    id: 'RESUME-003',
    title: 'a resumed thread has its history',
    clause: 'SHARE.12',
    evaluate: ({ resumed }) => holdsBoth(resumed),
  },
  {
    id: 'RESUME-004',
    title: 'a resumed thread goes on',
    clause: 'SHARE.13',
    evaluate({ after, request }) {
      const told = JSON.stringify(request ?? null)
      return first(
        unless(after.end?.status === 'completed', 'the turn ended otherwise', {
          expected: 'completed',
          actual: after.end?.status,
        }),
        unless(told.includes(QUESTION) && told.includes(ANSWER), 'the model was not given what was said', {
          actual: request,
        }),
      )
    },
  },
]

export const restart = scenario<Seen>({
  name: 'restart',
  title: 'The server is killed after a turn, started again, and the thread taken up.',
  needs: 'restart',
  async drive(stage) {
    const doomed = await stage.connect()
    const threadId = await stage.thread(doomed)
    const before = await stage.turn(doomed, threadId, [answer(text(ANSWER, 2))], { text: QUESTION })
    await doomed.kill()

    const session = await stage.connect()
    const listed = await attempt(session.request('thread/list', {}))
    const read = await attempt(session.request('thread/read', { threadId, includeTurns: true }))
    const resumed = await attempt(session.request('thread/resume', { threadId }))
    if ('answer' in resumed) needResult('thread/resume', resumed.answer)
    const after = await stage.turn(session, threadId, [answer(text('It still is.'))])
    return { threadId, before, listed, read, resumed, after, request: stage.model.requests.at(-1) }
  },
  checks,
})
