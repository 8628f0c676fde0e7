import type { ConformReport, Transcript } from '@heddle/conformance'
import { EXIT } from '../../exit.ts'
import { type Format, printJson, wantsColor } from '../../options.ts'
import { type ConformReportFile, writeConformReports } from './reports.ts'

/**
 * Writes the reports that are wanted, and says how it went.
 *
 * @returns how to end
 * @throws HeddleError when one cannot be written
 */
export async function tellReport(
  report: ConformReport,
  transcripts: readonly Transcript[],
  files: readonly ConformReportFile[],
  format: Format,
): Promise<number> {
  const { renderConformance } = await import('@heddle/conformance')
  await writeConformReports(files, { report, transcripts })
  if (format === 'json') printJson(report)
  else process.stdout.write(renderConformance(report, { color: wantsColor(process.stdout) }))
  return report.passed ? EXIT.fine : EXIT.findings
}
