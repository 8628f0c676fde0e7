import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { VERSION } from '../version.ts'
import { CallsInFlight } from './calls-in-flight.ts'
import { ELICITATION, takeQuestions } from './elicitation.ts'
import { McpFailure } from './failure.ts'
import { Offering } from './offering.ts'
import { toolsOf } from './offers.ts'
import { reasonOf } from './reason.ts'
import { isAllowed, type McpServerConfig } from './server-config.ts'
import { isUnauthorized, type TransportOptions, transportTo } from './transport.ts'

/** Where a connection stands. */
export type ConnectionState =
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'failed'; readonly error: string; readonly needsSignIn: boolean }
  | { readonly kind: 'cancelled' }

export interface ConnectionOptions extends TransportOptions {
  readonly onState: (state: ConnectionState) => void
  /** For what only the operator should see. */
  readonly log: (line: string) => void
}

/** How much of what a program says on standard error is kept, for the operator. */
const STDERR_KEPT = 2000

/** One MCP server: started by the first that needs it, and again by the next when it has died. */
export class McpConnection {
  readonly config: McpServerConfig
  readonly calls = new CallsInFlight()
  /** What turns are told of. */
  readonly offering: Offering
  readonly #options: ConnectionOptions
  #state: ConnectionState = { kind: 'notStarted' }
  #open: Promise<Client> | undefined
  #client: Client | undefined
  #stderr = ''
  #isClosed = false
  /** Clients that are on their way out. */
  readonly #leaving = new Set<Promise<void>>()

  constructor(config: McpServerConfig, options: ConnectionOptions) {
    this.config = config
    this.#options = options
    this.offering = new Offering(async () => {
      const client = await this.client()
      const { tools } = await toolsOf(client, config.startupTimeoutMs)
      return {
        tools: tools.filter(({ name }) => isAllowed(config, name)),
        hasResources: client.getServerCapabilities()?.resources !== undefined,
      }
    })
  }

  get state(): ConnectionState {
    return this.#state
  }

  /** @throws McpFailure when it cannot be started */
  client(): Promise<Client> {
    this.#open ??= this.#start()
    return this.#open
  }

  /**
   * The connection is of no use any more: whoever needs the server next starts it again.
   *
   * @param client the one that failed; nothing happens when there is another one since
   */
  lost(client: Client, error: string, needsSignIn = false): void {
    if (this.#client !== client) return
    this.#client = undefined
    this.#open = undefined
    // While they are still found out, that fails by itself, and is not begun anew at once.
    if (this.offering.found !== undefined) this.offering.forget()
    if (!this.#isClosed) this.#become({ kind: 'failed', error, needsSignIn })
    this.#dismiss(client)
  }

  /** What it was told at its start does not hold any more: whoever needs it next starts it again. */
  outdate(): void {
    if (this.#client !== undefined) this.#dismiss(this.#client)
    this.#client = undefined
    this.#open = undefined
    this.offering.forget()
    if (!this.#isClosed) this.#become({ kind: 'notStarted' })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#state.kind === 'starting') this.#become({ kind: 'cancelled' })
    if (this.#client !== undefined) this.#dismiss(this.#client)
    this.#client = undefined
    await Promise.all(this.#leaving)
  }

  async #start(): Promise<Client> {
    const { name, startupTimeoutMs } = this.config
    if (this.#isClosed) throw notUsed(name)
    this.#become({ kind: 'starting' })
    this.#stderr = ''
    let client: Client | undefined
    try {
      const { Client } = await import('@modelcontextprotocol/sdk/client/index.js')
      const transport = await transportTo(this.config, this.#options, (text) => {
        this.#stderr = `${this.#stderr}${text}`.slice(-STDERR_KEPT)
      })
      client = new Client(
        { name: 'heddle', version: VERSION },
        { capabilities: { elicitation: ELICITATION } },
      )
      this.#client = client
      await takeQuestions(client, this.calls)
      await this.#takeNews(client)
      // Faults of single messages: the requests that they belong to run into their timeout.
      client.onerror = () => {}
      if (this.#isClosed) throw notUsed(name)
      await client.connect(transport, { timeout: startupTimeoutMs })
    } catch (error) {
      throw this.#failedToStart(client, error, await isUnauthorized(error))
    }
    const opened = client
    client.onclose = () => this.lost(opened, `The MCP server ${name} has ended.`)
    this.#become({ kind: 'connected' })
    return client
  }

  async #takeNews(client: Client): Promise<void> {
    const { ProgressNotificationSchema, ToolListChangedNotificationSchema } = await import(
      '@modelcontextprotocol/sdk/types.js'
    )
    client.setNotificationHandler(ToolListChangedNotificationSchema, () => this.offering.forget())
    // Not by `onprogress` of a request: the SDK loses what comes right before the answer.
    client.setNotificationHandler(ProgressNotificationSchema, ({ params }) =>
      this.calls.of(params.progressToken)?.progress(params),
    )
  }

  #failedToStart(client: Client | undefined, error: unknown, needsSignIn: boolean): McpFailure {
    const { name } = this.config
    const failure =
      error instanceof McpFailure
        ? error
        : new McpFailure(`The MCP server ${name} did not start: ${reasonOf(error)}.`, { cause: error })
    this.#client = undefined
    this.#open = undefined
    if (!this.#isClosed) {
      this.#become({ kind: 'failed', error: failure.message, needsSignIn })
      const said = this.#stderr.replace(/\s+/g, ' ').trim()
      this.#options.log(`${failure.message}${said === '' ? '' : ` It said: ${said}`}`)
    }
    if (client !== undefined) this.#dismiss(client)
    return failure
  }

  /** A program may take seconds to end; only the end of this server waits for that. */
  #dismiss(client: Client): void {
    const gone = client.close().catch(() => {})
    this.#leaving.add(gone)
    gone.finally(() => this.#leaving.delete(gone))
  }

  #become(state: ConnectionState): void {
    this.#state = state
    this.#options.onState(state)
  }
}

const notUsed = (name: string): McpFailure => new McpFailure(`The MCP server ${name} is not used any more.`)
