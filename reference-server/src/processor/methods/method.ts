import type { MethodContext } from './context.ts'

/** The params have been checked against the method's own type, in the version of the connection. */
export type Handler = (params: never, context: MethodContext) => Promise<object>

/**
 * A method that takes its time: other requests of the connection are worked on meanwhile, and what it tells goes
 * out at once, before its answer. All others are worked on in the order in which they come.
 */
export interface LongMethod {
  readonly beside: Handler
}

/** The methods of one area, by their names on the wire. */
export type Methods = Readonly<Record<string, Handler | LongMethod>>
