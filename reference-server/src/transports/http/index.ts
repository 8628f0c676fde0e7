/** HTTP listeners: WebSocket, and for browsers requests with a stream of events; and what an operator asks for. */
export { type Authentication, readCredentials } from './credentials.ts'
export { Guard } from './guard.ts'
export { type Host, HttpListener } from './listener.ts'
