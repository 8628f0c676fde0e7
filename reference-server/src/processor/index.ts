/** The message processor: between a connection and the threads. */
export { Audience } from './audience.ts'
export { capabilities, type VersionCapabilities } from './capabilities.ts'
export { Dialects } from './dialect.ts'
export { Session, type SessionEnd, type SessionOptions } from './session.ts'
