import type { Described } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { JavaModel } from '../model/java-model.ts'
import { constantName } from '../names/names.ts'
import type { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { stringLiteral } from '../text/literals.ts'
import { writeAnnotations } from './annotations.ts'

/** A text that is known, as a constant of an enum. */
export interface Constant {
  readonly text: string
  readonly name: string
  readonly described: Described
}

/** Each text once, each name once. */
export function constantsOf(texts: readonly { text: string; described: Described }[]): readonly Constant[] {
  const names = new NamePool()
  const once = new Map(texts.map((each) => [each.text, each]))
  return [...once.values()].map(({ text, described }) => ({
    text,
    described,
    name: names.take(constantName(text)),
  }))
}

/**
 * Writes an enum of texts, one level deep.
 *
 * @param more what else its constants can do
 */
export function writeConstants(
  model: JavaModel,
  file: JavaFile,
  enumeration: { readonly name: string; readonly union: string; readonly constants: readonly Constant[] },
  more: () => void,
): void {
  const { name, union, constants } = enumeration
  const { writer } = file
  writer.block(
    `enum ${name} implements ${union} {`,
    () => {
      for (const [index, { text, name: constant, described }] of constants.entries()) {
        writeJavadoc(writer, docsOf(proseOf(described), `\`${text}\` on the wire.`), 2)
        writeAnnotations(model, file, described)
        writer.line(`${constant}(${stringLiteral(text)})${index === constants.length - 1 ? ';' : ','}`)
      }
      writer.gap().line('private final String value;').gap()
      writer.block(`${name}(String value) {`, () => writer.line('this.value = value;'), '}')
      more()
    },
    '}',
  )
}
