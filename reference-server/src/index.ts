/** A correct and durable server of the agent app-server protocol. */

export { DEFAULT_LIMITS, type Limits } from './limits.ts'
export {
  createLog,
  LOG_FORMATS,
  LOG_LEVELS,
  type Log,
  type LogFormat,
  type LogLevel,
  type LogOptions,
} from './log.ts'
export { capabilities, type VersionCapabilities } from './processor/index.ts'
export { type ExitReason, type ServeOptions, serve } from './serve.ts'
export { ServeFailure } from './server.ts'
export { ListenFailure } from './transports/index.ts'
