import type { TurnPorts } from '../../threads/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { applyPatchTool } from './apply-patch.ts'
import { clientTool } from './client-tool.ts'
import { execCommandTool } from './exec-command.ts'
import { mcpTool, resourceTools } from './mcp/index.ts'
import { requestPermissionsTool } from './request-permissions.ts'
import { requestUserInputTool } from './request-user-input.ts'
import type { AgentTool } from './tool.ts'
import { updatePlanTool } from './update-plan.ts'
import { writeStdinTool } from './write-stdin.ts'

export { DECLINE, ELICITATION, elicitationAnswer, elicitationParams } from './mcp/index.ts'
export type { AgentTool } from './tool.ts'

/** What every agent can do. */
const BUILT_IN: readonly AgentTool[] = [
  execCommandTool,
  writeStdinTool,
  applyPatchTool,
  updatePlanTool,
  requestUserInputTool,
  requestPermissionsTool,
]

/** Names that no tool of a client can have. */
export const BUILT_IN_NAMES: readonly string[] = BUILT_IN.map(({ definition }) => definition.name)

/** All that the agent can do now, by the names that the model has for it. Of two with one name the first counts. */
export async function toolsOf(
  turn: TurnPorts,
  { mcp }: Pick<Surroundings, 'mcp'>,
): Promise<ReadonlyMap<string, AgentTool>> {
  const offered = await mcp.tools(turn.settings().cwd, turn.signal)
  const tools = new Map<string, AgentTool>()
  for (const tool of [
    ...BUILT_IN,
    ...turn.clientTools().map(clientTool),
    ...resourceTools(turn, mcp),
    ...offered.map((each) => mcpTool(each, mcp)),
  ]) {
    const { name } = tool.definition
    if (!tools.has(name)) tools.set(name, tool)
  }
  return tools
}
