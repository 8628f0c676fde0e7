import type { ThreadItem } from '@heddle/protocol'
import type { EventStore, Landmark } from '../store/index.ts'
import { type Page, type PageQuery, pageOf } from './page.ts'
import type { ThreadProjection } from './projection.ts'
import { TurnList, type TurnState } from './turn-list.ts'

/** Where a turn stands in the log of its thread. */
export interface TurnPlace {
  readonly turnId: string
  readonly seq: number
}

/** The same, with where its items stand, in order. */
export interface FullTurnPlace extends TurnPlace {
  readonly items: readonly number[]
}

/** The turns of a thread for reading them piece by piece: where each stands is known, what is in it is looked up. */
export interface Transcript {
  readonly threadId: string
  /** One page of the turns. What it takes does not grow with the thread. */
  page(query: PageQuery): Promise<Page<TurnPlace>>
  /** All of them, oldest first. */
  places(): Promise<readonly FullTurnPlace[]>
  turn(place: TurnPlace): Promise<TurnState>
}

/** Of a thread in memory. */
export function liveTranscript(threadId: string, { turns }: ThreadProjection): Transcript {
  const bySeq = new Map(turns.map((turn) => [turn.seq, turn]))
  const places = turns.map(({ id, seq, itemSeqs }) => ({ turnId: id, seq, items: itemSeqs }))
  return {
    threadId,
    page: async (query) => pageOf(places, query),
    places: async () => places,
    async turn({ turnId, seq }) {
      return known(bySeq.get(seq), turnId)
    },
  }
}

/** Of a thread in the store: of its log only those turns are read that are asked for. */
export function storedTranscript(threadId: string, store: EventStore): Transcript {
  return {
    threadId,
    async page(query) {
      return pageOf(await turnsAhead(threadId, store, query), query)
    },
    async places() {
      return turnPlaces(await store.landmarks(threadId))
    },
    async turn({ turnId, seq }) {
      const [next] = await store.landmarks(threadId, { type: 'turnStarted', from: seq + 1, limit: 1 })
      const list = new TurnList()
      const events = await store.events(threadId, { from: seq, to: next?.seq })
      for (const [index, event] of events.entries()) list.apply(event, seq + index)
      return known(
        list.turns.find(({ id }) => id === turnId),
        turnId,
      )
    },
  }
}

/** As many of the turns that still count as a page needs, and one more when there is one; oldest first. */
async function turnsAhead(
  threadId: string,
  store: EventStore,
  { anchor, direction, limit }: PageQuery,
): Promise<readonly TurnPlace[]> {
  // Where turns were dropped, which are left is known only from all that happened.
  const reverts = await store.landmarks(threadId, { type: 'threadReverted', limit: 1 })
  if (reverts.length > 0) return turnPlaces(await store.landmarks(threadId))
  // The one at the anchor may not be wanted.
  const part = { type: 'turnStarted', from: anchor?.seq, direction, limit: limit + 2 } as const
  const places = turnPlaces(await store.landmarks(threadId, part))
  return direction === 'asc' ? places : places.toReversed()
}

/** The turns that still count. */
function turnPlaces(landmarks: readonly Landmark[]): FullTurnPlace[] {
  const places: { turnId: string; seq: number; items: number[] }[] = []
  for (const mark of landmarks) {
    switch (mark.type) {
      case 'turnStarted':
        places.push({ turnId: mark.turnId, seq: mark.seq, items: [] })
        break
      case 'itemStarted':
        places.at(-1)?.items.push(mark.seq)
        break
      case 'threadReverted': {
        const at = places.findIndex(({ turnId }) => turnId === mark.beforeTurnId)
        if (at >= 0) places.length = at
        break
      }
    }
  }
  return places
}

function known(turn: TurnState | undefined, turnId: string): TurnState {
  if (turn === undefined) throw new Error(`The turn ${turnId} is not where the log has it; it is damaged.`)
  return turn
}

/** The item of a turn at a place in the log. */
export function itemAt(turn: TurnState, seq: number): ThreadItem {
  const item = turn.items[turn.itemSeqs.indexOf(seq)]
  if (item === undefined) throw new Error(`An item of the turn ${turn.id} is not where the log has it.`)
  return item
}
