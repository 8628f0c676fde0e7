/** Tools of MCP servers, as the agent has them. */
export { DECLINE, ELICITATION, elicitationAnswer, elicitationParams } from './elicitation.ts'
export { mcpTool } from './mcp-tool.ts'
export { resourceTools } from './resource-tools.ts'
