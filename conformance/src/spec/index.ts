import { isAtLeast, type Version } from '@heddle/protocol'
import clauses from './clauses.json' with { type: 'json' }

/** The id of a clause in `docs/spec/`, such as `TURN.3`. */
export type ClauseId = keyof typeof clauses

/** What the specification demands in one place. */
export interface Clause {
  readonly level: 'MUST' | 'SHOULD' | 'MAY'
  readonly text: string
  /** The first version that demands it; all do without. */
  readonly since?: Version
  /** The page of the specification. */
  readonly page: string
}

export const CLAUSES: Readonly<Record<ClauseId, Clause>> = clauses as Record<ClauseId, Clause>

/** Whether a version demands it. */
export const isDemanded = ({ since }: Clause, version: Version): boolean =>
  since === undefined || isAtLeast(version, since)
