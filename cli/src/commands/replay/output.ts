import type { RecordingResult, ReplayResult } from '@heddle/conformance'
import { type Format, wantsColor } from '../../options.ts'
import { type Spool, spool } from '../../spool.ts'

/** Takes what is found in each recording, and tells all of it once the last was read. */
export interface ReplayOutput {
  readonly findings: number
  add(result: RecordingResult): void
  tell(stream: NodeJS.WriteStream): Promise<void>
  close(): void
}

/** What is the same for all recordings of a run. */
type Run = Pick<ReplayResult, 'strict' | 'shard'> & {
  readonly versions: readonly ReplayResult['versions'][0][]
}

export function replayOutput(format: Format, run: Run): Promise<ReplayOutput> {
  return format === 'json' ? jsonOutput(run) : textOutput(run)
}

async function textOutput({ versions, strict }: Run): Promise<ReplayOutput> {
  const { findingsOf, Matrix } = await import('@heddle/conformance')
  const matrix = new Matrix(versions, strict)
  let findings = 0
  return {
    get findings() {
      return findings
    },
    add(result) {
      findings += findingsOf(result, strict).length
      matrix.add(result)
    },
    async tell(stream) {
      stream.write(matrix.render({ color: wantsColor(stream) }))
    },
    close() {},
  }
}

/** A `ReplayResult`, of which a line is a recording or a finding. There can be more of it than fits into memory. */
async function jsonOutput(run: Run): Promise<ReplayOutput> {
  const { findingsOf } = await import('@heddle/conformance')
  const results = spool()
  const findings = spool()
  const put = (list: Spool, value: unknown) =>
    list.write(`${list.lines === 0 ? '' : ',\n'}${JSON.stringify(value)}`)
  return {
    get findings() {
      return findings.lines
    },
    add(result) {
      put(results, result)
      for (const finding of findingsOf(result, run.strict)) put(findings, finding)
    },
    async tell(stream) {
      const { versions, strict, shard } = run
      stream.write(`${JSON.stringify({ versions, strict, shard }).slice(0, -1)},\n"recordings": [\n`)
      await results.copyTo(stream)
      stream.write('\n],\n"findings": [\n')
      await findings.copyTo(stream)
      stream.write('\n]}\n')
    },
    close() {
      results.close()
      findings.close()
    },
  }
}
