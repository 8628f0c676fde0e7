import type { CodexErrorInfo, TokenUsageBreakdown } from '@heddle/protocol'
import type { Endpoint } from './endpoint.ts'
import { type ModelEvent, ModelFailure } from './provider.ts'
import { brokenOff } from './sse.ts'

type Loose = Readonly<Record<string, unknown>>

/**
 * Reads the events of the Responses API out of the data of server-sent events. Kinds of event and item
 * that it does not know are passed over; what it knows must have the right shape.
 *
 * @throws ModelFailure when the endpoint reports a failure, sends what is not an event, or stops early
 */
export async function* answerEvents(
  data: AsyncIterable<string>,
  endpoint: Endpoint,
): AsyncGenerator<ModelEvent> {
  const garbage = (what: string) =>
    new ModelFailure(
      `The model endpoint ${endpoint.shown} sent ${what}. It does not speak the Responses API properly.`,
      { info: 'other' },
    )
  for await (const text of data) {
    if (text === '[DONE]') continue
    const event = parsed(text)
    if (event === undefined) throw garbage(`an event that is not a JSON object: ${excerpt(text)}`)
    const type = event.type
    if (typeof type !== 'string') throw garbage(`an event without a type: ${excerpt(text)}`)
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
          throw garbage(`an event ${type} that lacks what it must have: ${excerpt(text)}`)
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

const CAUSES: Readonly<Record<string, CodexErrorInfo>> = {
  context_length_exceeded: 'contextWindowExceeded',
  insufficient_quota: 'usageLimitExceeded',
  rate_limit_exceeded: 'rateLimitExceeded',
  server_is_overloaded: 'serverOverloaded',
  server_error: 'internalServerError',
  invalid_prompt: 'badRequest',
}

function reported(type: string, event: Loose, endpoint: Endpoint): ModelFailure {
  const response = objectAt(event, 'response')
  const error = (response && objectAt(response, 'error')) ?? objectAt(event, 'error') ?? event
  const code = textAt(error, 'code') ?? ''
  const incomplete = response && objectAt(response, 'incomplete_details')
  const said =
    textAt(error, 'message') ?? (incomplete && textAt(incomplete, 'reason')) ?? 'no reason was given'
  const what = type === 'response.incomplete' ? 'did not finish its answer' : 'reported a failure'
  return new ModelFailure(`The model endpoint ${endpoint.shown} ${what}: ${excerpt(said)}`, {
    info: CAUSES[code] ?? 'other',
    details: code === '' ? null : code,
  })
}

function parsed(text: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function objectAt(from: Loose | undefined, key: string): Loose | undefined {
  const value = from?.[key]
  return isObject(value) ? value : undefined
}

function textAt(from: Loose, key: string): string | undefined {
  const value = from[key]
  return typeof value === 'string' ? value : undefined
}

function countAt(from: Loose | undefined, key: string): number {
  const value = from?.[key]
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0
}

/** Parts are few; a larger number is a fault of the endpoint and must not make a list of that size. */
const indexAt = (from: Loose, key: string): number => Math.min(countAt(from, key), 999)

function excerpt(text: string): string {
  const line = text.replace(/\p{C}+|\s+/gu, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
