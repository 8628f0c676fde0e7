import path from 'node:path'
import type { ConformReport, Transcript } from '@heddle/conformance'
import { InvalidArgumentError } from 'commander'
import { writeWhole } from '../../write-whole.ts'

/** A file to write a report to, and which one: its ending says so. */
export interface ReportFile {
  readonly file: string
  readonly kind: keyof typeof KINDS
}

/** What can be written, by the ending of the file. */
const KINDS = {
  '.json': async (report: ConformReport) => `${JSON.stringify(report, null, 2)}\n`,
  '.xml': async (report: ConformReport) => (await import('@heddle/conformance')).renderJunit(report),
  '.svg': async (report: ConformReport) => (await import('@heddle/conformance')).renderBadge(report),
  '.html': async (report: ConformReport, transcripts: readonly Transcript[]) =>
    (await import('@heddle/conformance')).renderConformancePage(
      [{ name: report.subject, report }],
      transcripts,
    ),
} as const

/** Whether a report shows what was said. */
export const showsTranscripts = ({ kind }: ReportFile): boolean => kind === '.html'

/** One more, for an option that can be given several times. */
export function moreReports(file: string, before: readonly ReportFile[] = []): readonly ReportFile[] {
  const ending = path.extname(file)
  if (!(ending in KINDS)) {
    const known = Object.keys(KINDS).join(', ')
    throw new InvalidArgumentError(`${file} has none of the endings that say what to write: ${known}.`)
  }
  return [...before, { file, kind: ending as ReportFile['kind'] }]
}

/** @throws HeddleError when it cannot be written */
export async function writeReport(
  { file, kind }: ReportFile,
  report: ConformReport,
  transcripts: readonly Transcript[],
): Promise<void> {
  await writeWhole(file, await KINDS[kind](report, transcripts))
}
