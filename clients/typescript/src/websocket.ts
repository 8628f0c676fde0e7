import type { Client } from './client.ts'
import { type ClientOptions, connect } from './connect.ts'
import { openWebSocket, type WebSocketOptions } from './websocket/websocket-transport.ts'

export { openWebSocket, type WebSocketOptions } from './websocket/websocket-transport.ts'

/**
 * Connects to a server that listens at an address, as `ws://127.0.0.1:4500`, and does the handshake.
 *
 * @throws ConnectionClosed when nobody answers there, and what `connect` throws; the connection is then closed
 */
export async function connectWebSocket(
  url: string,
  options: WebSocketOptions & ClientOptions = {},
): Promise<Client> {
  return connect(await openWebSocket(url, options), options)
}
