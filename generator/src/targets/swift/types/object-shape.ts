import type { Field, ObjectNode, TypeNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { stringLiteral } from '../text/literal.ts'

/** What an object without a tag looks like, as the runtime compares it with a value: `ObjectShape(…)`. */
export function shapeLiteral(model: SwiftModel, member: number, node: ObjectNode): readonly string[] {
  const required = node.fields.filter(({ presence }) => presence === 'required').map(({ name }) => name)
  const constants = node.fields.filter(({ type }) => type.kind === 'literal').map(({ name }) => name)
  const texts = node.fields
    .map((field) => ({ name: field.name, known: knownTexts(model, field) }))
    .filter(({ known }) => known.length > 0)
    .map(({ name, known }) => `${stringLiteral(name)}: ${strings(known)}`)
  return [
    `member: ${member}`,
    `required: ${strings(required)}`,
    `constants: ${strings(constants)}`,
    `texts: ${texts.length === 0 ? '[:]' : `[${texts.join(', ')}]`}`,
    `fields: ${strings(node.fields.map(({ name }) => name))}`,
  ]
}

/** The objects that a member of a union can be, those of unions in it included. */
export function objectsOf(model: SwiftModel, member: TypeNode, depth = 0): readonly ObjectNode[] {
  const node = resolve(model, member)
  if (node?.kind === 'object') return [node]
  if (node?.kind === 'untagged-union' && depth < 10)
    return node.members.flatMap((each) => objectsOf(model, each, depth + 1))
  return []
}

function knownTexts(model: SwiftModel, { type }: Field): readonly string[] {
  const node = resolve(model, type)
  if (node?.kind === 'literal') return typeof node.value === 'string' ? [node.value] : []
  return node?.kind === 'enum' ? node.values.map(({ value }) => value) : []
}

const strings = (texts: readonly string[]): string => `[${texts.map(stringLiteral).join(', ')}]`
