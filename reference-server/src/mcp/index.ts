/** MCP servers: the tools and resources of other programs, started when they are first needed. */
export { McpFailure } from './failure.ts'
export { mcpFaults } from './server-config.ts'
export { type McpServerState, McpServers } from './servers.ts'
