import type { Check, Failure } from './check.ts'
import type { Stage } from './stage.ts'

/** One flow that a server is driven through, and everything that is checked about it. */
export interface Scenario {
  /** Names the recording of it. */
  readonly name: string
  readonly title: string
  readonly checks: readonly CheckFacts[]
  /** Drives the flow, then looks at what was seen. */
  play(stage: Stage): Promise<(check: CheckFacts) => Failure | undefined>
}

/** A check without the part that only its own scenario can call. */
export type CheckFacts = Omit<Check<never>, 'evaluate'>

/** Puts a flow and its checks together; what the flow saw is known to its own checks only. */
export function scenario<Seen>(definition: {
  readonly name: string
  readonly title: string
  drive(stage: Stage): Promise<Seen>
  readonly checks: readonly Check<Seen>[]
}): Scenario {
  const { name, title, drive, checks } = definition
  return {
    name,
    title,
    checks,
    async play(stage) {
      const seen = await drive(stage)
      return ({ id }) => checks.find((check) => check.id === id)?.evaluate(seen)
    },
  }
}
