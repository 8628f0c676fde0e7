import type { Static } from 'typebox'
import { area, field, flag, list, maybe, seconds, since11, text } from '../../define/index.ts'

const { object, openEnum } = area('mcp')

const McpServerOauthClientRegistration = openEnum(
  'McpServerOauthClientRegistration',
  'How the server makes itself known to the authorisation server.',
  {
    auto: 'As the authorisation server offers it.',
    cimd: 'By the address of a document about it (Client ID Metadata Document).',
    dcr: 'By registering on the spot (Dynamic Client Registration, RFC 7591).',
  },
  since11,
)

export const McpServerOauthLoginParams = object(
  'McpServerOauthLoginParams',
  'The MCP server to sign in to.',
  {
    name: field('Its name in the configuration.', text()),
    threadId: field(
      'The loaded thread that has the MCP server. The configuration decides when left out.',
      maybe(text()),
      since11,
    ),
    scopes: field('The scopes to ask for. Those of the configuration when left out.', maybe(list(text()))),
    clientRegistration: field(
      'How the server makes itself known, this time. As is offered when left out.',
      maybe(McpServerOauthClientRegistration),
      since11,
    ),
    timeoutSecs: field('How long to wait for the user.', maybe(seconds())),
  },
)

export const McpServerOauthLoginResponse = object(
  'McpServerOauthLoginResponse',
  'The user has to go on in a browser.',
  {
    authorizationUrl: field('The page that the client is to open.', text()),
    loginId: field('Id of the attempt.', maybe(text()), since11),
  },
)

export const McpServerOauthLoginCompletedNotification = object(
  'McpServerOauthLoginCompletedNotification',
  'How an attempt to sign in to an MCP server ended.',
  {
    name: field('Name of the MCP server in the configuration.', text()),
    threadId: field('The thread from the request.', maybe(text()), since11),
    loginId: field('Id of the attempt, as in the answer that began it.', maybe(text()), since11),
    success: field('Whether the user is signed in.', flag()),
    error: field('What went wrong, for people.', maybe(text())),
  },
)

export type McpServerOauthLoginParams = Static<typeof McpServerOauthLoginParams>
export type McpServerOauthLoginResponse = Static<typeof McpServerOauthLoginResponse>
export type McpServerOauthLoginCompletedNotification = Static<typeof McpServerOauthLoginCompletedNotification>
