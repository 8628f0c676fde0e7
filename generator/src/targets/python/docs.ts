import type { Described } from '@heddle/protocol'
import { wrap } from '../../writer/wrap.ts'
import type { Writer } from '../../writer/writer.ts'
import { INDENT, LINE_WIDTH } from './layout.ts'

/** What is to be said about something: its docs, and whether it should be used. */
export function docsOf(described: Described, more = ''): string {
  const notes = [
    described.docs + more,
    ...(described.deprecated === undefined ? [] : [`Deprecated: ${described.deprecated}`]),
    ...(described.stability === 'experimental'
      ? ['Experimental: needs the capability `experimental_api`.']
      : []),
  ]
  return notes.join('\n\n')
}

/** Writes a docstring, wrapped to the line width: on one line where it fits. An empty line stays one. */
export function writeDocstring(writer: Writer, text: string, depth: number): void {
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

/** `- a: about a`, one a line. */
export function asList(entries: readonly (readonly [name: string, docs: string])[]): string {
  return entries.map(([name, docs]) => `- \`${name}\`: ${docs}`).join('\n')
}

/** The part of a docstring that says what the arguments are. Empty when there are none. */
export function argumentDocs(entries: readonly (readonly [name: string, docs: string])[]): string {
  if (entries.length === 0) return ''
  const lines = entries.map(([name, docs]) => `${INDENT}${name}: ${docs.replaceAll(/\n+/g, ' ')}`)
  return `\n\nArgs:\n${lines.join('\n')}`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"')
}
