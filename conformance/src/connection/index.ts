/** What carries messages: pipes, a WebSocket, or HTTP with a stream of events. */
export type { Channel, ChannelEnd } from './channel.ts'
export { HttpChannel, httpChannel } from './http-events.ts'
export { Refused } from './refused.ts'
export { stdioChannel } from './stdio.ts'
export { type Headers, webSocketChannel } from './web-socket.ts'
