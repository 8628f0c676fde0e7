import type { NamedType } from '@heddle/protocol'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import { list, unbroken, unionPart } from '../text/layout.ts'
import type { PythonModule } from '../text/module.ts'

/** What an alias stands for: a text, or something that can be broken into parts. */
export type AliasValue =
  | string
  | { readonly open: string; readonly parts: readonly string[]; readonly close: string }

/**
 * How an alias is declared. One that can be reached from itself has a name that pydantic knows, so that it is read once
 * and not again within itself; one that consists of itself also says what it stands for as a text, to be read later.
 */
export type AliasForm = 'plain' | 'named' | 'quoted'

/** A union, and how its members are told apart. */
export function annotated(
  file: PythonModule,
  members: readonly string[],
  metadata: string,
  form: AliasForm = 'plain',
): AliasValue {
  const open = `${file.use('typing', 'Annotated')}[`
  return { open, parts: [unionPart(members, depthOf(form), ','), metadata], close: ']' }
}

/** At which depth the parts of what an alias stands for are written, where they do not fit on its line. */
export const depthOf = (form: AliasForm): number => (form === 'named' ? 2 : 1)

export function addAlias(
  file: PythonModule,
  type: NamedType,
  value: AliasValue,
  docs: string,
  form: AliasForm = 'plain',
): void {
  const name = file.model.classes.of(type.name)
  const { open, parts, close } = typeof value === 'string' ? { open: value, parts: [], close: '' } : value
  file.add((writer) => {
    if (form === 'plain') {
      const head = `${name}: ${file.use('typing', 'TypeAlias')} = ${open}`
      writer.line(parts.length === 0 ? unbroken(0, head) : list(0, head, parts, close))
    } else {
      const head = `${name} = ${file.use('typing_extensions', 'TypeAliasType')}(`
      const said =
        form === 'quoted'
          ? stringLiteral(`${open}${parts.join(', ')}${close}`)
          : withRoomForComma(1, open, parts, close)
      writer.line(list(0, head, [stringLiteral(name), said], ')'))
    }
    writeDocstring(writer, docs, 0)
  })
}

/** As `list`, for what gets a comma behind it where it stands on a line of its own. */
export function withRoomForComma(
  depth: number,
  open: string,
  parts: readonly string[],
  close: string,
): string {
  return list(depth, open, parts, `${close},`).slice(0, -1)
}
