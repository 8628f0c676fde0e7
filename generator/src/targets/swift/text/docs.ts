import type { Prose } from '../../../facts/prose.ts'
import { wrap } from '../../../writer/wrap.ts'
import type { Writer } from '../../../writer/writer.ts'
import { fits, INDENT, LINE_WIDTH } from './layout.ts'
import { stringLiteral } from './literal.ts'

/** Writes docs and deprecation the way DocC and the compiler read them. */
export function writeProse(writer: Writer, prose: Prose, depth: number, ...more: readonly string[]): void {
  const experimental = prose.experimental ? 'Experimental: needs the capability `experimentalApi`.' : ''
  writeDocs(writer, depth, prose.text, ...more, experimental)
  writeDeprecation(writer, prose.deprecated, depth)
}

/** Paragraphs as a comment; empty ones are left out. */
export function writeDocs(writer: Writer, depth: number, ...paragraphs: readonly string[]): void {
  const text = paragraphs
    .map(tame)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
  if (text === '') return
  const width = LINE_WIDTH - depth * INDENT.length - '/// '.length
  for (const line of wrap(text, width)) writer.line(line === '' ? '///' : `/// ${line}`)
}

/** A remark for whoever reads the source: no docs of anything. */
export function writeRemark(writer: Writer, text: string): void {
  for (const line of wrap(text, LINE_WIDTH - '// '.length)) writer.line(`// ${line}`)
}

function writeDeprecation(writer: Writer, deprecated: string | undefined, depth: number): void {
  if (deprecated === undefined) return
  const reason = tame(deprecated).replaceAll(/\n+/g, ' ')
  const message = reason === '' ? '' : `message: ${stringLiteral(reason)}`
  const line = `@available(*, deprecated${message === '' ? '' : `, ${message}`})`
  if (fits(line, depth)) writer.line(line)
  else writer.block('@available(', () => writer.line('*, deprecated,').line(message), ')')
}

/** Letters, digits and signs on one line, single spaces between them: nearly all texts. */
const PLAIN = /^[!-~]*(?: [!-~]+)* ?$/

/** Text of a schema as it may stand in a comment of one line: whatever else ends a line, or hides, is a space. */
function tame(text: string): string {
  if (PLAIN.test(text)) return text.trim()
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll(/[^\S\n]/g, ' ')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, (character) => (character === '\n' ? '\n' : ' '))
    .replaceAll(/ +(?=\n|$)/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
