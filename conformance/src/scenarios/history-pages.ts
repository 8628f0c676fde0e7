import { type Attempt, attempt, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { threadIn } from '../conform/thread-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  /** The turns that were played before anything was listed, in order. */
  readonly turns: readonly string[]
  readonly pages: readonly (readonly string[])[]
  readonly reversed: readonly string[]
  /** Ids of items, each behind that of its turn: as `thread/read` has them, and in pages. */
  readonly items: readonly string[]
  readonly itemPages: readonly (readonly string[])[]
  readonly once: readonly string[]
  /** The same cursor, when there were more turns. */
  readonly again: readonly string[]
}

const TURNS = 5
const LIMIT = 2
/** More pages than there can be: whoever gets here goes round in circles. */
const MOST_PAGES = 20

const checks: readonly Check<Seen>[] = [
  {
    id: 'HISTORY-001',
    title: 'the turns of a thread are listed in pages',
    clause: 'HISTORY.1',
    evaluate: ({ pages, turns }) =>
      first(
        equal(pages.flat(), turns, 'the pages hold others'),
        unless(
          pages.every((page) => page.length <= LIMIT),
          'a page is too long',
          { expected: LIMIT, actual: pages },
        ),
      ),
  },
  {
    id: 'HISTORY-002',
    title: 'turns are listed the other way round',
    clause: 'HISTORY.2',
    evaluate: ({ reversed, turns }) => equal(reversed, [...turns].reverse(), 'they are others'),
  },
  {
    id: 'HISTORY-003',
    title: 'the items of a thread are listed in pages, each with its turn',
    clause: 'HISTORY.3',
    evaluate: ({ itemPages, items }) =>
      first(
        equal(itemPages.flat(), items, 'the pages hold others'),
        unless(itemPages.length > 1, 'they are all on one page'),
      ),
  },
  {
    id: 'HISTORY-004',
    title: 'a cursor leads to the same place when there are more turns',
    clause: 'HISTORY.4',
    evaluate: ({ once, again }) =>
      first(
        unless(once.length === LIMIT, 'it leads nowhere', { actual: once }),
        equal(again, once, 'it leads elsewhere'),
      ),
  },
]

interface Entry {
  readonly id?: string
  readonly turnId?: string
  readonly item?: { readonly id?: string }
}

/** The turns of a page, or its items behind their turns. */
function entriesOf(page: Attempt): string[] {
  const { data } = resultOf(page)
  const entries = (Array.isArray(data) ? data : []) as readonly Entry[]
  return entries.map(({ id, turnId, item }) => id ?? `${turnId} ${item?.id}`)
}

export const historyPages = scenario<Seen>({
  name: 'history-pages',
  title: 'A history is read in pages, both ways, while it grows.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const play = async () => (await stage.turn(session, threadId, [answer(text('Good.'))])).turnId
    const turns: string[] = []
    while (turns.length < TURNS) turns.push(await play())
    const page = (method: string, params: object) =>
      attempt(session.request(method, { threadId, limit: LIMIT, ...params }))
    const pagesOf = async (method: string, sortDirection: string): Promise<string[][]> => {
      const pages: string[][] = []
      let cursor: unknown = null
      do {
        const one = await page(method, { sortDirection, cursor })
        pages.push(entriesOf(one))
        cursor = resultOf(one).nextCursor ?? null
      } while (cursor !== null && pages.length < MOST_PAGES)
      return pages
    }
    const pages = await pagesOf('thread/turns/list', 'asc')
    const reversed = (await pagesOf('thread/turns/list', 'desc')).flat()
    const itemPages = await pagesOf('thread/items/list', 'asc')
    const whole = threadIn(await attempt(session.request('thread/read', { threadId, includeTurns: true })))
    const items = (whole?.turns ?? []).flatMap(({ id, items: all }) => all.map((item) => `${id} ${item.id}`))
    const head = await page('thread/turns/list', { sortDirection: 'desc' })
    const behind = { sortDirection: 'desc', cursor: resultOf(head).nextCursor ?? null }
    const once = entriesOf(await page('thread/turns/list', behind))
    await play()
    const again = entriesOf(await page('thread/turns/list', behind))
    return { turns, pages, reversed, items, itemPages, once, again }
  },
  checks,
})
