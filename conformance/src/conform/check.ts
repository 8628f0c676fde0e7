import type { ClauseId } from '../spec/index.ts'

/** One thing that a server or a client is held to. Its id is for good: it never comes to mean something else. */
export interface Check<Seen> {
  readonly id: string
  readonly title: string
  /** What demands it in the specification, how much, and from which version on. */
  readonly clause: ClauseId
  /** Looks at what a scenario saw: nothing when the clause was kept. */
  evaluate(seen: Seen): Failure | undefined
}

/** How a clause was broken. */
export interface Failure {
  readonly message: string
  /** Nothing is known about the clause: the flow did not come that far. */
  readonly unseen?: true
  /** Where in the transcript of a session it shows. */
  readonly at?: number
  /** Which session of the scenario that is, from 1. Left out: the first. */
  readonly session?: number
  readonly expected?: unknown
  readonly actual?: unknown
}

/** Fails with a message unless something holds. */
export function unless(
  holds: boolean,
  message: string,
  more: Omit<Failure, 'message'> = {},
): Failure | undefined {
  return holds ? undefined : { message, ...more }
}

/** The first failure of several. */
export function first(...failures: readonly (Failure | undefined)[]): Failure | undefined {
  return failures.find((failure) => failure !== undefined)
}
