import type { ModelProvider, ToolCall } from '../models/index.ts'
import type { TurnEnd, TurnPorts } from '../threads/index.ts'
import type { Agent } from './agent.ts'
import { type Answer, takeAnswer } from './answer.ts'
import { compact } from './compact.ts'
import { giveUp } from './going-on.ts'
import { modelRequest } from './model-request.ts'
import { type CallOutcome, outcome } from './outcome.ts'
import { retrying } from './retrying.ts'
import type { Surroundings } from './surroundings.ts'
import { type AgentTool, toolsOf } from './tools/index.ts'

export const INTERRUPTED: TurnEnd = { status: 'interrupted', error: null }
export const COMPLETED: TurnEnd = { status: 'completed', error: null }

/** The part of what the model takes at once from which on the history is summed up, before it is too late for that. */
const FULL = 0.9

type Tools = ReadonlyMap<string, AgentTool>

/** The loop of a turn: ask the model, carry out what it calls for, tell it, until it calls for nothing. */
export async function work(turn: TurnPorts, agent: Agent): Promise<TurnEnd> {
  const { modelContextWindow } = agent
  let left: Answer | undefined = turn.leftOver()
  let taken = turn.usage()?.last.totalTokens ?? 0
  for (;;) {
    const isFull = modelContextWindow !== null && taken >= modelContextWindow * FULL
    if (isFull && left === undefined) await compact(turn, agent)
    // Of an MCP server whose start takes long, they come while the turn runs.
    const tools = await toolsOf(turn, agent)
    const { calls, usage } = left ?? (await askModel(turn, agent.provider, tools))
    left = undefined
    const finished = await carryOutCalls(turn, calls, tools, agent)
    // Behind the tools, as in the real server's newest version.
    if (usage !== null) turn.emit({ type: 'tokensUsed', usage, modelContextWindow })
    taken = usage?.totalTokens ?? 0
    if (!finished) return INTERRUPTED
    if (calls.length === 0 && !turn.hasNewInput()) return COMPLETED
  }
}

function askModel(turn: TurnPorts, provider: ModelProvider, tools: Tools): Promise<Answer> {
  return retrying(turn, async () => {
    const request = {
      ...modelRequest(turn, await turn.history()),
      tools: [...tools.values()].map(({ definition }) => definition),
      outputSchema: turn.outputSchema,
    }
    const answer = await takeAnswer(turn, provider.answer(request, turn.signal))
    const usage = answer.usage === null ? {} : { usage: answer.usage }
    turn.emit(...answer.calls.map((call) => ({ type: 'toolCalled', call, ...usage }) as const))
    return answer
  })
}

/** One after the other. @returns false when the turn is to stop */
async function carryOutCalls(
  turn: TurnPorts,
  calls: readonly ToolCall[],
  tools: Tools,
  surroundings: Surroundings,
): Promise<boolean> {
  for (const call of calls) {
    if (turn.signal.aborted) return false
    const done = await carryOutCall(turn, call, tools, surroundings)
    if (done.kind === 'cancelled') return false
    const { text, images } = done.output
    turn.emit({ type: 'toolAnswered', call, output: text, ...(images.length > 0 ? { images } : {}) })
  }
  return !turn.signal.aborted
}

async function carryOutCall(
  turn: TurnPorts,
  call: ToolCall,
  tools: Tools,
  surroundings: Surroundings,
): Promise<CallOutcome> {
  const tool = tools.get(call.name)
  if (tool !== undefined) return tool.carryOut(turn, call, surroundings)
  giveUp(turn, call)
  return outcome(`There is no tool ${call.name}; there are ${[...tools.keys()].join(', ')}.`)
}
