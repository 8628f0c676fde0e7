import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { HeddleError, whyNot } from '@heddle/protocol'
import { releasePipes } from './release-pipes.ts'

/** There is no such program, or it may not be run. */
class CannotStart extends HeddleError {}

/**
 * Starts a server, or a client under test, and waits until it runs.
 *
 * @param start calls `spawn`, which fails at once for some reasons and later for others
 * @param what names it, for the sentence when it cannot be started
 * @throws CannotStart when there is no such program, or it may not be run
 */
export async function startServer<Server extends ChildProcess>(
  command: string,
  start: () => Server,
  what: 'server' | 'client' = 'server',
): Promise<Server> {
  try {
    const server = start()
    await once(server, 'spawn')
    releasePipes(server)
    return server
  } catch (error) {
    throw new CannotStart(
      `The ${what} ${command} cannot be started: ${whyNot(error)}. Name a program that is on the PATH, or its full path.`,
      { cause: error },
    )
  }
}
