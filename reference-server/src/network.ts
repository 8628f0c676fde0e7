import { newId } from './ids.ts'
import { Metrics } from './metrics.ts'
import type { SessionEnd } from './processor/index.ts'
import type { Server } from './server.ts'
import {
  type Authentication,
  Guard,
  type Host,
  HttpListener,
  readCredentials,
} from './transports/http/index.ts'
import type { Connection, Farewell, SocketAddress } from './transports/index.ts'

export interface NetworkOptions {
  /** Origins of web pages that may talk to the server, such as `https://app.example`. None when left out. */
  readonly allowOrigins?: readonly string[] | undefined
  /** What clients at `ws://` addresses have to show. Without, only the loopback can be listened on. */
  readonly auth?: Authentication | undefined
}

const FAREWELLS: Readonly<Record<SessionEnd, Farewell>> = {
  'input-ended': { code: 1000, reason: 'there was nothing more to say' },
  'no-common-version': { code: 1008, reason: 'no common protocol version' },
  'input-broken': { code: 1009, reason: 'a message was too long' },
}

/** The open addresses of a server. */
export interface Network {
  readonly addresses: readonly string[]
  /** Nobody comes in any more. Those who are in stay. */
  stop(): void
  /** To be called when the clients have left. */
  close(): Promise<void>
}

/**
 * Lets clients come in.
 *
 * @throws ListenFailure when an address cannot be listened on, or must not be without more
 */
export async function openNetwork(
  addresses: readonly SocketAddress[],
  server: Server,
  { allowOrigins = [], auth = {} }: NetworkOptions,
): Promise<Network> {
  const { log, limits } = server
  const credentials = await readCredentials(auth, (sentence) => log.warn(sentence))
  const guards = addresses.map((address) => ({
    address,
    guard: new Guard(address, { allowOrigins, credentials }),
  }))
  const metrics = new Metrics(server.clients, () => server.loadedThreads())
  server.observe(metrics)
  let stopped = false
  const host: Host = {
    limits,
    log,
    accept: (connection) => attend(server, connection, () => stopped),
    hasRoom: () => server.clients.count < limits.connections,
    refused: (status) => metrics.refused(status),
    metrics: () => metrics.report(),
  }
  const open: { readonly listener: HttpListener; readonly address: string }[] = []
  const close = async () => void (await Promise.all(open.map(({ listener }) => listener.close())))
  try {
    for (const { address, guard } of guards) open.push(await HttpListener.open(address, host, guard))
  } catch (error) {
    await close()
    throw error
  }
  for (const { address } of open) log.info({ address }, `listening on ${address}`)
  return {
    addresses: open.map(({ address }) => address),
    stop() {
      stopped = true
      for (const { listener } of open) listener.stop()
    },
    close,
  }
}

/** One client from its coming to its going. A fault of the server there is no end of the server. */
async function attend(server: Server, connection: Connection, isStopped: () => boolean): Promise<void> {
  const fields = { connection: newId(), transport: connection.transport }
  server.log.debug(fields, `A client came in over ${connection.transport}.`)
  connection.lost.then((reason) => server.log.debug(fields, `A client left: ${reason}.`))
  let farewell: Farewell
  try {
    farewell = FAREWELLS[await server.accept(connection)]
  } catch (error) {
    server.log.error({ ...fields, err: error }, 'A connection failed by a fault of the server.')
    farewell = { code: 1011, reason: 'the server failed' }
  }
  // Who is here when the server stops hears how its turns end, and is dismissed with all others.
  if (!isStopped()) await server.clients.dismiss(connection, farewell)
}
