import type { Writer } from '../../../writer/writer.ts'
import { propertyName, stringLiteral } from '../names/names.ts'
import { LINE_WIDTH } from './layout.ts'

/** Writes a member of an object: its value below its name where both do not fit on a line. */
export function writeEntry(writer: Writer, key: string, value: string, depth: number): void {
  const line = `${propertyName(key)}: ${value},`
  if (depth * 2 + line.length <= LINE_WIDTH) writer.line(line)
  else writer.block(`${propertyName(key)}:`, () => writer.line(`${value},`))
}

/** Writes a member whose value is a text. */
export function writeTextEntry(writer: Writer, key: string, text: string, depth: number): void {
  writeEntry(writer, key, stringLiteral(text), depth)
}
