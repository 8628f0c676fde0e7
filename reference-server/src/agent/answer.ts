import type { ThreadItem, TokenUsageBreakdown } from '@heddle/protocol'
import { type ModelEvent, ModelFailure, type ToolCall } from '../models/index.ts'
import { cutShort, type Growth, grown, type TurnPorts } from '../threads/index.ts'

/** What an answer of the model comes to, apart from the items that it streamed. */
export interface Answer {
  readonly calls: readonly ToolCall[]
  readonly usage: TokenUsageBreakdown | null
}

/**
 * Takes one streamed answer and makes items of it. Every item that is started here is completed here, also
 * when the stream fails: with exactly what was streamed.
 *
 * @throws what the stream throws, after its items are completed
 */
export async function takeAnswer(turn: TurnPorts, events: AsyncIterable<ModelEvent>): Promise<Answer> {
  const items = new StreamedItems(turn)
  const calls: ToolCall[] = []
  let usage: TokenUsageBreakdown | null = null
  try {
    for await (const event of events) {
      turn.signal.throwIfAborted()
      switch (event.type) {
        case 'messageStarted':
          items.start('agentMessage', event.id)
          break
        case 'messageDelta':
          items.grow('agentMessage', event.id, { kind: 'text', text: event.delta })
          break
        case 'messageDone':
          items.finishMessage(event.id, event.text)
          break
        case 'reasoningStarted':
          items.start('reasoning', event.id)
          break
        case 'summaryPart':
          items.grow('reasoning', event.id, { kind: 'summaryPart', index: event.index })
          break
        case 'summaryDelta':
          items.grow('reasoning', event.id, { kind: 'summary', index: event.index, text: event.delta })
          break
        case 'reasoningDelta':
          items.grow('reasoning', event.id, { kind: 'reasoning', index: event.index, text: event.delta })
          break
        case 'reasoningDone':
          items.complete('reasoning', event.id)
          break
        case 'toolCall':
          calls.push(event.call)
          break
        case 'completed':
          usage = event.usage
          break
      }
    }
    items.completeAll(false)
    return { calls, usage }
  } catch (error) {
    items.completeAll(error instanceof ModelFailure && error.retryable)
    throw error
  }
}

type Kind = 'agentMessage' | 'reasoning'

/** The items of one answer that are in progress, by kind and by the id that the model gave them. */
class StreamedItems {
  readonly #turn: TurnPorts
  readonly #open = new Map<string, ThreadItem>()

  constructor(turn: TurnPorts) {
    this.#turn = turn
  }

  start(kind: Kind, modelId: string): ThreadItem {
    const item = newItem(kind, this.#turn.itemId(modelId))
    this.#open.set(key(kind, modelId), item)
    this.#turn.emit({ type: 'itemStarted', item })
    return item
  }

  /** A piece without a beginning begins its item: not every endpoint announces them. */
  grow(kind: Kind, modelId: string, growth: Growth): void {
    const item = this.#open.get(key(kind, modelId)) ?? this.start(kind, modelId)
    if ('text' in growth && growth.text === '') return
    this.#open.set(key(kind, modelId), grown(item, growth))
    this.#turn.emit({ type: 'itemGrew', itemId: item.id, growth })
  }

  /** Brings what was not streamed, so that the deltas always add up to the text. */
  finishMessage(modelId: string, text: string): void {
    const item = this.#open.get(key('agentMessage', modelId))
    const streamed = item?.type === 'agentMessage' ? item.text : ''
    if (text.startsWith(streamed)) {
      this.grow('agentMessage', modelId, { kind: 'text', text: text.slice(streamed.length) })
    }
    this.complete('agentMessage', modelId)
  }

  complete(kind: Kind, modelId: string, abandoned = false): void {
    const item = this.#open.get(key(kind, modelId))
    if (item === undefined) return
    this.#open.delete(key(kind, modelId))
    this.#turn.emit({
      type: 'itemCompleted',
      item: cutShort(item, false, Date.now()),
      ...(abandoned ? { abandoned: true } : {}),
    })
  }

  completeAll(abandoned: boolean): void {
    for (const open of [...this.#open.keys()]) {
      const [kind, modelId] = unkey(open)
      this.complete(kind, modelId, abandoned)
    }
  }
}

const key = (kind: Kind, modelId: string): string => `${kind} ${modelId}`
const unkey = (text: string): [Kind, string] => {
  const at = text.indexOf(' ')
  return [text.slice(0, at) as Kind, text.slice(at + 1)]
}

function newItem(kind: Kind, id: string): ThreadItem {
  const times = { startedAtMs: Date.now(), completedAtMs: null }
  if (kind === 'reasoning') return { type: 'reasoning', id, summary: [], content: [], ...times }
  return {
    type: 'agentMessage',
    id,
    text: '',
    phase: null,
    memoryCitation: null,
    moderation: null,
    delivery: null,
    questions: null,
    ...times,
  }
}
