import { protocolAt, VERSIONS, type Version } from '@heddle/protocol'
import type { Recording } from '../recording/read.ts'
import { exchangesOf } from './exchange.ts'
import { Judge } from './judge.ts'
import { spokenVersion } from './spoken-version.ts'
import { tally } from './tally.ts'
import { findingsOf, type RecordingResult, type ReplayResult, type Shard } from './verdict.ts'

export interface ReplayOptions {
  readonly versions?: readonly Version[]
  /** Broken at any version is a finding, not only at the version that a recording was made at. */
  readonly strict?: boolean
  /** Which part of the recordings these are. */
  readonly shard?: Shard | null
}

type Recordings = AsyncIterable<Recording> | Iterable<Recording>

/** Holds every message of recordings against versions of the protocol, and keeps all that there is to say. */
export async function replayOffline(
  recordings: Recordings,
  { versions = VERSIONS, strict = false, shard = null }: ReplayOptions = {},
): Promise<ReplayResult> {
  const results: RecordingResult[] = []
  for await (const result of replayEach(recordings, versions)) results.push(result)
  const findings = results.flatMap((result) => findingsOf(result, strict))
  return { versions: [...versions], strict, shard, recordings: results, findings }
}

/** The same, one recording after the other: nothing is kept of those that were told. Runs nothing. */
export async function* replayEach(
  recordings: Recordings,
  versions: readonly Version[] = VERSIONS,
): AsyncGenerator<RecordingResult> {
  const judges = versions.map((version) => new Judge(protocolAt(version)))
  for await (const recording of recordings) yield replayOne(recording, judges)
}

function replayOne(recording: Recording, judges: readonly Judge<Version>[]): RecordingResult {
  const said = exchangesOf(recording)
  return {
    file: recording.file,
    protocol: spokenVersion(recording, said),
    messages: said.length,
    versions: judges.map((judge) => tally(recording.file, said, judge)),
  }
}
