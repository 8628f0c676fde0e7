import { isTable, type SettingFault, type Settings } from '../config/index.ts'
import { isToolApprovalMode as isMode, TOOL_APPROVAL_MODES } from '../policy/index.ts'

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
const approvalMode: Check = (value) =>
  isMode(value) ? undefined : `must be one of ${TOOL_APPROVAL_MODES.join(', ')}`
const toolTable: Check = (value) =>
  isTable(value) &&
  Object.values(value).every(
    (tool) => isTable(tool) && (tool.approval_mode === undefined || isMode(tool.approval_mode)),
  )
    ? undefined
    : `must be a table of tools, each with approval_mode, one of ${TOOL_APPROVAL_MODES.join(', ')}`

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
  required: flag,
  default_tools_approval_mode: approvalMode,
  tools: toolTable,
  scopes: texts,
  // Kept for other servers of the protocol, which share the file.
  oauth_resource: text,
}

/** What is wrong with the MCP servers of a configuration. */
export function mcpFaults(settings: Settings): readonly SettingFault[] {
  const servers = settings.mcp_servers
  const grace = graceFaults(settings.mcp_optional_startup_grace_ms)
  if (servers === undefined) return grace
  if (!isTable(servers)) return [...grace, { path: ['mcp_servers'], message: 'must be a table' }]
  return [...grace, ...Object.entries(servers).flatMap(([name, server]) => serverFaults(name, server))]
}

function graceFaults(value: unknown): SettingFault[] {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= 86_400_000)) return []
  return [{ path: ['mcp_optional_startup_grace_ms'], message: 'must be a number of milliseconds' }]
}

function serverFaults(name: string, server: unknown): SettingFault[] {
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
}
