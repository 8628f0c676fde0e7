import path from 'node:path'
import type { Version } from '@heddle/protocol'
import {
  findingsOf,
  type ReaderResult,
  type RecordingResult,
  type Remark,
  type ReplayResult,
} from '../replay/verdict.ts'
import { columns, count, type Paint, painter } from './text.ts'

/** How many kinds of remark are told in words; the JSON form has them all. */
const MOST_REMARKS = 12

/** The matrix of recordings and versions for people, and what there is to say about it. */
export function renderMatrix(result: ReplayResult, options: { readonly color?: boolean } = {}): string {
  const matrix = new Matrix(result.versions, result.strict)
  for (const recording of result.recordings) matrix.add(recording)
  return matrix.render(options)
}

/** The same, of recordings that are told one after the other: no more is kept of each than is shown. */
export class Matrix {
  readonly #versions: readonly Version[]
  readonly #strict: boolean
  readonly #rows = new Map<string, Row[]>()
  readonly #kinds = new Map<string, Kind>()
  #recordings = 0
  #messages = 0
  #findings = 0

  constructor(versions: readonly Version[], strict: boolean) {
    this.#versions = versions
    this.#strict = strict
  }

  add(recording: RecordingResult): void {
    const { file, messages, protocol, versions } = recording
    this.#recordings += 1
    this.#messages += messages
    this.#findings += findingsOf(recording, this.#strict).length
    const folder = path.dirname(file)
    const rows = this.#rows.get(folder) ?? []
    this.#rows.set(folder, rows)
    const readers = versions.map(({ version, readers }) => ({ spoken: version === protocol, ...readers }))
    rows.push({ name: path.basename(file, '.jsonl'), readers, messages })
    for (const { remarks } of versions) for (const remark of remarks) this.#note(remark)
  }

  /** Remarks that say the same of different messages are one, with the first place where it was found. */
  #note(remark: Remark): void {
    const key = kindOf(remark)
    const kind = this.#kinds.get(key)
    if (kind !== undefined) kind.times += 1
    else if (this.#kinds.size < MOST_KINDS) this.#kinds.set(key, { first: remark, times: 1 })
  }

  render({ color = false }: { readonly color?: boolean } = {}): string {
    const paint = painter(color)
    const heads = [
      ['', ...this.#versions.flatMap((version) => [version, '']), ''],
      ['', ...this.#versions.flatMap(() => ['client', 'server']), 'messages'],
    ].map((head) => head.map((text) => paint('bold', text)))
    const rows = [...this.#rows].flatMap(([folder, rows]) => [
      [paint('bold', folder)],
      ...rows.map((row) => cellsOf(row, paint)),
    ])
    const parts = [...columns([...heads, ...rows]), '', ...LEGEND, ...this.#told(paint), '', this.#sum(paint)]
    return `${parts.join('\n')}\n`
  }

  #told(paint: Paint): string[] {
    const kinds = [...this.#kinds.values()].sort((a, b) => rank(b.first) - rank(a.first) || b.times - a.times)
    if (kinds.length === 0) return []
    const rest = kinds.length - MOST_REMARKS
    return [
      '',
      ...kinds.slice(0, MOST_REMARKS).map((kind) => tell(kind, paint)),
      ...(rest > 0 ? [`… and ${count(rest, 'more kind')} of remark; --format json has all`] : []),
    ]
  }

  #sum(paint: Paint): string {
    const what = `${count(this.#recordings, 'recording')}, ${count(this.#messages, 'message')}`
    return this.#findings === 0
      ? paint('green', `${what}: nothing broken at the version that was spoken.`)
      : paint('red', `${what}: ${count(this.#findings, 'finding')}.`)
  }
}

interface Row {
  readonly name: string
  readonly messages: number
  readonly readers: readonly {
    readonly spoken: boolean
    readonly client: ReaderResult
    readonly server: ReaderResult
  }[]
}

interface Kind {
  readonly first: Remark
  times: number
}

/** More kinds than this are not kept apart: the names in them are chosen by whoever was recorded. */
const MOST_KINDS = 10_000

const LEGEND = [
  'client: a client of that version reads what the server wrote · server: the other way round · * was spoken',
  '✓ exactly as defined · ~ compatible for tolerant readers, which live with so many messages that hold',
  'something new · ✗ broken: at that message (counted from 1) and pointer for the first time',
]

const MARKS = { compatible: ['green', '✓'], tolerable: ['yellow', '~'], broken: ['red', '✗'] } as const

/** Of a pointer, in a cell. */
const LONGEST_POINTER = 24

function cellsOf({ name, readers, messages }: Row, paint: Paint): string[] {
  const cells = readers.flatMap(({ spoken, client, server }) => [
    cellOf(client, spoken, paint),
    cellOf(server, spoken, paint),
  ])
  return [`  ${name}`, ...cells, String(messages)]
}

function cellOf({ verdict, counts, firstBreak }: ReaderResult, spoken: boolean, paint: Paint): string {
  const [style, mark] = MARKS[verdict]
  const affected = verdict === 'tolerable' ? ` ${counts.tolerable}` : ''
  const where = firstBreak === null ? '' : ` ${firstBreak.number} ${shortened(firstBreak.pointer)}`
  return paint(style, `${mark}${affected}${where.trimEnd()}${spoken ? ' *' : ''}`)
}

/** The end of a pointer tells more than its beginning. */
const shortened = (pointer: string): string =>
  pointer.length <= LONGEST_POINTER ? pointer : `…${pointer.slice(1 - LONGEST_POINTER)}`

const rank = ({ verdict }: Remark): number => (verdict === 'broken' ? 1 : 0)

/** Entries of lists are alike, whichever of them it is. */
const kindOf = ({ version, from, method, pointer, message }: Remark): string =>
  [version, from, method, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), message].join('\n')

function tell({ first, times }: Kind, paint: Paint): string {
  const { verdict, version, from, method, pointer, message, file, line, number } = first
  const [style, mark] = MARKS[verdict]
  const what = method === '' ? 'a line' : method
  const place = paint('dim', `(${count(times, 'time')}, first in ${file}:${line}, message ${number})`)
  return `${paint(style, mark)} ${version}: ${what} from the ${from}${pointer === '' ? '' : `, ${pointer}`}: ${message} ${place}`
}
