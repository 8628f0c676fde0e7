import path from 'node:path'
import { InvalidArgumentError } from 'commander'
import { writeWhole } from './write-whole.ts'

/** A file to write a report to, and what is written: its ending says so. */
export interface ReportFile<Ending extends string> {
  readonly file: string
  readonly kind: Ending
}

/** How a report is written, by the ending of its file. */
export type Renderers<Ending extends string, Report> = Readonly<
  Record<Ending, (report: Report) => Promise<string>>
>

/** One more, for an option that can be given several times. */
export const moreReports =
  <Ending extends string>(known: Renderers<Ending, never>) =>
  (file: string, before: readonly ReportFile<Ending>[] = []): readonly ReportFile<Ending>[] => {
    const ending = path.extname(file)
    const isKnown = (word: string): word is Ending => Object.hasOwn(known, word)
    if (isKnown(ending)) return [...before, { file, kind: ending }]
    throw new InvalidArgumentError(
      `${file} has none of the endings that say what to write: ${Object.keys(known).join(', ')}.`,
    )
  }

/** @throws HeddleError when one cannot be written */
export async function writeReports<Ending extends string, Report>(
  files: readonly ReportFile<Ending>[],
  renderers: Renderers<Ending, Report>,
  report: Report,
): Promise<void> {
  for (const { file, kind } of files) await writeWhole(file, await renderers[kind](report))
}
