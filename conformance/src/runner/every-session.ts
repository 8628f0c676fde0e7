import type { Version } from '@heddle/protocol'
import type { Check, Failure } from '../conform/check.ts'
import type { CheckResult } from '../conform/report.ts'
import { resultOf, type Spoken, type Terms } from './result.ts'

/** What one flow was played in. */
export interface Flow<Session extends Spoken> {
  readonly name: string
  readonly sessions: readonly Session[]
}

/**
 * How a check of every session came out: told of the first flow in which it fails.
 *
 * @param scenario what such checks stand under
 * @param unseen why there was nothing to see, if there was nothing
 */
export function resultOfEvery<Session extends Spoken>(
  check: Check<{ readonly version: Version; readonly session: Session }>,
  scenario: string,
  terms: Terms,
  flows: readonly Flow<Session>[],
  unseen: () => Failure | undefined,
): CheckResult {
  for (const { name, sessions } of flows) {
    const evaluate = (): Failure | undefined => {
      for (const [index, session] of sessions.entries()) {
        const failure = check.evaluate({ version: terms.version, session })
        if (failure !== undefined) return { ...failure, session: index + 1 }
      }
      return undefined
    }
    const result = resultOf(check, scenario, terms, evaluate, sessions)
    if (result.message !== undefined) return { ...result, seenIn: name }
  }
  return resultOf(check, scenario, terms, unseen)
}
