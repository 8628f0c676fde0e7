import type { CodexErrorInfo, TokenUsageBreakdown, UserInput } from '@heddle/protocol'

/** Something that answers a conversation, streamed. Knows nothing of threads, approvals or the wire. */
export interface ModelProvider {
  /** Named in `modelProvider` on the wire. */
  readonly name: string
  /** The model taken when the client names none. */
  readonly defaultModel: string
  /**
   * Streams one answer. Ends after `completed`; every other end is thrown.
   *
   * @throws ModelFailure when the model could not answer; whatever `signal` was aborted with when it was
   */
  answer(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelEvent>
}

export interface ModelRequest {
  readonly model: string
  readonly instructions: string
  readonly input: readonly ModelInput[]
  readonly tools: readonly ToolDefinition[]
  readonly effort: string | null
  readonly outputSchema: unknown
}

/** One entry of the conversation as the model is told it. */
export type ModelInput =
  | { readonly type: 'user'; readonly content: readonly UserInput[] }
  | { readonly type: 'developer'; readonly text: string }
  | { readonly type: 'assistant'; readonly text: string }
  | { readonly type: 'toolCall'; readonly call: ToolCall }
  | { readonly type: 'toolOutput'; readonly call: ToolCall; readonly output: ToolOutput }
  /** In the form of the endpoint already; it goes there as it is. */
  | { readonly type: 'verbatim'; readonly item: Readonly<Record<string, unknown>> }

/** What came of a call. */
export interface ToolOutput {
  readonly text: string
  /** Addresses of images; `data:` addresses carry them along. */
  readonly images: readonly string[]
}

/** What the model wants done. `input` is what it wrote: JSON for a function, free text for a custom tool. */
export interface ToolCall {
  readonly callId: string
  readonly kind: 'function' | 'custom'
  readonly name: string
  readonly input: string
}

export interface ToolDefinition {
  readonly kind: 'function' | 'custom'
  readonly name: string
  readonly description: string
  /** JSON Schema of the arguments; for functions only. */
  readonly parameters?: unknown
}

/** A piece of an answer. Ids are the model's own; they tell pieces of one answer apart and no more. */
export type ModelEvent =
  | { readonly type: 'messageStarted'; readonly id: string }
  | { readonly type: 'messageDelta'; readonly id: string; readonly delta: string }
  | { readonly type: 'messageDone'; readonly id: string; readonly text: string }
  | { readonly type: 'reasoningStarted'; readonly id: string }
  | { readonly type: 'summaryPart'; readonly id: string; readonly index: number }
  | { readonly type: 'summaryDelta'; readonly id: string; readonly index: number; readonly delta: string }
  | { readonly type: 'reasoningDelta'; readonly id: string; readonly index: number; readonly delta: string }
  | { readonly type: 'reasoningDone'; readonly id: string }
  | { readonly type: 'toolCall'; readonly call: ToolCall }
  | { readonly type: 'completed'; readonly usage: TokenUsageBreakdown | null }

/** The model could not answer. The message is a sentence for people, with what to do. */
export class ModelFailure extends Error {
  readonly info: CodexErrorInfo
  /** Trying the same again may help: the stream broke off, or the endpoint asked for patience. */
  readonly retryable: boolean
  readonly details: string | null

  constructor(
    message: string,
    options: { info: CodexErrorInfo; retryable?: boolean; details?: string | null; cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.name = 'ModelFailure'
    this.info = options.info
    this.retryable = options.retryable ?? false
    this.details = options.details ?? null
  }
}
