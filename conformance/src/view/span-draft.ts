import type { PageSpan } from '../page/payload.ts'

/** A thread, a turn or an item while a session is read: what is told of it comes bit by bit, and some of it twice. */
export class SpanDraft {
  readonly id: string
  readonly inside = new Map<string, SpanDraft>()
  name: string
  text = ''
  status = ''
  from: number
  to: number | null = null
  readonly #kind: PageSpan['kind']
  readonly #pauses = new Map<string, { from: number; to: number | null; method: string; outcome: string }>()
  /** By connection: each of several clients is told all of it. */
  readonly #deltas = new Map<string, number>()

  constructor(kind: PageSpan['kind'], id: string, from: number) {
    this.#kind = kind
    this.id = id
    this.name = kind
    this.from = from
  }

  /** One with this id inside of it, made when there is none. */
  child(kind: PageSpan['kind'], id: string, from: number): SpanDraft {
    const known = this.inside.get(id)
    if (known !== undefined) return known
    const made = new SpanDraft(kind, id, from)
    this.inside.set(id, made)
    return made
  }

  streamed(connection: string): void {
    this.#deltas.set(connection, (this.#deltas.get(connection) ?? 0) + 1)
  }

  ended(t: number): void {
    this.to ??= t
  }

  /** @param key the same for all clients that are asked the same */
  waits(key: string, from: number, method: string): void {
    if (!this.#pauses.has(key)) this.#pauses.set(key, { from, to: null, method, outcome: '' })
  }

  /** The first answer counts. */
  waitedFor(key: string, to: number, outcome: string): void {
    const pause = this.#pauses.get(key)
    if (pause === undefined || pause.to !== null) return
    pause.to = to
    pause.outcome = outcome
  }

  /** Puts it, and then all that is inside of it in order of mention, behind the spans that are there. */
  addTo(spans: PageSpan[], depth: number, indices: Map<SpanDraft, number>): void {
    const index = spans.length
    indices.set(this, index)
    const { id, name, text, status, from, to } = this
    const deltas = Math.max(0, ...this.#deltas.values())
    const pauses = [...this.#pauses.values()]
    const span = { kind: this.#kind, depth, name, text, id, status, from, to, deltas, pauses, end: 0 }
    spans.push(span)
    for (const one of this.inside.values()) one.addTo(spans, depth + 1, indices)
    span.end = spans.length
  }
}
