import type { Static } from 'typebox'
import {
  anything,
  area,
  field,
  int,
  list,
  maybe,
  optional,
  since06,
  since11,
  text,
} from '../../define/index.ts'
import { McpServerInfo, offers } from './offers.ts'

const { object, openEnum } = area('mcp')

const McpServerStatusDetail = openEnum(
  'McpServerStatusDetail',
  'How much to find out about each MCP server.',
  {
    full: 'Everything.',
    toolsAndAuthOnly: 'Everything but the resources, which is faster.',
  },
  since06,
)

export const ListMcpServerStatusParams = object(
  'ListMcpServerStatusParams',
  'Which MCP servers to list, and what of them.',
  {
    cursor: field('Where to go on: `nextCursor` of the page before.', maybe(text())),
    limit: field('How many at most. The server has a limit of its own.', maybe(int('uint32'))),
    detail: field('How much to find out. Everything when left out.', maybe(McpServerStatusDetail), since06),
    threadId: field(
      'The loaded thread whose MCP servers to list. Those of the configuration when left out.',
      maybe(text()),
      since06,
    ),
    serverName: field('Only this MCP server. No other one is contacted.', maybe(text()), since11),
  },
)

const McpAuthStatus = openEnum('McpAuthStatus', 'How the server proves who it is to an MCP server.', {
  unknown: { docs: 'It could not be found out.', ...since11 },
  unsupported: 'Not at all: the MCP server knows no OAuth.',
  notLoggedIn: 'Not yet: the user has to sign in.',
  bearerToken: 'With a token from the configuration.',
  oAuth: 'With OAuth; the user is signed in.',
})

const McpServerConnectionStatus = openEnum(
  'McpServerConnectionStatus',
  'Where the connection to an MCP server stands.',
  {
    notStarted: 'It has not been tried yet.',
    starting: 'It is being set up.',
    connected: 'It is open.',
    authenticationRequired: 'The user has to sign in first.',
    failed: 'It could not be set up.',
    cancelled: 'The attempt was given up.',
    disabled: 'The configuration forbids it.',
  },
  since11,
)

const McpServerStatus = object('McpServerStatus', 'An MCP server and what it offers.', {
  name: field('Its name in the configuration.', text()),
  pluginId: field('The plugin that brought it.', maybe(text()), since11),
  httpOrigin: field(
    'Scheme, host and port that it is reached at; null when it is not reached over HTTP.',
    maybe(text()),
    since11,
  ),
  serverInfo: field('How it introduces itself; null when it was not reached.', maybe(McpServerInfo), since06),
  serverCapabilities: field(
    'The capabilities that it declares, in the form of MCP; null when it was not reached.',
    optional(anything()),
    since11,
  ),
  authStatus: field('How the server proves who it is to it.', McpAuthStatus),
  runtimeStatus: field(
    'Where the connection of the thread stands; null without one, or when the configuration changed since.',
    maybe(McpServerConnectionStatus),
    since11,
  ),
  ...offers,
  toolListMeta: field(
    '`_meta` of MCP from the first page of its tools; null when there is none.',
    optional(anything()),
    since11,
  ),
  toolsError: field(
    'Why its tools could not be listed, for people; null when they could.',
    maybe(text()),
    since11,
  ),
})

export const ListMcpServerStatusResponse = object('ListMcpServerStatusResponse', 'One page of MCP servers.', {
  data: field('The MCP servers.', list(McpServerStatus)),
  nextCursor: field('Where the next page begins; null at the end.', maybe(text())),
})

export type ListMcpServerStatusParams = Static<typeof ListMcpServerStatusParams>
export type ListMcpServerStatusResponse = Static<typeof ListMcpServerStatusResponse>
