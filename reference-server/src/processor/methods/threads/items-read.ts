import type { ThreadItemsReadParams, ThreadItemsReadResponse } from '@heddle/protocol'
import { invalidParams, unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { itemEntry } from './item-entry.ts'
import { turnPlace } from './items-page.ts'

const MOST_ITEMS = 100

export async function threadItemsRead(
  { threadId, turnId, itemIds }: ThreadItemsReadParams,
  { threads }: MethodContext,
): Promise<ThreadItemsReadResponse> {
  if (itemIds.length === 0 || itemIds.length > MOST_ITEMS) {
    throw invalidParams('/itemIds', `Name at least one item, and at most ${MOST_ITEMS}.`)
  }
  const transcript = await threads.transcript(threadId)
  if (transcript === undefined) throw unknownThread(threadId)
  const { items } = await transcript.turn(await turnPlace(transcript, turnId))
  const wanted = new Set(itemIds)
  const found = items.filter(({ id }) => wanted.delete(id))
  const [missing] = wanted
  if (missing !== undefined) {
    throw invalidParams(`/itemIds/${itemIds.indexOf(missing)}`, `The turn ${turnId} has no item ${missing}.`)
  }
  return { data: found.map((item) => itemEntry({ turnId, item })) }
}
