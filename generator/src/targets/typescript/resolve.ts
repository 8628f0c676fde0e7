import type { Field, ProtocolModel, TypeNode } from '@heddle/protocol'

/** What a node says when all references on the way are followed. */
export function resolve(model: ProtocolModel, node: TypeNode): TypeNode {
  if (node.kind !== 'ref') return node
  const named = model.types.get(node.name)
  return named === undefined ? node : resolve(model, named.node)
}

/** The fields of an object; none of anything else. */
export function fieldsOf(model: ProtocolModel, node: TypeNode | null): readonly Field[] {
  const object = node === null ? undefined : resolve(model, node)
  return object?.kind === 'object' ? object.fields : []
}
