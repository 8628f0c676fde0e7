import { Writer } from '../../../writer/writer.ts'
import { writeRemark } from './docs.ts'
import { INDENT } from './layout.ts'

/** A source file: where it comes from, what it imports, and its declarations, an empty line between them. */
export function swiftFile(
  head: string,
  parts: readonly ((writer: Writer) => void)[],
  imports: readonly string[] = [],
): string {
  const writer = new Writer(INDENT)
  writeRemark(writer, head)
  if (imports.length > 0) writer.gap()
  for (const each of imports) writer.line(each)
  for (const part of parts) {
    writer.gap()
    part(writer)
  }
  return writer.toString()
}

/** Writes parts with an empty line between them, none before the first. */
export function spaced<Part>(writer: Writer, parts: Iterable<Part>, write: (part: Part) => void): void {
  let first = true
  for (const part of parts) {
    if (!first) writer.gap()
    first = false
    write(part)
  }
}
