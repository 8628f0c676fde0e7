import type { Static } from 'typebox'
import { area } from '../../define/index.ts'

const { object } = area('mcp')

export const McpServerRefreshResponse = object(
  'McpServerRefreshResponse',
  'The configuration of the MCP servers was read anew.',
  {},
)

export type McpServerRefreshResponse = Static<typeof McpServerRefreshResponse>
