import type { ChangeReport } from '@heddle/conformance'
import { Option } from 'commander'
import { wantsColor } from '../../options.ts'
import { moreReports, type Renderers, type ReportFile, writeReports } from '../../report-files.ts'

const FORMATS = ['text', 'json', 'markdown', 'junit', 'github', 'sarif'] as const

export type ChangeFormat = (typeof FORMATS)[number]

type Ending = '.json' | '.md' | '.xml' | '.sarif'

export type ChangeReportFile = ReportFile<Ending>

const conformance = () => import('@heddle/conformance')

const json = async (report: ChangeReport) => `${JSON.stringify(report, null, 2)}\n`
const markdown = async (report: ChangeReport) => (await conformance()).renderChangesMarkdown(report)
const junit = async (report: ChangeReport) => (await conformance()).renderChangesJunit(report)
const sarif = async (report: ChangeReport) => (await conformance()).renderSarif(report)

const BY_ENDING: Renderers<Ending, ChangeReport> = {
  '.json': json,
  '.md': markdown,
  '.xml': junit,
  '.sarif': sarif,
}

export const changeFormatOption = () =>
  new Option('--format <format>', 'how to report').choices(FORMATS).default('text')

export const changeReportOption = () =>
  new Option(
    '--report <file>',
    `also write a report: ${Object.keys(BY_ENDING).join(', ')}; may be given several times`,
  ).argParser(moreReports(BY_ENDING))

interface Wanted {
  readonly format: ChangeFormat
  readonly report?: readonly ChangeReportFile[]
}

/**
 * Writes the reports that are wanted.
 *
 * @returns the report, with places in files where something shows them
 * @throws HeddleError when one cannot be written
 */
export async function writeChangeReports(
  found: ChangeReport,
  { format, report: files = [] }: Wanted,
): Promise<ChangeReport> {
  const { withLocations } = await conformance()
  // Only people at a terminal do without: they have the names.
  const report = format === 'text' && files.length === 0 ? found : await withLocations(found)
  await writeReports(files, BY_ENDING, report)
  return report
}

/** @param all whether people want to be told what is safe, too */
export async function renderedChanges(
  report: ChangeReport,
  format: ChangeFormat,
  all: boolean,
): Promise<string> {
  const { renderAnnotations, renderChanges } = await conformance()
  switch (format) {
    case 'text':
      return renderChanges(report, { color: wantsColor(process.stdout), all })
    case 'json':
      return json(report)
    case 'markdown':
      return markdown(report)
    case 'junit':
      return junit(report)
    case 'github':
      return renderAnnotations(report)
    case 'sarif':
      return sarif(report)
  }
}
