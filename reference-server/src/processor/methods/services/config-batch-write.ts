import type { ConfigBatchWriteParams, ConfigWriteResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'
import { writeConfig } from './config-edits.ts'

/** What of the configuration is taken up while threads run are MCP servers; skills are read anew in any case. */
export async function configBatchWrite(
  params: ConfigBatchWriteParams,
  context: MethodContext,
): Promise<ConfigWriteResponse> {
  const written = await writeConfig(params, context, (edit) => `/edits/${edit}`)
  if (params.reloadUserConfig) await context.services.mcp.reload()
  return written
}
