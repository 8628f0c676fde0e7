import type { Version } from '@heddle/protocol'
import type { Side } from '../recording/format.ts'
import type { Said } from './exchange.ts'
import type { Judge } from './judge.ts'
import type { Counts, ReaderResult, Remark, VersionResult } from './verdict.ts'

/** What one version says of all messages of a recording, added up by who reads them. */
export function tally(file: string, said: readonly Said[], judge: Judge<Version>): VersionResult {
  const { version } = judge
  const readers = { client: new ReaderTally(), server: new ReaderTally() }
  const remarks: Remark[] = []
  for (const [index, one] of said.entries()) {
    const { line, from } = one
    const { verdict, method, problems } = judge.judge(one)
    const reader = readers[readerOf(from)]
    reader.counts[verdict] += 1
    if (verdict !== 'tolerable' && verdict !== 'broken') continue
    for (const { pointer, message } of problems) {
      const place = { number: index + 1, line, method, pointer, message }
      remarks.push({ verdict, version, file, from, ...place })
      if (verdict === 'broken') reader.firstBreak ??= place
    }
  }
  const client = readers.client.result()
  const server = readers.server.result()
  const counts = sum(client.counts, server.counts)
  return { version, verdict: worstOf(counts), counts, readers: { client, server }, remarks }
}

class ReaderTally {
  readonly counts: Counts = { compatible: 0, outside: 0, tolerable: 0, broken: 0 }
  firstBreak: ReaderResult['firstBreak'] = null

  result(): ReaderResult {
    const { counts, firstBreak } = this
    return { verdict: worstOf(counts), counts, firstBreak }
  }
}

const readerOf = (from: Side): Side => (from === 'client' ? 'server' : 'client')

const worstOf = ({ broken, tolerable }: Counts): ReaderResult['verdict'] =>
  broken > 0 ? 'broken' : tolerable > 0 ? 'tolerable' : 'compatible'

const sum = (a: Counts, b: Counts): Counts => ({
  compatible: a.compatible + b.compatible,
  outside: a.outside + b.outside,
  tolerable: a.tolerable + b.tolerable,
  broken: a.broken + b.broken,
})
