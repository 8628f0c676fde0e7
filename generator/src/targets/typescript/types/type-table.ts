import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { writeComment } from '../text/docs.ts'
import { writeEntry, writeTextEntry } from '../text/entry.ts'
import { writeImport } from '../text/imports.ts'

/** Tells the tests what the types of the protocol are called in the package, and which have a guard. */
export function typeTable(model: TypeScriptModel): string {
  const types = [...model.types.values()]
  const unions = types.filter(({ node }) => node.kind === 'tagged-union')
  const guards = unions.map(({ name }) => [name, model.typeNames.ofUnion(name).guard] as const)
  const writer = new Writer().line(model.header).gap()
  writeImport(
    writer,
    'import',
    guards.map(([, guard]) => guard),
    '../../src/types/index.ts',
  )
  writer.gap()
  writeComment(writer, 'What each type of the protocol is called in this package.')
  writeTable(writer, 'export const TYPE_NAMES: Readonly<Record<string, string>> =', types, ({ name }) =>
    writeTextEntry(writer, name, model.typeNames.of(name), 1),
  )
  writer.gap()
  writeComment(writer, 'What tells the known variants of each tagged union from others.')
  const head = 'export const GUARDS: Readonly<Record<string, (value: never) => boolean>> ='
  writeTable(writer, head, guards, ([name, guard]) => writeEntry(writer, name, guard, 1))
  return writer.toString()
}

function writeTable<Entry>(
  writer: Writer,
  head: string,
  entries: readonly Entry[],
  write: (entry: Entry) => void,
): void {
  if (entries.length === 0) writer.line(`${head} {}`)
  else writer.block(`${head} {`, () => void entries.forEach(write), '}')
}
