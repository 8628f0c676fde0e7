import type {
  RequestId,
  ThreadItem,
  ThreadStatus,
  ThreadTokenUsage,
  TokenUsageBreakdown,
  TurnError,
  TurnStatus,
} from '@heddle/protocol'
import type { Growth, ServerRequest, ThreadEvent } from './events.ts'
import { type HistoryEntry, remember } from './history.ts'
import { summarise, type ThreadSummary } from './summary.ts'

/** A turn as the log tells it. */
export interface TurnState {
  readonly id: string
  readonly startedMs: number
  /** In the order in which they were started. Items in progress hold what came so far. */
  readonly items: ThreadItem[]
  status: TurnStatus
  error: TurnError | null
  endedMs: number | null
}

/**
 * A thread worked out from its log: fold the events in order, and every view of the thread is a look at
 * this. It knows nothing else, so that a thread read from the store equals the one that was live.
 */
export class ThreadProjection {
  readonly turns: TurnState[] = []
  /** Questions without an answer, in the order in which they were asked. */
  readonly questions = new Map<RequestId, ServerRequest>()
  /** What the model is to be told. */
  readonly history: HistoryEntry[] = []
  status: ThreadStatus = { type: 'idle' }
  usage: ThreadTokenUsage | null = null
  #summary: ThreadSummary | undefined
  readonly #items = new Map<string, { turn: TurnState; index: number }>()

  static of(events: Iterable<ThreadEvent>): ThreadProjection {
    const projection = new ThreadProjection()
    for (const event of events) projection.apply(event)
    return projection
  }

  get summary(): ThreadSummary {
    if (this.#summary === undefined) throw new Error('The log of a thread is empty; it is damaged.')
    return this.#summary
  }

  get openTurn(): TurnState | undefined {
    const last = this.turns.at(-1)
    return last?.status === 'inProgress' ? last : undefined
  }

  hasItem(id: string): boolean {
    return this.#items.has(id)
  }

  item(id: string): ThreadItem | undefined {
    const place = this.#items.get(id)
    return place?.turn.items[place.index]
  }

  /** The turn that took the message to which the client gave this id. */
  turnOfMessage(clientId: string): TurnState | undefined {
    return this.turns.find(({ items }) =>
      items.some((item) => item.type === 'userMessage' && item.clientId === clientId),
    )
  }

  apply(event: ThreadEvent): void {
    this.#summary = summarise(this.#summary, event)
    remember(this.history, event)
    switch (event.type) {
      case 'statusChanged':
        this.status = event.status
        break
      case 'turnStarted':
        this.turns.push({
          id: event.turnId,
          startedMs: event.atMs,
          items: [],
          status: 'inProgress',
          error: null,
          endedMs: null,
        })
        break
      case 'itemStarted': {
        const turn = this.#turn(event.turnId)
        this.#items.set(event.item.id, { turn, index: turn.items.length })
        turn.items.push(event.item)
        break
      }
      case 'itemGrew':
        this.#replace(event.itemId, (item) => grown(item, event.growth))
        break
      case 'itemCompleted':
        this.#replace(event.item.id, () => event.item)
        break
      case 'approvalRequested':
        this.questions.set(event.request.requestId, event.request)
        break
      case 'approvalResolved':
        this.questions.delete(event.requestId)
        break
      case 'tokensUsed':
        this.usage = added(this.usage, event.usage)
        break
      case 'turnEnded': {
        const turn = this.#turn(event.turnId)
        turn.status = event.status
        turn.error = event.error
        turn.endedMs = event.atMs
        break
      }
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

function added(before: ThreadTokenUsage | null, last: TokenUsageBreakdown): ThreadTokenUsage {
  const sum = (key: keyof TokenUsageBreakdown) => (before?.total[key] ?? 0) + (last[key] ?? 0)
  return {
    total: {
      totalTokens: sum('totalTokens'),
      inputTokens: sum('inputTokens'),
      cachedInputTokens: sum('cachedInputTokens'),
      cacheWriteInputTokens: sum('cacheWriteInputTokens'),
      outputTokens: sum('outputTokens'),
      reasoningOutputTokens: sum('reasoningOutputTokens'),
    },
    last,
    modelContextWindow: null,
  }
}
