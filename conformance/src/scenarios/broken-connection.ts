import { type Attempt, attempt, came, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import type { Stage } from '../conform/stage.ts'
import { threadIn, wordsOf } from '../conform/thread-seen.ts'
import { answer, gate, text } from '../model/index.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  readonly words: readonly string[]
  readonly status: unknown
  readonly others: Attempt
  readonly newcomer: boolean
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'SHARE-009',
    title: 'a turn goes on when the connection breaks off that started it',
    clause: 'SHARE.6',
    evaluate: ({ words, status }) =>
      first(
        equal(status, 'completed', 'it did not complete'),
        equal(words.at(-1), AFTERWARDS, 'what the agent said then is not there'),
      ),
  },
  {
    id: 'TRANSPORT-005',
    title: 'a connection that breaks off ends neither the server nor others',
    clause: 'TRANSPORT.5',
    evaluate: ({ others, newcomer }) =>
      first(gotResult(others), unless(newcomer, 'nobody is let in any more')),
  },
]

const AFTERWARDS = 'Said to nobody.'

export const brokenConnection = scenario<Seen>({
  name: 'broken-connection',
  title: 'The connection breaks off in the middle of its turn; others stay.',
  over: 'several',
  async drive(stage) {
    const other = await stage.connect()
    const session = await stage.join(other)
    const threadId = await stage.thread(session)
    stage.model.script(answer(gate('alone'), text(AFTERWARDS)))
    await attempt(session.request('turn/start', { threadId, input: [{ type: 'text', text: 'Go on.' }] }))
    await session.until('a request to the model', stage.model.reached('alone'))
    await session.kill()
    const others = await attempt(other.request('thread/loaded/list', {}))
    stage.model.release('alone')
    const newcomer = await came(stage.join(other))
    await quietIfThere(stage, other, threadId)
    const read = await attempt(other.request('thread/read', { threadId, includeTurns: true }))
    return { words: wordsOf(threadIn(read)), status: threadIn(read)?.turns.at(-1)?.status, others, newcomer }
  },
  checks,
})

/** Waits until nothing runs in a thread; in one that is gone, nothing does. */
async function quietIfThere(stage: Stage, session: Session, threadId: string): Promise<void> {
  await came(stage.quiet(session, threadId))
}
