import type { ThreadItem } from '@heddle/protocol'
import type { EventStore, Landmark } from '../store/index.ts'
import type { ThreadProjection } from './projection.ts'
import { TurnList, type TurnState } from './turn-list.ts'

/** Where a turn stands in the log of its thread. */
export interface TurnPlace {
  readonly turnId: string
  readonly seq: number
  /** The places of its items, in order. */
  readonly items: readonly number[]
}

/** The turns of a thread for reading them piece by piece: where each stands is known, what is in it is looked up. */
export interface Transcript {
  readonly threadId: string
  /** Oldest first. */
  readonly places: readonly TurnPlace[]
  turn(place: TurnPlace): Promise<TurnState>
}

/** Of a thread in memory. */
export function liveTranscript(threadId: string, { turns }: ThreadProjection): Transcript {
  const bySeq = new Map(turns.map((turn) => [turn.seq, turn]))
  return {
    threadId,
    places: turns.map(({ id, seq, itemSeqs }) => ({ turnId: id, seq, items: itemSeqs })),
    async turn({ turnId, seq }) {
      return known(bySeq.get(seq), turnId)
    },
  }
}

/** Of a thread in the store: of its log only those turns are read that are asked for. */
export async function storedTranscript(threadId: string, store: EventStore): Promise<Transcript> {
  const landmarks = await store.landmarks(threadId)
  return {
    threadId,
    places: turnPlaces(landmarks),
    async turn({ turnId, seq }) {
      const next = landmarks.find((mark) => mark.type === 'turnStarted' && mark.seq > seq)
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

/** The turns that still count. */
function turnPlaces(landmarks: readonly Landmark[]): TurnPlace[] {
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
