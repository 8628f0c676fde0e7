import type { NamedType } from '@heddle/protocol'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import { list, unbroken, unionPart } from '../text/layout.ts'
import type { PythonModule } from '../text/module.ts'

/** What an alias stands for: a text, or something that can be broken into parts. */
export type AliasValue =
  | string
  | { readonly open: string; readonly parts: readonly string[]; readonly close: string }

/** A union, and how its members are told apart. */
export function annotated(file: PythonModule, members: readonly string[], metadata: string): AliasValue {
  const open = `${file.use('typing', 'Annotated')}[`
  return { open, parts: [unionPart(members, 1, ','), metadata], close: ']' }
}

/** @param recursive does it consist of itself? What it stands for is then read when it is needed first. */
export function addAlias(
  file: PythonModule,
  type: NamedType,
  value: AliasValue,
  docs: string,
  recursive = false,
): void {
  const name = file.model.classes.of(type.name)
  const { open, parts, close } = typeof value === 'string' ? { open: value, parts: [], close: '' } : value
  file.add((writer) => {
    if (recursive) {
      const later = stringLiteral(`${open}${parts.join(', ')}${close}`)
      const head = `${name} = ${file.use('typing_extensions', 'TypeAliasType')}(`
      writer.line(list(0, head, [stringLiteral(name), later], ')'))
    } else {
      const head = `${name}: ${file.use('typing', 'TypeAlias')} = ${open}`
      writer.line(parts.length === 0 ? unbroken(0, head) : list(0, head, parts, close))
    }
    writeDocstring(writer, docs, 0)
  })
}
