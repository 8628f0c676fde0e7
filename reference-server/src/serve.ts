import type { Readable, Writable } from 'node:stream'
import type { Network, NetworkOptions } from './network.ts'
import type { SessionEnd } from './processor/index.ts'
import { Server, type ServerOptions } from './server.ts'
import { type Connection, type Farewell, parseAddress, stdioConnection } from './transports/index.ts'

export interface ServeOptions extends ServerOptions, NetworkOptions {
  /**
   * Where clients come in: `stdio://`, `ws://IP:PORT` (port 0: a free one, which the log tells), `unix://PATH`.
   * `stdio://` when left out.
   */
  readonly listen?: readonly string[] | undefined
  /** Told once clients can come in, with the addresses as they came to be. */
  readonly onListening?: ((addresses: readonly string[]) => void) | undefined
  /** `process.stdin` when left out. */
  readonly input?: Readable | undefined
  /** `process.stdout` when left out. Nothing but protocol is written to it. */
  readonly output?: Writable | undefined
  /** Stops the server as SIGTERM does. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Why the server ended. All of them are orderly: turns at work were interrupted, and everything is stored. All but
 * `signal` are about the client on standard input and output.
 *
 * - `input-ended`: the client closed its side.
 * - `signal`: the process was told to end, or `signal` was aborted.
 * - `no-common-version`: client and server speak no common protocol version; the client was told.
 * - `output-lost`: the client no longer reads.
 * - `input-broken`: the client sent a message too long to be read.
 */
export type ExitReason = SessionEnd | 'signal' | 'output-lost'

/**
 * Serves clients until the process is told to end; or, with one on standard input and output, until that one has
 * nothing more to say. When this settles, all is stored and told. Who owns the process should then end it with
 * `process.exit`: a client that does not read leaves writes behind that would keep it alive.
 *
 * @throws ListenFailure when an address cannot be listened on, or must not be without more
 * @throws ServeFailure when the folder of the state or the address of the model cannot be used
 * @throws StoreFailure when the store cannot be opened, or fails while it is in use
 */
export async function serve(options: ServeOptions): Promise<ExitReason> {
  const addresses = (options.listen ?? ['stdio://']).map(parseAddress)
  const server = await Server.open(options)
  const stopped = stopSignals(options.signal)
  const outcomes: Promise<ExitReason>[] = [stopped.signalled, server.failed]
  let network: Network | undefined
  let farewell: Farewell = { code: 1011, reason: 'the server failed' }
  try {
    const sockets = addresses.filter((address) => address.kind !== 'stdio')
    if (sockets.length > 0) {
      // What only a network needs is not loaded for a client on stdio, who waits for the start.
      const { openNetwork } = await import('./network.ts')
      network = await openNetwork(sockets, server, options)
      options.onListening?.(network.addresses)
    }
    if (addresses.length > sockets.length) {
      const { input = process.stdin, output = process.stdout } = options
      outcomes.push(attendStdio(server, stdioConnection(input, output, server.limits)))
    }
    const reason = await Promise.race(outcomes)
    farewell = { code: 1001, reason: 'the server is shutting down' }
    return reason
  } finally {
    network?.stop()
    await server.stop()
    await server.clients.dismissAll(farewell)
    await network?.close()
    await server.close()
    stopped.dispose()
  }
}

async function attendStdio(server: Server, connection: Connection): Promise<ExitReason> {
  const lost = connection.lost.then((reason) => ({ reason }))
  const end = await Promise.race([server.accept(connection), lost])
  if (typeof end === 'string') return end
  server.log.info(`${end.reason}.`)
  return 'output-lost'
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
