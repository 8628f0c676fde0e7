import type { ThreadItem, TurnError, TurnStatus } from '@heddle/protocol'
import type { Growth, ThreadEvent, TurnTask } from './events.ts'

/** A turn as the log tells it. */
export interface TurnState {
  readonly id: string
  /** Its place in the log of the thread. */
  readonly seq: number
  readonly startedMs: number
  readonly task: TurnTask
  readonly outputSchema: unknown
  /** In the order in which they were started. Items in progress hold what came so far. */
  readonly items: ThreadItem[]
  /** The places of the items in the log. */
  readonly itemSeqs: number[]
  status: TurnStatus
  error: TurnError | null
  endedMs: number | null
}

/** The turns of a thread and their items, worked out from its log or from a part of it that begins with a turn. */
export class TurnList {
  readonly turns: TurnState[] = []
  readonly #items = new Map<string, { turn: TurnState; index: number }>()

  item(id: string): ThreadItem | undefined {
    const place = this.#items.get(id)
    return place?.turn.items[place.index]
  }

  /** @param seq the place of the event in the log */
  apply(event: ThreadEvent, seq: number): void {
    switch (event.type) {
      case 'turnStarted':
        this.turns.push({
          id: event.turnId,
          seq,
          startedMs: event.atMs,
          task: event.task ?? { kind: 'work' },
          outputSchema: event.outputSchema,
          items: [],
          itemSeqs: [],
          status: 'inProgress',
          error: null,
          endedMs: null,
        })
        break
      case 'itemStarted': {
        const turn = this.#turn(event.turnId)
        this.#items.set(event.item.id, { turn, index: turn.items.length })
        turn.items.push(event.item)
        turn.itemSeqs.push(seq)
        break
      }
      case 'itemGrew':
        this.#replace(event.itemId, (item) => grown(item, event.growth))
        break
      case 'itemCompleted':
        this.#replace(event.item.id, () => event.item)
        break
      case 'turnEnded': {
        const turn = this.#turn(event.turnId)
        turn.status = event.status
        turn.error = event.error
        turn.endedMs = event.atMs
        break
      }
      case 'threadReverted':
        this.#drop(event.beforeTurnId)
        break
    }
  }

  #turn(id: string): TurnState {
    const turn = this.turns.findLast((one) => one.id === id)
    if (turn === undefined)
      throw new Error(`The log of a thread names the turn ${id}, which it never started.`)
    return turn
  }

  #replace(id: string, change: (item: ThreadItem) => ThreadItem): void {
    const place = this.#items.get(id)
    const item = place?.turn.items[place.index]
    if (place === undefined || item === undefined) {
      throw new Error(`The log of a thread names the item ${id}, which it never started.`)
    }
    place.turn.items[place.index] = change(item)
  }

  #drop(from: string): void {
    const at = this.turns.findIndex(({ id }) => id === from)
    // Of a part of the log, the turn may not be in it.
    if (at < 0) return
    for (const { items } of this.turns.splice(at)) for (const { id } of items) this.#items.delete(id)
  }
}

/** An item with what was added to it: the same that a client makes of the deltas. */
export function grown(item: ThreadItem, growth: Growth): ThreadItem {
  if (item.type === 'agentMessage' && growth.kind === 'text')
    return { ...item, text: item.text + growth.text }
  if (item.type === 'commandExecution' && growth.kind === 'output') {
    return { ...item, aggregatedOutput: (item.aggregatedOutput ?? '') + growth.text }
  }
  if (item.type === 'reasoning') {
    switch (growth.kind) {
      case 'summaryPart':
        return { ...item, summary: lengthened(item.summary, growth.index, '') }
      case 'summary':
        return { ...item, summary: lengthened(item.summary, growth.index, growth.text) }
      case 'reasoning':
        return { ...item, content: lengthened(item.content, growth.index, growth.text) }
    }
  }
  return item
}

function lengthened(parts: readonly string[] = [], index: number, text: string): string[] {
  const longer = [...parts]
  while (longer.length <= index) longer.push('')
  longer[index] += text
  return longer
}
