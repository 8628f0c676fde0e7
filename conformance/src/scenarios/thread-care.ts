import { type Attempt, attempt, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { idsIn, notified, threadIn, wordsOf } from '../conform/thread-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly threadId: string
  readonly named: Attempt
  readonly listedNamed: Attempt
  readonly names: readonly unknown[]
  readonly archived: Attempt
  readonly listedWithout: Attempt
  readonly listedArchive: Attempt
  readonly loadedWithout: Attempt
  readonly archivedTold: readonly unknown[]
  readonly turnInArchive: Attempt
  readonly unarchived: Attempt
  readonly resumed: Attempt
  readonly unarchivedTold: readonly unknown[]
}

const NAME = 'A name for it'
const WORDS = ['Remember this.', 'I will.']

const checks: readonly Check<Seen>[] = [
  {
    id: 'THREAD-009',
    title: 'the name of a thread is the same everywhere',
    clause: 'THREAD.17',
    evaluate: ({ named, listedNamed, threadId }) =>
      first(
        equal(threadIn(named)?.name, NAME, 'thread/read has another'),
        equal(inList(listedNamed, threadId)?.name, NAME, 'thread/list has another'),
      ),
  },
  {
    id: 'THREAD-010',
    title: 'a name is told',
    clause: 'THREAD.18',
    evaluate: ({ names }) => equal(names.at(-1), NAME, 'thread/name/updated tells another'),
  },
  {
    id: 'THREAD-011',
    title: 'an archived thread is out of the way',
    clause: 'THREAD.20',
    evaluate({ archived, listedWithout, loadedWithout, threadId }) {
      const { data } = resultOf(loadedWithout)
      return first(
        gotResult(archived),
        unless(!idsIn(listedWithout).includes(threadId), 'it is still listed', {
          actual: idsIn(listedWithout),
        }),
        unless(!JSON.stringify(data ?? []).includes(threadId), 'it is still loaded', { actual: data }),
      )
    },
  },
  {
    id: 'THREAD-012',
    title: 'the archive lists what is in it and nothing else',
    clause: 'THREAD.10',
    evaluate: ({ listedArchive, threadId }) =>
      equal(idsIn(listedArchive), [threadId], 'it lists something else'),
  },
  {
    id: 'THREAD-013',
    title: 'archiving is told',
    clause: 'THREAD.21',
    evaluate: ({ archivedTold, threadId }) =>
      equal(archivedTold, [threadId], 'thread/archived did not come once'),
  },
  {
    id: 'THREAD-014',
    title: 'a turn in an archived thread is refused',
    clause: 'THREAD.26',
    evaluate: ({ turnInArchive }) => gotError(turnInArchive),
  },
  {
    id: 'THREAD-015',
    title: 'a thread comes back from the archive with its turns',
    clause: 'THREAD.22',
    evaluate: ({ unarchived, resumed }) =>
      first(gotResult(unarchived), equal(wordsOf(threadIn(resumed)), WORDS, 'its history is another')),
  },
  {
    id: 'THREAD-016',
    title: 'bringing back is told',
    clause: 'THREAD.23',
    evaluate: ({ unarchivedTold, threadId }) =>
      equal(unarchivedTold, [threadId], 'thread/unarchived did not come once'),
  },
]

function inList(made: Attempt, threadId: string): { readonly name?: unknown } | undefined {
  const { data } = resultOf(made)
  const all = (Array.isArray(data) ? data : []) as readonly {
    readonly id?: unknown
    readonly name?: unknown
  }[]
  return all.find(({ id }) => id === threadId)
}

export const threadCare = scenario<Seen>({
  name: 'thread-care',
  title: 'A thread is named, put into the archive, and brought back.',
  needs: 'fresh home',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [answer(text(WORDS[1] ?? ''))], { text: WORDS[0] ?? '' })
    // One that stays, so that lists are not empty by mistake.
    const other = await stage.thread(session)
    await stage.turn(session, other, [])
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    await ask('thread/name/set', { threadId, name: NAME })
    const named = await ask('thread/read', { threadId })
    const listedNamed = await ask('thread/list', {})
    const archived = await ask('thread/archive', { threadId })
    const listedWithout = await ask('thread/list', {})
    const listedArchive = await ask('thread/list', { archived: true })
    const loadedWithout = await ask('thread/loaded/list', {})
    const input = [{ type: 'text', text: 'Are you there?' }]
    const turnInArchive = await ask('turn/start', { threadId, input })
    const unarchived = await ask('thread/unarchive', { threadId })
    const resumed = await ask('thread/resume', { threadId })
    const idsOf = (method: string) => notified(session, method).map(({ threadId }) => threadId)
    return {
      threadId,
      named,
      listedNamed,
      names: notified(session, 'thread/name/updated').map(({ threadName }) => threadName),
      archived,
      listedWithout,
      listedArchive,
      loadedWithout,
      archivedTold: idsOf('thread/archived'),
      turnInArchive,
      unarchived,
      resumed,
      unarchivedTold: idsOf('thread/unarchived'),
    }
  },
  checks,
})
