import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import type { Fault, NetworkFault } from './fault.ts'
import { relay } from './relay.ts'

/** Runs a server with a fault at `ws://HOST:PORT`, the server itself behind it at a port of its own. */
export async function overNetwork(
  fault: Fault,
  command: string,
  args: readonly string[],
  address: URL,
): Promise<void> {
  const { network = {} } = fault
  const port = await freePort()
  const host = network.listensEverywhere ? '127.0.0.1' : address.hostname
  const server = spawn(command, [...args, `ws://${host}:${port}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  server.once('exit', (code) => process.exit(code ?? 1))
  process.once('exit', () => server.kill('SIGKILL'))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.kill(signal))

  const front = createServer((incoming, outgoing) => passOn(incoming, outgoing, port, network))
  const sockets = new WebSocketServer({ noServer: true })
  let connections = 0
  front.on('upgrade', (incoming, socket, head) => {
    const back = new WebSocket(`ws://127.0.0.1:${port}${incoming.url}`, {
      headers: headersOf(incoming, network),
    })
    back.once('unexpected-response', (_, { statusCode }) => refuse(socket, statusCode))
    back.on('error', () => socket.destroy())
    back.once('open', () =>
      sockets.handleUpgrade(incoming, socket, head, (client) => join(client, back, fault, ++connections)),
    )
  })
  front.listen(Number(address.port), address.hostname)
}

function join(client: WebSocket, back: WebSocket, fault: Fault, connection: number): void {
  const { network = {} } = fault
  const { fromClient, fromServer } = relay(
    fault,
    connection,
    (text) => back.send(text),
    (text) => client.send(text, { binary: network.binary === true }),
  )
  client.on('message', (data) => fromClient(String(data)))
  back.on('message', (data) => fromServer(String(data)))
  client.on('error', () => undefined)
  client.once('close', () => {
    if (network.diesWithConnection) process.exit(3)
    back.terminate()
  })
  back.once('close', (code, reason) => client.close(code, network.closesSilently ? '' : reason))
}

function headersOf({ headers }: IncomingMessage, network: NetworkFault): Record<string, string> {
  const { origin, authorization } = headers
  return {
    ...(origin === undefined || network.letsPagesIn ? {} : { origin }),
    ...(authorization === undefined ? {} : { authorization }),
  }
}

function refuse(socket: Duplex, status = 500): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** A request of HTTP, and what is answered: of a stream of events a fault can lose some. */
function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number,
  { losesWhenResumed }: NetworkFault,
): void {
  const { url, method, headers } = incoming
  const back = request({ host: '127.0.0.1', port, path: url, method, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 500, response.headers)
    let loses = losesWhenResumed === true && headers['last-event-id'] !== undefined
    let rest = ''
    response.setEncoding('utf8').on('data', (text: string) => {
      if (!loses) return void outgoing.write(text)
      rest += text
      const [event, after] = [rest.indexOf('data: '), rest.indexOf('\n\n', rest.indexOf('data: '))]
      if (event < 0 || after < 0) return
      loses = false
      outgoing.write(rest.slice(after + 2))
    })
    response.once('end', () => outgoing.end())
    response.once('error', () => outgoing.destroy())
  })
  back.on('error', () => outgoing.destroy())
  outgoing.once('close', () => back.destroy())
  incoming.pipe(back)
}

async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
