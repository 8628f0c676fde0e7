import type { Static } from 'typebox'
import { area, field, maybe, since06, since11, text } from '../../define/index.ts'

const { object, openEnum } = area('mcp')

const McpServerStartupState = openEnum(
  'McpServerStartupState',
  'How far the start of an MCP server has come.',
  {
    starting: 'It goes on.',
    ready: 'The MCP server can be used.',
    failed: 'It failed.',
    cancelled: 'It was given up.',
  },
  since06,
)

const McpServerStartupFailureReason = openEnum(
  'McpServerStartupFailureReason',
  'The cause of a failed start, for programs.',
  { reauthenticationRequired: 'The user has to sign in again.' },
  since11,
)

export const McpServerStatusUpdatedNotification = object(
  'McpServerStatusUpdatedNotification',
  'How far the start of an MCP server has come.',
  {
    threadId: field('The thread that it is started for; null when it is for none.', maybe(text())),
    name: field('Name of the MCP server in the configuration.', text()),
    status: field('How far it has come.', McpServerStartupState),
    error: field('What went wrong, for people.', maybe(text())),
    failureReason: field(
      'The cause, for programs, when it is a known one.',
      maybe(McpServerStartupFailureReason),
      since11,
    ),
  },
  since06,
)

export type McpServerStatusUpdatedNotification = Static<typeof McpServerStatusUpdatedNotification>
