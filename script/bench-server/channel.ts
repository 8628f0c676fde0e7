import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { splitLines } from '@heddle/protocol'
import { WebSocket } from 'ws'

/** What goes between a server and its client, a message at a time. */
export interface Channel {
  send(text: string): void
  /** Settles when nothing more comes. */
  hear(listener: (text: string) => void): Promise<void>
  /** Has the server end. */
  end(): void
}

export function pipes(server: ChildProcessWithoutNullStreams): Channel {
  return {
    send: (text) => void server.stdin.write(`${text}\n`),
    async hear(listener) {
      for await (const line of splitLines(server.stdout)) listener(line)
    },
    end: () => server.stdin.end(),
  }
}

/** Milliseconds that a server may take until it lets clients in. */
const PATIENCE = 30_000

/** @param address where the server comes to listen, which takes it a while */
export async function webSocket(server: ChildProcessWithoutNullStreams, address: string): Promise<Channel> {
  // Whatever is written there is read, lest it hold the server up.
  server.stdout.resume()
  const deadline = performance.now() + PATIENCE
  for (;;) {
    const socket = new WebSocket(address, { perMessageDeflate: false })
    try {
      await once(socket, 'open')
    } catch (error) {
      if (performance.now() > deadline) throw error
      await setTimeout(20)
      continue
    }
    return {
      send: (text) => socket.send(text),
      async hear(listener) {
        socket.on('message', (data) => listener(data.toString()))
        await once(socket, 'close')
      },
      end() {
        socket.close()
        // A server of the network goes on when a client leaves.
        server.kill('SIGTERM')
      },
    }
  }
}

/** A free port of the loopback: the real server has no way to say which one it took. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
