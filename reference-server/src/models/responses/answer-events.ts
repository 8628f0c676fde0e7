import type { TokenUsageBreakdown } from '@heddle/protocol'
import type { Endpoint } from '../endpoint.ts'
import { brokenOff, garbled, reportedFailure } from '../failures.ts'
import { countAt, excerpt, isObject, type Loose, objectAt, parsed, textAt } from '../loose.ts'
import type { ModelEvent, ModelFailure } from '../provider.ts'

/**
 * Reads the events of the Responses API out of the data of server-sent events. Kinds of event and item
 * that it does not know are passed over; what it knows must have the right shape.
 *
 * @throws ModelFailure when the endpoint reports a failure, sends what is not an event, or stops early
 */
export async function* responsesEvents(
  data: AsyncIterable<string>,
  endpoint: Endpoint,
): AsyncGenerator<ModelEvent> {
  for await (const text of data) {
    if (text === '[DONE]') continue
    const event = parsed(text)
    if (event === undefined) throw garbled(endpoint, `an event that is not a JSON object: ${excerpt(text)}`)
    const type = event.type
    if (typeof type !== 'string') throw garbled(endpoint, `an event without a type: ${excerpt(text)}`)
    switch (type) {
      case 'response.completed':
        yield { type: 'completed', usage: usageOf(objectAt(event, 'response')) }
        return
      case 'response.failed':
      case 'response.incomplete':
      case 'error':
        throw reported(type, event, endpoint)
      default: {
        const read = readEvent(type, event)
        if (read === 'malformed')
          throw garbled(endpoint, `an event ${type} that lacks what it must have: ${excerpt(text)}`)
        if (read !== undefined) yield read
      }
    }
  }
  throw brokenOff(endpoint, 'the stream ended without response.completed')
}

/** One event; undefined for kinds that are of no interest. */
function readEvent(type: string, event: Loose): ModelEvent | 'malformed' | undefined {
  const id = textAt(event, 'item_id') ?? ''
  const delta = textAt(event, 'delta')
  switch (type) {
    case 'response.output_item.added':
      return readItem(event, (item, itemId) => {
        if (item.type === 'message') return { type: 'messageStarted', id: itemId }
        if (item.type === 'reasoning') return { type: 'reasoningStarted', id: itemId }
        return undefined
      })
    case 'response.output_text.delta':
    case 'response.refusal.delta':
      return delta === undefined ? 'malformed' : { type: 'messageDelta', id, delta }
    case 'response.reasoning_summary_part.added':
      return { type: 'summaryPart', id, index: indexAt(event, 'summary_index') }
    case 'response.reasoning_summary_text.delta':
      return delta === undefined
        ? 'malformed'
        : { type: 'summaryDelta', id, index: indexAt(event, 'summary_index'), delta }
    case 'response.reasoning_text.delta':
      return delta === undefined
        ? 'malformed'
        : { type: 'reasoningDelta', id, index: indexAt(event, 'content_index'), delta }
    case 'response.output_item.done':
      return readItem(event, doneItem)
    default:
      return undefined
  }
}

function readItem(
  event: Loose,
  read: (item: Loose, id: string) => ModelEvent | 'malformed' | undefined,
): ModelEvent | 'malformed' | undefined {
  const item = objectAt(event, 'item')
  if (item === undefined || typeof item.type !== 'string') return 'malformed'
  return read(item, textAt(item, 'id') ?? '')
}

function doneItem(item: Loose, id: string): ModelEvent | 'malformed' | undefined {
  const name = textAt(item, 'name')
  const callId = textAt(item, 'call_id')
  switch (item.type) {
    case 'message':
      return { type: 'messageDone', id, text: contentText(item.content) }
    case 'reasoning':
      return { type: 'reasoningDone', id }
    case 'function_call':
    case 'custom_tool_call': {
      const kind = item.type === 'function_call' ? 'function' : 'custom'
      const input = textAt(item, kind === 'function' ? 'arguments' : 'input')
      if (name === undefined || callId === undefined || input === undefined) return 'malformed'
      return { type: 'toolCall', call: { callId, kind, name, input } }
    }
    default:
      return undefined
  }
}

function contentText(content: unknown): string {
  if (!Array.isArray(content)) return ''
  return content
    .filter(isObject)
    .map((part) => textAt(part, 'text') ?? textAt(part, 'refusal') ?? '')
    .join('')
}

function usageOf(response: Loose | undefined): TokenUsageBreakdown | null {
  const usage = response && objectAt(response, 'usage')
  if (usage === undefined) return null
  const inputTokens = countAt(usage, 'input_tokens')
  const outputTokens = countAt(usage, 'output_tokens')
  return {
    totalTokens: countAt(usage, 'total_tokens') || inputTokens + outputTokens,
    inputTokens,
    cachedInputTokens: countAt(objectAt(usage, 'input_tokens_details'), 'cached_tokens'),
    cacheWriteInputTokens: 0,
    outputTokens,
    reasoningOutputTokens: countAt(objectAt(usage, 'output_tokens_details'), 'reasoning_tokens'),
  }
}

function reported(type: string, event: Loose, endpoint: Endpoint): ModelFailure {
  const response = objectAt(event, 'response')
  const error = objectAt(response, 'error') ?? objectAt(event, 'error') ?? event
  const incomplete = objectAt(response, 'incomplete_details')
  return reportedFailure(endpoint, {
    what: type === 'response.incomplete' ? 'did not finish its answer' : 'reported a failure',
    said: textAt(error, 'message') ?? textAt(incomplete, 'reason'),
    code: textAt(error, 'code'),
  })
}

/** Parts are few; a larger number is a fault of the endpoint and must not make a list of that size. */
const indexAt = (from: Loose, key: string): number => Math.min(countAt(from, key), 999)
