import type { NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { call, declaration, laidOut } from '../text/layout.ts'
import { writeAnnotations } from './annotations.ts'
import { codingOf } from './coding.ts'
import { superTypes, writeFromJsonHead } from './object-type.ts'
import { encoded } from './untagged-union.ts'

/** A list or map that contains itself: a record around it, since Java cannot write such a type out. */
export function writeRecursiveAlias(model: JavaModel, file: JavaFile, type: NamedType): void {
  const { writer } = file
  const name = model.typeNames.of(type.name)
  const { type: inner, decode, encode } = codingOf(model, file, type.node)
  const docs = docsOf(proseOf(type), `\`${type.name}\` of the protocol.`)
  writeJavadoc(writer, { ...docs, params: [['value', 'The value.']] }, 0)
  writeAnnotations(model, file, type)
  file.suppression()
  writer.block(
    declaration(0, call(`public record ${name}`, `${inner} value`), [
      { word: 'implements', entries: superTypes(model, file, []) },
    ]),
    () => {
      writeJavadoc(writer, { text: 'Checks that there is a value.' }, 1)
      const check = `${file.use('java.util.Objects')}.requireNonNull(value, "value");`
      writer.block(`public ${name} {`, () => writer.line(check), '}')
      writer.gap()
      writeFromJsonHead(model, file, `public static ${name} fromJson(`, () => {
        const value = call(
          `${file.use(`${model.packageName.javaPackage}.core.Decode`)}.value`,
          'json',
          decode,
        )
        writer.line(laidOut(2, call(`return new ${name}`, value), ';'))
      })
      writer.gap().line('@Override')
      writer.block(
        `public ${file.use('com.fasterxml.jackson.databind.JsonNode')} toJson() {`,
        () => writer.line(laidOut(2, encoded(model, file, encode), ';')),
        '}',
      )
    },
    '}',
  )
}
