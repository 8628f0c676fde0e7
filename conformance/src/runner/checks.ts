import type { Version } from '@heddle/protocol'
import { everyClientSession } from '../client/scenarios/every-session.ts'
import { clientScenarios } from '../client/scenarios/index.ts'
import type { CheckFacts } from '../conform/scenario.ts'
import { everySession } from '../scenarios/every-session.ts'
import { scenarios } from '../scenarios/index.ts'
import { CLAUSES, type Clause, isDemanded } from '../spec/index.ts'

/** A check as it is listed: what it is about, and what demands it. */
export interface ListedCheck extends CheckFacts, Pick<Clause, 'level' | 'since'> {
  /** Who is held to it. */
  readonly of: 'server' | 'client'
  readonly scenario: string
  /** What the clause says. */
  readonly demand: string
}

/** The name under which checks of all sessions together are told. */
export const EVERY_SESSION = 'every session'

/** The same, for what clients say. */
export const EVERY_CLIENT_SESSION = 'every session of a client'

/**
 * All checks, those of servers before those of clients, in the order in which they are made.
 *
 * @param version only those that this version demands
 */
export function listChecks(version?: Version): readonly ListedCheck[] {
  const servers = [...scenarios, { name: EVERY_SESSION, checks: everySession }]
  const clients = [...clientScenarios, { name: EVERY_CLIENT_SESSION, checks: everyClientSession }]
  const all = [...servers.flatMap(listedFor('server')), ...clients.flatMap(listedFor('client'))]
  return all.filter(({ clause }) => version === undefined || isDemanded(CLAUSES[clause], version))
}

const listedFor =
  (of: ListedCheck['of']) =>
  ({ name, checks }: { readonly name: string; readonly checks: readonly CheckFacts[] }): ListedCheck[] =>
    checks.map(({ id, title, clause }) => {
      const { level, since, text } = CLAUSES[clause]
      const facts = { id, title, clause, level, ...(since === undefined ? {} : { since }) }
      return { ...facts, of, scenario: name, demand: text }
    })
