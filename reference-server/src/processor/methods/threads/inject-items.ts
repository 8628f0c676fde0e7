import type { ThreadInjectItemsParams, ThreadInjectItemsResponse } from '@heddle/protocol'
import type { InjectedItem } from '../../../threads/index.ts'
import { invalidParams, threadNotLoaded } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

export async function threadInjectItems(
  { threadId, items }: ThreadInjectItemsParams,
  { threads }: MethodContext,
): Promise<ThreadInjectItemsResponse> {
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  if (items.length === 0) throw invalidParams('/items', 'There is nothing to add; name at least one item.')
  await thread.inject(items.map(injected))
  return {}
}

/** What more an item has to be is up to the endpoint of the model. */
function injected(item: unknown, index: number): InjectedItem {
  const isItem = typeof item === 'object' && item !== null && !Array.isArray(item)
  if (!isItem || !('type' in item) || typeof item.type !== 'string') {
    throw invalidParams(
      `/items/${index}`,
      'An item is an object of the Responses API, with its kind in `type`, such as "message".',
    )
  }
  return item as InjectedItem
}
