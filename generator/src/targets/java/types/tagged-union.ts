import type { NamedType, TaggedUnionNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { JavaModel } from '../model/java-model.ts'
import { named } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { declaration, switchCase } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { writeAnnotations } from './annotations.ts'
import { superTypes, writeFromJsonHead } from './object-type.ts'
import { tagAccessor } from './tag-accessor.ts'
import { writeUnknown } from './unknown.ts'

/** A sealed interface that the records of the variants implement. */
export function writeTaggedUnion(
  model: JavaModel,
  file: JavaFile,
  type: NamedType,
  node: TaggedUnionNode,
): void {
  const { writer } = file
  const name = model.typeNames.of(type.name)
  const tag = stringLiteral(node.tag)
  const accessor = tagAccessor(model, node)
  const variants = node.variants.map((variant) => {
    const { name: target, deprecated } = named(model, variant.type)
    if (deprecated !== undefined) file.usesDeprecated()
    return { tag: variant.tag, name: model.typeNames.of(target) }
  })
  writeJavadoc(writer, docsOf(proseOf(type), `\`${type.name}\` of the protocol.`), 0)
  writeAnnotations(model, file, type)
  file.suppression()
  const head = declaration(0, `public sealed interface ${name}`, [
    {
      word: 'extends',
      entries: superTypes(
        model,
        file,
        (model.unionsOf.get(type.name) ?? []).map((each) => each.name),
      ),
    },
    { word: 'permits', entries: [...new Set(variants.map((variant) => variant.name)), `${name}.Unknown`] },
  ])
  writer.block(
    head,
    () => {
      if (accessor !== undefined) {
        writeJavadoc(writer, { text: `The value of \`${node.tag}\`; empty when there is none.` }, 1)
        writer.line(`String ${accessor}();`).gap()
      }
      writeFromJsonHead(model, file, `static ${name} fromJson(`, () => {
        const decode = file.use(`${model.packageName.javaPackage}.core.Decode`)
        writer.block(
          `return switch (${decode}.tag(json, ${tag})) {`,
          () => {
            for (const variant of variants)
              writer.line(
                switchCase(3, `case ${stringLiteral(variant.tag)}`, `${variant.name}.fromJson(json)`),
              )
            writer.line('default -> new Unknown(json);')
          },
          '};',
        )
      })
      writeUnknown(file, name, () => {
        if (accessor === undefined) return
        writer.gap().line('@Override')
        writer.block(
          `public String ${accessor}() {`,
          () =>
            writer.line(
              `return ${file.use(`${model.packageName.javaPackage}.core.Decode`)}.tag(raw, ${tag});`,
            ),
          '}',
        )
      })
    },
    '}',
  )
}
