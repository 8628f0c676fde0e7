import type { Transport } from '../subject/index.ts'
import type { Check, Failure } from './check.ts'
import type { Stage } from './stage.ts'

/** One flow that a server, or a client on a stage of its own, is driven through, and everything that is checked about it. */
export interface Scenario<On = Stage> {
  /** Names the recording of it. */
  readonly name: string
  readonly title: string
  /** Over what it has to be played. Left out: over whatever the run is about. */
  readonly over?: Medium
  /** What only a server that we start can show: left out, one that runs already will do. */
  readonly needs?: Need
  readonly checks: readonly CheckFacts[]
  /** Drives the flow, then looks at what was seen. */
  play(stage: On): Promise<(check: CheckFacts) => Failure | undefined>
}

/** What a flow is about, or needs: `several` is any transport with room for several clients. */
export type Medium = Exclude<Transport, 'unix'> | 'several'

/**
 * - `restart`: the server is killed, and started again with what it stored.
 * - `fresh home`: nobody has used the server before.
 * - `own configuration`: its configuration is written before it starts.
 */
export type Need = 'restart' | 'fresh home' | 'own configuration'

/** A check without the part that only its own scenario can call. */
export type CheckFacts = Omit<Check<never>, 'evaluate'>

/** Puts a flow and its checks together; what the flow saw is known to its own checks only. */
export function scenario<Seen, On = Stage>(definition: {
  readonly name: string
  readonly title: string
  readonly over?: Medium
  readonly needs?: Need
  drive(stage: On): Promise<Seen>
  readonly checks: readonly Check<Seen>[]
}): Scenario<On> {
  const { drive, ...facts } = definition
  return {
    ...facts,
    async play(stage) {
      const seen = await drive(stage)
      return ({ id }) => facts.checks.find((check) => check.id === id)?.evaluate(seen)
    },
  }
}
