import { McpFailure, type McpResources, type McpToolResult } from '../../../mcp/index.ts'
import type { TurnPorts } from '../../../threads/index.ts'
import { objectArguments } from '../../../tools/index.ts'
import { outcome } from '../../outcome.ts'
import type { AgentTool } from '../tool.ts'
import { CallItem } from './call-item.ts'
import { modelOutput } from './output.ts'

/** What a call without a server is shown as. */
const NO_SERVER = 'heddle'

interface Arguments {
  readonly server: string | undefined
  readonly uri: string
}

type Work = (turn: TurnPorts, args: Arguments, servers: McpResources) => Promise<readonly object[]>

/** Reads what MCP servers have besides tools; none where no server has anything. The names are those of the real server. */
export function resourceTools(turn: TurnPorts, servers: McpResources): readonly AgentTool[] {
  if (servers.serversWithResources(turn.settings().cwd).length === 0) return []
  const server = { type: 'string', description: 'The name of the MCP server.' }
  const perhapsServer = { ...server, description: 'The name of the MCP server; all when left out.' }
  return [
    resourceTool(servers, {
      name: 'list_mcp_resources',
      description: 'Lists the resources of MCP servers: documents and data to be read by their URIs.',
      properties: { server: perhapsServer },
      required: [],
      work: list('resources'),
    }),
    resourceTool(servers, {
      name: 'list_mcp_resource_templates',
      description: 'Lists the patterns by which MCP servers make URIs of resources that are not listed.',
      properties: { server: perhapsServer },
      required: [],
      work: list('resourceTemplates'),
    }),
    resourceTool(servers, {
      name: 'read_mcp_resource',
      description: 'Reads a resource of an MCP server.',
      properties: { server, uri: { type: 'string', description: 'The URI of the resource.' } },
      required: ['server', 'uri'],
      work: read,
    }),
  ]
}

function resourceTool(
  servers: McpResources,
  {
    name,
    description,
    properties,
    required,
    work,
  }: {
    readonly name: string
    readonly description: string
    readonly properties: Readonly<Record<string, object>>
    readonly required: readonly string[]
    readonly work: Work
  },
): AgentTool {
  const parameters = { type: 'object', properties, required, additionalProperties: false }
  return {
    definition: { kind: 'function', name, description, parameters },
    async carryOut(turn, call) {
      const args = objectArguments(call.input)
      const lacking = required.find((each) => typeof args?.[each] !== 'string')
      if (args === undefined || lacking !== undefined) {
        const needed = required.length > 0 ? ` with ${required.join(' and ')}, which are texts` : ''
        return outcome(`The arguments of ${name} are a JSON object${needed}.`)
      }
      const server = typeof args.server === 'string' && args.server !== '' ? args.server : undefined
      const about = { server: server ?? NO_SERVER, tool: name, readOnlyHint: true, arguments: args }
      const item = new CallItem(turn, call, about)
      const found = work(turn, { server, uri: String(args.uri) }, servers).then(resultOf)
      return item.endWith(found, (result) => {
        const { text, images } = modelOutput(result)
        return outcome(text, images)
      })
    },
  }
}

const list =
  (what: 'resources' | 'resourceTemplates'): Work =>
  async (turn, { server }, servers) => {
    const { cwd } = turn.settings()
    const names = server === undefined ? servers.serversWithResources(cwd) : [server]
    const lists = await Promise.allSettled(
      names.map(async (name) => {
        const listed = await servers.listResources({ server: name, cwd, signal: turn.signal })
        return listed[what].map((each) => ({ server: name, ...each }))
      }),
    )
    // Of all servers what can be had is told; of one it is told why it cannot.
    const [first] = lists
    if (server !== undefined && first?.status === 'rejected') throw first.reason
    const found = lists.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
    return [{ type: 'text', text: JSON.stringify({ [what]: found }) }]
  }

const read: Work = async (turn, { server = '', uri }, servers) => {
  const { cwd } = turn.settings()
  const contents = await servers.readResource({ server, cwd, uri, signal: turn.signal })
  if (contents.length === 0) throw new McpFailure(`The MCP server ${server} has nothing at ${uri}.`)
  return contents.map((part) => {
    const { mimeType = '' } = part
    if ('blob' in part && mimeType.startsWith('image/')) return { type: 'image', data: part.blob, mimeType }
    return { type: 'resource', resource: part }
  })
}

const resultOf = (content: readonly object[]): McpToolResult => ({
  content,
  structuredContent: null,
  isError: false,
  meta: null,
})
