import type { Described, Field, Json, ObjectNode } from '@heddle/protocol'
import { alternativesProse, fieldProse, type Prose, proseOf } from '../../../facts/prose.ts'
import { wrap } from '../../../writer/wrap.ts'
import type { Writer } from '../../../writer/writer.ts'
import { attributeNames, jsonLiteral } from '../names/names.ts'
import { escapeInvisible } from './invisible.ts'
import { INDENT, LINE_WIDTH } from './layout.ts'

/** What is to be said about something: its docs, and whether it should be used. Empty when there is nothing. */
export const docsOf = (described: Described): string => docsOfProse(proseOf(described))

export const fieldDocs = (field: Field): string =>
  docsOfProse(fieldProse(field, (value) => jsonLiteral(value as Json)))

function docsOfProse({ text, deprecated, experimental }: Prose): string {
  return paragraphs(
    text,
    deprecated === undefined ? '' : `Deprecated${deprecated === '' ? '.' : `: ${deprecated}`}`,
    experimental ? 'Experimental: needs the capability `experimental_api`.' : '',
  )
}

/** What the fields of an object cannot say one by one. */
export function objectDocs(node: ObjectNode): string {
  const names = attributeNames(node.fields)
  return paragraphs(
    alternativesProse(node, (name) => names.get(name) ?? name),
    node.extra === 'open'
      ? 'Other fields are a part of it too, whatever their names: see `model_extra`.'
      : '',
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
  if (text.trim() === '') return
  const width = LINE_WIDTH - depth * INDENT.length
  const quoted = `"""${escaped(text)}`
  if (!quoted.includes('\n') && quoted.length + 3 <= width) {
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
    .map(([name, docs]) => `- \`${name}\`: ${inOneLine(docs)}`)
    .join('\n')
}

/** The part of a docstring that says what the arguments are. Empty when there is nothing to say. */
export function argumentDocs(entries: readonly Entry[]): string {
  const lines = said(entries).map(([name, docs]) => `${INDENT}${name}: ${inOneLine(docs)}`)
  return lines.length === 0 ? '' : `Args:\n${lines.join('\n')}`
}

const said = (entries: readonly Entry[]): readonly Entry[] => entries.filter(([, docs]) => docs !== '')

const inOneLine = (docs: string): string => docs.replaceAll(/\s*\n\s*/g, ' ')

/** Nothing in it ends the string or means something else there; a quote at either end stays apart from those around. */
function escaped(text: string): string {
  const lines = text.trim().replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').replaceAll('\\', '\\\\')
  const apart = lines.startsWith('"') ? ` ${lines}` : lines
  return escapeInvisible(apart).replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"')
}
