import { isDeepStrictEqual } from 'node:util'
import { HeddleError } from '@heddle/protocol'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { findingsOf, type RecordingResult, ReplayResult } from './verdict.ts'

/** What one part of a shared replay found, and the file that tells it. */
export interface ReplayPart {
  readonly file: string
  readonly result: ReplayResult
}

/** @throws HeddleError when the text is not what `heddle replay --format json` writes */
export function parseReplayResult(file: string, text: string): ReplayPart {
  const result = parseJson(file, text)
  if (check(result)) return { file, result }
  const { instancePath, message = 'is not valid' } = check.errors?.[0] ?? {}
  throw new HeddleError(
    `${file} holds no result of a replay: ${instancePath || 'the whole'} ${message}. ${REMEDY}`,
  )
}

/**
 * Puts the parts of a shared replay together. What comes out is what one run over all recordings says.
 *
 * @throws HeddleError when the parts are not of one whole, or one is missing or there twice
 */
export function mergeReplays(parts: readonly ReplayPart[]): ReplayResult {
  const [first] = parts
  if (first === undefined) throw new HeddleError(`There is nothing to put together. ${REMEDY}`)
  const { versions, strict } = first.result
  for (const { file, result } of parts)
    if (!isDeepStrictEqual([result.versions, result.strict], [versions, strict]))
      throw new HeddleError(
        `${file} and ${first.file} are of different runs: the versions and --strict must be the same. Replay all parts in the same way.`,
      )
  const recordings = interleaved(shardsOf(parts))
  return {
    versions,
    strict,
    shard: null,
    recordings,
    findings: recordings.flatMap((recording) => findingsOf(recording, strict)),
  }
}

/** The recordings of each part, in the order of the parts. */
function shardsOf(parts: readonly ReplayPart[]): RecordingResult[][] {
  const files = new Map<number, ReplayPart>()
  let of: number | undefined
  for (const part of parts) {
    const { file, result } = part
    if (result.shard === null)
      throw new HeddleError(`${file} is no part: it was made without --shard. ${REMEDY}`)
    of ??= result.shard.of
    const { index } = result.shard
    if (result.shard.of !== of || index > of)
      throw new HeddleError(
        `${file} is part ${index} of ${result.shard.of}, and others are of ${of}. ${REMEDY}`,
      )
    const other = files.get(index)
    if (other !== undefined)
      throw new HeddleError(`${file} and ${other.file} are both part ${index} of ${of}. Name each part once.`)
    files.set(index, part)
  }
  return Array.from({ length: of ?? 0 }, (_, index) => {
    const part = files.get(index + 1)
    if (part === undefined)
      throw new HeddleError(`Part ${index + 1} of ${of} is missing. Name the results of all parts.`)
    return part.result.recordings
  })
}

/** As the recordings were dealt out: one to each part, and again. */
function interleaved(shards: readonly RecordingResult[][]): RecordingResult[] {
  const rounds = Math.max(...shards.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) =>
    shards.flatMap((shard) => shard.slice(round, round + 1)),
  ).flat()
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new HeddleError(`${file} is not JSON (${(error as Error).message}). ${REMEDY}`)
  }
}

const REMEDY = 'Name what heddle replay --shard i/n --format json wrote.'

/** Compiled once for the process: the format does not change while it runs. */
const check = new Ajv2020({ strict: false, validateFormats: false }).compile<ReplayResult>(
  JSON.parse(JSON.stringify(ReplayResult)),
)
