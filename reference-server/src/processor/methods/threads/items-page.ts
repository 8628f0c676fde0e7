import type { ThreadItem } from '@heddle/protocol'
import {
  type Anchor,
  type FullTurnPlace,
  historyCursorOf,
  itemAt,
  type PageQuery,
  pageOf,
  type Transcript,
} from '../../../threads/index.ts'
import { unknownTurn } from '../../rpc-failure.ts'

export interface PlacedItem {
  readonly turnId: string
  readonly item: ThreadItem
}

/**
 * One page of the items of some turns of a thread.
 *
 * @param catchUp called right before the items are looked at: those in progress go on changing
 */
export async function itemsPage(
  transcript: Transcript,
  turns: readonly FullTurnPlace[],
  query: PageQuery,
  catchUp: () => void,
): Promise<{ items: PlacedItem[]; nextCursor: string | null; backwardsCursor: string | null }> {
  const all = turns.flatMap((turn) => turn.items.map((seq) => ({ seq, turn })))
  const page = pageOf(all, query)
  const wanted = [...new Set(page.entries.map(({ turn }) => turn))]
  const read = new Map(
    await Promise.all(wanted.map(async (turn) => [turn, await transcript.turn(turn)] as const)),
  )
  catchUp()
  const cursor = (anchor: Anchor | null) => anchor && historyCursorOf('items', transcript.threadId, anchor)
  return {
    items: page.entries.flatMap(({ seq, turn }) => {
      const state = read.get(turn)
      return state === undefined ? [] : [{ turnId: turn.turnId, item: itemAt(state, seq) }]
    }),
    nextCursor: cursor(page.next),
    backwardsCursor: cursor(page.back),
  }
}

export async function turnPlace(transcript: Transcript, turnId: string): Promise<FullTurnPlace> {
  const place = (await transcript.places()).find((one) => one.turnId === turnId)
  if (place === undefined) throw unknownTurn(transcript.threadId, turnId)
  return place
}
