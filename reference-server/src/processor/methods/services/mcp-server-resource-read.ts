import type { McpResourceReadParams, McpResourceReadResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'
import { loadedThread } from '../loaded-thread.ts'
import { refuseUnsupported } from '../unsupported.ts'
import { mcpFailure } from './mcp-failure.ts'
import { tableParam } from './table-param.ts'

export async function mcpServerResourceRead(
  params: McpResourceReadParams,
  context: MethodContext,
): Promise<McpResourceReadResponse> {
  refuseUnsupported(params, ['target', 'connectorId', 'originCallId'])
  const cwd = params.threadId ? loadedThread(context, params.threadId).settings.cwd : null
  const { server, uri } = params
  try {
    const { services, signal } = context
    const meta = tableParam('/_meta', params._meta)
    const contents = await services.mcp.readResource({ server, cwd, uri, meta, signal })
    // In JSON, what is undefined is absent.
    return { contents: contents as McpResourceReadResponse['contents'], originCallId: null }
  } catch (error) {
    throw mcpFailure(error)
  }
}
