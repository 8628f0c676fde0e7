/** A correct and durable server of the agent app-server protocol. */
export { type ExitReason, ServeFailure, type ServeOptions, serveStdio } from './serve.ts'
