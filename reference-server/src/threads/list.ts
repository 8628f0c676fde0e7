import type { EventStore, SortTime } from '../store/index.ts'
import { cursorOf, type ListPlace } from './cursor.ts'
import type { ThreadSummary } from './summary.ts'

export interface ListQuery {
  readonly sortBy: SortTime
  readonly direction: 'asc' | 'desc'
  readonly after: ListPlace | undefined
  readonly limit: number
  readonly archived: boolean
  readonly matches: (summary: ThreadSummary) => boolean
}

export interface ListPage {
  readonly data: readonly ThreadSummary[]
  readonly nextCursor: string | null
  /** For going back: the place before the first of this page, in the other direction. */
  readonly backwardsCursor: string | null
}

/** How many summaries are looked at in one go. */
const BATCH = 200

/** One page of the threads that match, and where the next begins. */
export async function listThreads(store: EventStore, query: ListQuery): Promise<ListPage> {
  const { sortBy, direction, archived, limit } = query
  const placeOf = (summary: ThreadSummary): ListPlace => ({
    sortBy,
    direction,
    ms: summary[sortBy],
    threadId: summary.origin.threadId,
  })
  const found: ThreadSummary[] = []
  let after: ListPlace | undefined = query.after
  // One more than is asked for tells whether there is a next page.
  while (found.length <= limit) {
    const batch = await store.page({ sortBy, direction, archived, after, limit: BATCH })
    found.push(...batch.filter(query.matches))
    const last = batch.at(-1)
    if (last === undefined || batch.length < BATCH) break
    after = placeOf(last)
  }
  const data = found.slice(0, limit)
  const [first, last] = [data[0], data.at(-1)]
  const back = direction === 'asc' ? 'desc' : 'asc'
  return {
    data,
    nextCursor: found.length > limit && last !== undefined ? cursorOf(placeOf(last)) : null,
    backwardsCursor: first === undefined ? null : cursorOf({ ...placeOf(first), direction: back }),
  }
}
