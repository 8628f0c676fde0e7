import { experimental11, since06, since11 } from '../../define/index.ts'
import { methodsOf } from '../../define/methods.ts'
import { McpServerElicitationRequestParams, McpServerElicitationRequestResponse } from './elicitation.ts'
import {
  McpServerEventStreamNotification,
  McpServerEventStreamStartParams,
  McpServerEventStreamStartResponse,
  McpServerEventStreamStopParams,
  McpServerEventStreamStopResponse,
} from './events.ts'
import {
  McpServerOauthLoginCompletedNotification,
  McpServerOauthLoginParams,
  McpServerOauthLoginResponse,
} from './oauth.ts'
import { McpServerRefreshResponse } from './reload.ts'
import { McpResourceReadParams, McpResourceReadResponse } from './resources.ts'
import { McpServerStatusUpdatedNotification } from './startup.ts'
import { ListMcpServerStatusParams, ListMcpServerStatusResponse } from './status.ts'
import { McpServerToolCallParams, McpServerToolCallResponse } from './tools.ts'

const { clientRequest, serverNotification, serverRequest } = methodsOf('services')

const ofLoadedThread = { errors: ['threadNotLoaded'] }

export const mcpMethods = [
  clientRequest(
    'mcpServerStatus/list',
    'Lists the MCP servers with what they offer, page by page.',
    ListMcpServerStatusParams,
    ListMcpServerStatusResponse,
    ofLoadedThread,
  ),
  clientRequest(
    'config/mcpServer/reload',
    'Reads the configuration of the MCP servers anew. Loaded threads take it up with their next turn.',
    null,
    McpServerRefreshResponse,
  ),
  clientRequest(
    'mcpServer/oauth/login',
    'Begins to sign in to an MCP server: how it ends is told by `mcpServer/oauthLogin/completed`.',
    McpServerOauthLoginParams,
    McpServerOauthLoginResponse,
    ofLoadedThread,
  ),
  clientRequest(
    'mcpServer/tool/call',
    'Calls a tool of an MCP server, past the agent.',
    McpServerToolCallParams,
    McpServerToolCallResponse,
    { ...since06, ...ofLoadedThread },
  ),
  clientRequest(
    'mcpServer/resource/read',
    'Reads a resource of an MCP server.',
    McpResourceReadParams,
    McpResourceReadResponse,
    { ...since06, ...ofLoadedThread },
  ),
  clientRequest(
    'mcpServer/event/stream/start',
    'Opens a stream of events of an MCP server.',
    McpServerEventStreamStartParams,
    McpServerEventStreamStartResponse,
    { ...experimental11, ...ofLoadedThread },
  ),
  clientRequest(
    'mcpServer/event/stream/stop',
    'Closes a stream of events.',
    McpServerEventStreamStopParams,
    McpServerEventStreamStopResponse,
    experimental11,
  ),
  serverRequest(
    'mcpServer/elicitation/request',
    'Asks the user what an MCP server wants to know.',
    McpServerElicitationRequestParams,
    McpServerElicitationRequestResponse,
    since06,
  ),
  serverNotification(
    'mcpServer/startupStatus/updated',
    'The start of an MCP server has come further, or failed.',
    McpServerStatusUpdatedNotification,
    since06,
  ),
  serverNotification(
    'mcpServer/oauthLogin/completed',
    'An attempt to sign in to an MCP server has ended, well or badly.',
    McpServerOauthLoginCompletedNotification,
  ),
  serverNotification(
    'mcpServer/event/stream/notification',
    'An event out of an open stream.',
    McpServerEventStreamNotification,
    since11,
  ),
]
