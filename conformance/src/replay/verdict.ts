import { VERSIONS, type Version } from '@heddle/protocol'
import Type, { type Static } from 'typebox'

/**
 * What offline replay says, as JSON. It is written by one process and may be read by another, which puts the parts of a
 * shared work together.
 */

/**
 * What a version of the protocol says of one message, from good to bad.
 *
 * - `compatible`: exactly what the version defines.
 * - `outside`: of a method that the version does not define. A reader ignores or refuses it; nothing breaks.
 * - `tolerable`: it holds something the version does not know, in a place where a reader must live with it.
 * - `broken`: a reader of that version cannot make sense of it.
 */
export type Verdict = 'compatible' | 'outside' | 'tolerable' | 'broken'

const version = Type.Unsafe<Version>({ enum: [...VERSIONS] })
const side = Type.Union([Type.Literal('client'), Type.Literal('server')])
const place = {
  /** Which message of the recording, counted from 1. */
  number: Type.Integer({ minimum: 1 }),
  /** Line in the file, counted from 1. */
  line: Type.Integer({ minimum: 1 }),
  /** The method of the message, or of the request that it answers; empty when there is none. */
  method: Type.String(),
  /** JSON pointer from the message down. */
  pointer: Type.String(),
  message: Type.String(),
}

/** Something that a version has to say of a message. */
const Remark = Type.Object({
  verdict: Type.Union([Type.Literal('tolerable'), Type.Literal('broken')]),
  version,
  file: Type.String(),
  /** Who wrote it: the other side reads it. */
  from: side,
  ...place,
})

/** How many messages got each verdict. */
const Counts = Type.Object({
  compatible: Type.Integer(),
  outside: Type.Integer(),
  tolerable: Type.Integer(),
  broken: Type.Integer(),
})

/** The worst of some messages, those outside aside. */
const worst = Type.Union([Type.Literal('compatible'), Type.Literal('tolerable'), Type.Literal('broken')])

/** How what one side wrote fares with the other side, which reads it at one version. */
const ReaderResult = Type.Object({
  verdict: worst,
  counts: Counts,
  /** The first thing that this reader cannot make sense of. */
  firstBreak: Type.Union([Type.Object(place), Type.Null()]),
})

/** How the messages of one recording fare at one version. */
const VersionResult = Type.Object({
  version,
  verdict: worst,
  counts: Counts,
  /** The same by who reads: a client of that version what the server wrote, a server of it what the client wrote. */
  readers: Type.Object({ client: ReaderResult, server: ReaderResult }),
  remarks: Type.Array(Remark),
})

const RecordingResult = Type.Object({
  file: Type.String(),
  /** The version that was spoken; null when neither the header nor the handshake tells. */
  protocol: Type.Union([version, Type.Null()]),
  messages: Type.Integer(),
  versions: Type.Array(VersionResult),
})

/** One of several equal parts of the recordings: every so many-th, beginning with that one. Counted from 1. */
const Shard = Type.Object({ index: Type.Integer({ minimum: 1 }), of: Type.Integer({ minimum: 1 }) })

export const ReplayResult = Type.Object({
  versions: Type.Array(version),
  /** Broken at any version is a finding, not only at the version that a recording was made at. */
  strict: Type.Boolean(),
  /** Null: all recordings. */
  shard: Type.Union([Shard, Type.Null()]),
  recordings: Type.Array(RecordingResult),
  /** Broken messages at the version that a recording was made at: either it or the protocol is wrong. */
  findings: Type.Array(Remark),
})

export type Remark = Static<typeof Remark>
export type Counts = Static<typeof Counts>
export type ReaderResult = Static<typeof ReaderResult>
export type VersionResult = Static<typeof VersionResult>
export type RecordingResult = Static<typeof RecordingResult>
export type Shard = Static<typeof Shard>
export type ReplayResult = Static<typeof ReplayResult>

/** What of a recording is a finding. */
export function findingsOf({ protocol, versions }: RecordingResult, strict: boolean): Remark[] {
  return versions
    .filter(({ version }) => strict || version === protocol)
    .flatMap(({ remarks }) => remarks.filter(({ verdict }) => verdict === 'broken'))
}
