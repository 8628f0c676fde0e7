import type { TurnPorts } from '../../threads/index.ts'
import { applyPatchTool } from './apply-patch.ts'
import { clientTool } from './client-tool.ts'
import { execCommandTool } from './exec-command.ts'
import type { AgentTool } from './tool.ts'
import { updatePlanTool } from './update-plan.ts'

export type { AgentTool } from './tool.ts'

/** What every agent can do. */
const BUILT_IN: readonly AgentTool[] = [execCommandTool, applyPatchTool, updatePlanTool]

/** Names that no tool of a client can have. */
export const BUILT_IN_NAMES: readonly string[] = BUILT_IN.map(({ definition }) => definition.name)

/** All that the agent can do in a turn, by the names that the model has for it. */
export function toolsOf(turn: TurnPorts): ReadonlyMap<string, AgentTool> {
  const tools = [...BUILT_IN, ...turn.clientTools().map(clientTool)]
  return new Map(tools.map((tool) => [tool.definition.name, tool]))
}
