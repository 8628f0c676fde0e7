import type { McpServerRefreshResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'

export async function mcpServerReload(
  _params: object,
  { services }: MethodContext,
): Promise<McpServerRefreshResponse> {
  await services.mcp.reload()
  return {}
}
