import type { Static } from 'typebox'
import { anything, area, field, flag, list, maybe, optional, since06, text } from '../../define/index.ts'
import { meta } from './meta.ts'

const { object } = area('mcp')

export const McpServerToolCallParams = object(
  'McpServerToolCallParams',
  'Which tool to call, and with what.',
  {
    threadId: field('The loaded thread that has the MCP server.', text()),
    server: field('Name of the MCP server in the configuration.', text()),
    tool: field('Name of the tool.', text()),
    arguments: field('What to call it with, as `inputSchema` of the tool says.', optional(anything())),
    ...meta,
  },
  since06,
)

export const McpServerToolCallResponse = object(
  'McpServerToolCallResponse',
  'What the tool answered.',
  {
    content: field('The answer, in content blocks of MCP.', list(anything())),
    structuredContent: field('The answer as `outputSchema` of the tool says.', optional(anything())),
    isError: field('The tool says that it failed. Not so when left out.', maybe(flag())),
    ...meta,
  },
  since06,
)

export type McpServerToolCallParams = Static<typeof McpServerToolCallParams>
export type McpServerToolCallResponse = Static<typeof McpServerToolCallResponse>
