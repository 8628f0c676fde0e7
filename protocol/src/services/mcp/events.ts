import type { Static } from 'typebox'
import { anything, area, experimental11, field, since11, text } from '../../define/index.ts'
import { meta } from './meta.ts'

const { object } = area('mcp')

export const McpServerEventStreamStartParams = object(
  'McpServerEventStreamStartParams',
  'Which events of an MCP server to receive.',
  {
    subscriptionId: field('Id of the stream, chosen by the client.', text()),
    threadId: field('The loaded thread that has the MCP server.', text()),
    server: field('Name of the MCP server in the configuration.', text()),
    name: field('Name of the kind of event, as the MCP server offers it.', text()),
    arguments: field('What the MCP server is to know about the wanted events.', anything()),
    ...meta,
  },
  experimental11,
)

export const McpServerEventStreamStartResponse = object(
  'McpServerEventStreamStartResponse',
  'The stream is open.',
  {},
  experimental11,
)

export const McpServerEventStreamStopParams = object(
  'McpServerEventStreamStopParams',
  'Which stream to close.',
  { subscriptionId: field('Id of the stream.', text()) },
  experimental11,
)

export const McpServerEventStreamStopResponse = object(
  'McpServerEventStreamStopResponse',
  'The stream is closed.',
  {},
  experimental11,
)

const McpServerEventNotification = object(
  'McpServerEventNotification',
  'A notification of MCP, as the MCP server sent it.',
  {
    method: field('Its method.', text()),
    params: field('Its params.', anything()),
  },
  since11,
)

export const McpServerEventStreamNotification = object(
  'McpServerEventStreamNotification',
  'One event out of a stream.',
  {
    subscriptionId: field('Id of the stream.', text()),
    notification: field('The event.', McpServerEventNotification),
  },
  since11,
)

export type McpServerEventStreamStartParams = Static<typeof McpServerEventStreamStartParams>
export type McpServerEventStreamStartResponse = Static<typeof McpServerEventStreamStartResponse>
export type McpServerEventStreamStopParams = Static<typeof McpServerEventStreamStopParams>
export type McpServerEventStreamStopResponse = Static<typeof McpServerEventStreamStopResponse>
export type McpServerEventStreamNotification = Static<typeof McpServerEventStreamNotification>
