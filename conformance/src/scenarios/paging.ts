import type { Json } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import { needResult, type Stage } from '../conform/stage.ts'
import { answer, text } from '../model/index.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  /** The threads that were started. */
  readonly started: readonly string[]
  /** The threads of each page, in order, of one thread a page. */
  readonly pages: readonly (readonly string[])[]
  /** The cursor of the last page. */
  readonly lastCursor: unknown
}

const THREADS = 3
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
]

export const paging = scenario<Seen>({
  name: 'paging',
  title: 'Several threads are listed, one a page.',
  async drive(stage) {
    const session = await stage.connect()
    const started: string[] = []
    for (let number = 1; number <= THREADS; number += 1)
      started.push(await startedThread(stage, session, number))
    const pages: string[][] = []
    let cursor: Json | undefined
    do {
      const params = { limit: 1, ...(cursor === undefined ? {} : { cursor }) }
      const page = needResult('thread/list', await session.request('thread/list', params))
      pages.push(idsOf(page.data))
      cursor = page.nextCursor
    } while (cursor !== null && cursor !== undefined && pages.length < MOST_PAGES)
    // A server may find out at an empty page only that there is nothing left.
    return { started, pages: pages.filter((page) => page.length > 0), lastCursor: cursor }
  },
  checks,
})

/** The threads of a page, as far as it is one. */
function idsOf(data: Json | undefined): string[] {
  if (!Array.isArray(data)) return []
  return data.map((thread: { readonly id?: Json } | null) =>
    typeof thread?.id === 'string' ? thread.id : '',
  )
}

async function startedThread(stage: Stage, session: Session, number: number): Promise<string> {
  const threadId = await stage.thread(session)
  await stage.turn(session, threadId, [answer(text('Good.'))], { text: `This is thread number ${number}.` })
  return threadId
}
