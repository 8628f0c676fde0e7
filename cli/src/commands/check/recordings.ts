import type { ChangeReport, Recording } from '@heddle/conformance'
import type { ProtocolModel } from '@heddle/protocol'
import { progressLine } from '../../progress.ts'

interface Versions {
  readonly old: { readonly model: ProtocolModel }
  readonly new: { readonly model: ProtocolModel }
}

/** The report, with what recorded sessions show of it. */
export async function withRecordings(
  report: ChangeReport,
  versions: Versions,
  paths: readonly string[],
): Promise<ChangeReport> {
  const { findRecordings, readRecordings, withEvidence } = await import('@heddle/conformance')
  const files = await findRecordings(paths)
  const progress = progressLine(process.stderr, { afterMs: 1000 })
  const models = { old: versions.old.model, new: versions.new.model }
  try {
    return await withEvidence(report, models, told(readRecordings(files)))
  } finally {
    progress.clear()
  }

  async function* told(recordings: AsyncIterable<Recording>): AsyncGenerator<Recording> {
    let number = 0
    for await (const recording of recordings) {
      number += 1
      progress.show(`${number}/${files.length} ${recording.file}`)
      yield recording
    }
  }
}
