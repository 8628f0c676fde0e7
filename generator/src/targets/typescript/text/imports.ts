import type { Writer } from '../../../writer/writer.ts'
import { sortedNames } from '../names/order.ts'
import { LINE_WIDTH } from './layout.ts'

/** Writes an import of types, sorted, broken over lines where it has to be. Nothing when there are none. */
export function writeTypeImport(writer: Writer, names: Iterable<string>, from: string): void {
  writeImport(writer, 'import type', names, from)
}

/** Writes an import of values and types; types come marked: `type Turn`. */
export function writeImport(writer: Writer, keyword: string, names: Iterable<string>, from: string): void {
  const sorted = sortedNames(names, bare)
  if (sorted.length === 0) return
  const line = `${keyword} { ${sorted.join(', ')} } from '${from}'`
  if (line.length <= LINE_WIDTH) {
    writer.line(line)
    return
  }
  writer.block(
    `${keyword} {`,
    () => writer.line(sorted.map((name) => `${name},`).join('\n')),
    `} from '${from}'`,
  )
}

const bare = (name: string): string => name.replace(/^type /, '')
