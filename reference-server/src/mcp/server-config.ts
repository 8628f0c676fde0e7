import { resolve } from 'node:path'
import { type InForce, isTable, type Settings, valueAt } from '../config/index.ts'
import { isToolApprovalMode as isMode, type ToolApprovalMode } from '../policy/index.ts'

/** How an MCP server is reached, from `[mcp_servers.NAME]` of the configuration. */
export interface McpServerConfig {
  readonly name: string
  readonly enabled: boolean
  readonly reach: ProgramReach | HttpReach
  /** Milliseconds for the start, and for one call. */
  readonly startupTimeoutMs: number
  readonly toolTimeoutMs: number
  /** Only these tools; null for all. */
  readonly enabledTools: readonly string[] | null
  readonly disabledTools: readonly string[]
  /** Milliseconds that a turn waits for its tools, counted from its start on. */
  readonly patienceMs: number
  readonly approvals: ToolApprovals
  /** The file of the user has it, and can be told more about it. */
  readonly isUsers: boolean
}

/** When the user is asked before a tool is called. */
export interface ToolApprovals {
  /** Null where the configuration says nothing. */
  readonly byDefault: ToolApprovalMode | null
  readonly byTool: Readonly<Record<string, ToolApprovalMode>>
}

/** A program that speaks MCP over standard input and output. */
export interface ProgramReach {
  readonly kind: 'program'
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Variables of the server's own environment that it gets, too. */
  readonly envVars: readonly string[]
  /** The folder that it runs in, absolute. */
  readonly cwd: string
}

/** An endpoint that speaks MCP over HTTP. */
export interface HttpReach {
  readonly kind: 'http'
  readonly url: string
  /** The variable that holds the token. */
  readonly bearerTokenEnvVar: string | null
  readonly headers: Readonly<Record<string, string>>
  /** Headers by the variables that hold them. */
  readonly envHeaders: Readonly<Record<string, string>>
  /** What to ask for when the user signs in. */
  readonly scopes: readonly string[]
}

const STARTUP_TIMEOUT_SEC = 10
/** As in the real server, by measurement. */
const GRACE_MS = 1000
const TOOL_TIMEOUT_SEC = 60

/**
 * The MCP servers of a configuration with which nothing is wrong.
 *
 * @param folder where programs run, unless they are told otherwise
 */
export function mcpServersOf({ settings, layers }: InForce, folder: string): readonly McpServerConfig[] {
  const { mcp_servers: servers, mcp_optional_startup_grace_ms: grace } = settings
  const graceMs = typeof grace === 'number' ? grace : GRACE_MS
  const user = layers.find(({ id }) => id.name.type === 'user')?.settings ?? {}
  return isTable(servers)
    ? Object.entries(servers).flatMap(([name, server]) => {
        if (!isTable(server)) return []
        const isUsers = isTable(valueAt(user, ['mcp_servers', name]))
        return [configOf(name, server, { folder, graceMs, isUsers })]
      })
    : []
}

export const isAllowed = ({ enabledTools, disabledTools }: McpServerConfig, tool: string): boolean =>
  (enabledTools?.includes(tool) ?? true) && !disabledTools.includes(tool)

/** The settings have been checked by `mcpFaults`. */
function configOf(
  name: string,
  server: Settings,
  {
    folder,
    graceMs,
    isUsers,
  }: { readonly folder: string; readonly graceMs: number; readonly isUsers: boolean },
): McpServerConfig {
  const listOf = (field: string): string[] => strings(server[field])
  const milliseconds = (field: string, otherwise: number): number => {
    const value = server[field]
    return 1000 * (typeof value === 'number' ? value : otherwise)
  }
  const startupTimeoutMs = milliseconds('startup_timeout_sec', STARTUP_TIMEOUT_SEC)
  return {
    name,
    enabled: server.enabled !== false,
    reach: reachOf(server, folder),
    startupTimeoutMs,
    toolTimeoutMs: milliseconds('tool_timeout_sec', TOOL_TIMEOUT_SEC),
    enabledTools: server.enabled_tools === undefined ? null : listOf('enabled_tools'),
    disabledTools: listOf('disabled_tools'),
    patienceMs: server.required === true ? startupTimeoutMs : graceMs,
    approvals: {
      byDefault: isMode(server.default_tools_approval_mode) ? server.default_tools_approval_mode : null,
      byTool: toolModes(server.tools),
    },
    isUsers,
  }
}

function toolModes(tools: unknown): Record<string, ToolApprovalMode> {
  const modes = Object.entries(isTable(tools) ? tools : {}).flatMap(([name, tool]) =>
    isTable(tool) && isMode(tool.approval_mode) ? [[name, tool.approval_mode] as const] : [],
  )
  return Object.fromEntries(modes)
}

function reachOf(server: Settings, folder: string): ProgramReach | HttpReach {
  const textOf = (field: string): string | null => {
    const value = server[field]
    return typeof value === 'string' ? value : null
  }
  const url = textOf('url')
  if (url !== null) {
    return {
      kind: 'http',
      url,
      bearerTokenEnvVar: textOf('bearer_token_env_var'),
      headers: stringTable(server.http_headers),
      envHeaders: stringTable(server.env_http_headers),
      scopes: strings(server.scopes),
    }
  }
  return {
    kind: 'program',
    command: textOf('command') ?? '',
    args: strings(server.args),
    env: stringTable(server.env),
    envVars: strings(server.env_vars),
    cwd: resolve(folder, textOf('cwd') ?? '.'),
  }
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

const stringTable = (value: unknown): Record<string, string> =>
  isTable(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, each]) => (typeof each === 'string' ? [[name, each]] : [])),
      )
    : {}
