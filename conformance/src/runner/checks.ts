import type { Version } from '@heddle/protocol'
import type { CheckFacts } from '../conform/scenario.ts'
import { everySession } from '../scenarios/every-session.ts'
import { scenarios } from '../scenarios/index.ts'
import { CLAUSES, type Clause, isDemanded } from '../spec/index.ts'

/** A check as it is listed: what it is about, and what demands it. */
export interface ListedCheck extends CheckFacts, Pick<Clause, 'level' | 'since'> {
  readonly scenario: string
  /** What the clause says. */
  readonly demand: string
}

/** The name under which checks of all sessions together are told. */
export const EVERY_SESSION = 'every session'

/**
 * All checks of servers, in the order in which they are made.
 *
 * @param version only those that this version demands
 */
export function listChecks(version?: Version): readonly ListedCheck[] {
  const all = [...scenarios, { name: EVERY_SESSION, checks: everySession }]
  return all.flatMap(({ name, checks }) =>
    checks
      .filter(({ clause }) => version === undefined || isDemanded(CLAUSES[clause], version))
      .map((check) => listed(check, name)),
  )
}

function listed({ id, title, clause }: CheckFacts, scenario: string): ListedCheck {
  const { level, since, text } = CLAUSES[clause]
  return { id, title, clause, level, ...(since === undefined ? {} : { since }), scenario, demand: text }
}
