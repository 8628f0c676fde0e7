import type { McpToolCallItem } from '@heddle/protocol'
import { McpFailure, type McpToolResult } from '../../../mcp/index.ts'
import type { ToolCall } from '../../../models/index.ts'
import type { TurnPorts } from '../../../threads/index.ts'
import { begunItem } from '../../going-on.ts'
import { CANCELLED, type CallOutcome, outcome } from '../../outcome.ts'
import { keptResult } from './kept-result.ts'

export const INTERRUPTED = 'The turn was interrupted.'

/** A call as clients are shown it, from its beginning to its end. */
export class CallItem {
  readonly id: string
  readonly #turn: TurnPorts
  readonly #item: McpToolCallItem

  /** Begins it, unless an earlier server has. */
  constructor(
    turn: TurnPorts,
    call: ToolCall,
    about: Pick<McpToolCallItem, 'server' | 'tool' | 'readOnlyHint' | 'arguments'>,
  ) {
    const begun = begunItem(turn, call, 'mcpToolCall')
    this.#turn = turn
    this.#item = begun ?? {
      type: 'mcpToolCall',
      id: turn.itemId(call.callId),
      pluginId: null,
      ...about,
      status: 'inProgress',
      result: null,
      error: null,
      durationMs: null,
      appContext: null,
      mcpAppUi: null,
      startedAtMs: Date.now(),
      completedAtMs: null,
    }
    this.id = this.#item.id
    if (begun === undefined) turn.emit({ type: 'itemStarted', item: this.#item })
  }

  fail(message: string, durationMs = 0): void {
    this.#complete({ status: 'failed', error: { message }, durationMs })
  }

  /** Ends it with the outcome of what is done for it; what an MCP server does wrong is told to the model. */
  async endWith(
    work: Promise<McpToolResult>,
    outcomeOf: (result: McpToolResult) => CallOutcome,
  ): Promise<CallOutcome> {
    const beganMs = Date.now()
    const { signal } = this.#turn
    let result: McpToolResult
    try {
      result = await work
    } catch (error) {
      if (!signal.aborted && !(error instanceof McpFailure)) throw error
      const message = error instanceof McpFailure && !signal.aborted ? error.message : INTERRUPTED
      this.fail(message, Date.now() - beganMs)
      return signal.aborted ? CANCELLED : outcome(message)
    }
    this.#complete({
      status: result.isError ? 'failed' : 'completed',
      result: keptResult(result),
      durationMs: Date.now() - beganMs,
    })
    return signal.aborted ? CANCELLED : outcomeOf(result)
  }

  #complete(end: Partial<McpToolCallItem>): void {
    this.#turn.emit({ type: 'itemCompleted', item: { ...this.#item, ...end, completedAtMs: Date.now() } })
  }
}
