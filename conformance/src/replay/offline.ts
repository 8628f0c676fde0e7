import { VERSIONS, type Version } from '@heddle/protocol'
import type { Recording } from '../recording/read.ts'
import { exchangesOf, type Said } from './exchange.ts'
import { Judge } from './judge.ts'
import { spokenVersion } from './spoken-version.ts'
import type { RecordingResult, Remark, ReplayResult, Verdict, VersionResult } from './verdict.ts'

export interface ReplayOptions {
  readonly versions?: readonly Version[]
  /** Broken at any version is a finding, not only at the version that a recording was made at. */
  readonly strict?: boolean
}

/** Holds every message of recordings against versions of the protocol. Runs nothing. */
export async function replayOffline(
  recordings: AsyncIterable<Recording> | Iterable<Recording>,
  { versions = VERSIONS, strict = false }: ReplayOptions = {},
): Promise<ReplayResult> {
  const judges = versions.map((version) => new Judge(version))
  const results: RecordingResult[] = []
  for await (const recording of recordings) results.push(replayOne(recording, judges))
  const findings = results.flatMap(({ protocol, versions: each }) =>
    each
      .filter(({ version }) => strict || version === protocol)
      .flatMap(({ remarks }) => remarks.filter(isBroken)),
  )
  return { recordings: results, versions, findings }
}

function replayOne(recording: Recording, judges: readonly Judge[]): RecordingResult {
  const said = exchangesOf(recording)
  return {
    file: recording.file,
    protocol: spokenVersion(recording, said),
    messages: said.length,
    versions: judges.map((judge) => judgeAll(recording.file, said, judge)),
  }
}

function judgeAll(file: string, said: readonly Said[], judge: Judge): VersionResult {
  const counts: Record<Verdict, number> = { compatible: 0, outside: 0, tolerable: 0, broken: 0 }
  const remarks: Remark[] = []
  for (const one of said) {
    const { verdict, method, problems } = judge.judge(one)
    counts[verdict] += 1
    if (verdict !== 'tolerable' && verdict !== 'broken') continue
    const place = { verdict, version: judge.version, file, line: one.line, from: one.from, method }
    for (const { pointer, message } of problems) remarks.push({ ...place, pointer, message })
  }
  const verdict = counts.broken > 0 ? 'broken' : counts.tolerable > 0 ? 'tolerable' : 'compatible'
  return { version: judge.version, verdict, counts, remarks }
}

const isBroken = ({ verdict }: Remark): boolean => verdict === 'broken'
