import type { NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { unitOf } from '../../../facts/units.ts'
import { writeProse } from '../text/docs.ts'
import type { TypeScope } from './type-text.ts'

/** A name for something that is no class of its own; a class that holds it where it consists of itself. */
export function addAlias(scope: TypeScope, type: NamedType): void {
  const { file, model } = scope
  const own = scope.named(type.name)
  const text = scope.type(type.node)
  file.add((writer) => {
    writeProse(writer, proseOf(type, unitOf(type.node).trim()))
    if (!model.recursiveAliases.has(type.name)) {
      writer.line(`public typealias ${own} = ${text}`)
      return
    }
    scope.readStrictly(type.node)
    writer.line(`@${file.use('kotlinx.serialization', 'Serializable')}`).line('@JvmInline')
    writer.block(`public value class ${own}(`, () => writer.line(`public val value: ${text},`), ')')
  })
}
