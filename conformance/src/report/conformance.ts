import type { CheckResult, ConformReport } from '../conform/report.ts'
import { areaOf } from './area.ts'
import { columns, count, type Paint, painter, type Style } from './text.ts'

/** What came of checking a server, for people: what passed in a line each area, what failed at length. */
export function renderConformance(report: ConformReport, options: { readonly color?: boolean } = {}): string {
  const paint = painter(options.color ?? false)
  const areas = [...Map.groupBy(report.checks, ({ id }) => areaOf(id))]
  const parts = [
    `${paint('bold', report.subject)}, protocol ${report.protocol}`,
    '',
    ...columns(areas.map(([area, checks]) => [`  ${area}`, ...marksOf(checks, paint)])),
    ...report.checks.filter(isNews).flatMap((one) => tell(one, paint)),
    ...[...Map.groupBy(report.checks.filter(isUnseen), ({ message }) => message)].flatMap(([, checks]) =>
      tellUnseen(checks, paint),
    ),
    ...report.notes.flatMap((note) => ['', paint('yellow', note)]),
    '',
    summaryOf(report, paint),
  ]
  return `${parts.join('\n')}\n`
}

const MARKS: Readonly<Record<CheckResult['status'], readonly [Style, string, string]>> = {
  passed: ['green', '✓', 'passed'],
  failed: ['red', '✗', 'failed'],
  known: ['yellow', '~', 'known to fail'],
  stale: ['red', '!', 'no longer fails'],
  skipped: ['dim', '-', 'not demanded'],
}

function marksOf(checks: readonly CheckResult[], paint: Paint): string[] {
  const marks = checks.map(({ status }) => paint(MARKS[status][0], MARKS[status][1])).join('')
  const words = [...Map.groupBy(checks, ({ status }) => status)].map(
    ([status, list]) => `${list.length} ${MARKS[status][2]}`,
  )
  return [marks, words.join(', ')]
}

const isUnseen = ({ status, unseen }: CheckResult): boolean => status === 'failed' && unseen === true
const isNews = (check: CheckResult): boolean =>
  check.status !== 'passed' && check.status !== 'skipped' && !isUnseen(check)

/** Checks that all failed for one reason, which has to do with none of them. */
function tellUnseen(checks: readonly CheckResult[], paint: Paint): string[] {
  const [style, mark] = MARKS.failed
  const { message = '', excerpt = [] } = checks[0] ?? {}
  return [
    '',
    paint(style, `${mark} ${count(checks.length, 'check')} could not be made: ${idsOf(checks)}`),
    ...message.split('\n').map((line) => `    ${line}`),
    ...excerpt.map((line) => paint('dim', `    ${line}`)),
  ]
}

/** `TURN-001…006, ITEM-001`: those of an area that follow one another as a range. */
function idsOf(checks: readonly CheckResult[]): string {
  const ranges: { first: string; last: string }[] = []
  for (const { id } of checks) {
    const range = ranges.at(-1)
    if (range !== undefined && next(range.last) === id) range.last = id
    else ranges.push({ first: id, last: id })
  }
  const number = (id: string): string => id.slice(id.indexOf('-') + 1)
  return ranges.map(({ first, last }) => (first === last ? first : `${first}…${number(last)}`)).join(', ')
}

const next = (id: string): string =>
  id.replace(/\d+$/, (digits) => String(+digits + 1).padStart(digits.length, '0'))

function tell(check: CheckResult, paint: Paint): string[] {
  const {
    id,
    level,
    title,
    clause,
    demand,
    message,
    scenario,
    seenIn = scenario,
    reason,
    status,
    excerpt = [],
  } = check
  const [style, mark, words] = MARKS[status]
  const lines = ['', paint(style, `${mark} ${id} ${level} ${title}: ${words}`), `    ${clause} ${demand}`]
  if (status === 'stale')
    return [...lines, `    It passed. Take it off the list of expected failures (${reason}).`]
  if (message !== undefined) lines.push(`    In ${seenIn}: ${message}`)
  if (status === 'known') return [...lines, `    Known: ${reason}`]
  if (check.expected !== undefined) lines.push(`    expected  ${brief(check.expected)}`)
  if (check.actual !== undefined) lines.push(`    actual    ${brief(check.actual)}`)
  return [...lines, ...excerpt.map((line) => paint('dim', `    ${line}`))]
}

const LONGEST = 300

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function summaryOf({ passed, counts, checks }: ConformReport, paint: Paint): string {
  const parts = Object.entries(MARKS)
    .map(([status, [, , words]]) => [counts[status as CheckResult['status']], words] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
  const text = `${count(checks.length, 'check')}: ${parts.join(', ')}.`
  return paint(passed ? 'green' : 'red', text)
}
