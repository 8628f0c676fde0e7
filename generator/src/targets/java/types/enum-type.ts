import type { EnumNode, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { declaration, switchCase } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { writeAnnotations } from './annotations.ts'
import { constantsOf, writeConstants } from './constants.ts'
import { superTypes, writeFromJsonHead } from './object-type.ts'

/** A sealed interface of an enum, for the values that are known, and a record for all other texts. */
export function writeEnum(model: JavaModel, file: JavaFile, type: NamedType, node: EnumNode): void {
  const { writer } = file
  const name = model.typeNames.of(type.name)
  const core = (each: string): string => file.use(`${model.packageName.javaPackage}.core.${each}`)
  const json = file.use('com.fasterxml.jackson.databind.JsonNode')
  const constants = constantsOf(node.values.map((value) => ({ text: value.value, described: value })))
  const hasKnown = constants.length > 0
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
    { word: 'permits', entries: [...(hasKnown ? [`${name}.Known`] : []), `${name}.Unknown`] },
  ])
  writer.block(
    head,
    () => {
      writeJavadoc(writer, { text: 'The text on the wire.' }, 1)
      writer.line('String value();').gap()
      writeJavadoc(writer, { text: 'The value with a text, whether this package knows it or not.' }, 1)
      writer.block(
        `static ${name} of(String value) {`,
        () => {
          if (!hasKnown) writer.line('return new Unknown(value);')
          else
            writer.block(
              'return switch (value) {',
              () => {
                for (const { text, name: constant } of constants)
                  writer.line(switchCase(3, `case ${stringLiteral(text)}`, `Known.${constant}`))
                writer.line('default -> new Unknown(value);')
              },
              '};',
            )
        },
        '}',
      )
      writer.gap()
      writeFromJsonHead(model, file, `static ${name} fromJson(`, () =>
        writer.line(`return of(${core('Decode')}.string(json));`),
      )
      writer.gap().line('@Override')
      writer.block(
        `default ${json} toJson() {`,
        () => writer.line(`return ${core('Encode')}.string(value());`),
        '}',
      )
      if (hasKnown) {
        writer.gap()
        writeJavadoc(writer, { text: 'The values that this package knows.' }, 1)
        writeConstants(model, file, { name: 'Known', union: name, constants }, () => {
          writer.gap().line('@Override')
          writer.block('public String value() {', () => writer.line('return value;'), '}')
        })
      }
      writer.gap()
      const docs = 'A value that this package does not know, perhaps of a later version of the protocol.'
      writeJavadoc(writer, { text: docs, params: [['value', 'The text on the wire.']] }, 1)
      writer.block(
        `record Unknown(String value) implements ${name} {`,
        () => {
          writeJavadoc(writer, { text: 'Checks that there is a text.' }, 2)
          writer.block(
            'public Unknown {',
            () => writer.line(`${file.use('java.util.Objects')}.requireNonNull(value, "value");`),
            '}',
          )
        },
        '}',
      )
    },
    '}',
  )
}
