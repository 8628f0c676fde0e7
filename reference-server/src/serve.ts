import type { Readable, Writable } from 'node:stream'
import type { SessionEnd } from './processor/index.ts'
import { Server, type ServerOptions } from './server.ts'
import { stdioConnection } from './transports/index.ts'

export interface ServeOptions extends ServerOptions {
  /** `process.stdin` when left out. */
  readonly input?: Readable | undefined
  /** `process.stdout` when left out. Nothing but protocol is written to it. */
  readonly output?: Writable | undefined
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

/**
 * Serves one client over a pair of streams until it has nothing more to say or the process is told to end.
 * When this settles, all is stored and told. Who owns the process should then end it with `process.exit`: a
 * client that does not read leaves writes behind that would keep it alive.
 *
 * @throws ServeFailure when the folder of the state or the address of the model cannot be used
 * @throws StoreFailure when the store cannot be opened, or fails while it is in use
 */
export async function serveStdio(options: ServeOptions): Promise<ExitReason> {
  const server = await Server.open(options)
  const stopped = stopSignals(options.signal)
  const connection = stdioConnection(options.input ?? process.stdin, options.output ?? process.stdout)
  try {
    const lost = connection.lost.then((reason): ExitReason => {
      server.log(`heddle: ${reason}.`)
      return 'output-lost'
    })
    return await Promise.race([server.accept(connection), lost, stopped.signalled, server.failed])
  } finally {
    await server.stop()
    await connection.close()
    await server.close()
    stopped.dispose()
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
