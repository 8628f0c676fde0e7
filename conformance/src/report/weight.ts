import type { Finding, ReportedChange } from '../changes/report.ts'
import type { SourceFinding } from '../changes/source/judge.ts'

/**
 * What a finding is to whoever has to decide about the change.
 *
 * - `failure`: it must not be merged so.
 * - `waived`: it would fail, had nobody said why it may be.
 * - `warning`: the policy lets it pass, and somebody can notice it.
 * - `note`: only who chooses to use what is new can notice it.
 */
export type Weight = (typeof WEIGHTS)[number]

const WEIGHTS = ['failure', 'waived', 'warning', 'note'] as const

export function weightOf({ verdict, severity }: Finding, { experimental }: ReportedChange): Weight {
  if (verdict === 'fails') return 'failure'
  if (verdict === 'waived') return 'waived'
  // Of what breaks, and is not experimental, policies let nothing pass but the use of what is new.
  return severity === 'safe' || (severity === 'breaking' && !experimental) ? 'note' : 'warning'
}

/** That of the finding that weighs most. */
export function weightOfChange(change: ReportedChange): Weight {
  const weights = change.findings.map((finding) => weightOf(finding, change))
  return WEIGHTS.find((weight) => weights.includes(weight)) ?? 'note'
}

/** Of code: what code asks for by itself is no more than a note. */
export function weightOfSource({ verdict, kind }: SourceFinding): Weight {
  if (verdict === 'fails') return 'failure'
  if (verdict === 'waived') return 'waived'
  return kind === 'not-exhaustive' ? 'note' : 'warning'
}
