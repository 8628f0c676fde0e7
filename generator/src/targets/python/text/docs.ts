import type { Described, Field, ObjectNode } from '@heddle/protocol'
import { unitOf } from '../../../facts/units.ts'
import { wrap } from '../../../writer/wrap.ts'
import type { Writer } from '../../../writer/writer.ts'
import { attributeNames, jsonLiteral } from '../names/names.ts'
import { INDENT, LINE_WIDTH } from './layout.ts'

/** What is to be said about something: its docs, and whether it should be used. Empty when there is nothing. */
export function docsOf(described: Described, ...more: readonly string[]): string {
  return paragraphs(
    [described.docs.trim(), ...more].filter((text) => text !== '').join(' '),
    deprecation(described),
    described.stability === 'experimental' ? 'Experimental: needs the capability `experimental_api`.' : '',
  )
}

function deprecation({ deprecated }: Described): string {
  if (deprecated === undefined) return ''
  return deprecated === '' ? 'Deprecated.' : `Deprecated: ${deprecated}`
}

export function fieldDocs(field: Field): string {
  const initial = field.default === undefined ? '' : `Default: \`${jsonLiteral(field.default)}\`.`
  return docsOf(field, unitOf(field.type).trim(), initial)
}

/** What the fields of an object cannot say one by one. */
export function objectDocs({ fields, alternatives = [], extra }: ObjectNode): string {
  const names = attributeNames(fields)
  const groups = alternatives.map((group) => group.map((name) => `\`${names.get(name)}\``).join(' with '))
  return paragraphs(
    groups.length === 0 ? '' : `At least one of these is given: ${groups.join(', ')}.`,
    extra === 'open' ? 'Other fields are a part of it too, whatever their names: see `model_extra`.' : '',
  )
}

/** Texts that stand apart; empty ones are left out. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

/**
 * Writes a docstring, wrapped to the line width: on one line where it fits. An empty line stays one. Nothing when
 * there is nothing to say.
 */
export function writeDocstring(writer: Writer, text: string, depth: number): void {
  if (text === '') return
  const width = LINE_WIDTH - depth * INDENT.length
  const quoted = `"""${escaped(text)}`
  if (!text.includes('\n') && quoted.length + 3 <= width) {
    writer.line(`${quoted}"""`)
    return
  }
  const lines = wrap(quoted, width, INDENT)
  // A single line is never left alone with the closing quotes below it.
  for (const line of lines.length > 1 ? lines : wrap(quoted, width - 3, INDENT)) writer.line(line)
  writer.line('"""')
}

type Entry = readonly [name: string, docs: string]

/** `- a: about a`, one a line, of those that there is something to say about. */
export function asList(entries: readonly Entry[]): string {
  return said(entries)
    .map(([name, docs]) => `- \`${name}\`: ${docs}`)
    .join('\n')
}

/** The part of a docstring that says what the arguments are. Empty when there is nothing to say. */
export function argumentDocs(entries: readonly Entry[]): string {
  const lines = said(entries).map(([name, docs]) => `${INDENT}${name}: ${docs.replaceAll(/\n+/g, ' ')}`)
  return lines.length === 0 ? '' : `Args:\n${lines.join('\n')}`
}

const said = (entries: readonly Entry[]): readonly Entry[] => entries.filter(([, docs]) => docs !== '')

/** A quote at either end must not run into those around it. */
function escaped(text: string): string {
  const apart = text.startsWith('"') ? ` ${text}` : text
  return apart.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"')
}
