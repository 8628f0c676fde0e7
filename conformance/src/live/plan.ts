import { type Classified, type Json, protocolAt, type Version } from '@heddle/protocol'
import type { Recording } from '../recording/read.ts'
import { exchangesOf, type Said } from '../replay/exchange.ts'
import { lanesOf, Order } from './lanes.ts'
import { pieceOf } from './stream.ts'

/** What was said or happened in a recorded session, as something to do, or to wait for. */
export type Part = Place & (Saying | Hearing | Ending | Gate)

interface Place {
  readonly index: number
  /** Line of the recording. */
  readonly line: number
  readonly conn: string
}

/** The client says it. */
export interface Saying {
  readonly kind: 'say'
  readonly number: number
  readonly what: Classified
  readonly content: Content
}

/** The server is to say it. */
export interface Hearing {
  readonly kind: 'hear'
  readonly number: number
  readonly what: Classified
  readonly content: Content
  /** Parts that must have come before. */
  readonly before: ReadonlySet<number>
  /** It answers what the version does not define: that there is an answer is all that can be asked for. */
  readonly loose: boolean
  /** It is a piece of a stream, which has so much text behind it. */
  readonly piece?: { readonly stream: Stream; readonly upTo: number }
}

/** A connection ends, or the process that it is: by itself once its input has, or because it is killed. */
export interface Ending {
  readonly kind: 'end'
  /** Of a process. */
  readonly code?: number | null
  readonly killed: boolean
}

/** The scripted model comes to a place where it waits, or is let go on. */
export interface Gate {
  readonly kind: 'gate'
  readonly gate: string
  readonly released: boolean
}

export type Content = { readonly json: Json } | { readonly raw: string }

/** What arrives bit by bit. */
export interface Stream {
  readonly conn: string
  readonly method: string
  readonly of: Json
  text: string
}

export type HearPart = Place & Hearing

export interface Plan {
  readonly parts: readonly Part[]
  readonly streams: readonly Stream[]
}

/** Methods of a version: what it does not define is left alone, on both sides. */
export type Defines = (method: string) => boolean

export function definedAt(version: Version): Defines {
  const names = new Set(protocolAt(version).methods.map(({ name }) => name))
  return (method) => names.has(method)
}

/** What there is to do to play a recorded session again. */
export function planOf(recording: Recording, defines: Defines): Plan {
  const saidAt = new Map(
    exchangesOf(recording).map((said, index) => [said.line, { said, number: index + 1 }]),
  )
  const orders = new Map<string, Order>()
  const streams = new Map<string, Stream>()
  const parts: Part[] = []
  const gates = new GateNames()
  for (const { line, what } of recording.entries) {
    const place = { index: parts.length, line, conn: what.conn ?? '' }
    if (what.from === 'recorder') {
      if (what.event === 'exit')
        parts.push({ ...place, kind: 'end', code: what.code ?? null, killed: what.signal === 'SIGKILL' })
      // A connection, of several to one process.
      if (what.event === 'close') parts.push({ ...place, kind: 'end', killed: false })
      if (what.gate !== undefined && what.event.startsWith('gate-')) {
        const released = what.event === 'gate-released'
        parts.push({ ...place, kind: 'gate', gate: gates.next(what.event, what.gate), released })
      }
      continue
    }
    const { said, number } = saidAt.get(line) ?? {}
    if (said === undefined || number === undefined) continue
    const content = 'msg' in what ? { json: what.msg as Json } : { raw: what.raw }
    const common = { ...place, number, what: said.what, content }
    const order = orders.get(place.conn) ?? new Order()
    orders.set(place.conn, order)
    const request = said.answers === undefined ? undefined : saidAt.get(said.answers)?.said
    if (said.from === 'client') {
      order.put(place.index, lanesOf(said, request))
      parts.push({ ...common, kind: 'say' })
    } else if (!isOutside(said, defines)) {
      const before = order.put(place.index, lanesOf(said, request))
      const piece = pieceIn(streams, place.conn, said)
      const loose = said.asked !== undefined && !defines(said.asked)
      parts.push({ ...common, kind: 'hear', before, loose, ...(piece === undefined ? {} : { piece }) })
    }
  }
  return { parts, streams: [...streams.values()] }
}

/** A notification that the version does not define. */
export function isOutside({ what }: Pick<Said, 'what'>, defines: Defines): boolean {
  return what.kind === 'notification' && !defines(what.message.method)
}

function pieceIn(streams: Map<string, Stream>, conn: string, { what }: Said): Hearing['piece'] {
  const piece = pieceOf(what)
  if (piece === undefined) return undefined
  const { method, of, text } = piece
  const key = JSON.stringify([conn, method, of])
  const stream = streams.get(key) ?? { conn, method, of, text: '' }
  streams.set(key, stream)
  stream.text += text
  return { stream, upTo: stream.text.length }
}

/** A name may be used again, for a place further on: they are told apart by how often it was. */
export class GateNames {
  readonly #times = new Map<string, number>()

  next(kind: string, gate: string): string {
    const key = `${kind} ${gate}`
    const times = (this.#times.get(key) ?? 0) + 1
    this.#times.set(key, times)
    return `${gate} ${times}`
  }
}
