import type { ChangeReport } from '../changes/report.ts'
import type { SourceFinding } from '../changes/source/judge.ts'
import { columns, count, type Paint, type Style } from './text.ts'

/** Of a line of code, or of the compiler's words, for a line of a terminal. */
const LONGEST = 200

/** What of code no longer compiles: with the code that shows it, except where it is waived or was asked for. */
export function sourceLines({ source }: ChangeReport, paint: Paint, all: boolean): readonly string[] {
  if (source === undefined) return []
  const isTold = ({ verdict, kind }: SourceFinding) =>
    all || verdict === 'fails' || (verdict === 'allowed' && kind !== 'not-exhaustive')
  const told = source.filter(isTold)
  const rows = source.filter((finding) => !isTold(finding))
  return [
    '',
    paint('bold', 'Code written against the TypeScript client'),
    ...told.flatMap((finding) => tell(finding, paint)),
    ...(rows.length === 0 ? [] : ['', ...columns(rows.map((finding) => rowOf(finding, paint)))]),
    '',
    summaryOf(source),
  ]
}

function summaryOf(source: readonly SourceFinding[]): string {
  const having = (is: (finding: SourceFinding) => boolean) => source.filter(is).length
  const failing = having(({ verdict }) => verdict === 'fails')
  const waived = having(({ verdict }) => verdict === 'waived')
  const asked = having(({ kind }) => kind === 'not-exhaustive')
  const parts = [
    failing === 0 ? 'nothing fails' : `${failing} fail`,
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(asked === 0 ? [] : [`${asked} told because code can ask for it`]),
  ]
  return `${count(source.length, 'change')} of the client: ${parts.join(', ')}.`
}

function tell(finding: SourceFinding, paint: Paint): readonly string[] {
  const { message, fingerprint, rule, snippet, compiler } = finding
  const [style, mark] = markOf(finding)
  const code = snippet.trimEnd().split('\n')
  return [
    '',
    `${paint(style, mark)}  ${paint('bold', message)} ${paint('dim', fingerprint)} ${paint('dim', rule)}`,
    ...code.map((line) => paint('dim', `      ${brief(line)}`)),
    `    ${brief(compiler.split('\n')[0] ?? '')}`,
  ]
}

const rowOf = (finding: SourceFinding, paint: Paint): string[] => {
  const [style, mark] = markOf(finding)
  return [paint(style, mark), brief(finding.message), paint('dim', finding.fingerprint)]
}

function markOf({ verdict, kind }: SourceFinding): [Style, string] {
  if (verdict === 'fails') return ['red', '✗ source']
  if (verdict === 'waived') return ['yellow', '~ waived']
  return ['dim', kind === 'not-exhaustive' ? '· asked for' : '· source']
}

const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
