import { join, resolve } from 'node:path'
import { HeddleError, makeFolder, whyNot } from '@heddle/protocol'
import { Account } from './account/index.ts'
import { createAgent, ShellSessions } from './agent/index.ts'
import { Clients } from './clients.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { createLog, type Log } from './log.ts'
import { endpointProvider, type ModelApi, type ModelProvider, offlineProvider } from './models/index.ts'
import type { ServerObserver } from './observer.ts'
import { onDemand } from './on-demand.ts'
import { Audience, Dialects, Session, type SessionEnd, type SessionOptions } from './processor/index.ts'
import { bubblewrap, type Sandbox } from './sandbox/index.ts'
import { closeServices, openServices, type ServicesOptions } from './services/index.ts'
import { type EventStore, openSqliteStore, StoreFailure } from './store/index.ts'
import { ThreadManager } from './threads/index.ts'
import type { Connection } from './transports/index.ts'

export interface ServerOptions {
  /** Folder in which the server keeps its state. Made when it is missing. One server at a time. */
  readonly home: string
  /** Base address of a model endpoint, `/responses` or `/chat/completions` left out. Without: the offline model. */
  readonly modelUrl?: string | undefined
  /** What the endpoint speaks: the Responses API when left out, or Chat Completions. */
  readonly modelApi?: ModelApi | undefined
  /** The model taken when a client names none. */
  readonly modelName?: string | undefined
  /** Tokens that the model takes at once. When a conversation comes near, it is summed up; never when left out. */
  readonly modelContextWindow?: number | undefined
  /** Name of the environment variable that holds the key of the endpoint. `OPENAI_API_KEY` when left out. */
  readonly modelKeyEnv?: string | undefined
  /** Milliseconds after which a thread is unloaded that nobody follows and that does nothing. Half an hour when left out. */
  readonly idleUnloadMs?: number | undefined
  /** What the operator is told. Sentences on standard error when left out. */
  readonly log?: Log | undefined
  /** What one server takes on, where it is not `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits> | undefined
}

/** The server cannot start or go on. The message is a sentence that says what, where and what to do. */
export class ServeFailure extends HeddleError {}

const DEFAULT_KEY_VARIABLE = 'OPENAI_API_KEY'
const DEFAULT_MODEL = 'gpt-5.1'

/** Everything behind the transports: threads, services, and a session for each connection. */
export class Server {
  readonly log: Log
  readonly limits: Limits
  readonly clients = new Clients()
  /** Rejects when the store fails: from then on nothing can be promised to anybody. */
  readonly failed: Promise<never>
  readonly #session: Omit<SessionOptions, 'connection'>
  readonly #store: EventStore
  readonly #shells = new ShellSessions()
  #observer: ServerObserver | undefined

  private constructor(
    options: ServerOptions,
    home: string,
    store: EventStore,
    provider: ModelProvider,
    account: Account,
  ) {
    this.log = options.log ?? createLog()
    this.limits = { ...DEFAULT_LIMITS, ...options.limits }
    this.#store = store
    let fail: (error: unknown) => void = () => {}
    this.failed = new Promise<never>((_, reject) => {
      fail = reject
    })
    // Whoever waits for it hears of it; nobody has to.
    this.failed.catch(() => {})
    const workplace = { env: commandEnvironment(options), sandbox: this.#sandboxOnce(home) }
    const dialects = new Dialects()
    const audience = new Audience()
    const services = openServices({
      home,
      account,
      endpoint: endpointOf(options, provider),
      flags: options.modelName === undefined ? {} : { model: options.modelName },
      workplace,
      announce: (notification) => audience.tell(notification),
      log: (line) => this.log.warn(line),
    })
    const runTurn = createAgent({
      ...workplace,
      provider,
      mcp: services.mcp,
      shells: this.#shells,
      clientToolMs: this.limits.clientToolMs,
      modelContextWindow: options.modelContextWindow ?? null,
      log: (line) => this.log.error(line),
    })
    const threads = new ThreadManager({
      store,
      runTurn,
      onStoreFailure: fail,
      idleUnloadMs: options.idleUnloadMs,
    })
    threads.listen((thread, { type }) => {
      if (type !== 'threadClosed') return
      void services.mcp.keep(foldersOf(threads))
      void this.#shells.end(thread.id)
    })
    this.#session = {
      threads,
      log: (line) => this.log.error(line),
      mostBeside: this.limits.requests,
      dialects,
      services,
      audience,
      defaults: { model: provider.defaultModel, modelProvider: provider.name, cwd: process.cwd() },
    }
  }

  /**
   * Opens the state and closes what a server that died left open in it.
   *
   * @throws ServeFailure when the folder of the state or the address of the model cannot be used
   * @throws StoreFailure when the store cannot be opened
   */
  static async open(options: ServerOptions): Promise<Server> {
    const home = resolve(options.home)
    const account = new Account(home)
    const provider = providerOf(options, account)
    const store = await openStore(home)
    const server = new Server(options, home, store, provider, account)
    try {
      await server.#session.threads.recover()
    } catch (error) {
      await store.close()
      throw error
    }
    return server
  }

  /** Looks for the sandbox when it is first needed: that starts a program. */
  #sandboxOnce(home: string): () => Promise<Sandbox | undefined> {
    return onDemand(async () => {
      const sandbox = await bubblewrap([home])
      if (typeof sandbox !== 'string') return sandbox
      this.log.warn(`Commands are not held to any limits, so you are asked before they run. ${sandbox}`)
      return undefined
    })
  }

  /** From now on it is told what happens here. */
  observe(observer: ServerObserver): void {
    this.#observer = observer
    this.#session.threads.listen((_, event) => {
      if (event.type === 'turnStarted') observer.turnStarted()
      if (event.type === 'turnEnded') observer.turnEnded(event.status)
    })
  }

  /** Serves a client until it has nothing more to say. It goes on hearing until it is dismissed. */
  accept(connection: Connection): Promise<SessionEnd> {
    this.#observer?.connected(connection.transport)
    const onAnswer = (method: string, outcome: string) => this.#observer?.answered(method, outcome)
    const end = new Session({ ...this.#session, connection, onAnswer }).run()
    this.clients.add(connection, end)
    return end
  }

  /** Takes no more requests, answers those that were read, stops what runs, and waits until that is stored and told. */
  async stop(): Promise<void> {
    await this.clients.stopReading()
    await this.#session.threads.stop()
  }

  loadedThreads(): number {
    return this.#session.threads.loadedIds().length
  }

  /** Lets go of the state. To be called when nobody is connected any more. */
  async close(): Promise<void> {
    await this.#shells.endAll()
    await closeServices(this.#session.services)
    await this.#store.close()
  }
}

/** Where the loaded threads work. */
const foldersOf = (threads: ThreadManager): ReadonlySet<string> =>
  new Set(threads.loadedIds().flatMap((id) => threads.get(id)?.settings.cwd ?? []))

/** A key in the environment counts more than one that a client signed in with. */
function providerOf(options: ServerOptions, account: Account): ModelProvider {
  if (options.modelUrl === undefined) return offlineProvider()
  const keyVariable = keyVariableOf(options)
  try {
    return endpointProvider({
      url: options.modelUrl,
      api: options.modelApi ?? 'responses',
      model: options.modelName ?? DEFAULT_MODEL,
      key: () => process.env[keyVariable] || account.key,
      keyVariable,
    })
  } catch (error) {
    throw new ServeFailure(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function endpointOf(options: ServerOptions, provider: ModelProvider): ServicesOptions['endpoint'] {
  const url = options.modelUrl === undefined ? null : new URL(options.modelUrl)
  return {
    provider: provider.name,
    defaultModel: provider.defaultModel,
    // What is behind may hold a secret.
    url: url && `${url.origin}${url.pathname}`,
    keyVariable: keyVariableOf(options),
  }
}

const keyVariableOf = ({ modelKeyEnv }: ServerOptions): string => modelKeyEnv ?? DEFAULT_KEY_VARIABLE

/** Commands get the environment of the server, but not the key of the model. */
function commandEnvironment(options: ServerOptions): NodeJS.ProcessEnv {
  const env = { ...process.env }
  delete env[keyVariableOf(options)]
  return env
}

async function openStore(home: string): Promise<EventStore> {
  try {
    await makeFolder(home, 0o700)
    return openSqliteStore(join(home, 'threads.sqlite'))
  } catch (error) {
    if (error instanceof StoreFailure) throw error
    throw new ServeFailure(
      `The state folder ${home} cannot be used: ${whyNot(error)}. Choose another one, or change its rights.`,
      { cause: error },
    )
  }
}
