// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownValue, type UnknownVariant } from '../open.ts'

/** Which MCP servers to list, and what of them. */
export interface ListMcpServerStatusParams {
  /** Where to go on: `nextCursor` of the page before. */
  cursor?: string | null
  /** How many at most. The server has a limit of its own. */
  limit?: number | null
  /** How much to find out. Everything when left out. */
  detail?: McpServerStatusDetail | null
  /** The loaded thread whose MCP servers to list. Those of the configuration when left out. */
  threadId?: string | null
  /** Only this MCP server. No other one is contacted. */
  serverName?: string | null
}

/**
 * How much to find out about each MCP server.
 *
 * - `full`: Everything.
 * - `toolsAndAuthOnly`: Everything but the resources, which is faster.
 */
export type McpServerStatusDetail = 'full' | 'toolsAndAuthOnly' | (string & {})

/** One page of MCP servers. */
export interface ListMcpServerStatusResponse {
  /** The MCP servers. */
  data: McpServerStatus[]
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null
}

/** An MCP server and what it offers. */
export interface McpServerStatus {
  /** Its name in the configuration. */
  name: string
  /** The plugin that brought it. */
  pluginId?: string | null
  /** Scheme, host and port that it is reached at; null when it is not reached over HTTP. */
  httpOrigin?: string | null
  /** How it introduces itself; null when it was not reached. */
  serverInfo?: McpServerInfo | null
  /** The capabilities that it declares, in the form of MCP; null when it was not reached. */
  serverCapabilities?: unknown
  /** How the server proves who it is to it. */
  authStatus: McpAuthStatus
  /** Where the connection of the thread stands; null without one, or when the configuration changed since. */
  runtimeStatus?: McpServerConnectionStatus | null
  /** Its tools, by name. */
  tools: Record<string, McpTool>
  /** Its resources. Empty when they were not asked for. */
  resources: McpResource[]
  /** Its patterns for resources. Empty when they were not asked for. */
  resourceTemplates: McpResourceTemplate[]
  /** `_meta` of MCP from the first page of its tools; null when there is none. */
  toolListMeta?: unknown
  /** Why its tools could not be listed, for people; null when they could. */
  toolsError?: string | null
}

/** How an MCP server introduces itself. */
export interface McpServerInfo {
  /** Its name, for programs. */
  name: string
  /** Its name, for people. `name` when left out. */
  title?: string | null
  /** Its version. */
  version: string
  /** What it does. */
  description?: string | null
  /** Pictures to show it with, in the form of MCP. */
  icons?: unknown[] | null
  /** Address of its website. */
  websiteUrl?: string | null
}

/**
 * How the server proves who it is to an MCP server.
 *
 * - `unknown`: It could not be found out.
 * - `unsupported`: Not at all: the MCP server knows no OAuth.
 * - `notLoggedIn`: Not yet: the user has to sign in.
 * - `bearerToken`: With a token from the configuration.
 * - `oAuth`: With OAuth; the user is signed in.
 */
export type McpAuthStatus =
  | 'unknown'
  | 'unsupported'
  | 'notLoggedIn'
  | 'bearerToken'
  | 'oAuth'
  | (string & {})

/**
 * Where the connection to an MCP server stands.
 *
 * - `notStarted`: It has not been tried yet.
 * - `starting`: It is being set up.
 * - `connected`: It is open.
 * - `authenticationRequired`: The user has to sign in first.
 * - `failed`: It could not be set up.
 * - `cancelled`: The attempt was given up.
 * - `disabled`: The configuration forbids it.
 */
export type McpServerConnectionStatus =
  | 'notStarted'
  | 'starting'
  | 'connected'
  | 'authenticationRequired'
  | 'failed'
  | 'cancelled'
  | 'disabled'
  | (string & {})

/** A tool that an MCP server offers. */
export interface McpTool {
  /** Its name at the MCP server. */
  name: string
  /** Its name, for people. `name` when left out. */
  title?: string | null
  /** What it is, for the model. */
  description?: string | null
  /** JSON Schema of its arguments. */
  inputSchema: unknown
  /** JSON Schema of its structured result. */
  outputSchema?: unknown
  /** Hints about its use, in the form of MCP. */
  annotations?: unknown
  /** Pictures to show it with, in the form of MCP. */
  icons?: unknown[] | null
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/** Something that an MCP server lets be read. */
export interface McpResource {
  /** Its address, to read it by. */
  uri: string
  /** Its name at the MCP server. */
  name: string
  /** Its name, for people. `name` when left out. */
  title?: string | null
  /** What it is, for the model. */
  description?: string | null
  /** Media type of the content. */
  mimeType?: string | null
  /** Size of the content in bytes. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  size?: number | null
  /** Hints about its use, in the form of MCP. */
  annotations?: unknown
  /** Pictures to show it with, in the form of MCP. */
  icons?: unknown[] | null
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/** A pattern for the addresses of many resources of one kind. */
export interface McpResourceTemplate {
  /** The pattern, an URI template of RFC 6570. */
  uriTemplate: string
  /** Its name at the MCP server. */
  name: string
  /** Its name, for people. `name` when left out. */
  title?: string | null
  /** What it is, for the model. */
  description?: string | null
  /** Media type of the content, when it is the same for all. */
  mimeType?: string | null
  /** Hints about its use, in the form of MCP. */
  annotations?: unknown
}

/** The configuration of the MCP servers was read anew. */
export type McpServerRefreshResponse = Record<string, unknown>

/** The MCP server to sign in to. */
export interface McpServerOauthLoginParams {
  /** Its name in the configuration. */
  name: string
  /** The loaded thread that has the MCP server. The configuration decides when left out. */
  threadId?: string | null
  /** The scopes to ask for. Those of the configuration when left out. */
  scopes?: string[] | null
  /** How the server makes itself known, this time. As is offered when left out. */
  clientRegistration?: McpServerOauthClientRegistration | null
  /** How long to wait for the user. In seconds. */
  timeoutSecs?: number | null
}

/**
 * How the server makes itself known to the authorisation server.
 *
 * - `auto`: As the authorisation server offers it.
 * - `cimd`: By the address of a document about it (Client ID Metadata Document).
 * - `dcr`: By registering on the spot (Dynamic Client Registration, RFC 7591).
 */
export type McpServerOauthClientRegistration = 'auto' | 'cimd' | 'dcr' | (string & {})

/** The user has to go on in a browser. */
export interface McpServerOauthLoginResponse {
  /** The page that the client is to open. */
  authorizationUrl: string
  /** Id of the attempt. */
  loginId?: string | null
}

/** Which tool to call, and with what. */
export interface McpServerToolCallParams {
  /** The loaded thread that has the MCP server. */
  threadId: string
  /** Name of the MCP server in the configuration. */
  server: string
  /** Name of the tool. */
  tool: string
  /** What to call it with, as `inputSchema` of the tool says. */
  arguments?: unknown
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/** What the tool answered. */
export interface McpServerToolCallResponse {
  /** The answer, in content blocks of MCP. */
  content: unknown[]
  /** The answer as `outputSchema` of the tool says. */
  structuredContent?: unknown
  /** The tool says that it failed. Not so when left out. */
  isError?: boolean | null
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/** Which resource to read. */
export interface McpResourceReadParams {
  /** The loaded thread that has the MCP server. The configuration decides when left out. */
  threadId?: string | null
  /** Name of the MCP server in the configuration. */
  server: string
  /** Address of the resource. */
  uri: string
  /** The hosted app to read from directly. The resource is searched for when left out. */
  target?: McpResourceReadTarget | null
  /** Search in this app only. */
  connectorId?: string | null
  /** Id of the tool call that named the resource: read from the same app as it did. */
  originCallId?: string | null
  /** Data to send along as `_meta` of MCP. What tells account and turn is reserved for the server. */
  _meta?: Record<string, unknown> | null
}

/** A hosted app, and the account to use it with. */
export interface McpResourceReadTarget {
  /** Id of the app. */
  connectorId: string
  /** Id of the linked account; null to use the app without one, where it allows that. */
  linkId: string | null
}

/** What was read. */
export interface McpResourceReadResponse {
  /** The content, in as many parts as the MCP server makes of it. */
  contents: McpResourceContent[]
  /** Id of the tool call whose app was read from, when the request named one. */
  originCallId?: string | null
}

/** The content of a resource, or of a part of it: text or bytes. */
export type McpResourceContent = McpTextResourceContent | McpBlobResourceContent | UnknownValue

/** Content that is text. */
export interface McpTextResourceContent {
  /** Address of the resource. */
  uri: string
  /** Media type of the content. */
  mimeType?: string | null
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
  /** The text. */
  text: string
}

/** Content that is not text. */
export interface McpBlobResourceContent {
  /** Address of the resource. */
  uri: string
  /** Media type of the content. */
  mimeType?: string | null
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
  /** The bytes. Bytes in base64. */
  blob: string
}

/**
 * What an MCP server wants from the user. The MCP server waits for the answer.
 *
 * - `form`: A form to fill in.
 * - `url`: A page to visit, where the user does what the MCP server must not see: enter a password, say.
 * - `openai/form`: A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients
 *   that declare `openai/form`.
 * - `openaiForm`: A form that goes beyond what MCP allows.
 */
export type McpServerElicitationRequestParams =
  | KnownMcpServerElicitationRequestParams
  | UnknownVariant<'mode'>

/** The kinds of {@link McpServerElicitationRequestParams} that this package knows. */
export type KnownMcpServerElicitationRequestParams =
  | FormElicitation
  | UrlElicitation
  | EarlyExtendedFormElicitation
  | ExtendedFormElicitation

/** Their values of `mode`. */
export const MCP_SERVER_ELICITATION_REQUEST_PARAMS_TAGS = [
  'form',
  'url',
  'openai/form',
  'openaiForm',
] as const

/** Is this a kind of {@link McpServerElicitationRequestParams} that this package knows? */
export function isKnownMcpServerElicitationRequestParams(
  value: McpServerElicitationRequestParams,
): value is KnownMcpServerElicitationRequestParams {
  return isKnownTag(value.mode, MCP_SERVER_ELICITATION_REQUEST_PARAMS_TAGS)
}

/** A form to fill in. */
export interface FormElicitation {
  /** Tells the kind of question. */
  mode: 'form'
  /** The thread. */
  threadId: string
  /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
  turnId?: string | null
  /** Name of the MCP server that asks. */
  serverName: string
  /** What is asked, for the user. */
  message: string
  /** The form. */
  requestedSchema: McpElicitationSchema
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/** A form: the small part of JSON Schema that MCP (2025-11-25) allows in `elicitation/create`. */
export interface McpElicitationSchema {
  /** The dialect of JSON Schema. 2020-12 when left out. */
  $schema?: string | null
  /** Says that the answer is an object. */
  type: 'object'
  /** The entries, by the names that the answer has them under. */
  properties: Record<string, McpElicitationPrimitiveSchema>
  /** Names of the entries that must be filled in. */
  required?: string[] | null
}

/** One entry of a form. Its `type` tells the kind; text with values to choose from is a choice. */
export type McpElicitationPrimitiveSchema =
  | McpElicitationEnumSchema
  | McpElicitationStringSchema
  | McpElicitationNumberSchema
  | McpElicitationBooleanSchema
  | UnknownValue

/** A choice among given values. */
export type McpElicitationEnumSchema =
  | McpElicitationSingleSelectEnumSchema
  | McpElicitationMultiSelectEnumSchema
  | McpElicitationLegacyTitledEnumSchema
  | UnknownValue

/** A choice of one value. The field `enum` or `oneOf` tells which. */
export type McpElicitationSingleSelectEnumSchema =
  | McpElicitationUntitledSingleSelectEnumSchema
  | McpElicitationTitledSingleSelectEnumSchema
  | UnknownValue

/** A choice of one value. */
export interface McpElicitationUntitledSingleSelectEnumSchema {
  /** Says that the entry is text. */
  type: 'string'
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** The value that is chosen at first. None when left out. */
  default?: string | null
  /** The values to choose from, shown as they are. */
  enum: string[]
}

/** A choice of one value, where each has a name of its own. */
export interface McpElicitationTitledSingleSelectEnumSchema {
  /** Says that the entry is text. */
  type: 'string'
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** The value that is chosen at first. None when left out. */
  default?: string | null
  /** The values to choose from. */
  oneOf: McpElicitationConstOption[]
}

/** A value to choose. */
export interface McpElicitationConstOption {
  /** The value. */
  const: string
  /** What it is called, for people. */
  title: string
}

/** A choice of several values. The field `enum` or `anyOf` of `items` tells which. */
export type McpElicitationMultiSelectEnumSchema =
  | McpElicitationUntitledMultiSelectEnumSchema
  | McpElicitationTitledMultiSelectEnumSchema
  | UnknownValue

/** A choice of several values. */
export interface McpElicitationUntitledMultiSelectEnumSchema {
  /** Says that the entry is a list. */
  type: 'array'
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** How many the user has to choose at least. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  minItems?: number | null
  /** How many the user may choose at most. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  maxItems?: number | null
  /** The values that are chosen at first. None when left out. */
  default?: string[] | null
  /** The values to choose from. */
  items: McpElicitationUntitledEnumItems
}

/** The values of a choice. */
export interface McpElicitationUntitledEnumItems {
  /** Says that each is text. */
  type: 'string'
  /** The values, shown as they are. */
  enum: string[]
}

/** A choice of several values, where each has a name of its own. */
export interface McpElicitationTitledMultiSelectEnumSchema {
  /** Says that the entry is a list. */
  type: 'array'
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** How many the user has to choose at least. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  minItems?: number | null
  /** How many the user may choose at most. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  maxItems?: number | null
  /** The values that are chosen at first. None when left out. */
  default?: string[] | null
  /** The values to choose from. */
  items: McpElicitationTitledEnumItems
}

/** The values of a choice, where each has a name of its own. */
export interface McpElicitationTitledEnumItems {
  /** The values. */
  anyOf: McpElicitationConstOption[]
}

/**
 * A choice of one value, in the form that MCP had at first: the names in a list beside that of the values.
 */
export interface McpElicitationLegacyTitledEnumSchema {
  /** Says that the entry is text. */
  type: 'string'
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** The value that is chosen at first. None when left out. */
  default?: string | null
  /** The values to choose from. */
  enum: string[]
  /** What they are called, in the same order. */
  enumNames?: string[] | null
}

/** Text that the user enters. */
export interface McpElicitationStringSchema {
  /** Says that the entry is text. */
  type: 'string'
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** How many characters it has at least. */
  minLength?: number | null
  /** How many characters it has at most. */
  maxLength?: number | null
  /** What it has to be. Anything when left out. */
  format?: McpElicitationStringFormat | null
  /** The text that stands there at first. */
  default?: string | null
}

/**
 * What a text has to be.
 *
 * - `email`: A mail address.
 * - `uri`: A URI.
 * - `date`: A day, as in `2026-11-30`.
 * - `date-time`: A day and a time of it, as in `2026-11-30T09:00:00Z`.
 */
export type McpElicitationStringFormat = 'email' | 'uri' | 'date' | 'date-time' | (string & {})

/** A number that the user enters. */
export interface McpElicitationNumberSchema {
  /** Says which numbers can be entered. */
  type: McpElicitationNumberType
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** The smallest that can be entered. */
  minimum?: number | null
  /** The largest that can be entered. */
  maximum?: number | null
  /** The number that stands there at first. */
  default?: number | null
}

/**
 * The type of an entry that is a number, in JSON Schema.
 *
 * - `number`: Any number.
 * - `integer`: A whole number.
 */
export type McpElicitationNumberType = 'number' | 'integer' | (string & {})

/** A switch that the user sets. */
export interface McpElicitationBooleanSchema {
  /** Says that the entry is true or false. */
  type: 'boolean'
  /** What stands beside the entry. Its name when left out. */
  title?: string | null
  /** What the entry means, for the user. */
  description?: string | null
  /** How it is set at first. */
  default?: boolean | null
}

/** A page to visit, where the user does what the MCP server must not see: enter a password, say. */
export interface UrlElicitation {
  /** Tells the kind of question. */
  mode: 'url'
  /** The thread. */
  threadId: string
  /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
  turnId?: string | null
  /** Name of the MCP server that asks. */
  serverName: string
  /** What is asked, for the user. */
  message: string
  /** Address of the page. To be shown before it is opened. */
  url: string
  /** Id of the question, chosen by the MCP server. */
  elicitationId: string
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/**
 * A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients that declare
 * `openai/form`.
 */
export interface EarlyExtendedFormElicitation {
  /** Tells the kind of question. */
  mode: 'openai/form'
  /** The thread. */
  threadId: string
  /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
  turnId?: string | null
  /** Name of the MCP server that asks. */
  serverName: string
  /** What is asked, for the user. */
  message: string
  /** The form, in a schema that only its makers know. */
  requestedSchema: unknown
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/** A form that goes beyond what MCP allows. */
export interface ExtendedFormElicitation {
  /** Tells the kind of question. */
  mode: 'openaiForm'
  /** The thread. */
  threadId: string
  /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
  turnId?: string | null
  /** Name of the MCP server that asks. */
  serverName: string
  /** What is asked, for the user. */
  message: string
  /** The form, in a schema that only its makers know. */
  requestedSchema: unknown
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/** What the user says to an MCP server. */
export interface McpServerElicitationRequestResponse {
  /** What the user does with the question. */
  action: McpServerElicitationAction
  /**
   * The form as filled in, by the names of its entries, or the proof. Null unless the user agrees, and for
   * pages.
   */
  content?: unknown
  /** `_meta` of MCP: data for those who know it, passed on as it is. */
  _meta?: unknown
}

/**
 * What the user does with a question of an MCP server.
 *
 * - `accept`: The user agrees: sends the form, opens the page, or approves.
 * - `decline`: The user says no.
 * - `cancel`: The user closes the question without a choice.
 */
export type McpServerElicitationAction = 'accept' | 'decline' | 'cancel' | (string & {})

/** How far the start of an MCP server has come. */
export interface McpServerStatusUpdatedNotification {
  /** The thread that it is started for; null when it is for none. */
  threadId?: string | null
  /** Name of the MCP server in the configuration. */
  name: string
  /** How far it has come. */
  status: McpServerStartupState
  /** What went wrong, for people. */
  error?: string | null
  /** The cause, for programs, when it is a known one. */
  failureReason?: McpServerStartupFailureReason | null
}

/**
 * How far the start of an MCP server has come.
 *
 * - `starting`: It goes on.
 * - `ready`: The MCP server can be used.
 * - `failed`: It failed.
 * - `cancelled`: It was given up.
 */
export type McpServerStartupState = 'starting' | 'ready' | 'failed' | 'cancelled' | (string & {})

/**
 * The cause of a failed start, for programs.
 *
 * - `reauthenticationRequired`: The user has to sign in again.
 */
export type McpServerStartupFailureReason = 'reauthenticationRequired' | (string & {})

/** How an attempt to sign in to an MCP server ended. */
export interface McpServerOauthLoginCompletedNotification {
  /** Name of the MCP server in the configuration. */
  name: string
  /** The thread from the request. */
  threadId?: string | null
  /** Id of the attempt, as in the answer that began it. */
  loginId?: string | null
  /** Whether the user is signed in. */
  success: boolean
  /** What went wrong, for people. */
  error?: string | null
}

/** One event out of a stream. */
export interface McpServerEventStreamNotification {
  /** Id of the stream. */
  subscriptionId: string
  /** The event. */
  notification: McpServerEventNotification
}

/** A notification of MCP, as the MCP server sent it. */
export interface McpServerEventNotification {
  /** Its method. */
  method: string
  /** Its params. */
  params: unknown
}
