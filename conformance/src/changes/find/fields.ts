import type { ProtocolModel, RefNode } from '@heddle/protocol'

/** The names of the fields of a type, when it is an object. */
export function fieldsOf(model: ProtocolModel, reference: RefNode | null): readonly string[] {
  const node = reference === null ? undefined : model.types.get(reference.name)?.node
  if (node?.kind === 'ref') return fieldsOf(model, node)
  return node?.kind === 'object' ? node.fields.map(({ name }) => name) : []
}
