import type { Described, ScalarNode, TypeNode } from '@heddle/protocol'
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
  const lines = wrap(quoted, width)
  // A single line is never left alone with the closing quotes below it.
  for (const line of lines.length > 1 ? lines : wrap(quoted, width - 3)) writer.line(line)
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

/** What the type of a field does not tell. */
export function unitNote(type: TypeNode): string {
  if (type.kind === 'list') return unitNote(type.items)
  return type.kind === 'scalar' ? scalarNote(type) : ''
}

function scalarNote(scalar: ScalarNode): string {
  switch (scalar.format) {
    case 'unix-seconds':
      return ' Unix time in seconds.'
    case 'unix-millis':
      return ' Unix time in milliseconds.'
    case 'millis':
      return ' In milliseconds.'
    default:
      return ''
  }
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"')
}

/** Lines that begin indented, or as an entry of a list, go on one level deeper. */
function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    const hanging = line.startsWith('- ') ? '  ' : indent === '' ? '' : indent + INDENT
    return wrapLine(line.trimStart(), indent, hanging, width)
  })
}

function wrapLine(line: string, indent: string, hanging: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current === '') current = indent + word
    else if (current.length + 1 + word.length <= width) current += ` ${word}`
    else {
      lines.push(current)
      current = hanging + word
    }
  }
  return [...lines, current]
}
