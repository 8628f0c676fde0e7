import type { ChangeReport, Finding, ReportedChange, StaleWaiver } from '../changes/report.ts'
import { SEVERITIES } from '../changes/rules/severity.ts'
import type { SourceFinding } from '../changes/source/judge.ts'
import { QUESTION_WORDS } from '../changes/words/consequence.ts'
import { methodsOf, witnessesOf } from './change-words.ts'
import { type JunitCase, junitXml } from './junit-xml.ts'

/**
 * What changed as JUnit XML: a suite for each severity, a case for each change. What fails is a failure there, and what
 * is waived is skipped with its reason; what may be so has passed.
 */
export function renderChangesJunit({
  baseline,
  candidate,
  changes,
  source = [],
  staleWaivers,
}: ChangeReport): string {
  const suites = SEVERITIES.toReversed().map((severity) => ({
    name: severity,
    cases: changes.filter((one) => one.severity === severity).map(caseOf),
  }))
  const waivers = { name: 'waivers', cases: staleWaivers.map(staleCase) }
  return junitXml(
    `${baseline.source} → ${candidate.source}`,
    [...suites, { name: 'source', cases: source.map(sourceCase) }, waivers].filter(
      ({ cases }) => cases.length > 0,
    ),
  )
}

function caseOf(change: ReportedChange): JunitCase {
  const { kind, summary, fingerprint, location, severity, findings } = change
  const about = { group: kind, name: `${summary} ${fingerprint}`, ...location }
  const failing = findings.filter(({ verdict }) => verdict === 'fails')
  if (failing.length > 0)
    return {
      ...about,
      verdict: 'failure',
      message: failing.map(consequence).join(' '),
      type: severity,
      details: detailsOf(change, failing),
    }
  const reasons = new Set(findings.flatMap(({ waiver }) => (waiver === undefined ? [] : [waiver.reason])))
  return reasons.size > 0
    ? { ...about, verdict: 'skipped', message: `Waived: ${[...reasons].join(' ')}` }
    : { ...about, verdict: 'passed' }
}

const consequence = ({ question, message }: Finding): string =>
  question === null ? message : `${QUESTION_WORDS[question]}: ${message}`

function detailsOf(change: ReportedChange, failing: readonly Finding[]): string {
  const methods = methodsOf(change)
  return [
    ...failing.map((finding) => `${finding.rule}  ${consequence(finding)}`),
    ...witnessesOf(failing).map(({ message }) => JSON.stringify(message)),
    ...(methods.length === 0 ? [] : [`Met in ${methods.join(', ')}.`]),
  ].join('\n')
}

function sourceCase(finding: SourceFinding): JunitCase {
  const { rule, symbol, message, fingerprint, verdict, compiler, snippet, waiver } = finding
  const about = { group: symbol, name: `${message} ${fingerprint}` }
  if (verdict === 'fails')
    return { ...about, verdict: 'failure', message: compiler, type: rule, details: `${snippet}\n${compiler}` }
  return waiver === undefined
    ? { ...about, verdict: 'passed' }
    : { ...about, verdict: 'skipped', message: `Waived: ${waiver.reason}` }
}

const staleCase = ({ waiver, why }: StaleWaiver): JunitCase => ({
  group: 'waiver',
  name: `${waiver.rule} ${waiver.fingerprint}`,
  verdict: 'failure',
  message: why,
  type: 'stale',
  details: waiver.reason,
})
