import { join, resolve } from 'node:path'
import { HeddleError, makeFolder, whyNot } from '@heddle/protocol'
import { createAgent } from './agent/index.ts'
import { type ModelProvider, offlineProvider, responsesProvider } from './models/index.ts'
import { Audience, Dialects, Session, type SessionEnd, type SessionOptions } from './processor/index.ts'
import { bubblewrap, type Sandbox } from './sandbox/index.ts'
import { type EventStore, openSqliteStore, StoreFailure } from './store/index.ts'
import { ThreadManager } from './threads/index.ts'
import type { Connection } from './transports/index.ts'

export interface ServerOptions {
  /** Folder in which the server keeps its state. Made when it is missing. One server at a time. */
  readonly home: string
  /** Base address of a Responses-compatible endpoint, `/responses` left out. Without: the offline model. */
  readonly modelUrl?: string | undefined
  /** The model taken when a client names none. */
  readonly modelName?: string | undefined
  /** Name of the environment variable that holds the key of the endpoint. `OPENAI_API_KEY` when left out. */
  readonly modelKeyEnv?: string | undefined
  /** Takes lines for the operator. Standard error when left out. */
  readonly log?: ((line: string) => void) | undefined
}

/** The server cannot start or go on. The message is a sentence that says what, where and what to do. */
export class ServeFailure extends HeddleError {}

const DEFAULT_KEY_VARIABLE = 'OPENAI_API_KEY'
const DEFAULT_MODEL = 'gpt-5.1'

/** Everything behind the transports: threads, services, and a session for each connection. */
export class Server {
  readonly log: (line: string) => void
  /** Rejects when the store fails: from then on nothing can be promised to anybody. */
  readonly failed: Promise<never>
  readonly #session: Omit<SessionOptions, 'connection'>
  readonly #store: EventStore

  private constructor(options: ServerOptions, home: string, store: EventStore, provider: ModelProvider) {
    this.log = options.log ?? ((line) => void process.stderr.write(`${line}\n`))
    this.#store = store
    let fail: (error: unknown) => void = () => {}
    this.failed = new Promise<never>((_, reject) => {
      fail = reject
    })
    // Whoever waits for it hears of it; nobody has to.
    this.failed.catch(() => {})
    const runTurn = createAgent({
      provider,
      env: commandEnvironment(options),
      sandbox: this.#sandboxOnce(home),
      log: this.log,
    })
    this.#session = {
      threads: new ThreadManager({ store, runTurn, onStoreFailure: fail }),
      log: this.log,
      dialects: new Dialects(),
      services: { home },
      audience: new Audience(),
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
    const provider = providerOf(options)
    const store = await openStore(home)
    const server = new Server(options, home, store, provider)
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
    let found: Promise<Sandbox | undefined> | undefined
    return () => {
      found ??= bubblewrap([home]).then((sandbox) => {
        if (typeof sandbox !== 'string') return sandbox
        this.log(`heddle: commands are not held to any limits, so you are asked before they run. ${sandbox}`)
        return undefined
      })
      return found
    }
  }

  /** Serves a client until it has nothing more to say. */
  accept(connection: Connection): Promise<SessionEnd> {
    return new Session({ ...this.#session, connection }).run()
  }

  /** Stops what runs, and waits until that is stored and told. */
  async stop(): Promise<void> {
    await this.#session.threads.stop()
  }

  /** Lets go of the state. To be called when nobody is connected any more. */
  async close(): Promise<void> {
    await this.#store.close()
  }
}

function providerOf(options: ServerOptions): ModelProvider {
  if (options.modelUrl === undefined) return offlineProvider()
  const keyVariable = options.modelKeyEnv ?? DEFAULT_KEY_VARIABLE
  try {
    return responsesProvider({
      url: options.modelUrl,
      model: options.modelName ?? DEFAULT_MODEL,
      key: process.env[keyVariable] || undefined,
      keyVariable,
    })
  } catch (error) {
    throw new ServeFailure(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** Commands get the environment of the server, but not the key of the model. */
function commandEnvironment({ modelKeyEnv }: ServerOptions): NodeJS.ProcessEnv {
  const env = { ...process.env }
  delete env[modelKeyEnv ?? DEFAULT_KEY_VARIABLE]
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
