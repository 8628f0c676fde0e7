import { type Classified, classify } from '@heddle/protocol'
import type { Side } from '../recording/format.ts'
import type { Entry, Recording } from '../recording/read.ts'

/** One message of a recording, with what it answers and what answered it. */
export interface Said {
  readonly line: number
  readonly from: Side
  readonly what: Classified
  /** Of an answer: the method that was asked. Undefined: nothing was asked. */
  readonly asked?: string
  /** Of an answer: the line of the request. */
  readonly answers?: number
  /** Which connection; empty where a recording does not tell. */
  readonly conn: string
  /** Of a request: it was answered with an error. */
  readonly refused: boolean
}

/**
 * The messages of a recording, requests and answers put together. Client and server number their requests
 * in two separate spaces; several connections in one file are separate too. An id that is used again while
 * it is waited for is answered in the order of asking.
 */
export function exchangesOf(recording: Pick<Recording, 'entries'>): Said[] {
  const said: Draft[] = []
  const open = new Map<string, Draft[]>()
  for (const entry of recording.entries) {
    const draft = draftOf(entry)
    if (draft === undefined) continue
    said.push(draft)
    if (draft.what.kind === 'request') {
      const key = keyOf(draft.conn, draft.from, draft.what.message.id)
      open.set(key, [...(open.get(key) ?? []), draft])
    } else if (draft.what.kind === 'result' || draft.what.kind === 'error') {
      const asker = draft.from === 'client' ? 'server' : 'client'
      const request = open.get(keyOf(draft.conn, asker, draft.what.message.id))?.shift()
      if (request?.what.kind !== 'request') continue
      draft.asked = request.what.message.method
      draft.answers = request.line
      request.refused = draft.what.kind === 'error'
    }
  }
  return said
}

interface Draft {
  line: number
  from: Side
  conn: string
  what: Classified
  asked?: string
  answers?: number
  refused: boolean
}

function draftOf({ line, what }: Entry): Draft | undefined {
  if (what.from === 'recorder') return undefined
  const place = { line, from: what.from, conn: what.conn ?? '', refused: false }
  if ('msg' in what) return { ...place, what: classify(what.msg) }
  return { ...place, what: { kind: 'invalid', pointer: '', reason: 'the line is not JSON' } }
}

const keyOf = (conn: string, asker: Side, id: unknown): string => JSON.stringify([conn, asker, id])
