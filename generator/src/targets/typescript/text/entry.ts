import type { Writer } from '../../../writer/writer.ts'
import { propertyName, stringLiteral } from '../names/names.ts'
import { LINE_WIDTH } from './layout.ts'

/** Writes a member of an object: its value below its name where both do not fit on a line. */
export function writeEntry(writer: Writer, key: string, value: string, depth: number): void {
  // Written plainly, this one name would be no member, but what the object inherits from.
  const name = key === '__proto__' ? `['__proto__']` : propertyName(key)
  const line = `${name}: ${value},`
  if (depth * 2 + line.length <= LINE_WIDTH) writer.line(line)
  else writer.block(`${name}:`, () => writer.line(`${value},`))
}

/** Writes a member whose value is a text. */
export function writeTextEntry(writer: Writer, key: string, text: string, depth: number): void {
  writeEntry(writer, key, stringLiteral(text), depth)
}
