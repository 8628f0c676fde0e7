import type { ConformReport, Transcript } from '@heddle/conformance'
import { moreReports, type Renderers, type ReportFile, writeReports } from '../../report-files.ts'

/** A report, and what was said. */
interface Told {
  readonly report: ConformReport
  readonly transcripts: readonly Transcript[]
}

type Kind = '.json' | '.xml' | '.svg' | '.html'

export type ConformReportFile = ReportFile<Kind>

/** What can be written, by the ending of the file. */
const KINDS: Renderers<Kind, Told> = {
  '.json': async ({ report }) => `${JSON.stringify(report, null, 2)}\n`,
  '.xml': async ({ report }) => (await import('@heddle/conformance')).renderJunit(report),
  '.svg': async ({ report }) => (await import('@heddle/conformance')).renderBadge(report),
  '.html': async ({ report, transcripts }) =>
    (await import('@heddle/conformance')).renderConformancePage(
      [{ name: report.subject, report }],
      transcripts,
    ),
}

/** Whether a report shows what was said. */
export const showsTranscripts = ({ kind }: ConformReportFile): boolean => kind === '.html'

/** One more, for an option that can be given several times. */
export const moreConformReports = moreReports(KINDS)

/** @throws HeddleError when one cannot be written */
export const writeConformReports = (files: readonly ConformReportFile[], told: Told): Promise<void> =>
  writeReports(files, KINDS, told)
