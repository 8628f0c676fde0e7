import type { EnumNode, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import { constantName } from '../names/identifiers.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { multiline } from '../text/kotlin-file.ts'
import { stringLiteral } from '../text/literals.ts'
import type { TypeScope } from './type-text.ts'

/** Any text is legal: a class that holds one, with a constant for each that is known. */
export function addEnum(
  { file, ...scope }: Pick<TypeScope, 'file' | 'model'>,
  type: NamedType,
  { values }: EnumNode,
): void {
  const own = scope.model.typeNames.of(type.name)
  const names = new NamePool()
  const constants = values.map((value) => ({
    ...value,
    name: names.take(constantName(value.value), '_VALUE'),
  }))
  file.add((writer) => {
    writeProse(writer, proseOf(type))
    writer.line(`@${file.use('kotlinx.serialization', 'Serializable')}`).line('@JvmInline')
    writer.block(`public value class ${own}(`, () => {
      writeDocs(writer, 'The text on the wire. It need not be one that is known here.')
      writer.line('public val value: String,')
    })
    writer.block(
      ') {',
      () => {
        writer.line('override fun toString(): String = value').gap()
        writer.block(
          'public companion object {',
          () => {
            for (const constant of constants) {
              writeProse(writer, proseOf(constant))
              writer
                .line(`public val ${constant.name}: ${own} = ${own}(${stringLiteral(constant.value)})`)
                .gap()
            }
            writeDocs(writer, 'The values that this version knows.')
            const list =
              constants.length === 0
                ? 'emptyList()'
                : multiline(
                    'listOf(',
                    constants.map(({ name }) => name),
                    ')',
                    5,
                  )
            if (list.includes('\n'))
              writer.block(`public val entries: List<${own}> =`, () => writer.line(list))
            else writer.line(`public val entries: List<${own}> = ${list}`)
          },
          '}',
        )
      },
      '}',
    )
  })
}
