import type { Json } from '@heddle/protocol'
import { type Attempt, attempt, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { deltasIn, questionsIn } from '../conform/session-seen.ts'
import { threadIn } from '../conform/thread-seen.ts'
import { answer, command, text } from '../model/index.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  readonly resumed: Attempt
  /** What the first client had heard when the second one asked. */
  readonly heardBefore: string
  /** What the second one heard behind its answer. */
  readonly heardBehind: string
  readonly asked: readonly Json[]
  readonly askedAgain: readonly Json[]
}

const WORDS = Array.from({ length: 60 }, (_, index) => `word-${index}`).join(' ')
const BETWEEN_DELTAS_MS = 25
/** So many deltas are there before the second client comes. */
const FEW = 5

const checks: readonly Check<Seen>[] = [
  {
    id: 'SHARE-006',
    title: 'who resumes in the middle of a message gets what was streamed so far',
    clause: 'SHARE.7',
    evaluate: ({ resumed, heardBefore }) =>
      first(
        gotResult(resumed),
        unless(textIn(resumed).startsWith(heardBefore), 'the item in progress has less than was streamed', {
          expected: heardBefore,
          actual: textIn(resumed),
        }),
      ),
  },
  {
    id: 'SHARE-007',
    title: 'what was there and what comes behind are the whole message',
    clause: 'SHARE.8',
    evaluate: ({ resumed, heardBehind }) =>
      equal(textIn(resumed) + heardBehind, WORDS, 'there is a gap, or a double'),
  },
  {
    id: 'SHARE-008',
    title: 'an open question is put to who resumes the thread, under the same id',
    clause: 'SHARE.9',
    evaluate: ({ asked, askedAgain }) =>
      first(
        equal(asked.length, 1, 'the first client was not asked once'),
        equal(askedAgain, asked, 'the second one was asked otherwise'),
      ),
  },
]

export const joinMidway = scenario<Seen>({
  name: 'join-midway',
  title: 'A second client comes to a thread in the middle of a message, and a third one to an open question.',
  over: 'several',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [answer(text('Ready.'))])

    const second = await stage.join(session)
    let resumed: Attempt = { fault: 'The turn ended before somebody came.' }
    let heardBefore = ''
    let behind = 0
    const since = session.transcript.length
    await stage.turn(session, threadId, [answer(text(WORDS, 60, BETWEEN_DELTAS_MS))], {
      async during() {
        const spoken = () => deltasIn(session.transcript.slice(since))
        await session.untilHolds('the beginning of its message', () => spoken().length >= FEW)
        heardBefore = spoken().join('')
        resumed = await attempt(second.request('thread/resume', { threadId }))
        behind = second.transcript.findIndex(
          (entry) =>
            entry.from === 'server' &&
            'answer' in resumed &&
            'message' in entry.what &&
            entry.what.message === resumed.answer,
        )
      },
    })
    // What was on its way to the second one has come with this answer.
    await attempt(second.request('thread/list', { limit: 1 }))
    const heardBehind = deltasIn(second.transcript.slice(behind)).join('')

    session.answering = () => undefined
    second.answering = () => undefined
    const third = await stage.join(session)
    third.answering = () => undefined
    const before = session.transcript.length
    await stage.turn(session, threadId, [answer(command('printf x > asked.txt')), answer(text('No.'))], {
      async during() {
        const questions = (one: Session, from: number) => questionsIn(one.transcript.slice(from))
        await session.untilHolds('its question', () => questions(session, before).length > 0)
        await attempt(third.request('thread/resume', { threadId }))
        await attempt(third.request('thread/list', { limit: 1 }))
        const [id] = questions(session, before)
        if (id !== undefined) session.send({ id, result: { decision: 'decline' } })
      },
    })
    return {
      resumed,
      heardBefore,
      heardBehind,
      asked: questionsIn(session.transcript.slice(before)),
      askedAgain: questionsIn(third.transcript),
    }
  },
  checks,
})

/** The message of the agent in the last turn of a thread, as far as it is there. */
function textIn(resumed: Attempt): string {
  const items = threadIn(resumed)?.turns.at(-1)?.items ?? []
  return items.flatMap((item) => (item.type === 'agentMessage' ? [item.text] : [])).join('')
}
