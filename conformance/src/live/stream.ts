import type { Classified, Json } from '@heddle/protocol'

/** A piece of something that arrives bit by bit, in pieces that may be others each time. */
export interface Piece {
  /** What it is a piece of, without the names in it. */
  readonly method: string
  /** The other params, which say of what it is a piece. */
  readonly of: Json
  /** What the message holds beside its params. */
  readonly around: Json
  /** Base64 is told as a character for each byte. */
  readonly text: string
}

/** A notification as a piece; undefined when it is none. */
export function pieceOf(what: Classified): Piece | undefined {
  if (what.kind !== 'notification') return undefined
  const { params, ...around } = what.message
  const { method } = around
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return undefined
  const { delta, deltaBase64, ...of } = params as Readonly<Record<string, Json>>
  if (typeof delta === 'string') return { method, of, around: { ...around }, text: delta }
  if (typeof deltaBase64 !== 'string') return undefined
  return { method, of, around: { ...around }, text: Buffer.from(deltaBase64, 'base64').toString('latin1') }
}
