import type { McpTool, McpTools } from '../../../mcp/index.ts'
import type { ToolCall, ToolDefinition } from '../../../models/index.ts'
import type { TurnPorts } from '../../../threads/index.ts'
import { objectArguments } from '../../../tools/index.ts'
import { CANCELLED, type CallOutcome, outcome } from '../../outcome.ts'
import type { AgentTool } from '../tool.ts'
import { CallItem, INTERRUPTED } from './call-item.ts'
import { consent } from './consent.ts'
import { modelName } from './model-name.ts'
import { modelOutput } from './output.ts'
import { Progress } from './progress.ts'
import { questionsOf } from './questions.ts'

/** A tool of an MCP server. */
export function mcpTool(tool: McpTool, servers: McpTools): AgentTool {
  return {
    definition: definitionOf(tool),
    carryOut: (turn, call) => carryOut(turn, call, tool, servers),
  }
}

function definitionOf({ server, name, title, description, inputSchema }: McpTool): ToolDefinition {
  return {
    kind: 'function',
    name: modelName(server, name),
    description: description ?? title ?? '',
    // Some endpoints demand the properties, which MCP lets be left out.
    parameters: { properties: {}, ...inputSchema },
  }
}

async function carryOut(
  turn: TurnPorts,
  call: ToolCall,
  tool: McpTool,
  servers: McpTools,
): Promise<CallOutcome> {
  const args = objectArguments(call.input)
  if (args === undefined) return outcome(`The arguments of ${call.name} are no JSON object.`)
  const { server, name } = tool
  const readOnlyHint = tool.annotations?.readOnlyHint ?? null
  const item = new CallItem(turn, call, { server, tool: name, readOnlyHint, arguments: args })
  const permission = await consent(turn, item.id, tool, args, servers)
  await turn.stored()
  if (permission.kind === 'interrupted' || turn.signal.aborted) {
    item.fail(INTERRUPTED)
    return CANCELLED
  }
  if (permission.kind === 'refused') {
    item.fail(permission.why)
    return outcome(`The tool was not called. ${permission.why}`)
  }
  const called = servers.callTool({
    threadId: turn.threadId,
    cwd: turn.settings().cwd,
    server,
    tool: name,
    arguments: args,
    signal: turn.signal,
    onProgress: new Progress((text) =>
      turn.emit({ type: 'itemGrew', itemId: item.id, growth: { kind: 'progress', text } }),
    ).tell,
    onQuestion: questionsOf(turn, server),
  })
  return item.endWith(called, (result) => {
    const { text, images } = modelOutput(result)
    return outcome(result.isError ? `The tool failed. ${text}` : text, images)
  })
}
