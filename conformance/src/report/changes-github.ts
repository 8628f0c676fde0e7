import type { ChangeReport, ReportedChange } from '../changes/report.ts'
import type { SourceFinding } from '../changes/source/judge.ts'
import { QUESTION_WORDS } from '../changes/words/consequence.ts'
import { brief } from './change-words.ts'
import { type Weight, weightOf, weightOfChange, weightOfSource } from './weight.ts'

/** How each is annotated; notes are not, of which there is one for everything that is new. */
const COMMANDS = { failure: 'error', waived: 'notice', warning: 'warning', note: undefined } as const

/**
 * What changed as commands of a GitHub workflow, which annotate the files that it is about: errors for what fails,
 * warnings for what is let pass though somebody can notice it, notices for what is waived.
 */
export function renderAnnotations({ changes, source = [], staleWaivers }: ChangeReport): string {
  return [
    ...changes.flatMap(annotation),
    ...source.flatMap(sourceAnnotation),
    ...staleWaivers.map(({ waiver, why }) =>
      command(
        'error',
        { title: 'Stale waiver' },
        `The waiver of ${waiver.rule} for ${waiver.fingerprint}: ${why}`,
      ),
    ),
  ].join('')
}

function annotation(change: ReportedChange): string[] {
  const weight = weightOfChange(change)
  const name = COMMANDS[weight]
  if (name === undefined) return []
  const { summary, severity, fingerprint, location } = change
  const place = location === undefined ? {} : { file: location.file, line: location.line }
  const title = `${TITLES[weight]}${severity}, ${fingerprint}`
  return [command(name, { ...place, title }, [summary, ...reasonsOf(change, weight)].map(brief).join('\n'))]
}

/** Code that it is about is anywhere, and in no file of ours. */
function sourceAnnotation(finding: SourceFinding): string[] {
  const weight = weightOfSource(finding)
  const name = COMMANDS[weight]
  if (name === undefined) return []
  const { message, compiler, rule, fingerprint, waiver } = finding
  const why = waiver === undefined ? [] : [`Waived until ${waiver.expires}: ${waiver.reason}`]
  const title = `${TITLES[weight]}source, ${fingerprint}`
  return [command(name, { title }, [message, `${compiler} (${rule})`, ...why].map(brief).join('\n'))]
}

const TITLES: Readonly<Record<Weight, string>> = {
  failure: '',
  waived: 'Waived: ',
  warning: 'Allowed: ',
  note: '',
}

function reasonsOf(change: ReportedChange, weight: Weight): string[] {
  return change.findings
    .filter((finding) => weightOf(finding, change) === weight)
    .map(({ question, message, rule, waiver }) => {
      const who = question === null ? '' : `${QUESTION_WORDS[question]}: `
      return `${who}${message} (${rule})${waiver === undefined ? '' : ` Waived until ${waiver.expires}: ${waiver.reason}`}`
    })
}

type Properties = Readonly<Record<string, string | number | undefined>>

function command(name: string, properties: Properties, message: string): string {
  const words = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${inProperty(String(value))}`],
  )
  return `::${name} ${words.join(',')}::${inMessage(message)}\n`
}

/** A command is a line; whatever else ends one has to be written otherwise. */
const inMessage = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
