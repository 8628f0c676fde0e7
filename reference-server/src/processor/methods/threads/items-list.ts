import type { ThreadItemsListParams, ThreadItemsListResponse } from '@heddle/protocol'
import type { Anchor, Transcript } from '../../../threads/index.ts'
import { invalidParams, unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { itemEntry, withoutOutput } from './item-entry.ts'
import { itemsPage, turnPlace } from './items-page.ts'
import { historyAnchor, pageSize } from './paging.ts'

export async function threadItemsList(
  params: ThreadItemsListParams,
  { threads, catchUp }: MethodContext,
): Promise<ThreadItemsListResponse> {
  const transcript = await threads.transcript(params.threadId)
  if (transcript === undefined) throw unknownThread(params.threadId)
  const { turnId, deferOutput } = params
  if (deferOutput && !turnId) {
    throw invalidParams('/deferOutput', 'Outputs can be left out only where turnId names a turn.')
  }
  const turns = turnId ? [await turnPlace(transcript, turnId)] : await transcript.places()
  const query = {
    anchor: await begin(transcript, params),
    direction: params.sortDirection ?? 'asc',
    limit: pageSize(params.limit),
  }
  const { items, ...cursors } = await itemsPage(transcript, turns, query, catchUp)
  const entries = items.map(itemEntry)
  return { data: deferOutput?.commandExecution ? entries.map(withoutOutput) : entries, ...cursors }
}

async function begin(
  transcript: Transcript,
  { cursor, turnId, threadId }: ThreadItemsListParams,
): Promise<Anchor | undefined> {
  if (typeof cursor !== 'object' || cursor === null) return historyAnchor(cursor, 'items', threadId)
  if (!turnId) throw invalidParams('/cursor', 'An item can be gone on from only where turnId names its turn.')
  const turn = await transcript.turn(await turnPlace(transcript, turnId))
  const seq = turn.itemSeqs[turn.items.findIndex(({ id }) => id === cursor.itemId)]
  if (seq !== undefined) return { seq, inclusive: false }
  throw invalidParams('/cursor/itemId', `The turn ${turnId} has no item ${cursor.itemId}.`)
}
