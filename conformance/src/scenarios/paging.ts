import type { Json, JsonObject } from '@heddle/protocol'
import { attempt, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { needResult } from '../conform/stage.ts'
import { answer, text } from '../model/index.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  /** The threads that were started. */
  readonly started: readonly string[]
  /** The threads of each page, in order, of one thread a page. */
  readonly pages: readonly (readonly string[])[]
  /** The cursor of the last page. */
  readonly lastCursor: unknown
  /** The threads in pages by the time at which they were made, and those times. */
  readonly byCreation: readonly string[]
  readonly seconds: readonly unknown[]
}

/** Made one behind the other: some of them are of the same second. */
const THREADS = 4
/** More pages than there are threads: whoever gets here goes round in circles. */
const MOST_PAGES = 10

const checks: readonly Check<Seen>[] = [
  {
    id: 'LIST-001',
    title: 'pages hold every thread once',
    clause: 'WIRE.20',
    evaluate: ({ pages, started }) =>
      unless([...pages.flat()].sort().join() === [...started].sort().join(), 'they do not', {
        expected: started,
        actual: pages,
      }),
  },
  {
    id: 'LIST-002',
    title: 'a page is no longer than its limit',
    clause: 'WIRE.18',
    evaluate: ({ pages, lastCursor }) =>
      first(
        unless(
          pages.every((page) => page.length <= 1),
          'a page is longer',
          { expected: 1, actual: pages },
        ),
        unless(lastCursor === null || lastCursor === undefined, 'there is no end', { actual: lastCursor }),
      ),
  },
  {
    id: 'HISTORY-005',
    title: 'threads of the same second are not lost between pages',
    clause: 'HISTORY.5',
    evaluate: ({ byCreation, seconds, started }) =>
      first(
        unless(new Set(seconds).size < seconds.length, 'none of them are of the same second', {
          actual: seconds,
        }),
        equal([...byCreation].sort(), [...started].sort(), 'the pages hold others'),
      ),
  },
]

export const paging = scenario<Seen>({
  name: 'paging',
  title: 'Several threads are listed, one a page.',
  needs: 'fresh home',
  async drive(stage) {
    const session = await stage.connect()
    const started: string[] = []
    while (started.length < THREADS) started.push(await stage.thread(session))
    for (const [index, threadId] of started.entries()) {
      const words = `This is thread number ${index + 1}.`
      await stage.turn(session, threadId, [answer(text('Good.'))], { text: words })
    }
    const { pages, lastCursor } = await pagesOf(session, {})
    const byCreation = await pagesOf(session, { sortKey: 'created_at' })
    const whole = await attempt(session.request('thread/list', {}))
    return {
      started,
      // A server may find out at an empty page only that there is nothing left.
      pages: pages.filter((page) => page.length > 0),
      lastCursor,
      byCreation: byCreation.pages.flat(),
      seconds: threadsIn(resultOf(whole).data).map(({ createdAt }) => createdAt),
    }
  },
  checks,
})

/** The ids of the threads of each page, of one thread a page. */
async function pagesOf(session: Session, order: JsonObject) {
  const pages: string[][] = []
  let cursor: Json | undefined
  do {
    const params = { ...order, limit: 1, ...(cursor === undefined ? {} : { cursor }) }
    const page = needResult('thread/list', await session.request('thread/list', params))
    pages.push(threadsIn(page.data).map(({ id }) => (typeof id === 'string' ? id : '')))
    cursor = page.nextCursor
  } while (cursor !== null && cursor !== undefined && pages.length < MOST_PAGES)
  return { pages, lastCursor: cursor }
}

/** The threads of a page, as far as it is one. */
function threadsIn(data: Json | undefined): readonly Readonly<Record<string, Json>>[] {
  if (!Array.isArray(data)) return []
  return data.map((thread) => (thread ?? {}) as Readonly<Record<string, Json>>)
}
