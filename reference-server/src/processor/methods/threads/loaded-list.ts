import type { ThreadLoadedListParams, ThreadLoadedListResponse } from '@heddle/protocol'
import { loadedCursorOf, loadedThreadOf } from '../../../threads/index.ts'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

/** In the order of the ids, and so of the time at which the threads were started. */
export async function threadLoadedList(
  { cursor, limit }: ThreadLoadedListParams,
  { threads }: MethodContext,
): Promise<ThreadLoadedListResponse> {
  const after = cursor ? loadedThreadOf(cursor) : ''
  if (after === undefined) {
    throw invalidParams(
      '/cursor',
      'The cursor is not one that this server gave out for the loaded threads. Begin without a cursor.',
    )
  }
  const rest = threads.loadedIds().filter((id) => id > after)
  const data = rest.slice(0, Math.max(limit ?? rest.length, 1))
  const last = data.at(-1)
  return { data, nextCursor: last !== undefined && rest.length > data.length ? loadedCursorOf(last) : null }
}
