import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the suite waits for one client that starts its server, for one session. */
export interface RelayListener {
  /** What the client has to start as its server, word by word. */
  readonly command: readonly [string, ...string[]]
  close(): void
}

/** Built, it is JavaScript beside us; from the sources, what we are. */
const RELAY = fileURLToPath(new URL(`relay${path.extname(import.meta.url)}`, import.meta.url))

/**
 * Listens for the relays that a client starts.
 *
 * @param onConnection gets each of them, its first line taken off: it proves who it is
 */
export async function listenForRelays(onConnection: (socket: Socket) => void): Promise<RelayListener> {
  const token = randomBytes(16).toString('hex')
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
    void greet(socket, token).then((isOurs) => (isOurs ? onConnection(socket) : socket.destroy()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    command: [process.execPath, RELAY, String(portOf(server)), token],
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** Reads the line that a relay begins with. @returns whether it is one of ours */
async function greet(socket: Socket, token: string): Promise<boolean> {
  const line = Buffer.from(`${token}\n`)
  while (!socket.readableEnded && !socket.destroyed) {
    const read: Buffer | null = socket.read(line.length)
    if (read !== null) return read.equals(line)
    await new Promise<void>((resolve) => {
      for (const event of ['readable', 'end', 'close']) socket.once(event, () => resolve())
    })
  }
  return false
}
