import { stdioChannel } from '../connection/index.ts'
import { spawnSubject } from '../subject/spawn-subject.ts'
import type { Subject, Surroundings } from '../subject/subject.ts'
import type { Peer } from './peer.ts'

/**
 * Starts a server, to be talked to over its pipes.
 *
 * @throws CannotStart when there is no such program
 */
export async function startPeer(subject: Subject, surroundings: Surroundings): Promise<Peer> {
  const server = await spawnSubject(subject, surroundings)
  server.stderr.on('error', () => undefined).resume()
  return stdioChannel(server)
}
