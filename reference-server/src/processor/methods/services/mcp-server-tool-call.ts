import type { McpServerToolCallParams, McpServerToolCallResponse } from '@heddle/protocol'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { loadedThread } from '../loaded-thread.ts'
import { mcpFailure } from './mcp-failure.ts'
import { questionsOfCall } from './mcp-questions.ts'
import { tableParam } from './table-param.ts'

export async function mcpServerToolCall(
  params: McpServerToolCallParams,
  context: MethodContext,
): Promise<McpServerToolCallResponse> {
  const thread = loadedThread(context, params.threadId)
  const { server, tool } = params
  const meta = tableParam('/_meta', params._meta)
  const given = tableParam('/arguments', params.arguments) ?? {}
  if (tool === '') throw invalidParams('/tool', 'The name of the tool is empty.')
  try {
    const { services, signal } = context
    const result = await services.mcp.callTool({
      threadId: thread.id,
      cwd: thread.settings.cwd,
      server,
      tool,
      arguments: given,
      meta,
      signal,
      onQuestion: questionsOfCall(thread, server, context),
    })
    return {
      content: [...result.content],
      structuredContent: result.structuredContent,
      isError: result.isError,
      _meta: result.meta,
    }
  } catch (error) {
    throw mcpFailure(error)
  }
}
