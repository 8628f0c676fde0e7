import type {
  RequestId,
  ThreadItem,
  ThreadStatus,
  ThreadTokenUsage,
  TokenUsageBreakdown,
} from '@heddle/protocol'
import type { LogEntry } from '../store/index.ts'
import type { ClientTool, ServerRequest, ThreadEvent } from './events.ts'
import { type HistoryEntry, remember } from './history.ts'
import { summarise, type ThreadSummary } from './summary.ts'
import { TurnList, type TurnState } from './turn-list.ts'

/**
 * A thread worked out from its log: fold the events in order, and every view of the thread is a look at
 * this. It knows nothing else, so that a thread read from the store equals the one that was live.
 */
export class ThreadProjection {
  /** Questions without an answer, in the order in which they were asked. */
  readonly questions = new Map<RequestId, ServerRequest>()
  /** What the model is to be told. */
  readonly history: HistoryEntry[] = []
  status: ThreadStatus = { type: 'idle' }
  usage: ThreadTokenUsage | null = null
  /** What the last answer took, while its calls are carried out. */
  uncounted: TokenUsageBreakdown | null = null
  clientTools: readonly ClientTool[] = []
  readonly #list = new TurnList()
  #summary: ThreadSummary | undefined
  #length = 0

  static of(events: Iterable<ThreadEvent>): ThreadProjection {
    const projection = new ThreadProjection()
    for (const event of events) projection.apply(event)
    return projection
  }

  static from(entries: Iterable<LogEntry>): ThreadProjection {
    const projection = new ThreadProjection()
    for (const { event, seq } of entries) projection.apply(event, seq)
    return projection
  }

  get summary(): ThreadSummary {
    if (this.#summary === undefined) throw new Error('The log of a thread is empty; it is damaged.')
    return this.#summary
  }

  /** How long the log is that it was worked out from. */
  get length(): number {
    return this.#length
  }

  get turns(): readonly TurnState[] {
    return this.#list.turns
  }

  get openTurn(): TurnState | undefined {
    const last = this.turns.at(-1)
    return last?.status === 'inProgress' ? last : undefined
  }

  hasItem(id: string): boolean {
    return this.item(id) !== undefined
  }

  item(id: string): ThreadItem | undefined {
    return this.#list.item(id)
  }

  /** The turn that took the message to which the client gave this id. */
  turnOfMessage(clientId: string): TurnState | undefined {
    return this.turns.find(({ items }) =>
      items.some((item) => item.type === 'userMessage' && item.clientId === clientId),
    )
  }

  /** @param seq its place in the log: the next one, where none is left out */
  apply(event: ThreadEvent, seq = this.#length): void {
    this.#length = seq + 1
    this.#summary = summarise(this.#summary, event)
    remember(this.history, event)
    this.#list.apply(event, seq)
    switch (event.type) {
      case 'threadStarted':
        this.clientTools = event.clientTools ?? []
        break
      case 'statusChanged':
        this.status = event.status
        break
      case 'approvalRequested':
        this.questions.set(event.request.requestId, event.request)
        break
      case 'approvalResolved':
        this.questions.delete(event.requestId)
        break
      case 'toolCalled':
        this.uncounted = event.usage ?? null
        break
      case 'turnEnded':
        this.uncounted = null
        break
      case 'tokensUsed':
        this.uncounted = null
        this.usage = added(this.usage, event.usage, event.modelContextWindow ?? null)
        break
      case 'historyCompacted':
        if (this.usage !== null) this.usage = { ...this.usage, last: taking(event.tokens) }
        break
    }
  }
}

/** What a history takes that no model has counted yet. */
function taking(totalTokens: number): TokenUsageBreakdown {
  return {
    totalTokens,
    inputTokens: 0,
    cachedInputTokens: 0,
    cacheWriteInputTokens: 0,
    outputTokens: 0,
    reasoningOutputTokens: 0,
  }
}

function added(
  before: ThreadTokenUsage | null,
  last: TokenUsageBreakdown,
  modelContextWindow: number | null,
): ThreadTokenUsage {
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
    modelContextWindow,
  }
}
