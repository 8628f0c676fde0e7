import type { Described, Field, TypeNode } from '@heddle/protocol'
import { fieldProse, type Prose, proseOf } from '../../../facts/prose.ts'
import { unitOf } from '../../../facts/units.ts'
import { wrap } from '../../../writer/wrap.ts'
import type { Writer } from '../../../writer/writer.ts'
import { LINE_WIDTH } from './layout.ts'

/**
 * Writes the documentation of something as TSDoc, wrapped to the line width.
 *
 * @param more put right behind it
 */
export function writeDocs(writer: Writer, described: Described, more = '', depth = 0): void {
  writeProse(writer, proseOf(described), more, depth)
}

/** Writes the documentation of a field, with what its type does not tell: units, and how exact a number is. */
export function writeFieldDocs(writer: Writer, field: Field, depth: number): void {
  writeProse(writer, fieldProse(field), exactness(field.type), depth)
}

function writeProse(
  writer: Writer,
  { text, deprecated, experimental }: Prose,
  more: string,
  depth: number,
): void {
  const notes = [
    ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`.trim()]),
    ...(experimental ? ['@experimental Needs the capability `experimentalApi`.'] : []),
  ]
  const paragraphs = [(text + more).trim(), notes.join('\n')].filter((part) => part !== '')
  writeComment(writer, paragraphs.join('\n\n'), depth)
}

/** Writes a TSDoc comment: on one line where it fits. An empty line in `text` stays one; no text, no comment. */
export function writeComment(writer: Writer, text: string, depth = 0): void {
  if (text === '') return
  const width = LINE_WIDTH - depth * 2 - ' * '.length
  const lines = wrap(harmless(text), width)
  const [first = ''] = lines
  if (lines.length === 1 && depth * 2 + `/** ${first} */`.length <= LINE_WIDTH) {
    writer.line(`/** ${first} */`)
    return
  }
  writer.line('/**')
  for (const line of lines) writer.line(` * ${line}`.trimEnd())
  writer.line(' */')
}

/**
 * Text that can neither end its comment, nor say something to the compiler or the linter, nor show itself as something
 * else: characters that control a terminal or turn the direction of writing are left out.
 */
const harmless = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\t\v\f\u0085]/g, ' ')
    .replaceAll(/[^\P{C}\n\u200d]/gu, '')
    .replaceAll('*/', '*\\/')
    .replaceAll(/@(?=ts-)/g, '@ ')
    .replaceAll('biome-ignore', 'biome ignore')

/** What else is to be known of a number of 64 bits; times and lengths of time never come near the limit. */
function exactness(type: TypeNode): string {
  if (type.kind === 'list') return exactness(type.items)
  if (type.kind !== 'scalar' || unitOf(type) !== '') return ''
  return type.type === 'int64' || type.type === 'uint64'
    ? ' A 64-bit integer on the wire; exact here up to 2^53 − 1.'
    : ''
}
