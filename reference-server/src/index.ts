/** A correct and durable server of the agent app-server protocol. */

export { capabilities, type VersionCapabilities } from './processor/index.ts'
export { type ExitReason, type ServeOptions, serveStdio } from './serve.ts'
export { ServeFailure } from './server.ts'
