/** MCP servers: the tools and resources of other programs, started when they are first needed. */
export type { AskUser, McpAnswer, McpQuestion } from './elicitation.ts'
export { McpFailure } from './failure.ts'
export type { McpResources } from './resources.ts'
export { mcpFaults } from './server-faults.ts'
export { type McpServerState, McpServers } from './servers.ts'
export type { McpTool, McpToolResult, McpTools } from './tools.ts'
