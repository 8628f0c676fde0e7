/** The message processor: between a connection and the threads. */
export { Dialects } from './dialect.ts'
export { Session, type SessionEnd } from './session.ts'
