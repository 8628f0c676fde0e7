import type { Version } from '@heddle/protocol'
import type { Clause } from '../spec/index.ts'
import type { Check } from './check.ts'

/** How one check came out. */
export interface CheckResult extends Pick<Check<never>, 'id' | 'title' | 'clause'> {
  readonly level: Clause['level']
  /** What the clause says. */
  readonly demand: string
  readonly scenario: string
  /** In which scenario it shows, where the check is about all of them. */
  readonly seenIn?: string
  /**
   * `known`: it failed, and the list of expected failures says that it does. `stale`: the list says so and
   * it passed. `skipped`: the version does not demand it.
   */
  readonly status: 'passed' | 'failed' | 'known' | 'stale' | 'skipped'
  /** Why it failed. */
  readonly message?: string
  /** It failed because the flow did not come that far; `message` says why. */
  readonly unseen?: true
  readonly expected?: unknown
  readonly actual?: unknown
  /** Where it shows in the transcript of a session. */
  readonly at?: number
  /** Which session of the scenario that is, from 1. Left out: the first. */
  readonly session?: number
  /** The lines of the transcript around the fault. */
  readonly excerpt?: readonly string[]
  /** Why it was skipped, or is expected to fail. */
  readonly reason?: string
}

/** What came of checking a server. */
export interface ConformReport {
  readonly subject: string
  readonly protocol: Version
  /** Nothing that a server must do failed, and no expected failure is stale. */
  readonly passed: boolean
  readonly counts: Readonly<Record<CheckResult['status'], number>>
  readonly checks: readonly CheckResult[]
  /** What may be behind it all, as sentences. */
  readonly notes: readonly string[]
}

export function reportOf(
  subject: string,
  protocol: Version,
  checks: readonly CheckResult[],
  notes: readonly string[],
): ConformReport {
  const counts = { passed: 0, failed: 0, known: 0, stale: 0, skipped: 0 }
  for (const { status } of checks) counts[status] += 1
  const blocking = checks.some(
    ({ status, level }) => status === 'stale' || (status === 'failed' && level === 'MUST'),
  )
  return { subject, protocol, passed: !blocking, counts, checks, notes }
}
