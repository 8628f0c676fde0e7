import { isDeepStrictEqual } from 'node:util'
import type { ChangeReport, Evidence, Finding, ReportedChange } from '../changes/report.ts'
import { SEVERITIES } from '../changes/rules/severity.ts'
import { QUESTION_WORDS } from '../changes/words/consequence.ts'
import { methodsOf } from './change-words.ts'
import { recordingLines } from './replayed.ts'
import { sourceLines } from './source.ts'
import { columns, count, type Paint, painter, type Style } from './text.ts'

/** How many methods that reach a change are named. */
const MOST_METHODS = 4

/** How many sessions are named in which something was seen. */
const MOST_SESSIONS = 3

/** Of a message for a line of a terminal. */
const LONGEST = 1000

/** What changed, for people: what fails at length and with proof, everything else in a line. */
export function renderChanges(
  report: ChangeReport,
  { color = false, all = false }: { readonly color?: boolean; readonly all?: boolean } = {},
): string {
  const paint = painter(color)
  const fails = report.changes.filter((one) => has(one, 'fails'))
  const others = report.changes
    .filter((one) => !has(one, 'fails') && (all || one.findings.length > 0))
    .toSorted((one, other) => Number(has(other, 'waived')) - Number(has(one, 'waived')))
  const { baseline, candidate, policy } = report
  const parts = [
    `${paint('bold', `${baseline.source} → ${candidate.source}`)}, policy ${policy}`,
    ...fails.flatMap((change) => tell(change, paint)),
    ...(others.length > 0 ? ['', ...columns(others.map((change) => rowOf(change, paint)))] : []),
    ...sourceLines(report, paint, all),
    ...report.staleWaivers.flatMap(({ waiver, why }) => [
      '',
      paint('red', `! the waiver of ${waiver.rule} for ${waiver.fingerprint} is stale`),
      `    ${why} (${waiver.reason})`,
    ]),
    ...(report.recordings === undefined ? [] : recordingLines(report.recordings, paint)),
    '',
    summaryLine(report, paint),
  ]
  return `${parts.join('\n')}\n`
}

const has = ({ findings }: ReportedChange, verdict: Finding['verdict']): boolean =>
  findings.some((finding) => finding.verdict === verdict)

function tell(change: ReportedChange, paint: Paint): string[] {
  const failing = change.findings.filter(({ verdict }) => verdict === 'fails')
  const seen: unknown[] = []
  return [
    '',
    `${paint('red', `✗ ${change.severity}`)}  ${paint('bold', change.summary)} ${paint('dim', change.fingerprint)}`,
    ...failing.flatMap((finding) => {
      const { message, witness, rule, question } = finding
      const shown = witness !== undefined && !seen.some((one) => isDeepStrictEqual(one, witness.message))
      if (shown) seen.push(witness.message)
      const who = question === null ? '' : `${QUESTION_WORDS[question]}: `
      return [
        `    ${who}${message} ${paint('dim', rule)}`,
        ...(shown ? [paint('dim', `      ${sayer(finding)} ${brief(witness.message)}`)] : []),
        ...evidenceLines(finding.evidence ?? [], paint),
      ]
    }),
    ...reachLine(change, paint),
  ]
}

function evidenceLines(evidence: readonly Evidence[], paint: Paint): string[] {
  const rest = evidence.length - MOST_SESSIONS
  return [
    ...evidence
      .slice(0, MOST_SESSIONS)
      .map(({ file, line, pointer, message }) =>
        paint('dim', `      seen in ${file}:${line}, ${pointer} ${message}`),
      ),
    ...(rest > 0 ? [paint('dim', `      and in ${count(rest, 'other session')}`)] : []),
  ]
}

/** What the message is, when it does not say so itself. */
const sayer = ({ witness }: Finding): string =>
  witness === undefined || witness.slot === 'params' ? '' : `(the answer to ${witness.method})`

function reachLine(change: ReportedChange, paint: Paint): string[] {
  const methods = methodsOf(change)
  if (methods.length < 2) return []
  const named = methods.slice(0, MOST_METHODS).join(', ')
  const rest = methods.length - MOST_METHODS
  return [paint('dim', `    Met in ${named}${rest > 0 ? ` and ${rest} more` : ''}.`)]
}

function rowOf(change: ReportedChange, paint: Paint): string[] {
  const { severity, summary, experimental, fingerprint } = change
  const [style, mark]: [Style, string] = has(change, 'waived')
    ? ['yellow', '~ waived']
    : ['dim', `· ${severity}`]
  const seen = new Set(change.findings.flatMap(({ evidence = [] }) => evidence.map(({ file }) => file))).size
  return [
    paint(style, mark),
    `${summary}${experimental ? ' (experimental)' : ''}${seen === 0 ? '' : ` (seen in ${count(seen, 'session')})`}`,
    paint('dim', fingerprint),
  ]
}

function brief(message: unknown): string {
  const text = JSON.stringify(message)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function summaryLine(
  { changes, counts, failing, waived, passed, staleWaivers }: ChangeReport,
  paint: Paint,
): string {
  const kinds = SEVERITIES.toReversed().flatMap((severity) =>
    counts[severity] === 0 ? [] : [`${counts[severity]} ${severity}`],
  )
  const experimental = changes.filter((one) => one.experimental).length
  const parts = [...kinds, ...(experimental === 0 ? [] : [`${experimental} experimental`])]
  const verdicts = [
    failing === 0 ? 'nothing fails' : `${failing} fail`,
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(staleWaivers.length === 0 ? [] : [count(staleWaivers.length, 'stale waiver')]),
  ]
  const text = `${count(changes.length, 'change')}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}: ${verdicts.join(', ')}.`
  return paint(passed ? 'green' : 'red', text)
}
