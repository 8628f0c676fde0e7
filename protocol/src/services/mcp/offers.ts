import { anything, area, field, int, list, map, maybe, optional, since06, text } from '../../define/index.ts'
import { meta } from './meta.ts'

const { object } = area('mcp')

/** How a tool or a resource is shown to people and to the model. */
const labels = {
  title: field('Its name, for people. `name` when left out.', maybe(text())),
  description: field('What it is, for the model.', maybe(text())),
}

const annotations = field('Hints about its use, in the form of MCP.', optional(anything()))
const icons = field('Pictures to show it with, in the form of MCP.', maybe(list(anything())))

const McpTool = object('McpTool', 'A tool that an MCP server offers.', {
  name: field('Its name at the MCP server.', text()),
  ...labels,
  inputSchema: field('JSON Schema of its arguments.', anything()),
  outputSchema: field('JSON Schema of its structured result.', optional(anything())),
  annotations,
  icons,
  ...meta,
})

const McpResource = object('McpResource', 'Something that an MCP server lets be read.', {
  uri: field('Its address, to read it by.', text()),
  name: field('Its name at the MCP server.', text()),
  ...labels,
  mimeType: field('Media type of the content.', maybe(text())),
  size: field('Size of the content in bytes.', maybe(int('int64'))),
  annotations,
  icons,
  ...meta,
})

const McpResourceTemplate = object(
  'McpResourceTemplate',
  'A pattern for the addresses of many resources of one kind.',
  {
    uriTemplate: field('The pattern, an URI template of RFC 6570.', text()),
    name: field('Its name at the MCP server.', text()),
    ...labels,
    mimeType: field('Media type of the content, when it is the same for all.', maybe(text())),
    annotations,
  },
)

/** What an MCP server offers. */
export const offers = {
  tools: field('Its tools, by name.', map(McpTool)),
  resources: field('Its resources. Empty when they were not asked for.', list(McpResource)),
  resourceTemplates: field(
    'Its patterns for resources. Empty when they were not asked for.',
    list(McpResourceTemplate),
  ),
}

export const McpServerInfo = object(
  'McpServerInfo',
  'How an MCP server introduces itself.',
  {
    name: field('Its name, for programs.', text()),
    title: field('Its name, for people. `name` when left out.', maybe(text())),
    version: field('Its version.', text()),
    description: field('What it does.', maybe(text())),
    icons,
    websiteUrl: field('Address of its website.', maybe(text())),
  },
  since06,
)
