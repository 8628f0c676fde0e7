import type { SpecClause } from './spec-clauses.ts'

/** What traceability needs to know of a check. */
export interface TracedCheck {
  readonly id: string
  readonly clause: string
}

export interface Traceability {
  /** Each clause in order: the checks that are about it, or why there is none. */
  readonly rows: readonly TraceRow[]
  /** What is wrong, as sentences. */
  readonly faults: readonly string[]
}

export interface TraceRow {
  readonly clause: string
  readonly level: string
  readonly checks: readonly string[]
  /** Why there is no check. */
  readonly reason?: string
}

/** @param reasons why clauses are not checked, by their ids */
export function trace(
  clauses: ReadonlyMap<string, SpecClause>,
  checks: readonly TracedCheck[],
  reasons: Readonly<Record<string, string>>,
): Traceability {
  const rows = [...clauses].map(([clause, { level }]): TraceRow => {
    const about = checks.filter((check) => check.clause === clause).map(({ id }) => id)
    const reason = reasons[clause]
    return { clause, level, checks: about, ...(reason === undefined ? {} : { reason }) }
  })
  const faults = [
    ...rows
      .filter(({ checks, reason }) => checks.length === 0 && reason === undefined)
      .map(({ clause }) => `${clause} is not checked, and nothing says why.`),
    ...rows
      .filter(({ checks, reason }) => checks.length > 0 && reason !== undefined)
      .map(({ clause, checks }) => `${clause} is checked by ${checks.join(', ')}; take its reason out.`),
    ...Object.keys(reasons)
      .filter((clause) => !clauses.has(clause))
      .map((clause) => `There is a reason for ${clause}, which is no clause.`),
    ...checks
      .filter(({ clause }) => !clauses.has(clause))
      .map(({ id, clause }) => `${id} is about ${clause}, which is no clause.`),
  ]
  return { rows, faults }
}
