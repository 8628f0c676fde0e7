import type { ThreadTurnsItemsListParams, ThreadTurnsItemsListResponse } from '@heddle/protocol'
import { unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { itemsPage, turnPlace } from './items-page.ts'
import { historyAnchor, pageSize } from './paging.ts'

/** What `thread/items/list` was before 2026-11. */
export async function threadTurnsItemsList(
  params: ThreadTurnsItemsListParams,
  { threads, catchUp }: MethodContext,
): Promise<ThreadTurnsItemsListResponse> {
  const transcript = await threads.transcript(params.threadId)
  if (transcript === undefined) throw unknownThread(params.threadId)
  const turn = await turnPlace(transcript, params.turnId)
  const query = {
    anchor: historyAnchor(params.cursor, 'items', params.threadId),
    direction: params.sortDirection ?? 'asc',
    limit: pageSize(params.limit),
  }
  const { items, ...cursors } = await itemsPage(transcript, [turn], query, catchUp)
  return { data: items.map(({ item }) => item), ...cursors }
}
