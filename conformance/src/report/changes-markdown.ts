import { createHash } from 'node:crypto'
import type { ChangeReport, Finding, ReportedChange, StaleWaiver } from '../changes/report.ts'
import { SEVERITIES } from '../changes/rules/severity.ts'
import { QUESTION_WORDS } from '../changes/words/consequence.ts'
import { brief, methodsOf, witnessesOf } from './change-words.ts'
import { codeBlock, codeSpan, htmlText, markdownText } from './markdown/escape.ts'
import { fit, type Piece, type Section } from './markdown/fit.ts'
import { sourceSections } from './markdown/source.ts'
import { count } from './text.ts'
import { weightOfChange, weightOfSource } from './weight.ts'

/** What GitHub takes for a comment, in characters. */
const MOST = 65_536

/** Kept for the line that says what was left out. */
const RESERVE = 300

/** Of a message: a longer one is told in JSON only. */
const LONGEST = 4000

/** How many methods that reach a change are named. */
const MOST_METHODS = 12

/** How many recorded sessions are named in which it happened. */
const MOST_SESSIONS = 3

/** What changed as a comment of a pull request: the verdict, what fails with its proof, and the rest folded away. */
export function renderChangesMarkdown(report: ChangeReport): string {
  const head = [markerOf(report), '', ...verdict(report), '', ...table(report), ...replayed(report), ''].join(
    '\n',
  )
  const having = (...weights: string[]) =>
    report.changes.filter((one) => weights.includes(weightOfChange(one)))
  const sections = [
    { head: '\n#### What fails\n\n', pieces: having('failure').map(failure), foot: '' },
    { head: '\n#### Stale waivers\n\n', pieces: report.staleWaivers.map(stale), foot: '' },
    ...sourceSections(report.source ?? []),
    folded('Waived', having('waived'), waived),
    ...SEVERITIES.toReversed().map((severity) =>
      folded(
        `Allowed: ${severity}`,
        having('warning', 'note').filter((one) => one.severity === severity),
        row,
      ),
    ),
  ]
  const { text, left } = fit(sections, MOST - head.length - RESERVE)
  const rest =
    left === 0
      ? ''
      : `\n${left} more did not fit into a comment; \`heddle check --format json\` tells of all.\n`
  return `${head}${text}${rest}`
}

/** By it a comment is found again: the same for the same two sides. */
function markerOf({ baseline, candidate }: ChangeReport): string {
  const sides = JSON.stringify([baseline.source, candidate.source])
  return `<!-- heddle check ${createHash('sha256').update(sides).digest('hex').slice(0, 12)} -->`
}

function verdict({
  passed,
  failing,
  waived: excused,
  source = [],
  staleWaivers,
  baseline,
  candidate,
  policy,
}: ChangeReport): string[] {
  const stopped = source.filter((finding) => weightOfSource(finding) === 'failure').length
  const parts = [
    ...(failing === 0 && stopped > 0 ? [] : [failing === 0 ? 'nothing fails' : fail(failing, 'change')]),
    ...(stopped === 0 ? [] : [fail(stopped, 'change of the client')]),
    ...(excused === 0 ? [] : [`${excused} waived`]),
    ...(staleWaivers.length === 0 ? [] : [count(staleWaivers.length, 'stale waiver')]),
  ]
  const sides = `${codeSpan(brief(baseline.source))} → ${codeSpan(brief(candidate.source))}`
  return [`### ${passed ? '✅' : '❌'} Protocol check: ${parts.join(', ')}`, '', `${sides}, policy ${policy}`]
}

const fail = (number: number, what: string): string =>
  number === 1 ? `1 ${what} fails` : `${number} ${what.replace('change', 'changes')} fail`

function table({ changes, counts }: ChangeReport): string[] {
  const severities = SEVERITIES.toReversed()
  const experimental = changes.filter((one) => one.experimental).length
  const cells = [...severities.map((severity) => counts[severity]), experimental, changes.length]
  return [
    `| ${[...severities, 'experimental', 'all changes'].join(' | ')} |`,
    `|${' ---: |'.repeat(cells.length)}`,
    `| ${cells.join(' | ')} |`,
  ]
}

/** How it went in recorded sessions, when some were replayed. */
function replayed({ recordings }: ChangeReport): string[] {
  if (recordings === undefined) return []
  const { sessions, messages, broken } = recordings
  const breaks = broken.length === 0 ? 'none of them breaks' : `${broken.length} of them break`
  return ['', `${count(sessions, 'recorded session')} with ${count(messages, 'message')}: ${breaks}.`]
}

function failure(change: ReportedChange): Piece {
  const { findings } = change
  const failing = findings.filter(({ verdict: one }) => one === 'fails')
  const title = `- **${change.severity}** ${sentence(change)}${place(change)} ${codeSpan(change.fingerprint)}\n`
  const whom = failing.map((finding) => `  - ${consequence(finding)}\n`)
  const evidence = failing.flatMap((finding) => finding.evidence ?? [])
  const others = evidence.length - MOST_SESSIONS
  const seen = [
    ...evidence.slice(0, MOST_SESSIONS).map(({ file, line, pointer, message }) => {
      const where = `${codeSpan(brief(`${file}:${line}`))}, ${codeSpan(brief(pointer))}`
      return `  - Seen in ${where}: ${text(message)}\n`
    }),
    ...(others > 0 ? [`  - Seen in ${count(others, 'other session')}.\n`] : []),
  ]
  const methods = methodsOf(change)
  const named = methods.slice(0, MOST_METHODS).map((name) => codeSpan(brief(name)))
  const more = methods.length - named.length
  const reach =
    methods.length < 2 ? '' : `  - Met in ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.\n`
  return { whole: [title, ...whom, ...seen, reach, ...proofs(failing)].join(''), brief: title }
}

function consequence({ question, message, rule }: Finding): string {
  const who = question === null ? '' : `**${QUESTION_WORDS[question]}**: `
  return `${who}${text(message)} ${codeSpan(rule)}`
}

/** Behind an entry of a list: everything is part of it that stands as far in. */
function proofs(findings: readonly Finding[]): string[] {
  return witnessesOf(findings).map(({ slot, method, message }) => {
    const json = JSON.stringify(message, null, 2)
    const title = slot === 'params' ? 'A message that shows it' : `An answer to ${method} that shows it`
    if (json.length > LONGEST)
      return `  - ${text(title)} is ${json.length} characters long; \`heddle check --format json\` has it.\n`
    const block = codeBlock('json', json).replaceAll('\n', '\n  ')
    return `\n  <details><summary>${htmlText(brief(title))}</summary>\n\n  ${block}\n\n  </details>\n\n`
  })
}

function stale({ waiver, why }: StaleWaiver): Piece {
  const title = `- The waiver of ${codeSpan(waiver.rule)} for ${codeSpan(waiver.fingerprint)} is stale. `
  const piece = `${title}${text(why)} (${text(waiver.reason)})\n`
  return { whole: piece, brief: piece }
}

function folded(
  title: string,
  changes: readonly ReportedChange[],
  tell: (change: ReportedChange) => string,
): Section {
  const pieces = changes.map((change): Piece => ({ whole: tell(change), brief: tell(change) }))
  return {
    head: `\n<details><summary>${title} (${changes.length})</summary>\n\n`,
    pieces,
    foot: '\n</details>\n',
  }
}

const row = (change: ReportedChange): string =>
  `- ${sentence(change)}${change.experimental ? ' (experimental)' : ''} ${codeSpan(change.fingerprint)}\n`

function waived(change: ReportedChange): string {
  const waivers = new Set(change.findings.flatMap(({ waiver }) => (waiver === undefined ? [] : [waiver])))
  const why = [...waivers].map(({ reason, expires }) => ` Until ${expires}: ${text(reason)}`)
  return `- **${change.severity}** ${sentence(change)}${why.join('')} ${codeSpan(change.fingerprint)}\n`
}

const sentence = ({ summary }: ReportedChange): string => text(summary)

const place = ({ location }: ReportedChange): string =>
  location === undefined
    ? ''
    : ` ${codeSpan(brief(location.line === undefined ? location.file : `${location.file}:${location.line}`))}`

const text = (words: string): string => markdownText(brief(words))
