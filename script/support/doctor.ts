/**
 * Stands between a client and a server, and makes the server speak of things that come later: see `treatment.ts`.
 *
 *   doctor.ts -- COMMAND ARG …               over stdio, in place of COMMAND
 *   doctor.ts --websocket -- COMMAND ARG …   prints the address of a WebSocket; each connection starts a COMMAND.
 *                                            Ends with its own input.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { WebSocketServer } from 'ws'
import { futureTreatment } from './treatment.ts'

const [before, command] = parts(process.argv.slice(2))
if (before.includes('--websocket')) overWebSocket()
else void overStdio()

async function overStdio(): Promise<void> {
  const server = start()
  const relay = relayOf(server, (text) => process.stdout.write(`${text}\n`))
  server.on('close', (code) => {
    process.exitCode = code ?? 1
    process.stdin.destroy()
  })
  for await (const line of createInterface(process.stdin)) relay(line)
  server.stdin.end()
}

function overWebSocket(): void {
  const listener = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 256 * 1024 * 1024 })
  listener.on('listening', () => {
    console.log(`ws://127.0.0.1:${(listener.address() as AddressInfo).port}`)
  })
  listener.on('connection', (socket) => {
    const server = start()
    const relay = relayOf(server, (text) => socket.send(text))
    socket.on('message', (data) => relay(data.toString()))
    socket.on('close', () => server.stdin.end())
    server.on('close', () => socket.close(1000, 'the server ended'))
  })
  process.stdin.on('end', () => process.exit()).resume()
}

function start(): ChildProcessWithoutNullStreams {
  const [file = '', ...args] = command
  const server = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  server.stderr.pipe(process.stderr)
  server.stdin.on('error', () => undefined)
  return server
}

/** Passes on what the server says, and gives back how to pass on what the client says. */
function relayOf(
  server: ChildProcessWithoutNullStreams,
  toClient: (text: string) => void,
): (text: string) => void {
  const treatment = futureTreatment({
    toClient: (message) => toClient(JSON.stringify(message)),
    toServer: (message) => server.stdin.write(`${JSON.stringify(message)}\n`),
    complain(fault) {
      process.stderr.write(`doctor: ${fault}\n`)
      server.kill()
    },
  })
  void (async () => {
    for await (const line of createInterface(server.stdout)) treatment.fromServer(JSON.parse(line))
  })()
  return (text) => treatment.fromClient(JSON.parse(text))
}

function parts(words: readonly string[]): readonly [readonly string[], readonly string[]] {
  const end = words.indexOf('--')
  if (end === -1 || end === words.length - 1) {
    console.error('usage: doctor.ts [--websocket] -- COMMAND [ARGUMENT …]')
    process.exit(2)
  }
  return [words.slice(0, end), words.slice(end + 1)]
}
