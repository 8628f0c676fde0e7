import type { Writer } from '../../../writer/writer.ts'
import { LINE_WIDTH } from './layout.ts'

/** Writes a constant list, broken over lines where it has to be. */
export function writeConstArray(writer: Writer, head: string, entries: readonly string[]): void {
  const line = `${head} [${entries.join(', ')}] as const`
  if (line.length <= LINE_WIDTH) {
    writer.line(line)
    return
  }
  writer.block(
    `${head} [`,
    () => {
      for (const entry of entries) writer.line(`${entry},`)
    },
    '] as const',
  )
}
