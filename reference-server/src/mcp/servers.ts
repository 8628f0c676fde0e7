import { isDeepStrictEqual } from 'node:util'
import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Configuration } from '../config/index.ts'
import { type ConnectionState, McpConnection, reasonOf } from './connection.ts'
import { McpFailure } from './failure.ts'
import { type Offers, resourcesOf, toolsOf } from './offers.ts'
import { type McpServerConfig, mcpServersOf } from './server-config.ts'
import type { McpTool, McpToolCall, McpToolResult, McpTools } from './tools.ts'

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

/** The MCP servers of the configuration. Each is started when it is first needed, and ends with this server. */
export class McpServers implements McpTools {
  readonly #options: McpServersOptions
  #connections: ReadonlyMap<string, McpConnection> | undefined

  constructor(options: McpServersOptions) {
    this.#options = options
  }

  /** Their names, in the order of the configuration. */
  get names(): readonly string[] {
    return [...this.#known().keys()]
  }

  /** Reads the configuration anew. What it says nothing new about stays as it is. */
  async reload(): Promise<void> {
    const before = this.#connections ?? new Map<string, McpConnection>()
    const after = new Map<string, McpConnection>()
    for (const config of this.#configured()) {
      const known = before.get(config.name)
      const isSame = known !== undefined && isDeepStrictEqual(known.config, config)
      after.set(config.name, isSame ? known : this.#connection(config))
    }
    this.#connections = after
    const gone = [...before.values()].filter((connection) => after.get(connection.config.name) !== connection)
    await Promise.all(gone.map((connection) => connection.close()))
  }

  /** What a server offers; it is started for that. Never throws for what the server does. */
  async look(name: string, detail: { readonly resources: boolean }): Promise<McpServerState> {
    const connection = this.#find(name)
    const { config } = connection
    const unreached = (toolsError: string | null): McpServerState => ({
      ...NO_OFFERS,
      config,
      connection: connection.state,
      info: undefined,
      capabilities: undefined,
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
      toolsError: tools.status === 'rejected' ? reasonOf(tools.reason) : null,
    }
  }

  async tools(): Promise<readonly McpTool[]> {
    const states = await Promise.all(this.names.map((name) => this.look(name, { resources: false })))
    return states.flatMap(({ config, tools }) =>
      tools.map(({ name, title, description, inputSchema, annotations }) => ({
        server: config.name,
        name,
        title: title ?? null,
        description: description ?? null,
        inputSchema,
        annotations: annotations ?? null,
      })),
    )
  }

  async callTool(call: McpToolCall): Promise<McpToolResult> {
    const { server, tool, meta, onProgress } = call
    const connection = this.#find(server)
    if (!isAllowed(connection.config, tool)) {
      throw new McpFailure(`The configuration does not allow the tool ${tool} of the MCP server ${server}.`)
    }
    const { ResultSchema } = await import('@modelcontextprotocol/sdk/types.js')
    const result = await this.#ask(connection, `call ${tool}`, call.signal, (client) =>
      client.request(
        {
          method: 'tools/call',
          params: { name: tool, arguments: { ...call.arguments }, ...(meta ? { _meta: { ...meta } } : {}) },
        },
        ResultSchema,
        {
          timeout: connection.config.toolTimeoutMs,
          resetTimeoutOnProgress: true,
          ...(call.signal === undefined ? {} : { signal: call.signal }),
          ...(onProgress === undefined
            ? {}
            : { onprogress: (progress) => onProgress(progress.message ?? String(progress.progress)) }),
        },
      ),
    )
    return {
      content: Array.isArray(result.content) ? result.content : [],
      structuredContent: result.structuredContent ?? null,
      isError: result.isError === true,
      meta: result._meta ?? null,
    }
  }

  /** @throws McpFailure when there is no content */
  async readResource(read: {
    readonly server: string
    readonly uri: string
    readonly meta?: Readonly<Record<string, unknown>> | undefined
    readonly signal?: AbortSignal | undefined
  }): Promise<Awaited<ReturnType<Client['readResource']>>['contents']> {
    const connection = this.#find(read.server)
    const params = { uri: read.uri, ...(read.meta ? { _meta: { ...read.meta } } : {}) }
    const { contents } = await this.#ask(connection, `read ${read.uri}`, read.signal, (client) =>
      client.readResource(params, {
        timeout: connection.config.toolTimeoutMs,
        ...(read.signal === undefined ? {} : { signal: read.signal }),
      }),
    )
    return contents
  }

  async close(): Promise<void> {
    await Promise.all([...(this.#connections?.values() ?? [])].map((connection) => connection.close()))
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
      const { McpError } = await import('@modelcontextprotocol/sdk/types.js')
      // An error of MCP is an answer; all others are faults of the way to the server.
      if (!(error instanceof McpError)) {
        connection.lost(client, `The MCP server ${name} cannot be reached: ${reasonOf(error)}.`)
      }
      throw new McpFailure(`The MCP server ${name} did not ${what}: ${reasonOf(error)}.`, { cause: error })
    }
  }

  #find(name: string): McpConnection {
    const connection = this.#known().get(name)
    if (connection !== undefined) return connection
    throw new McpFailure(
      `There is no MCP server ${JSON.stringify(name)}. Set it up in the configuration, and have that reloaded.`,
      { isUnknown: true },
    )
  }

  #known(): ReadonlyMap<string, McpConnection> {
    this.#connections ??= new Map(
      this.#configured().map((config) => [config.name, this.#connection(config)] as const),
    )
    return this.#connections
  }

  #configured(): readonly McpServerConfig[] {
    return mcpServersOf(this.#options.configuration.read().settings)
  }

  #connection(config: McpServerConfig): McpConnection {
    const { onStartup } = this.#options
    return new McpConnection(config, {
      ...this.#options,
      onState: (state) => {
        const startup = startupOf(state)
        if (startup !== undefined) onStartup({ name: config.name, ...startup })
      },
    })
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

const isAllowed = ({ enabledTools, disabledTools }: McpServerConfig, tool: string): boolean =>
  (enabledTools?.includes(tool) ?? true) && !disabledTools.includes(tool)
