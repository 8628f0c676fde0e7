import { ERROR_CODES } from '@heddle/protocol'
import { McpFailure } from '../../../mcp/index.ts'
import { invalidParams, RpcFailure } from '../../rpc-failure.ts'

/** What a request to an MCP server is answered with when that cannot do it; other errors as they are. */
export function mcpFailure(error: unknown): unknown {
  if (!(error instanceof McpFailure)) return error
  return error.isUnknown
    ? invalidParams('/server', error.message)
    : new RpcFailure(ERROR_CODES.invalidRequest, error.message)
}
