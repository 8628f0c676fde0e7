import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Attempt, attempt, gotError, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { idsIn } from '../conform/thread-seen.ts'

interface Seen {
  /** In the order in which they were started. */
  readonly started: readonly string[]
  readonly newest: Attempt
  readonly oldest: Attempt
  readonly ofFolder: Attempt
  readonly found: Attempt
  readonly foundByName: Attempt
  readonly pages: readonly (readonly string[])[]
  readonly inTwos: readonly (readonly string[])[]
  readonly once: Attempt
  readonly again: Attempt
  readonly madeUp: Attempt
  readonly last: Attempt
}

const WORDS = ['alpha one', 'beta two', 'alpha three', 'gamma four']
const NAME = 'Unmistakable'

const checks: readonly Check<Seen>[] = [
  {
    id: 'THREAD-023',
    title: 'a thread with a turn is listed',
    clause: 'THREAD.8',
    evaluate: ({ newest, started }) =>
      equal([...idsIn(newest)].sort(), [...started].sort(), 'the list holds others'),
  },
  {
    id: 'THREAD-024',
    title: 'lists come in order, the newest first',
    clause: 'THREAD.9',
    evaluate: ({ newest, started }) =>
      equal(idsIn(newest), [...started].reverse(), 'the newest is not first'),
  },
  {
    id: 'THREAD-028',
    title: 'lists can come the other way round',
    clause: 'THREAD.44',
    evaluate: ({ oldest, started }) => equal(idsIn(oldest), started, 'the oldest is not first'),
  },
  {
    id: 'THREAD-025',
    title: 'the preview is what the user said first',
    clause: 'THREAD.13',
    evaluate({ newest }) {
      const { data } = resultOf(newest)
      const previews = (Array.isArray(data) ? data : []).map(
        (one) => (one as { readonly preview?: unknown }).preview,
      )
      return equal(previews, [...WORDS].reverse(), 'the previews are others')
    },
  },
  {
    id: 'THREAD-026',
    title: 'threads of one folder are listed',
    clause: 'THREAD.11',
    evaluate: ({ ofFolder, started }) => equal(idsIn(ofFolder), [started[3]], 'others are listed'),
  },
  {
    id: 'THREAD-027',
    title: 'threads are found by their words',
    clause: 'THREAD.12',
    evaluate: ({ found, foundByName, started }) =>
      first(
        equal([...idsIn(found)].sort(), [started[0], started[2]].sort(), 'others are found by the preview'),
        equal(idsIn(foundByName), [started[1]], 'others are found by the name'),
      ),
  },
  {
    id: 'LIST-003',
    title: 'pages of any size are the list as a whole',
    clause: 'WIRE.20',
    evaluate: ({ pages, inTwos, started }) =>
      first(
        equal(pages.flat(), [...started].reverse(), 'pages of one are not'),
        equal(inTwos.flat(), [...started].reverse(), 'pages of two are not'),
      ),
  },
  {
    id: 'LIST-004',
    title: 'only the last page has no cursor',
    clause: 'WIRE.19',
    evaluate: ({ pages, started, last }) =>
      first(
        equal(pages.length, started.length, 'there are more pages, or fewer'),
        equal(resultOf(last).nextCursor, null, 'the whole list has a cursor'),
      ),
  },
  {
    id: 'LIST-005',
    title: 'a cursor leads to the same place twice',
    clause: 'WIRE.21',
    evaluate: ({ once, again }) =>
      first(
        unless(idsIn(once).length === 1, 'it leads nowhere', { actual: once }),
        equal(idsIn(again), idsIn(once), 'it leads elsewhere'),
      ),
  },
  {
    id: 'LIST-006',
    title: 'a cursor that was made up is refused',
    clause: 'WIRE.22',
    evaluate: ({ madeUp }) => gotError(madeUp),
  },
]

/** More pages than there are threads: whoever gets here goes round in circles. */
const MOST_PAGES = 10

export const threadList = scenario<Seen>({
  name: 'thread-list',
  title: 'Threads are listed in several orders, found, and read in pages of several sizes.',
  needs: 'fresh home',
  async drive(stage) {
    const session = await stage.connect()
    const ask = (params: object) => attempt(session.request('thread/list', { ...params }))
    const folder = path.join(stage.place.workspace, 'inner')
    await mkdir(folder)
    const started: string[] = []
    for (const [index, words] of WORDS.entries()) {
      const threadId = await stage.thread(session, index === 3 ? { cwd: folder } : {})
      await stage.turn(session, threadId, [], { text: words })
      started.push(threadId)
    }
    await session.request('thread/name/set', { threadId: started[1] ?? '', name: NAME })
    const byCreation = { sortKey: 'created_at' }
    const pagesOf = async (limit: number): Promise<string[][]> => {
      const pages: string[][] = []
      let cursor: unknown = null
      do {
        const page = await ask({ ...byCreation, limit, cursor })
        pages.push([...idsIn(page)])
        cursor = resultOf(page).nextCursor ?? null
      } while (cursor !== null && pages.length < MOST_PAGES)
      return pages
    }
    const head = await ask({ ...byCreation, limit: 1 })
    const { nextCursor: cursor } = resultOf(head)
    return {
      started,
      newest: await ask(byCreation),
      oldest: await ask({ ...byCreation, sortDirection: 'asc' }),
      ofFolder: await ask({ cwd: folder }),
      found: await ask({ searchTerm: 'alpha' }),
      foundByName: await ask({ searchTerm: NAME }),
      pages: await pagesOf(1),
      inTwos: await pagesOf(2),
      once: await ask({ ...byCreation, limit: 1, cursor }),
      again: await ask({ ...byCreation, limit: 1, cursor }),
      madeUp: await ask({ limit: 1, cursor: 'a cursor that was made up' }),
      last: await ask({ ...byCreation, limit: WORDS.length }),
    }
  },
  checks,
})
