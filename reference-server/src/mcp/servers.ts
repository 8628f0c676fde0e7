import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { type Configuration, dotted } from '../config/index.ts'
import { type ConnectionState, McpConnection } from './connection.ts'
import { Connections, type McpServer } from './connections.ts'
import { McpFailure } from './failure.ts'
import { type Offers, resourcesOf, toolsOf } from './offers.ts'
import { reasonOf } from './reason.ts'
import type {
  McpResourceList,
  McpResourceRead,
  McpResources,
  ResourceContents,
  Resources,
} from './resources.ts'
import { isAllowed, type McpServerConfig, mcpServersOf } from './server-config.ts'
import { type OpenSignIn, SignInStore, SignIns } from './sign-in/index.ts'
import { callTool } from './tool-call.ts'
import type { McpTool, McpToolCall, McpToolResult, McpTools } from './tools.ts'
import { isUnauthorized } from './transport.ts'

/** How far the start of an MCP server has come. */
export interface McpStartup {
  readonly name: string
  readonly status: 'starting' | 'ready' | 'failed' | 'cancelled'
  /** What went wrong, for people. */
  readonly error: string | null
}

/** An MCP server with what was found out about it. */
export interface McpServerState extends Offers {
  readonly config: McpServerConfig
  readonly connection: ConnectionState
  /** How it introduces itself, and what it declares; undefined when it was not reached. */
  readonly info: ReturnType<Client['getServerVersion']>
  readonly capabilities: ReturnType<Client['getServerCapabilities']>
  readonly isSignedIn: boolean
  /** Why its tools could not be listed, for people. */
  readonly toolsError: string | null
}

export interface McpServersOptions {
  readonly home: string
  readonly configuration: Configuration
  /** The environment of commands. */
  readonly env: NodeJS.ProcessEnv
  readonly onStartup: (startup: McpStartup) => void
  readonly log: (line: string) => void
}

const NO_OFFERS: Offers = { tools: [], toolListMeta: null, resources: [], resourceTemplates: [] }

/**
 * The MCP servers of the configuration, which for the working folder of a trusted project has more of them. Each is started
 * when it is first needed, as in the real server in the folder of the thread, and ends with the last thread there.
 */
export class McpServers implements McpTools, McpResources {
  readonly #connections: Connections
  readonly #configuration: Configuration
  readonly #log: (line: string) => void
  readonly #signInStore: SignInStore
  readonly #signIns: SignIns

  constructor(options: McpServersOptions) {
    const { configuration, onStartup } = options
    this.#configuration = configuration
    this.#log = options.log
    this.#signInStore = new SignInStore(options.home)
    this.#signIns = new SignIns(this.#signInStore)
    this.#connections = new Connections(
      (cwd) => mcpServersOf(configuration.read(cwd), cwd ?? process.cwd()),
      (config) =>
        new McpConnection(config, {
          ...options,
          signIns: this.#signInStore,
          onState: (state) => {
            const startup = startupOf(state)
            if (startup !== undefined) onStartup({ name: config.name, ...startup })
          },
        }),
    )
  }

  /** Their names, in the order of the configuration. */
  names(cwd: string | null): readonly string[] {
    return [...this.#connections.of(cwd).keys()]
  }

  /** Reads the configuration anew. What it says nothing new about stays as it is. */
  reload(): Promise<void> {
    return this.#connections.reload()
  }

  /** Lets go of the servers that are only for other folders than these. */
  keep(cwds: ReadonlySet<string>): Promise<void> {
    return this.#connections.keep(cwds)
  }

  /** Begins to find out what turns in a working folder are told of, for it to be known when there is one. */
  warm(cwd: string): void {
    // Whatever is wrong, the turn finds it, too.
    this.tools(cwd, AbortSignal.abort()).catch(() => {})
  }

  /** What a server offers; it is started for that. Never throws for what the server does. */
  async look(
    name: string,
    cwd: string | null,
    detail: { readonly resources: boolean },
  ): Promise<McpServerState> {
    const { config, connection } = this.#find(name, cwd)
    const { reach } = config
    const isSignedIn = reach.kind === 'http' && this.#signInStore.get(reach.url) !== undefined
    const unreached = (toolsError: string | null): McpServerState => ({
      ...NO_OFFERS,
      config,
      connection: connection.state,
      info: undefined,
      capabilities: undefined,
      isSignedIn,
      toolsError,
    })
    if (!config.enabled) return unreached(null)
    let client: Client
    try {
      client = await connection.client()
    } catch (error) {
      return unreached(error instanceof McpFailure ? error.message : reasonOf(error))
    }
    const [tools, resources] = await Promise.allSettled([
      toolsOf(client, config.startupTimeoutMs),
      detail.resources ? resourcesOf(client, config.startupTimeoutMs) : NO_OFFERS,
    ])
    const listed = tools.status === 'fulfilled' ? tools.value : NO_OFFERS
    return {
      ...NO_OFFERS,
      ...(resources.status === 'fulfilled' ? resources.value : {}),
      toolListMeta: listed.toolListMeta,
      tools: listed.tools.filter((tool) => isAllowed(config, tool.name)),
      config,
      connection: connection.state,
      info: client.getServerVersion(),
      capabilities: client.getServerCapabilities(),
      isSignedIn,
      toolsError: tools.status === 'rejected' ? reasonOf(tools.reason) : null,
    }
  }

  async tools(cwd: string, signal: AbortSignal): Promise<readonly McpTool[]> {
    const enabled = [...this.#connections.of(cwd).values()].filter(({ config }) => config.enabled)
    const offers = await Promise.all(
      enabled.map(async ({ config, connection }) => {
        const offered = await connection.offering.within(config.patienceMs, signal)
        return offered?.tools.map((tool) => mcpTool(config, tool)) ?? []
      }),
    )
    return offers.flat()
  }

  async callTool(call: McpToolCall): Promise<McpToolResult> {
    const { server, tool } = call
    const { config, connection } = this.#find(server, call.cwd)
    if (!isAllowed(config, tool)) {
      throw new McpFailure(`The configuration does not allow the tool ${tool} of the MCP server ${server}.`)
    }
    return this.#ask(connection, `call ${tool}`, call.signal, (client) =>
      callTool(client, connection.calls, call, config.toolTimeoutMs),
    )
  }

  async approveAlways(server: string, tool: string): Promise<void> {
    const keyPath = dotted(['mcp_servers', server, 'tools', tool, 'approval_mode'])
    try {
      await this.#configuration.write([{ keyPath, value: 'approve', mergeStrategy: 'replace' }])
    } catch (error) {
      this.#log(`That ${tool} of ${server} is always approved could not be stored: ${reasonOf(error)}.`)
      return
    }
    await this.reload()
  }

  serversWithResources(cwd: string): readonly string[] {
    return [...this.#connections.of(cwd).values()].flatMap(({ config, connection }) =>
      config.enabled && connection.offering.found?.hasResources ? [config.name] : [],
    )
  }

  async listResources({ server, cwd, signal }: McpResourceList): Promise<Resources> {
    const { config, connection } = this.#find(server, cwd)
    return this.#ask(connection, 'list its resources', signal, (client) =>
      resourcesOf(client, config.startupTimeoutMs),
    )
  }

  async readResource(read: McpResourceRead): Promise<ResourceContents> {
    const { connection } = this.#find(read.server, read.cwd)
    const params = { uri: read.uri, ...(read.meta ? { _meta: { ...read.meta } } : {}) }
    const { contents } = await this.#ask(connection, `read ${read.uri}`, read.signal, (client) =>
      client.readResource(params, {
        timeout: connection.config.toolTimeoutMs,
        ...(read.signal === undefined ? {} : { signal: read.signal }),
      }),
    )
    return contents
  }

  /**
   * Begins to sign in to a server, which then is started anew.
   *
   * @throws McpFailure when there is nothing to sign in to
   */
  async signIn(wanted: {
    readonly server: string
    readonly cwd: string | null
    /** Those of the configuration when left out. */
    readonly scopes: readonly string[] | null
    readonly timeoutMs: number
  }): Promise<OpenSignIn> {
    const { server, timeoutMs } = wanted
    const { config, connection } = this.#find(server, wanted.cwd)
    const { reach } = config
    if (reach.kind !== 'http' || reach.bearerTokenEnvVar !== null) {
      const message =
        reach.kind === 'http'
          ? `The MCP server ${server} has a token in the configuration, and needs no sign-in.`
          : `The MCP server ${server} is a program on this machine, and knows no sign-in.`
      throw new McpFailure(message)
    }
    const { url } = reach
    try {
      const open = await this.#signIns.begin({ url, scopes: wanted.scopes ?? reach.scopes, timeoutMs })
      const done = open.done.then((failure) => {
        if (failure === null) connection.outdate()
        return failure
      })
      return { ...open, done }
    } catch (error) {
      throw new McpFailure(`The MCP server ${server} lets nobody sign in: ${reasonOf(error)}.`, {
        cause: error,
      })
    }
  }

  async close(): Promise<void> {
    this.#signIns.close()
    return this.#connections.close()
  }

  async #ask<T>(
    connection: McpConnection,
    what: string,
    signal: AbortSignal | undefined,
    work: (client: Client) => Promise<T>,
  ): Promise<T> {
    const { name, enabled } = connection.config
    if (!enabled) throw new McpFailure(`The configuration has the MCP server ${name} switched off.`)
    const client = await connection.client()
    try {
      return await work(client)
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof McpFailure) throw error
      const { McpError } = await import('@modelcontextprotocol/sdk/types.js')
      // An error of MCP is an answer; all others are faults of the way to the server.
      if (!(error instanceof McpError)) {
        const message = `The MCP server ${name} cannot be reached: ${reasonOf(error)}.`
        connection.lost(client, message, await isUnauthorized(error))
      }
      throw new McpFailure(`The MCP server ${name} did not ${what}: ${reasonOf(error)}.`, { cause: error })
    }
  }

  #find(name: string, cwd: string | null): McpServer {
    const server = this.#connections.of(cwd).get(name)
    if (server !== undefined) return server
    throw new McpFailure(
      `There is no MCP server ${JSON.stringify(name)}. Set it up in the configuration, and have that reloaded.`,
      { isUnknown: true },
    )
  }
}

function mcpTool({ name: server, approvals, isUsers }: McpServerConfig, tool: Tool): McpTool {
  const { name, inputSchema, annotations = null } = tool
  const { byTool, byDefault } = approvals
  return {
    server,
    name,
    title: tool.title ?? null,
    description: tool.description ?? null,
    inputSchema,
    annotations,
    approval: Object.hasOwn(byTool, name) ? (byTool[name] ?? null) : byDefault,
    canBeApprovedAlways: isUsers,
  }
}

function startupOf(state: ConnectionState): Omit<McpStartup, 'name'> | undefined {
  switch (state.kind) {
    case 'notStarted':
      return undefined
    case 'connected':
      return { status: 'ready', error: null }
    case 'failed':
      return { status: 'failed', error: state.error }
    default:
      return { status: state.kind, error: null }
  }
}
