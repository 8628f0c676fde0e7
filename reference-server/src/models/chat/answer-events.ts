import type { TokenUsageBreakdown } from '@heddle/protocol'
import type { Endpoint } from '../endpoint.ts'
import { brokenOff, garbled, reportedFailure } from '../failures.ts'
import { countAt, excerpt, isObject, type Loose, objectAt, parsed, textAt } from '../loose.ts'
import type { ModelEvent } from '../provider.ts'
import { ChatToolCalls } from './tool-calls.ts'

/**
 * Reads the chunks of the Chat Completions API out of the data of server-sent events. There is one message at
 * most, and the calls of tools come in pieces, which are put together here.
 *
 * @throws ModelFailure when the endpoint reports a failure, sends what is no chunk, or stops early
 */
export async function* chatEvents(
  data: AsyncIterable<string>,
  endpoint: Endpoint,
): AsyncGenerator<ModelEvent> {
  const answer = new ChatAnswer()
  let isDone = false
  for await (const text of data) {
    if (text === '[DONE]') {
      isDone = true
      break
    }
    const chunk = parsed(text)
    if (chunk === undefined) throw garbled(endpoint, `an event that is not a JSON object: ${excerpt(text)}`)
    const error = objectAt(chunk, 'error')
    if (error !== undefined) {
      throw reportedFailure(endpoint, {
        what: 'reported a failure',
        said: textAt(error, 'message'),
        code: textAt(error, 'code') ?? textAt(error, 'type'),
      })
    }
    const events = answer.take(chunk)
    if (events === 'malformed') throw garbled(endpoint, `a chunk of the wrong shape: ${excerpt(text)}`)
    yield* events
  }
  const { finish } = answer
  if (finish === undefined && !isDone) throw brokenOff(endpoint, 'the stream ended without a finish reason')
  if (finish === 'length' || finish === 'content_filter') {
    throw reportedFailure(endpoint, { what: 'did not finish its answer', said: finish, code: finish })
  }
  yield* answer.end()
}

/** What came of one answer so far. */
class ChatAnswer {
  finish: string | undefined
  #usage: TokenUsageBreakdown | null = null
  #text = ''
  #isReasoning = false
  #thoughts = 0
  readonly #calls = new ChatToolCalls()

  take(chunk: Loose): ModelEvent[] | 'malformed' {
    this.#usage = usageOf(objectAt(chunk, 'usage')) ?? this.#usage
    const choices = chunk.choices ?? []
    if (!Array.isArray(choices)) return 'malformed'
    const [choice] = choices
    if (choice === undefined) return []
    if (!isObject(choice)) return 'malformed'
    this.finish = textAt(choice, 'finish_reason') ?? this.finish
    const delta = objectAt(choice, 'delta')
    if (delta === undefined) return []
    // Two names are in use for what a model thinks, and a refusal takes the place of the words.
    const thought = delta.reasoning_content ?? delta.reasoning ?? ''
    const words = delta.content || delta.refusal || ''
    if (typeof thought !== 'string' || typeof words !== 'string') return 'malformed'
    if (!this.#calls.take(delta.tool_calls ?? [])) return 'malformed'
    return [...this.#think(thought), ...this.#say(words)]
  }

  /** No more comes. */
  end(): ModelEvent[] {
    return [
      ...this.#stopThinking(),
      ...(this.#text === '' ? [] : [{ type: 'messageDone', id: 'message', text: this.#text } as const]),
      ...this.#calls.all().map((call) => ({ type: 'toolCall', call }) as const),
      { type: 'completed', usage: this.#usage },
    ]
  }

  #think(delta: string): ModelEvent[] {
    if (delta === '') return []
    const id = `reasoning-${this.#thoughts}`
    const piece: ModelEvent = { type: 'reasoningDelta', id, index: 0, delta }
    if (this.#isReasoning) return [piece]
    this.#isReasoning = true
    return [{ type: 'reasoningStarted', id }, piece]
  }

  #stopThinking(): ModelEvent[] {
    if (!this.#isReasoning) return []
    this.#isReasoning = false
    return [{ type: 'reasoningDone', id: `reasoning-${this.#thoughts++}` }]
  }

  #say(delta: string): ModelEvent[] {
    if (delta === '') return []
    const begin: ModelEvent[] = this.#text === '' ? [{ type: 'messageStarted', id: 'message' }] : []
    this.#text += delta
    return [...this.#stopThinking(), ...begin, { type: 'messageDelta', id: 'message', delta }]
  }
}

function usageOf(usage: Loose | undefined): TokenUsageBreakdown | undefined {
  if (usage === undefined) return undefined
  const inputTokens = countAt(usage, 'prompt_tokens')
  const outputTokens = countAt(usage, 'completion_tokens')
  return {
    totalTokens: countAt(usage, 'total_tokens') || inputTokens + outputTokens,
    inputTokens,
    cachedInputTokens: countAt(objectAt(usage, 'prompt_tokens_details'), 'cached_tokens'),
    cacheWriteInputTokens: 0,
    outputTokens,
    reasoningOutputTokens: countAt(objectAt(usage, 'completion_tokens_details'), 'reasoning_tokens'),
  }
}
