/** A client that does what no client should: `node bad-client.ts WAY SERVER ARGUMENT…`. */
import { spawn } from 'node:child_process'

const [way = '', program = '', ...args] = process.argv.slice(2)
const connect = () => {
  const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  server.stdin.on('error', () => process.exit(1))
  server.stdout.resume().on('close', () => process.exit(1))
  return server.stdin
}

const ways: Readonly<Record<string, () => void>> = {
  /** It never starts its server. */
  alone: () => setInterval(() => undefined, 1000),
  /** It ends at once. */
  dies: () => {
    console.error('something terrible happened')
    process.exit(3)
  },
  /** It starts its server, and says nothing. */
  silent: () => connect(),
  /** It writes what is no message. */
  garbage: () => connect().write('GET / HTTP/1.1\n\n'),
  /** It writes a line that never ends. */
  endless: () => {
    const server = connect()
    const piece = 'x'.repeat(1024 * 1024)
    const go = () => {
      while (server.write(piece));
      server.once('drain', go)
    }
    go()
  },
  /** It asks more than anybody can want to know. */
  floods: () => {
    const server = connect()
    const request = '{"method":"thread/list","id":7,"params":{}}\n'.repeat(1000)
    const go = () => {
      while (server.write(request));
      server.once('drain', go)
    }
    go()
  },
  /** It prints without an end. */
  prints: () => {
    connect().write('{"method":"initialize","id":1,"params":{"clientInfo":{"name":"x","version":"1"}}}\n')
    const text = 'x'.repeat(1024 * 1024)
    const go = () => {
      while (process.stdout.write(text));
      process.stdout.once('drain', go)
    }
    go()
  },
  /** It says one thing again and again, with one id. */
  repeats: () => {
    const server = connect()
    const hello = { method: 'initialize', id: 1, params: { clientInfo: { name: 'x', version: '1' } } }
    server.write(`${JSON.stringify(hello)}\n`.repeat(3))
  },
}

ways[way]?.()
