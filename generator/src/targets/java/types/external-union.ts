import type { ExternalUnionNode, ExternalVariant, NamedType, TypeNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { JavaModel } from '../model/java-model.ts'
import { className } from '../names/names.ts'
import type { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { call, declaration, laidOut, switchCase } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { annotationsOf, writeAnnotations } from './annotations.ts'
import { codingOf } from './coding.ts'
import { constantsOf, writeConstants } from './constants.ts'
import { superTypes, writeFromJsonHead } from './object-type.ts'
import { writeUnknown } from './unknown.ts'

/** An object with one key. */
interface Keyed {
  readonly tag: string
  readonly name: string
  readonly payload: TypeNode
  readonly variant: ExternalVariant
}

/** A sealed interface of an enum, for plain texts, and a record for each object with one key. */
export function writeExternalUnion(
  model: JavaModel,
  file: JavaFile,
  type: NamedType,
  node: ExternalUnionNode,
): void {
  const { writer } = file
  const name = model.typeNames.of(type.name)
  const core = (each: string): string => file.use(`${model.packageName.javaPackage}.core.${each}`)
  const texts = node.variants.filter(({ payload }) => payload === null)
  const plain = constantsOf(texts.map((variant) => ({ text: variant.tag, described: variant })))
  const keyed = keyedVariants(model, node)
  writeJavadoc(writer, docsOf(proseOf(type), `\`${type.name}\` of the protocol.`), 0)
  writeAnnotations(model, file, type)
  file.suppression()
  const members = [...(plain.length > 0 ? ['Plain'] : []), ...keyed.map((each) => each.name), 'Unknown']
  const head = declaration(0, `public sealed interface ${name}`, [
    {
      word: 'extends',
      entries: superTypes(
        model,
        file,
        (model.unionsOf.get(type.name) ?? []).map((each) => each.name),
      ),
    },
    { word: 'permits', entries: members.map((member) => `${name}.${member}`) },
  ])
  writer.block(
    head,
    () => {
      writeFromJsonHead(model, file, `static ${name} fromJson(`, () => {
        if (plain.length > 0)
          writer.block(
            'if (json.isTextual()) {',
            () => {
              writer.block(
                'return switch (json.textValue()) {',
                () => {
                  for (const { text, name: constant } of plain)
                    writer.line(switchCase(4, `case ${stringLiteral(text)}`, `Plain.${constant}`))
                  writer.line('default -> new Unknown(json);')
                },
                '};',
              )
            },
            '}',
          )
        if (keyed.length === 0) writer.line('return new Unknown(json);')
        else {
          writer.block(
            `if (!${core('Decode')}.hasOnlyKey(json)) {`,
            () => writer.line('return new Unknown(json);'),
            '}',
          )
          writer.block(
            `return switch (${core('Decode')}.onlyKey(json)) {`,
            () => {
              for (const each of keyed) {
                const label = stringLiteral(each.tag)
                const { decode } = codingOf(model, file, each.payload)
                const value = call(
                  `new ${each.name}`,
                  call(`${core('Decode')}.required`, 'json', label, decode),
                )
                writer.line(switchCase(3, `case ${label}`, value))
              }
              writer.line('default -> new Unknown(json);')
            },
            '};',
          )
        }
      })
      if (plain.length > 0) {
        writer.gap()
        writeJavadoc(writer, { text: 'The plain texts that this package knows.' }, 1)
        writeConstants(model, file, { name: 'Plain', union: name, constants: plain }, () => {
          const json = file.use('com.fasterxml.jackson.databind.JsonNode')
          writer.gap().line('@Override')
          writer.block(
            `public ${json} toJson() {`,
            () => writer.line(`return ${core('Encode')}.string(value);`),
            '}',
          )
        })
      }
      for (const each of keyed) writeKeyed(model, file, name, each)
      writeUnknown(file, name)
    },
    '}',
  )
}

function keyedVariants(model: JavaModel, { variants }: ExternalUnionNode): readonly Keyed[] {
  const names = model.typeNames.inside()
  return variants.flatMap((variant) =>
    variant.payload === null
      ? []
      : [
          {
            tag: variant.tag,
            payload: variant.payload,
            variant,
            name: names.take(className(variant.tag), 'Variant'),
          },
        ],
  )
}

function writeKeyed(
  model: JavaModel,
  file: JavaFile,
  union: string,
  { tag, name, payload, variant }: Keyed,
): void {
  const { writer } = file
  const core = (each: string): string => file.use(`${model.packageName.javaPackage}.core.${each}`)
  const { plain, type, encode } = codingOf(model, file, payload)
  const node = file.use('com.fasterxml.jackson.databind.node.ObjectNode')
  writer.gap()
  const docs = docsOf(proseOf(variant), `\`${tag}\` on the wire.`)
  writeJavadoc(writer, { ...docs, params: [['value', 'What is said with it.']] }, 1)
  for (const annotation of annotationsOf(model, file, variant)) writer.line(annotation)
  writer.block(
    declaration(1, call(`record ${name}`, `${plain} value`), [{ word: 'implements', entries: [union] }]),
    () => {
      if (plain === type) {
        writeJavadoc(writer, { text: 'Checks that there is a value.' }, 2)
        const check = `${file.use('java.util.Objects')}.requireNonNull(value, "value");`
        writer.block(`public ${name} {`, () => writer.line(check), '}')
      }
      writer.gap().line('@Override')
      writer.block(
        `public ${node} toJson() {`,
        () => {
          writer.line(`${node} json = ${core('Encode')}.object();`)
          writer.line(
            laidOut(3, call(`${core('Encode')}.required`, 'json', stringLiteral(tag), 'value', encode), ';'),
          )
          writer.line('return json;')
        },
        '}',
      )
    },
    '}',
  )
}
