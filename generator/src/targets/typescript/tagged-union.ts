import type { TaggedUnionNode } from '@heddle/protocol'
import type { Writer } from '../../writer/writer.ts'
import { writeConstArray } from './const-array.ts'
import { writeComment } from './docs.ts'
import { LINE_WIDTH, text, union, withType } from './layout.ts'
import { constantName, propertyName, stringLiteral } from './names.ts'
import { typeText } from './type-text.ts'

/**
 * A discriminated union: the variants of this version, and one for all later ones, whose tag no known
 * literal compares to. So a `switch` over the tag narrows exactly.
 */
export function writeTaggedUnion(writer: Writer, name: string, node: TaggedUnionNode): void {
  const tags = `${constantName(name)}_TAGS`
  const all = union([text(`Known${name}`), text(`UnknownVariant<${stringLiteral(node.tag)}>`)])
  writer.line(withType(`export type ${name} =`, all, 0)).gap()

  writeComment(writer, `The kinds of {@link ${name}} that this package knows.`)
  const known = union(node.variants.map((variant) => typeText(variant.type)))
  writer.line(withType(`export type Known${name} =`, known, 0)).gap()

  writeComment(writer, `Their values of \`${node.tag}\`.`)
  const literals = node.variants.map((variant) => stringLiteral(variant.tag))
  writeConstArray(writer, `export const ${tags} =`, literals)
  writer.gap()

  writeComment(writer, `Is this a kind of {@link ${name}} that this package knows?`)
  const property = propertyName(node.tag)
  const tag = property === node.tag ? `value.${property}` : `value[${property}]`
  writeGuard(writer, `isKnown${name}`, name, `return isKnownTag(${tag}, ${tags})`)
}

function writeGuard(writer: Writer, guard: string, name: string, body: string): void {
  const head = `export function ${guard}(value: ${name}): value is Known${name} {`
  if (head.length > LINE_WIDTH) {
    writer.block(`export function ${guard}(`, () => writer.line(`value: ${name},`))
    writer.block(`): value is Known${name} {`, () => writer.line(body), '}')
  } else {
    writer.block(head, () => writer.line(body), '}')
  }
}
