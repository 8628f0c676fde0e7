import type { ProtocolModel, TaggedUnionNode } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import { memberName, propertyNames, quoted } from '../names/identifiers.ts'

/** The property by which the variants of a union can be told apart as texts, if all of them call it the same. */
function tagProperty(model: ProtocolModel, { tag, variants }: TaggedUnionNode): string | undefined {
  const name = quoted(memberName(tag))
  const isShared = variants.every(
    ({ type }) => propertyNames(asObject(model, type)?.fields ?? []).get(tag) === name,
  )
  return isShared ? name : undefined
}

/** The same for a type that may be such a union. */
export function tagProperties(model: ProtocolModel, union: string): readonly string[] {
  const node = model.types.get(union)?.node
  const property = node?.kind === 'tagged-union' ? tagProperty(model, node) : undefined
  return property === undefined ? [] : [property]
}
