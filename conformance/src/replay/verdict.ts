import type { Version } from '@heddle/protocol'
import type { Side } from '../recording/format.ts'

/**
 * What a version of the protocol says of one message, from good to bad.
 *
 * - `compatible`: exactly what the version defines.
 * - `outside`: of a method that the version does not define. A reader ignores or refuses it; nothing breaks.
 * - `tolerable`: it holds something the version does not know, in a place where a reader must live with it.
 * - `broken`: a reader of that version cannot make sense of it.
 */
export type Verdict = 'compatible' | 'outside' | 'tolerable' | 'broken'

/** Something that a version has to say of a message. */
export interface Remark {
  readonly verdict: 'tolerable' | 'broken'
  readonly version: Version
  readonly file: string
  /** Line in the file, counted from 1. */
  readonly line: number
  readonly from: Side
  /** The method of the message, or of the request that it answers; empty when there is none. */
  readonly method: string
  /** JSON pointer from the message down. */
  readonly pointer: string
  readonly message: string
}

/** How the messages of one recording fare at one version. */
export interface VersionResult {
  readonly version: Version
  /** The worst of all messages, those outside aside. */
  readonly verdict: 'compatible' | 'tolerable' | 'broken'
  /** How many messages got each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>
  readonly remarks: readonly Remark[]
}

export interface RecordingResult {
  readonly file: string
  /** The version that was spoken; null when neither the header nor the handshake tells. */
  readonly protocol: Version | null
  readonly messages: number
  readonly versions: readonly VersionResult[]
}

export interface ReplayResult {
  readonly recordings: readonly RecordingResult[]
  readonly versions: readonly Version[]
  /** Broken messages at the version that a recording was made at: either it or the protocol is wrong. */
  readonly findings: readonly Remark[]
}
