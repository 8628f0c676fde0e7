import type { Described, Field, TypeNode } from '@heddle/protocol'
import { unitOf } from '../../facts/units.ts'
import { wrap } from '../../writer/wrap.ts'
import type { Writer } from '../../writer/writer.ts'
import { LINE_WIDTH } from './layout.ts'

/**
 * Writes the documentation of something as TSDoc, wrapped to the line width.
 *
 * @param more put right behind it
 */
export function writeDocs(writer: Writer, described: Described, more = '', depth = 0): void {
  const notes = [
    ...(described.deprecated === undefined ? [] : [`@deprecated ${described.deprecated}`]),
    ...(described.stability === 'experimental'
      ? ['@experimental Needs the capability `experimentalApi`.']
      : []),
  ]
  const paragraphs = [(described.docs + more).trim(), notes.join('\n')].filter((part) => part !== '')
  writeComment(writer, paragraphs.join('\n\n'), depth)
}

/** Writes a TSDoc comment: on one line where it fits. An empty line in `text` stays one; no text, no comment. */
export function writeComment(writer: Writer, text: string, depth = 0): void {
  if (text === '') return
  const safe = text.replaceAll('*/', '*\\/')
  const width = LINE_WIDTH - depth * 2 - ' * '.length
  const lines = wrap(safe, width)
  const [first = ''] = lines
  if (lines.length === 1 && depth * 2 + `/** ${first} */`.length <= LINE_WIDTH) {
    writer.line(`/** ${first} */`)
    return
  }
  writer.line('/**')
  for (const line of lines) writer.line(` * ${line}`.trimEnd())
  writer.line(' */')
}

/** What the type of a field does not tell: units, how exact a number is, and what its absence stands for. */
export function fieldNote(field: Field): string {
  const { default: value } = field
  return typeNote(field.type) + (value === undefined ? '' : ` Default: \`${JSON.stringify(value)}\`.`)
}

function typeNote(type: TypeNode): string {
  if (type.kind === 'list') return typeNote(type.items)
  const unit = unitOf(type)
  if (unit !== '' || type.kind !== 'scalar') return unit
  return type.type === 'int64' || type.type === 'uint64'
    ? ' A 64-bit integer on the wire; exact here up to 2^53 − 1.'
    : ''
}
