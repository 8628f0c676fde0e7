import type { McpToolCallItem } from '@heddle/protocol'
import { McpFailure, type McpTool, type McpToolResult, type McpTools } from '../../../mcp/index.ts'
import type { ToolCall, ToolDefinition } from '../../../models/index.ts'
import type { TurnPorts } from '../../../threads/index.ts'
import { begunItem } from '../../going-on.ts'
import { CANCELLED, type CallOutcome, outcome } from '../../outcome.ts'
import { jsonArguments } from '../json-arguments.ts'
import type { AgentTool } from '../tool.ts'
import { consent } from './consent.ts'
import { keptResult } from './kept-result.ts'
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
  const args = jsonArguments(call.input)?.value
  if (!isObject(args)) return outcome(`The arguments of ${call.name} are no JSON object.`)
  const { server, name } = tool
  const begun = begunItem(turn, call, 'mcpToolCall')
  const item: McpToolCallItem = begun ?? {
    type: 'mcpToolCall',
    id: turn.itemId(call.callId),
    pluginId: null,
    server,
    tool: name,
    readOnlyHint: tool.annotations?.readOnlyHint ?? null,
    arguments: args,
    status: 'inProgress',
    result: null,
    error: null,
    durationMs: null,
    appContext: null,
    mcpAppUi: null,
    startedAtMs: Date.now(),
    completedAtMs: null,
  }
  if (begun === undefined) turn.emit({ type: 'itemStarted', item })
  const complete = (end: Partial<McpToolCallItem>) =>
    turn.emit({ type: 'itemCompleted', item: { ...item, ...end, completedAtMs: Date.now() } })
  const fail = (message: string, durationMs = 0) =>
    complete({ status: 'failed', error: { message }, durationMs })

  const permission = await consent(turn, item.id, tool, args, servers)
  if (permission.kind === 'interrupted') {
    fail(INTERRUPTED)
    return CANCELLED
  }
  if (permission.kind === 'refused') {
    fail(permission.why)
    return outcome(`The tool was not called. ${permission.why}`)
  }
  const beganMs = Date.now()
  let result: McpToolResult
  try {
    result = await servers.callTool({
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
  } catch (error) {
    const message = turn.signal.aborted ? INTERRUPTED : messageOf(error)
    fail(message, Date.now() - beganMs)
    return turn.signal.aborted ? CANCELLED : outcome(message)
  }
  complete({
    status: result.isError ? 'failed' : 'completed',
    result: keptResult(result),
    durationMs: Date.now() - beganMs,
  })
  if (turn.signal.aborted) return CANCELLED
  const { text, images } = modelOutput(result)
  return outcome(result.isError ? `The tool failed. ${text}` : text, images)
}

const INTERRUPTED = 'The turn was interrupted.'

/** What an MCP server does is told to the model; what this server does wrong is not its business. */
function messageOf(error: unknown): string {
  if (error instanceof McpFailure) return error.message
  throw error
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
