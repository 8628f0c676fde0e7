import type { Prose } from '../../../facts/prose.ts'
import { wrap } from '../../../writer/wrap.ts'
import type { Writer } from '../../../writer/writer.ts'
import { stringLiteral } from './literals.ts'

/** Characters of a line of prose, beside what the comment needs around it. */
const WIDTH = 100

/** Writes what is to be said about a declaration, and the annotation that warns of its use. */
export function writeProse(writer: Writer, prose: Prose, ...more: readonly string[]): void {
  const experimental = prose.experimental ? 'Experimental: needs the capability `experimentalApi`.' : ''
  writeDocs(writer, ...[prose.text, ...more].map(harmless), experimental)
  if (prose.deprecated !== undefined)
    writer.line(`@Deprecated(${stringLiteral(prose.deprecated.trim() || 'Do not use it any more.')})`)
}

/** Writes the paragraphs of a comment, in our own words: they may have links and tags. Nothing when all are empty. */
export function writeDocs(writer: Writer, ...paragraphs: readonly string[]): void {
  const text = paragraphs.filter((part) => part !== '')
  if (text.length === 0) return
  const lines = wrap(text.join('\n\n'), WIDTH)
    .map((line) => line.trimEnd())
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
  const [first = ''] = lines
  if (lines.length === 1) writer.line(`/** ${first} */`)
  else {
    writer.line('/**')
    for (const line of lines) writer.line(line === '' ? ' *' : ` * ${line}`)
    writer.line(' */')
  }
}

/** A text that neither ends the comment nor opens one in it, has no links by accident, and shows as it is. */
function harmless(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{C}\n]/gu, ' ')
    .replaceAll('*/', '*&#47;')
    .replaceAll('/*', '/&#42;')
    .replaceAll(/(?<=^|\s)@/g, '&#64;')
    .split(/(`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\[(?![^\][\n]*\]\(https?:)/g, '\\[')))
    .join('')
    .trim()
}
