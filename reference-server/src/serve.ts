import { join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { HeddleError, makeFolder, whyNot } from '@heddle/protocol'
import { createAgent } from './agent/index.ts'
import { type ModelProvider, offlineProvider, responsesProvider } from './models/index.ts'
import { Dialects, Session, type SessionEnd } from './processor/index.ts'
import { type EventStore, openSqliteStore, StoreFailure } from './store/index.ts'
import { ThreadManager } from './threads/index.ts'
import { stdioConnection } from './transports/index.ts'

export interface ServeOptions {
  /** Folder in which the server keeps its state. Made when it is missing. One server at a time. */
  readonly home: string
  /** Base address of a Responses-compatible endpoint, `/responses` left out. Without: the offline model. */
  readonly modelUrl?: string | undefined
  /** The model taken when a client names none. */
  readonly modelName?: string | undefined
  /** Name of the environment variable that holds the key of the endpoint. `OPENAI_API_KEY` when left out. */
  readonly modelKeyEnv?: string | undefined
  /** `process.stdin` when left out. */
  readonly input?: Readable | undefined
  /** `process.stdout` when left out. Nothing but protocol is written to it. */
  readonly output?: Writable | undefined
  /** Takes lines for the operator. Standard error when left out. */
  readonly log?: ((line: string) => void) | undefined
  /** Stops the server as SIGTERM does. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Why the server ended. All of them are orderly: running turns were interrupted, and everything is stored.
 *
 * - `input-ended`: the client closed its side.
 * - `signal`: the process was told to end, or `signal` was aborted.
 * - `no-common-version`: client and server speak no common protocol version; the client was told.
 * - `output-lost`: the client no longer reads.
 * - `input-broken`: the client sent a message too long to be read.
 */
export type ExitReason = SessionEnd | 'signal' | 'output-lost'

/** The server cannot start or go on. The message is a sentence that says what, where and what to do. */
export class ServeFailure extends HeddleError {}

const DEFAULT_KEY_VARIABLE = 'OPENAI_API_KEY'
const DEFAULT_MODEL = 'gpt-5.1'

/**
 * Serves one client over a pair of streams until it has nothing more to say or the process is told to end.
 * When this settles, all is stored and told. Who owns the process should then end it with `process.exit`: a
 * client that does not read leaves writes behind that would keep it alive.
 *
 * @throws ServeFailure when the folder of the state or the address of the model cannot be used
 * @throws StoreFailure when the store cannot be opened, or fails while it is in use
 */
export async function serveStdio(options: ServeOptions): Promise<ExitReason> {
  const log = options.log ?? ((line: string) => void process.stderr.write(`${line}\n`))
  const home = resolve(options.home)
  const provider = providerOf(options)
  const store = await openStore(home)
  log('heddle: there is no sandbox in this version: what an approval lets through runs with all your rights.')

  let storeFailed: (error: unknown) => void = () => {}
  const storeFailure = new Promise<never>((_, reject) => {
    storeFailed = reject
  })
  const runTurn = createAgent({ provider, env: commandEnvironment(options), log })
  const threads = new ThreadManager({ store, runTurn, onStoreFailure: storeFailed })
  const connection = stdioConnection(options.input ?? process.stdin, options.output ?? process.stdout)
  const stopped = stopSignals(options.signal)
  try {
    await threads.recover()
    const session = new Session({
      connection,
      threads,
      home,
      log,
      dialects: new Dialects(),
      defaults: { model: provider.defaultModel, modelProvider: provider.name, cwd: process.cwd() },
    })
    const lost = connection.lost.then((reason): ExitReason => {
      log(`heddle: ${reason}.`)
      return 'output-lost'
    })
    return await Promise.race([session.run(), lost, stopped.signalled, storeFailure])
  } finally {
    await threads.stop()
    await connection.close()
    await store.close()
    stopped.dispose()
  }
}

function providerOf(options: ServeOptions): ModelProvider {
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
function commandEnvironment({ modelKeyEnv }: ServeOptions): NodeJS.ProcessEnv {
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

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

function stopSignals(signal: AbortSignal | undefined): { signalled: Promise<ExitReason>; dispose(): void } {
  let stop = () => {}
  const signalled = new Promise<ExitReason>((resolve) => {
    stop = () => resolve('signal')
  })
  for (const name of SIGNALS) process.once(name, stop)
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { once: true })
  return {
    signalled,
    dispose() {
      for (const name of SIGNALS) process.off(name, stop)
      signal?.removeEventListener('abort', stop)
    },
  }
}
