import type { Prose } from '../../../facts/prose.ts'
import { wrap } from '../../../writer/wrap.ts'
import type { Writer } from '../../../writer/writer.ts'
import { stringLiteral } from './literals.ts'
import { xmlText } from './xml.ts'

const WIDTH = 110

/** Writes the documentation comment of something, and the attribute that says why it should not be used any more. */
export function writeProse(
  writer: Writer,
  { text, deprecated, experimental }: Prose,
  ...more: string[]
): void {
  const note = experimental ? 'Experimental: needs the capability `experimentalApi`.' : ''
  writeSummary(writer, [text, ...more, note].filter((part) => part !== '').join('\n\n'))
  if (deprecated !== undefined) writer.line(obsolete(deprecated))
}

/** Its text is somebody else's. */
function obsolete(why: string): string {
  return why === '' ? '[Obsolete]' : `[Obsolete(${stringLiteral(why)})]`
}

/** Nothing where there is nothing to say. */
export function writeSummary(writer: Writer, text: string): void {
  writeTag(writer, '<summary>', text, '</summary>')
}

/** Writes one element of a documentation comment, on one line where that fits. */
function writeTag(writer: Writer, open: string, text: string, close: string): void {
  const body = xmlOf(text)
  if (body === '') return
  if (!body.includes('\n') && open.length + body.length + close.length <= WIDTH) {
    writer.line(`/// ${open}${body}${close}`)
    return
  }
  for (const line of [open, ...wrap(body, WIDTH), close]) writer.line(line === '' ? '///' : `/// ${line}`)
}

/**
 * Markdown as documentation comments have it. Characters that end a line or that XML has no place for become spaces;
 * what stands in backticks is code.
 */
function xmlOf(markdown: string): string {
  const safe = markdown
    .split(/\r\n?|\n/)
    .map(xmlText)
    .join('\n')
    .replaceAll(/`([^`\n]+)`/g, '<c>$1</c>')
    .trim()
  const paragraphs = safe.split(/\n\s*\n/)
  return paragraphs.length === 1
    ? safe
    : paragraphs.map((each) => `<para>\n${each.trim()}\n</para>`).join('\n')
}
