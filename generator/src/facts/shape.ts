import type { Field, ObjectNode, ProtocolModel, RefNode, TypeNode } from '@heddle/protocol'

/** A place in a model where a type may stand. */
export type Place = TypeNode | null | undefined

/** What a node is in the end: references are followed, unless they lead nowhere else. */
export function resolve(model: ProtocolModel, node: Place): TypeNode | undefined {
  const passed = new Set<TypeNode>()
  let current = node ?? undefined
  while (current?.kind === 'ref' && !passed.has(current)) {
    passed.add(current)
    current = model.types.get(current.name)?.node
  }
  return current
}

export function asObject(model: ProtocolModel, node: Place): ObjectNode | undefined {
  const resolved = resolve(model, node)
  return resolved?.kind === 'object' ? resolved : undefined
}

/** The field of an object by its name on the wire. */
export function fieldOf(model: ProtocolModel, node: Place, name: string): Field | undefined {
  return asObject(model, node)?.fields.find((field) => field.name === name)
}

/** The type of a field that every value of the object has, and that is never null. */
export function solid(model: ProtocolModel, node: Place, name: string): TypeNode | undefined {
  const field = fieldOf(model, node, name)
  return field?.presence === 'required' && !field.nullable ? field.type : undefined
}

export function asRef(node: Place): RefNode | undefined {
  return node?.kind === 'ref' ? node : undefined
}

/** The type of a variant of a tagged union. */
export function variantOf(model: ProtocolModel, union: Place, tag: string): RefNode | undefined {
  const node = resolve(model, union)
  return node?.kind === 'tagged-union' ? node.variants.find((each) => each.tag === tag)?.type : undefined
}
