import { ListeningServer } from './listening-server.ts'
import { RemoteServer } from './remote-server.ts'
import type { Server } from './server.ts'
import { StdioServer } from './stdio-server.ts'
import type { Subject, Surroundings, Transport } from './subject.ts'

export interface LaunchOptions {
  readonly subject: Subject
  readonly surroundings: Surroundings
  /** Over what it is to be spoken to. */
  readonly transport: Transport
  /** How long it may take until it lets somebody in, in milliseconds. */
  readonly startTimeoutMs: number
  /** The address to listen on, where it does: the loopback, when left out. */
  readonly host?: string
}

/**
 * Starts a server, or goes to the one that runs already.
 *
 * @throws CannotStart when there is no such program
 */
export async function launch(options: LaunchOptions): Promise<Server> {
  const { subject, transport, surroundings, startTimeoutMs, host = '127.0.0.1' } = options
  if (transport === 'stdio') return StdioServer.start(subject, surroundings)
  const listening = subject.listen[transport]
  if (listening === undefined)
    throw new Error(`unreachable: ${subject.name} is not spoken to over ${transport}`)
  if (subject.command === undefined) return new RemoteServer(listening.url, subject.headers)
  return ListeningServer.start({ subject, listening, surroundings, host, startTimeoutMs })
}
