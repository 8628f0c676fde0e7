import path from 'node:path'
import type { RecordingResult, Remark, ReplayResult, VersionResult } from '../replay/verdict.ts'
import { columns, count, type Paint, painter } from './text.ts'

/** How many kinds of remark are told in words; the JSON form has them all. */
const MOST_REMARKS = 12

/** The matrix of recordings and versions for people, and what there is to say about it. */
export function renderMatrix(result: ReplayResult, options: { readonly color?: boolean } = {}): string {
  const paint = painter(options.color ?? false)
  const head = ['', ...result.versions, 'messages'].map((text) => paint('bold', text))
  const rows = byFolder(result.recordings).flatMap(([folder, recordings]) => [
    [paint('bold', folder)],
    ...recordings.map((recording) => rowOf(recording, paint)),
  ])
  const parts = [
    ...columns([head, ...rows]),
    '',
    ...LEGEND,
    ...remarksOf(result, paint),
    '',
    summaryOf(result, paint),
  ]
  return `${parts.join('\n')}\n`
}

const LEGEND = [
  'compatible: exactly as defined · tolerable: holds something new that a reader must live with ·',
  'broken: cannot be read at that version · * the version that was spoken',
]

const MARKS = { compatible: ['green', '✓'], tolerable: ['yellow', '~'], broken: ['red', '✗'] } as const

function rowOf(recording: RecordingResult, paint: Paint): string[] {
  const cells = recording.versions.map((one) => cellOf(one, one.version === recording.protocol, paint))
  return [`  ${path.basename(recording.file, '.jsonl')}`, ...cells, String(recording.messages)]
}

function cellOf({ verdict, counts }: VersionResult, spoken: boolean, paint: Paint): string {
  const [style, mark] = MARKS[verdict]
  const affected = verdict === 'compatible' ? '' : ` ${counts[verdict]}`
  return paint(style, `${mark} ${verdict}${affected}${spoken ? ' *' : ''}`)
}

function byFolder(recordings: readonly RecordingResult[]): [string, RecordingResult[]][] {
  return [...Map.groupBy(recordings, ({ file }) => path.dirname(file))]
}

/** Remarks that say the same of different messages are one, with the first place where it was found. */
function remarksOf({ recordings }: ReplayResult, paint: Paint): string[] {
  const all = recordings.flatMap(({ versions }) => versions.flatMap(({ remarks }) => remarks))
  const kinds = [...Map.groupBy(all, kindOf).values()].sort(
    (a, b) => rank(b) - rank(a) || b.length - a.length,
  )
  const told = kinds
    .slice(0, MOST_REMARKS)
    .flatMap(([first, ...more]) => (first ? [tell(first, more.length + 1, paint)] : []))
  if (told.length === 0) return []
  const rest = kinds.length - told.length
  return [
    '',
    ...told,
    ...(rest > 0 ? [`… and ${count(rest, 'more kind')} of remark; --format json has all`] : []),
  ]
}

const rank = (remarks: readonly Remark[]): number => (remarks[0]?.verdict === 'broken' ? 1 : 0)

/** Entries of lists are alike, whichever of them it is. */
const kindOf = ({ version, from, method, pointer, message }: Remark): string =>
  [version, from, method, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), message].join('\n')

function tell(remark: Remark, times: number, paint: Paint): string {
  const { verdict, version, from, method, pointer, message, file, line } = remark
  const [style, mark] = MARKS[verdict]
  const what = method === '' ? 'a line' : method
  const place = paint('dim', `(${count(times, 'time')}, first in ${file}:${line})`)
  return `${paint(style, mark)} ${version}: ${what} from the ${from}${pointer === '' ? '' : `, ${pointer}`}: ${message} ${place}`
}

function summaryOf({ recordings, findings }: ReplayResult, paint: Paint): string {
  const messages = recordings.reduce((sum, recording) => sum + recording.messages, 0)
  const what = `${count(recordings.length, 'recording')}, ${count(messages, 'message')}`
  return findings.length === 0
    ? paint('green', `${what}: nothing broken at the version that was spoken.`)
    : paint('red', `${what}: ${count(findings.length, 'finding')}.`)
}
