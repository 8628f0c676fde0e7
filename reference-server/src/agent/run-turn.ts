import { setTimeout } from 'node:timers/promises'
import type { TurnError } from '@heddle/protocol'
import { ModelFailure, type ModelProvider, type ToolCall } from '../models/index.ts'
import type { RunTurn, TurnEnd, TurnPorts } from '../threads/index.ts'
import { patchArgument, TOOL_DEFINITIONS } from '../tools/index.ts'
import { type Answer, takeAnswer } from './answer.ts'
import { applyPatch } from './apply-patch.ts'
import { execCommand } from './exec-command.ts'
import { instructionsFor } from './instructions.ts'
import { type CallOutcome, outcome } from './outcome.ts'
import type { Surroundings } from './surroundings.ts'

export interface AgentOptions extends Surroundings {
  readonly provider: ModelProvider
  /** For what only the operator should see. */
  readonly log: (line: string) => void
}

/** How often a stream that broke off is tried again. */
const RETRIES = 3
/** Milliseconds before the first of them; each later one waits twice as long. */
const FIRST_PAUSE = 200

/** The loop of one turn: ask the model, carry out what it calls for, tell it, until it calls for nothing. */
export function createAgent(options: AgentOptions): RunTurn {
  return async (turn) => {
    try {
      return await work(turn, options)
    } catch (error) {
      if (turn.signal.aborted) return INTERRUPTED
      return { status: 'failed', error: turnErrorOf(error, options.log) }
    }
  }
}

const INTERRUPTED: TurnEnd = { status: 'interrupted', error: null }

async function work(turn: TurnPorts, options: AgentOptions): Promise<TurnEnd> {
  for (;;) {
    const { calls, usage } = await askModel(turn, options.provider)
    turn.emit(...calls.map((call) => ({ type: 'toolCalled', call }) as const))
    const finished = await carryOutCalls(turn, calls, options)
    // Behind the tools, as in the real server's newest version.
    if (usage !== null) turn.emit({ type: 'tokensUsed', usage })
    if (!finished) return INTERRUPTED
    if (calls.length === 0 && !turn.hasNewInput()) return { status: 'completed', error: null }
  }
}

async function askModel(turn: TurnPorts, provider: ModelProvider): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const history = await turn.history()
    const settings = turn.settings()
    const developer = settings.developerInstructions
    const request = {
      model: settings.model,
      instructions: instructionsFor(settings),
      input: developer === null ? history : [{ type: 'developer', text: developer } as const, ...history],
      tools: TOOL_DEFINITIONS,
      effort: settings.effort,
      outputSchema: turn.outputSchema,
    }
    try {
      return await takeAnswer(turn, provider.answer(request, turn.signal))
    } catch (error) {
      turn.signal.throwIfAborted()
      if (!(error instanceof ModelFailure) || !error.retryable || attempt > RETRIES) throw error
      const again = `${error.message} Trying again, ${attempt} of ${RETRIES}.`
      turn.emit({ type: 'turnErred', error: { ...turnErrorFrom(error), message: again }, willRetry: true })
      await setTimeout(FIRST_PAUSE * 2 ** (attempt - 1), undefined, { signal: turn.signal })
    }
  }
}

/** One after the other. @returns false when the turn is to stop */
async function carryOutCalls(
  turn: TurnPorts,
  calls: readonly ToolCall[],
  options: AgentOptions,
): Promise<boolean> {
  for (const call of calls) {
    if (turn.signal.aborted) return false
    const done = await carryOutCall(turn, call, options)
    if (done.kind === 'cancelled') return false
    turn.emit({ type: 'toolAnswered', call, output: done.text })
  }
  return !turn.signal.aborted
}

async function carryOutCall(turn: TurnPorts, call: ToolCall, options: AgentOptions): Promise<CallOutcome> {
  switch (call.name) {
    case 'exec_command':
      return execCommand(turn, call, options)
    case 'apply_patch':
      return applyPatch(turn, call, patchArgument(call.kind, call.input), turn.settings().cwd)
    default:
      return outcome(`There is no tool ${call.name}; there are exec_command and apply_patch.`)
  }
}

const turnErrorFrom = (error: ModelFailure): TurnError => ({
  message: error.message,
  codexErrorInfo: error.info,
  additionalDetails: error.details,
  misalignment: null,
})

function turnErrorOf(error: unknown, log: (line: string) => void): TurnError {
  if (error instanceof ModelFailure) return turnErrorFrom(error)
  log(`A turn failed by a fault of the server: ${error instanceof Error ? error.stack : String(error)}`)
  const message = error instanceof Error ? error.message : String(error)
  return {
    message: `The server failed in the middle of the turn: ${message}. Its log on standard error says more.`,
    codexErrorInfo: 'other',
    additionalDetails: null,
    misalignment: null,
  }
}
