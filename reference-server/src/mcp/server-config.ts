import { isTable, type SettingFault, type Settings } from '../config/index.ts'

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
}

/** A program that speaks MCP over standard input and output. */
export interface ProgramReach {
  readonly kind: 'program'
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Variables of the server's own environment that it gets, too. */
  readonly envVars: readonly string[]
  readonly cwd: string | null
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
}

const STARTUP_TIMEOUT_SEC = 10
const TOOL_TIMEOUT_SEC = 60

type Check = (value: unknown) => string | undefined

const text: Check = (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be text')
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false')
const seconds: Check = (value) =>
  typeof value === 'number' && value > 0 && value <= 86_400
    ? undefined
    : 'must be a number of seconds above 0'
const texts: Check = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? undefined
    : 'must be a list of texts'
const textTable: Check = (value) =>
  isTable(value) && Object.values(value).every((each) => typeof each === 'string')
    ? undefined
    : 'must be a table of texts'
const address: Check = (value) => {
  const protocol = typeof value === 'string' ? URL.parse(value)?.protocol : undefined
  return protocol === 'http:' || protocol === 'https:' ? undefined : 'must be an http or https address'
}

const FIELDS: Readonly<Record<string, Check>> = {
  command: text,
  args: texts,
  env: textTable,
  env_vars: texts,
  cwd: text,
  url: address,
  bearer_token_env_var: text,
  http_headers: textTable,
  env_http_headers: textTable,
  enabled: flag,
  startup_timeout_sec: seconds,
  tool_timeout_sec: seconds,
  enabled_tools: texts,
  disabled_tools: texts,
  // Kept for other servers of the protocol, which share the file.
  oauth_resource: text,
  required: flag,
  scopes: texts,
}

/** What is wrong with the MCP servers of a configuration. */
export function mcpFaults(settings: Settings): readonly SettingFault[] {
  const servers = settings.mcp_servers
  if (servers === undefined) return []
  if (!isTable(servers)) return [{ path: ['mcp_servers'], message: 'must be a table' }]
  return Object.entries(servers).flatMap(([name, server]) => {
    const path = ['mcp_servers', name]
    if (!isTable(server)) return [{ path, message: 'must be a table' }]
    const faults = Object.entries(server).flatMap(([field, value]): SettingFault[] => {
      const message = Object.hasOwn(FIELDS, field)
        ? FIELDS[field]?.(value)
        : 'is not a setting of an MCP server'
      return message === undefined ? [] : [{ path: [...path, field], message }]
    })
    const ways = ['command', 'url'].filter((field) => Object.hasOwn(server, field))
    return ways.length === 1 ? faults : [...faults, { path, message: 'must have either command or url' }]
  })
}

/** The MCP servers of a configuration with which nothing is wrong. */
export function mcpServersOf(settings: Settings): readonly McpServerConfig[] {
  const servers = settings.mcp_servers
  return isTable(servers)
    ? Object.entries(servers).flatMap(([name, server]) => (isTable(server) ? [configOf(name, server)] : []))
    : []
}

/** The settings have been checked by `mcpFaults`. */
function configOf(name: string, server: Settings): McpServerConfig {
  const listOf = (field: string): string[] => strings(server[field])
  const milliseconds = (field: string, otherwise: number): number => {
    const value = server[field]
    return 1000 * (typeof value === 'number' ? value : otherwise)
  }
  return {
    name,
    enabled: server.enabled !== false,
    reach: reachOf(server),
    startupTimeoutMs: milliseconds('startup_timeout_sec', STARTUP_TIMEOUT_SEC),
    toolTimeoutMs: milliseconds('tool_timeout_sec', TOOL_TIMEOUT_SEC),
    enabledTools: server.enabled_tools === undefined ? null : listOf('enabled_tools'),
    disabledTools: listOf('disabled_tools'),
  }
}

function reachOf(server: Settings): ProgramReach | HttpReach {
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
    }
  }
  return {
    kind: 'program',
    command: textOf('command') ?? '',
    args: strings(server.args),
    env: stringTable(server.env),
    envVars: strings(server.env_vars),
    cwd: textOf('cwd'),
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
