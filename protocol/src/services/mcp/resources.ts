import type { Static } from 'typebox'
import {
  anything,
  area,
  base64,
  field,
  list,
  map,
  maybe,
  nullable,
  since06,
  since11,
  text,
} from '../../define/index.ts'
import { meta } from './meta.ts'

const { object, untaggedUnion } = area('mcp')

const McpResourceReadTarget = object(
  'McpResourceReadTarget',
  'A hosted app, and the account to use it with.',
  {
    connectorId: field('Id of the app.', text()),
    linkId: field(
      'Id of the linked account; null to use the app without one, where it allows that.',
      nullable(text()),
    ),
  },
  since11,
)

export const McpResourceReadParams = object(
  'McpResourceReadParams',
  'Which resource to read.',
  {
    threadId: field(
      'The loaded thread that has the MCP server. The configuration decides when left out.',
      maybe(text()),
    ),
    server: field('Name of the MCP server in the configuration.', text()),
    uri: field('Address of the resource.', text()),
    target: field(
      'The hosted app to read from directly. The resource is searched for when left out.',
      maybe(McpResourceReadTarget),
      since11,
    ),
    connectorId: field('Search in this app only.', maybe(text()), since11),
    originCallId: field(
      'Id of the tool call that named the resource: read from the same app as it did.',
      maybe(text()),
      since11,
    ),
    _meta: field(
      'Data to send along as `_meta` of MCP. What tells account and turn is reserved for the server.',
      maybe(map(anything())),
      since11,
    ),
  },
  since06,
)

/** What holds for content of either kind. */
const about = {
  uri: field('Address of the resource.', text()),
  mimeType: field('Media type of the content.', maybe(text())),
  ...meta,
}

const McpTextResourceContent = object(
  'McpTextResourceContent',
  'Content that is text.',
  { ...about, text: field('The text.', text()) },
  since06,
)

const McpBlobResourceContent = object(
  'McpBlobResourceContent',
  'Content that is not text.',
  { ...about, blob: field('The bytes.', base64()) },
  since06,
)

const McpResourceContent = untaggedUnion(
  'McpResourceContent',
  'The content of a resource, or of a part of it: text or bytes.',
  [McpTextResourceContent, McpBlobResourceContent],
  since06,
)

export const McpResourceReadResponse = object(
  'McpResourceReadResponse',
  'What was read.',
  {
    contents: field('The content, in as many parts as the MCP server makes of it.', list(McpResourceContent)),
    originCallId: field(
      'Id of the tool call whose app was read from, when the request named one.',
      maybe(text()),
      since11,
    ),
  },
  since06,
)

export type McpResourceReadParams = Static<typeof McpResourceReadParams>
export type McpResourceReadResponse = Static<typeof McpResourceReadResponse>
