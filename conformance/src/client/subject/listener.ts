import { type ClientCommand, connects, withServer, withUrl } from './command.ts'
import { byteLine, type Line } from './line.ts'
import { listenForRelays } from './relay-listener.ts'
import { listenForSockets } from './url-listener.ts'

/** Where the suite waits for one client, for one session. */
export interface Listener {
  /** The arguments of the client, by which it finds its server. */
  readonly args: readonly string[]
  close(): void
}

/** @param onConnection gets each connection of the client */
export async function listenFor(
  client: ClientCommand,
  onConnection: (line: Line) => void,
): Promise<Listener> {
  if (connects(client)) {
    const { url, close } = await listenForSockets(onConnection)
    return { args: withUrl(client, url), close }
  }
  const { command, close } = await listenForRelays((socket) => onConnection(byteLine(socket)))
  return { args: withServer(client, command), close }
}
