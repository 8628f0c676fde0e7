import type { EnumNode, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { GoModel } from '../model/go-model.ts'
import { rowLines } from '../text/columns.ts'
import { docLines, namedDocLines } from '../text/docs.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { writeLines } from './object.ts'

/** Adds the string type of an enum, with its constants. Any other text is legal too. */
export function addEnum(model: GoModel, file: GoFile, type: NamedType, { values }: EnumNode): void {
  const name = model.typeNames.of(type.name)
  file.lines(...namedDocLines(name, proseOf(type)), `type ${name} string`)
  addConstants(
    file,
    name,
    values.map((value) => ({
      name: model.typeNames.part(type.name, value.value),
      text: value.value,
      docs: docLines(proseOf(value)),
    })),
  )
}

interface Constant {
  readonly name: string
  readonly text: string
  readonly docs: readonly string[]
}

/** Adds the texts that a string type is known to have, and the method that knows them. */
export function addConstants(file: GoFile, type: string, constants: readonly Constant[]): void {
  if (constants.length > 0) {
    const rows = constants.map(({ name, text, docs }) => ({
      docs,
      cells: [name, type, `= ${stringLiteral(text)}`],
    }))
    file.add((writer) =>
      writer
        .line(`// The values of ${type} that this package knows.`)
        .block('const (', () => writeLines(writer, rowLines(rows, false)), ')'),
    )
  }
  file.add((writer) => {
    writer.line('// IsKnown reports whether this package knows the value. A server may send others.')
    writer.block(
      `func (v ${type}) IsKnown() bool {`,
      () => {
        if (constants.length === 0) {
          writer.line('return false')
          return
        }
        const names = [...new Map(constants.map(({ name, text }) => [text, name])).values()]
        writer
          .line('switch v {')
          .line(`case ${names.join(',\n\t')}:`)
          .line('\treturn true')
        writer.line('default:').line('\treturn false').line('}')
      },
      '}',
    )
  })
}
