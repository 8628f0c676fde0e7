import { type Attempt, attempt, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { idsIn, notified, threadIn } from '../conform/thread-seen.ts'
import { answer, gate, text } from '../model/index.ts'

interface Seen {
  readonly threadId: string
  readonly updated: Attempt
  readonly readUpdated: Attempt
  readonly ephemeral: string
  readonly deleted: Attempt
  readonly listed: Attempt
  readonly read: Attempt
  readonly resumed: Attempt
  readonly told: readonly unknown[]
  /** The messages about the thread that came after it was left. */
  readonly heardOutside: number
  readonly left: Attempt
  readonly leftAgain: Attempt
}

const BRANCH = 'a-branch'

const checks: readonly Check<Seen>[] = [
  {
    id: 'THREAD-017',
    title: 'metadata change where it was asked for, and nowhere else',
    clause: 'THREAD.19',
    evaluate: ({ updated, readUpdated }) =>
      first(
        gotResult(updated),
        equal(
          threadIn(readUpdated)?.gitInfo,
          threadIn(updated)?.gitInfo,
          'the answer and what is read differ',
        ),
        equal(
          (threadIn(readUpdated)?.gitInfo as { readonly branch?: unknown } | null)?.branch,
          BRANCH,
          'the branch is another',
        ),
      ),
  },
  {
    id: 'THREAD-018',
    title: 'an ephemeral thread is not listed',
    clause: 'THREAD.7',
    evaluate: ({ listed, ephemeral }) =>
      unless(!idsIn(listed).includes(ephemeral), 'it is', { actual: idsIn(listed) }),
  },
  {
    id: 'THREAD-019',
    title: 'a deleted thread is gone',
    clause: 'THREAD.24',
    evaluate: ({ deleted, listed, read, resumed, threadId }) =>
      first(
        gotResult(deleted),
        unless(!idsIn(listed).includes(threadId), 'it is still listed', { actual: idsIn(listed) }),
        gotError(read),
        gotError(resumed),
      ),
  },
  {
    id: 'THREAD-020',
    title: 'deleting is told',
    clause: 'THREAD.25',
    evaluate: ({ told, threadId }) => equal(told, [threadId], 'thread/deleted did not come once'),
  },
  {
    id: 'THREAD-021',
    title: 'who has left a thread hears nothing of its turns',
    clause: 'THREAD.27',
    evaluate: ({ heardOutside }) => equal(heardOutside, 0, 'it heard something'),
  },
  {
    id: 'THREAD-022',
    title: 'leaving says whether there was something to leave',
    clause: 'THREAD.28',
    evaluate: ({ left, leftAgain }) =>
      first(
        equal(resultOf(left).status, 'unsubscribed', 'the first answer is another'),
        unless(
          ['notSubscribed', 'notLoaded'].includes(String(resultOf(leftAgain).status)),
          'the second answer is another',
          { expected: ['notSubscribed', 'notLoaded'], actual: resultOf(leftAgain) },
        ),
      ),
  },
]

export const threadDelete = scenario<Seen>({
  name: 'thread-delete',
  title: 'Threads are changed, left and deleted.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [])
    const ephemeral = await stage.thread(session, { ephemeral: true })
    await stage.turn(session, ephemeral, [])
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const updated = await ask('thread/metadata/update', { threadId, gitInfo: { branch: BRANCH } })
    const readUpdated = await ask('thread/read', { threadId })
    stage.model.script(answer(gate('left'), text('Nobody hears this.', 5)))
    await ask('turn/start', { threadId, input: [{ type: 'text', text: 'Say it.' }] })
    await session.until('a request to the model', stage.model.reached('left'))
    const left = await ask('thread/unsubscribe', { threadId })
    const since = session.transcript.length
    stage.model.release('left')
    await stage.quiet(session, threadId)
    const heardOutside = session.transcript
      .slice(since)
      .filter(
        (entry) =>
          entry.from === 'server' && /"item\/|"turn\//.test(entry.text) && entry.text.includes(threadId),
      ).length
    const leftAgain = await ask('thread/unsubscribe', { threadId })
    const deleted = await ask('thread/delete', { threadId })
    const listed = await ask('thread/list', {})
    const read = await ask('thread/read', { threadId })
    const resumed = await ask('thread/resume', { threadId })
    const told = notified(session, 'thread/deleted').map((params) => params.threadId)
    return {
      threadId,
      updated,
      readUpdated,
      ephemeral,
      deleted,
      listed,
      read,
      resumed,
      told,
      heardOutside,
      left,
      leftAgain,
    }
  },
  checks,
})
