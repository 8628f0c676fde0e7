import type { Json } from '@heddle/protocol'
import type { Said } from '../replay/exchange.ts'

/**
 * In which of a session's orders a message stands. Messages that share no lane may come in any order. In a lane, what
 * stands in it alone keeps its place among all others; what shares it only keeps behind and before those.
 */
export interface Lane {
  readonly name: string
  readonly alone: boolean
}

const alone = (...parts: readonly unknown[]): Lane => ({ name: JSON.stringify(parts), alone: true })
const shared = (...parts: readonly unknown[]): Lane => ({ name: JSON.stringify(parts), alone: false })

/** @param request of an answer: what it answers */
export function lanesOf({ what, from }: Said, request: Said | undefined): Lane[] {
  switch (what.kind) {
    case 'invalid':
      return [alone('invalid', from)]
    case 'result':
    case 'error':
      return answerLanes(from, what.kind === 'result' ? what.message.result : null, request)
    case 'request':
      if (from === 'client') return [alone('answer', what.message.id), ...causes(what.message.params)]
      return [alone('request', what.message.id), ...eventLanes(what.message.method, what.message.params)]
    case 'notification':
      return from === 'client' ? [] : eventLanes(what.message.method, what.message.params)
  }
}

/** Of what a server tells or asks. */
function eventLanes(method: string, params: Json | undefined): Lane[] {
  const { threadId, turnId, itemId, requestId, turn, item, thread } = membersOf(params)
  const ofThread = threadId ?? membersOf(thread).id
  const ofTurn = turnId ?? membersOf(turn).id
  const ofItem = itemId ?? membersOf(item).id
  if (method === 'thread/started') return [alone('begin', ofThread)]
  if (method === 'turn/started')
    return [alone('turn', ofTurn), alone('turns', ofThread), alone('begin', ofTurn)]
  if (method === 'turn/completed')
    return [alone('turn', ofTurn), alone('turns', ofThread), alone('stop', ofTurn)]
  if (ofItem !== undefined && ofItem !== null)
    return [
      alone('item', ofItem),
      shared('turn', ofTurn),
      // Items have their order in a turn, however what happens to them is mixed.
      ...(method === 'item/started' ? [alone('starts', ofTurn)] : []),
    ]
  if (requestId !== undefined) return [alone('request', requestId), alone(method, ofThread)]
  if (ofTurn !== undefined && ofTurn !== null)
    return [shared('turn', ofTurn), alone(method, ofThread, ofTurn)]
  return [alone(method, ofThread ?? null)]
}

/** An answer stands behind its request, and before what it is the first to tell of. */
function answerLanes(from: Said['from'], result: Json, request: Said | undefined): Lane[] {
  if (request?.what.kind !== 'request') return []
  const { id, method, params } = request.what.message
  if (from === 'client') return [alone('request', id), ...itemOf(params)]
  const { thread, turn } = membersOf(result)
  const begins = ['thread/start', 'thread/fork'].includes(method)
    ? thread
    : method === 'turn/start'
      ? turn
      : undefined
  const { id: begun } = membersOf(begins)
  return [alone('answer', id), ...(begun === undefined ? [] : [alone('begin', begun)])]
}

const itemOf = (params: Json | undefined): Lane[] => {
  const { itemId } = membersOf(params)
  return itemId === undefined || itemId === null ? [] : [alone('item', itemId)]
}

/** What a client brings about: the end of a turn that it interrupts comes behind that. */
const causes = (params: Json | undefined): Lane[] => {
  const { turnId } = membersOf(params)
  return turnId === undefined ? [] : [alone('stop', turnId)]
}

const membersOf = (value: Json | undefined): Readonly<Record<string, Json | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json | undefined>>)
    : {}

/** Takes messages in their order, and tells for each which must have come before it. */
export class Order {
  readonly #lanes = new Map<string, { last: number | undefined; since: number[] }>()

  put(index: number, lanes: readonly Lane[]): ReadonlySet<number> {
    const before = new Set<number>()
    for (const { name, alone } of lanes) {
      const lane = this.#lanes.get(name) ?? { last: undefined, since: [] }
      this.#lanes.set(name, lane)
      if (lane.last !== undefined) before.add(lane.last)
      if (alone) {
        for (const one of lane.since) before.add(one)
        lane.last = index
        lane.since = []
      } else {
        lane.since.push(index)
      }
    }
    return before
  }
}
