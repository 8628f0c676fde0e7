import type { NamedType, TaggedUnionNode } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { propertyName, stringLiteral } from '../names/names.ts'
import { writeConstArray } from '../text/const-array.ts'
import { writeComment } from '../text/docs.ts'
import { LINE_WIDTH, text, union, withType } from '../text/layout.ts'
import { typeText } from './type-text.ts'

/**
 * A discriminated union: the variants of this version, and one for all later ones, whose tag no known
 * literal compares to. So a `switch` over the tag narrows exactly.
 */
export function writeTaggedUnion(
  writer: Writer,
  { typeNames }: TypeScriptModel,
  type: NamedType,
  node: TaggedUnionNode,
): void {
  const name = typeNames.of(type.name)
  const { known, tags, guard } = typeNames.ofUnion(type.name)
  const all = union([text(known), text(`UnknownVariant<${stringLiteral(node.tag)}>`)])
  writer.line(withType(`export type ${name} =`, all, 0)).gap()

  writeComment(writer, `The kinds of {@link ${name}} that this package knows.`)
  const variants = union(node.variants.map((variant) => typeText(typeNames, variant.type)))
  writer.line(withType(`export type ${known} =`, variants, 0)).gap()

  writeComment(writer, `Their values of \`${node.tag}\`.`)
  const literals = node.variants.map((variant) => stringLiteral(variant.tag))
  writeConstArray(writer, `export const ${tags} =`, literals)
  writer.gap()

  writeComment(writer, `Is this a kind of {@link ${name}} that this package knows?`)
  const property = propertyName(node.tag)
  const tag = property === node.tag ? `value.${property}` : `value[${property}]`
  const head = `export function ${guard}(value: ${name}): value is ${known} {`
  const body = (): void => void writer.line(`return isKnownTag(${tag}, ${tags})`)
  if (head.length <= LINE_WIDTH) {
    writer.block(head, body, '}')
    return
  }
  writer.block(`export function ${guard}(`, () => writer.line(`value: ${name},`))
  writer.block(`): value is ${known} {`, body, '}')
}
