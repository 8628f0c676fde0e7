import type { ThreadTurnsListParams, ThreadTurnsListResponse } from '@heddle/protocol'
import {
  type Anchor,
  historyCursorOf,
  type Page,
  type PageQuery,
  pageOf,
  type Transcript,
  type TurnState,
  turnView,
} from '../../../threads/index.ts'
import { historyAnchor, pageSize } from './paging.ts'

/** Which turns a client wants: the newest first, a summary of each, unless it says otherwise. */
type Wanted = Omit<ThreadTurnsListParams, 'threadId'>

/**
 * One page of the turns of a thread.
 *
 * @param catchUp called right before the turns are looked at: a running one goes on changing
 */
export async function turnsPage(
  transcript: Transcript,
  wanted: Wanted,
  catchUp: () => void,
): Promise<ThreadTurnsListResponse> {
  const { threadId } = transcript
  const page = await transcript.page(query(threadId, wanted))
  const turns = await Promise.all(page.entries.map((place) => transcript.turn(place)))
  catchUp()
  return shown(threadId, page, turns, wanted)
}

/** The same of a thread in memory, at once. */
export function turnsPageNow(
  threadId: string,
  turns: readonly TurnState[],
  wanted: Wanted,
): ThreadTurnsListResponse {
  const page = pageOf(turns, query(threadId, wanted))
  return shown(threadId, page, page.entries, wanted)
}

const query = (threadId: string, { cursor, sortDirection, limit }: Wanted): PageQuery => ({
  anchor: historyAnchor(cursor, 'turns', threadId),
  direction: sortDirection ?? 'desc',
  limit: pageSize(limit),
})

function shown(
  threadId: string,
  { next, back }: Page<unknown>,
  turns: readonly TurnState[],
  { itemsView }: Wanted,
): ThreadTurnsListResponse {
  const cursor = (anchor: Anchor | null) => anchor && historyCursorOf('turns', threadId, anchor)
  return {
    data: turns.map((turn) => turnView(turn, itemsView ?? 'summary')),
    nextCursor: cursor(next),
    backwardsCursor: cursor(back),
  }
}

/** Where a client begins that reads a history from its end. */
export function historyCursors(
  threadId: string,
  turns: readonly TurnState[],
): { turnsBackwardsCursor: string | null; itemsBackwardsCursor: string | null } {
  const from = (scope: 'turns' | 'items', seq: number | undefined) =>
    seq === undefined ? null : historyCursorOf(scope, threadId, { seq, inclusive: true })
  return {
    turnsBackwardsCursor: from('turns', turns.at(-1)?.seq),
    itemsBackwardsCursor: from('items', turns.findLast(({ items }) => items.length > 0)?.itemSeqs.at(-1)),
  }
}
