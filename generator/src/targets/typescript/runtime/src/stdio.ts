import type { Client } from './client.ts'
import { type ClientOptions, connect } from './connect.ts'
import { type Command, startProcess } from './stdio/process-transport.ts'

export type { Command } from './stdio/process-transport.ts'

/**
 * Starts a server as a child process and does the handshake over its standard input and output. The
 * process belongs to the client: `close` ends it.
 *
 * @throws StartFailed, and what `connect` throws; the process is then gone
 */
export async function spawn(options: Command & ClientOptions = {}): Promise<Client> {
  return connect(await startProcess(options), options)
}
