import { type Classified, classify, type Json } from '@heddle/protocol'
import { Bindings, type Draft } from './bindings.ts'
import { compare, type Difference } from './compare.ts'
import { Diverged } from './divergence.ts'
import { type Content, type Defines, type HearPart, isOutside, type Plan, type Stream } from './plan.ts'
import { reconcile } from './reconcile.ts'
import { pieceOf } from './stream.ts'

/** Holds what a server says against what was recorded, and keeps the books: what came, and who is called what now. */
export class Matcher {
  readonly names = new Bindings()
  readonly #plan: Plan
  readonly #defines: Defines
  /** Brings what comes into the terms of the recording: its paths, and its placeholders for secrets. */
  readonly #normal: (value: Json) => Json
  readonly #done = new Set<number>()
  /** What came of each stream. */
  readonly #received = new Map<Stream, string>()
  readonly #open: Set<HearPart>

  constructor(plan: Plan, defines: Defines, normal: (value: Json) => Json) {
    this.#plan = plan
    this.#defines = defines
    this.#normal = normal
    this.#open = new Set(plan.parts.filter((part) => part.kind === 'hear'))
  }

  isDone(index: number): boolean {
    return this.#done.has(index)
  }

  /**
   * What is still to be heard before a part: on all connections, or on its own. On others answers only, for what was
   * answered had been done, and what is said next can depend on it.
   */
  missing(index: number, conn?: string): HearPart | undefined {
    for (const part of this.#open)
      if (part.index < index && (conn === undefined || part.conn === conn || isAnswer(part))) return part
    return undefined
  }

  did(index: number): void {
    this.#done.add(index)
  }

  /**
   * Takes a line of the server.
   *
   * @returns whether it was one that was waited for; what the version does not define is left alone
   * @throws Diverged when it can be none of those that may come now
   */
  take(conn: string, text: string): boolean {
    const content = contentOf(text, this.#normal)
    const what = 'json' in content ? classify(content.json) : NOT_JSON
    if (isOutside({ what }, this.#defines)) return false
    const piece = pieceOf(what)
    if (piece !== undefined && this.#takePiece(conn, piece, content)) return true
    const alike = [...this.#open].filter((part) => part.conn === conn && this.#isAlike(part, what))
    const now = alike.filter(({ before }) => [...before].every((one) => this.#done.has(one)))
    let closest: { part: HearPart; difference: Difference } | undefined
    for (const part of now) {
      const names = this.names.draft(conn)
      const difference = differenceOf(part, what, content, names)
      if (difference === undefined) {
        names.keep()
        this.#finish(part)
        return true
      }
      closest ??= { part, difference }
    }
    if (closest !== undefined)
      throw differs(closest.part, closest.difference, content, this.names.draft(conn))
    throw this.#unexpected(alike[0], what, content)
  }

  /** Of the same kind and method, or the answer to the same request. */
  #isAlike({ what: recorded, piece }: HearPart, what: Classified): boolean {
    if (piece !== undefined) return false
    switch (what.kind) {
      case 'result':
      case 'error':
        return (
          (recorded.kind === 'result' || recorded.kind === 'error') && recorded.message.id === what.message.id
        )
      case 'request':
      case 'notification':
        return recorded.kind === what.kind && recorded.message.method === what.message.method
      case 'invalid':
        return recorded.kind === 'invalid'
    }
  }

  /** Pieces may be cut in another way: what came so far has to be how the recorded stream begins. */
  #takePiece(conn: string, piece: NonNullable<ReturnType<typeof pieceOf>>, content: Content): boolean {
    for (const stream of this.#plan.streams) {
      if (stream.conn !== conn || stream.method !== piece.method) continue
      const names = this.names.draft(conn)
      if (compare(stream.of, piece.of, names) !== undefined) continue
      const parts = [...this.#open].filter((part) => part.piece?.stream === stream)
      const [first] = parts
      if (first === undefined) continue
      if (![...first.before].every((one) => this.#done.has(one) || this.#isPieceOf(one, stream)))
        throw this.#unexpected(first, first.what, content)
      const around = compare(pieceOf(first.what)?.around, piece.around, names)
      if (around !== undefined) throw differs(first, around, content, names)
      const received = (this.#received.get(stream) ?? '') + piece.text
      if (!stream.text.startsWith(received)) {
        const pointer = /Base64/.test(JSON.stringify(content)) ? '/params/deltaBase64' : '/params/delta'
        throw differs(first, { pointer, expected: stream.text, actual: received }, content, names)
      }
      names.keep()
      this.#received.set(stream, received)
      for (const part of parts) if ((part.piece?.upTo ?? 0) <= received.length) this.#finish(part)
      return true
    }
    return false
  }

  #isPieceOf(index: number, stream: Stream): boolean {
    const part = this.#plan.parts[index]
    return part?.kind === 'hear' && part.piece?.stream === stream
  }

  #finish(part: HearPart): void {
    this.#done.add(part.index)
    this.#open.delete(part)
  }

  #unexpected(early: HearPart | undefined, what: Classified, content: Content): Diverged {
    const actual = shownContent(content)
    const name = nameOf(what)
    const missing = [...(early?.before ?? [])]
      .map((index) => this.#plan.parts[index])
      .find((part) => part !== undefined && !this.#done.has(part.index))
    if (early === undefined || missing === undefined)
      return new Diverged({
        number: null,
        line: null,
        pointer: '',
        message: `The server sent ${name}, and nothing like it is still to come.`,
        actual,
      })
    const { number, line } = early
    const awaited =
      'what' in missing ? `${nameOf(missing.what)} (line ${missing.line})` : `line ${missing.line}`
    const message = `The server sent ${name} too early: ${awaited} has to come before it.`
    return new Diverged({ number, line, pointer: '', message, actual })
  }
}

const isAnswer = ({ what }: HearPart): boolean => what.kind === 'result' || what.kind === 'error'

function differenceOf(
  { what: recorded, content: expected, loose }: HearPart,
  what: Classified,
  content: Content,
  names: Draft,
): Difference | undefined {
  if ('raw' in expected || 'raw' in content)
    return compare(
      'raw' in expected ? expected.raw : undefined,
      'raw' in content ? content.raw : undefined,
      names,
    )
  if (loose) return undefined
  if (what.kind === 'request' && recorded.kind === 'request')
    if (!names.fitsRequest(recorded.message.id, what.message.id))
      return { pointer: '/id', expected: recorded.message.id, actual: what.message.id }
  return compare(withoutId(expected.json), withoutId(content.json), names)
}

/** The id of a request has names of its own; that of an answer is how it was found. */
function withoutId(message: Json): Json {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return message
  const { id: _, ...rest } = message as Readonly<Record<string, Json>>
  return rest
}

function differs(
  part: HearPart,
  { pointer, expected, actual }: Difference,
  content: Content,
  names: Draft,
): Diverged {
  const { number, line, what } = part
  const said = (value: Json | undefined) => (value === undefined ? 'nothing' : JSON.stringify(value))
  return new Diverged({
    number,
    line,
    pointer,
    message: `${nameOf(what)} differs at ${pointer === '' ? 'its top' : pointer}: expected ${shortened(said(expected))}, got ${shortened(said(actual))}.`,
    expected: reconcile(shownContent(part.content), shownContent(content), names),
    actual: shownContent(content),
  })
}

const LONGEST = 120
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`)

/** What a message is called in a sentence. */
export function nameOf(what: Classified): string {
  switch (what.kind) {
    case 'request':
      return `the request ${what.message.method}`
    case 'notification':
      return what.message.method
    case 'result':
    case 'error':
      return `the answer to request ${JSON.stringify(what.message.id)}`
    case 'invalid':
      return 'a line that is no message'
  }
}

export const shownContent = (content: Content): Json => ('json' in content ? content.json : content.raw)

const NOT_JSON: Classified = { kind: 'invalid', pointer: '', reason: 'the line is not JSON' }

function contentOf(text: string, normal: (value: Json) => Json): Content {
  try {
    return { json: normal(JSON.parse(text)) }
  } catch {
    return { raw: String(normal(text)) }
  }
}
