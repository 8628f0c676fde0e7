import type { ListMcpServerStatusParams, ListMcpServerStatusResponse } from '@heddle/protocol'
import type { McpServerState } from '../../../mcp/index.ts'
import type { MethodContext } from '../context.ts'
import { loadedThread } from '../loaded-thread.ts'
import { pageOf } from './page.ts'

/** The servers of the page are started; what one of them does is told in its status, and holds up no other. */
export async function mcpServerStatusList(
  params: ListMcpServerStatusParams,
  context: MethodContext,
): Promise<ListMcpServerStatusResponse> {
  const cwd = params.threadId ? loadedThread(context, params.threadId).settings.cwd : null
  const { mcp } = context.services
  const names = mcp.names(cwd).filter((name) => !params.serverName || name === params.serverName)
  const { data, nextCursor } = pageOf(names, (name) => name, params)
  const resources = params.detail !== 'toolsAndAuthOnly'
  const states = await Promise.all(data.map((name) => mcp.look(name, cwd, { resources })))
  return { data: states.map(statusOf), nextCursor }
}

type Status = ListMcpServerStatusResponse['data'][number]

function statusOf(state: McpServerState): Status {
  const { config, info, capabilities, tools, resources, resourceTemplates } = state
  // What MCP and this protocol say is the same, but for undefined in the types of MCP: in JSON it is absent.
  return {
    name: config.name,
    pluginId: null,
    httpOrigin: config.reach.kind === 'http' ? new URL(config.reach.url).origin : null,
    serverInfo: (info ?? null) as NonNullable<Status['serverInfo']> | null,
    serverCapabilities: capabilities ?? null,
    authStatus: authStatus(state),
    runtimeStatus: runtimeStatus(state),
    tools: Object.fromEntries(tools.map((tool) => [tool.name, tool])) as Status['tools'],
    resources: [...resources] as Status['resources'],
    resourceTemplates: [...resourceTemplates] as Status['resourceTemplates'],
    toolListMeta: state.toolListMeta,
    toolsError: state.toolsError,
  }
}

function authStatus({ config: { reach }, connection, isSignedIn }: McpServerState) {
  if (connection.kind === 'failed' && connection.needsSignIn) return 'notLoggedIn'
  if (reach.kind === 'program') return 'unsupported'
  if (reach.bearerTokenEnvVar !== null) return 'bearerToken'
  return isSignedIn ? 'oAuth' : 'unsupported'
}

function runtimeStatus({ config, connection }: McpServerState) {
  if (!config.enabled) return 'disabled'
  return connection.kind === 'failed' && connection.needsSignIn ? 'authenticationRequired' : connection.kind
}
