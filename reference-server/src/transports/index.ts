/** Ways to clients. Nothing above knows which of them it is talking over. Those over a network are in `http/`. */
export { parseAddress, type SocketAddress } from './address.ts'
export type { Connection, Farewell, Transport } from './connection.ts'
export { ListenFailure } from './listen-failure.ts'
export { stdioConnection } from './stdio.ts'
