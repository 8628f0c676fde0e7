import type { NamedType, TaggedUnionNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { tagProperties } from './tag-property.ts'
import type { TypeScope } from './type-text.ts'
import { declareInterface, UNKNOWN, writeMatch } from './union-parts.ts'

/** An interface that the objects implement, with a class for what is not known, and what reads and writes it. */
export function addTaggedUnion(scope: TypeScope, type: NamedType, node: TaggedUnionNode): void {
  const { file } = scope
  const own = scope.named(type.name)
  const [property] = tagProperties(scope.model, type.name)
  file.add((writer) => {
    writeProse(writer, proseOf(type))
    declareInterface(writer, scope, type, () => {
      if (property !== undefined) {
        writeDocs(writer, 'What kind it is, in the word of the wire.')
        writer.line(`public val ${property}: String`).gap()
      }
      writeDocs(writer, 'A kind that this version does not know.')
      writer.block(`public data class ${UNKNOWN}(`, () => {
        writeDocs(writer, 'All of it, as it came.')
        writer.line(`public val raw: ${scope.kotlinx('JsonObject')},`)
      })
      if (property === undefined) writer.line(`) : ${own}`)
      else
        writer.block(
          `) : ${own} {`,
          () =>
            writer.block(`override val ${property}: String`, () =>
              writer.line(`get() = raw.${scope.json('text')}(${stringLiteral(node.tag)})`),
            ),
          '}',
        )
    })
  })

  const variants = node.variants.map(({ tag, type: object }) => ({ tag, object: scope.named(object.name) }))
  const objects = new Set(variants.map(({ object }) => object))
  const serializer = scope.model.typeNames.serializer(type.name)
  const [json, element] = [scope.kotlinx('Json'), scope.kotlinx('JsonElement')]
  file.add((writer) => {
    const base = `${scope.json('TaggedUnionSerializer')}<${own}>(${stringLiteral(type.name)}, ${stringLiteral(node.tag)})`
    writer.block(
      `internal object ${serializer} : ${base} {`,
      () => {
        const strategy = `${file.use('kotlinx.serialization', 'DeserializationStrategy')}<${own}>?`
        writeMatch(
          writer,
          'variant',
          ['tag: String'],
          `${strategy}`,
          'tag',
          variants.map(({ tag, object }) => `${stringLiteral(tag)} -> ${object}.serializer()`),
          'null',
        )
        writer.gap()
        writer.line(
          `override fun unknown(raw: ${scope.kotlinx('JsonObject')}): ${own} = ${own}.${UNKNOWN}(raw)`,
        )
        writer.gap()
        writeMatch(writer, 'write', [`json: ${json}`, `value: ${own}`], `${element}`, 'value', [
          ...[...objects].map(
            (object) => `is ${object} -> json.encodeToJsonElement(${object}.serializer(), value)`,
          ),
          `is ${own}.${UNKNOWN} -> value.raw`,
        ])
      },
      '}',
    )
  })
}
