import type { Method, ProtocolModel, TypeNode } from '@heddle/protocol'

/**
 * The requests by which a server asks for permission: their result has a field `decision` that can say
 * `decline`, which is the safe answer of a client that was told nothing.
 */
export function approvalMethods(model: ProtocolModel): Method[] {
  return model.methods.filter((method) => {
    if (method.direction !== 'server-to-client' || method.result === null) return false
    const result = resolve(model, method.result)
    const decision =
      result.kind === 'object' ? result.fields.find((field) => field.name === 'decision') : undefined
    return decision !== undefined && canDecline(resolve(model, decision.type))
  })
}

function canDecline(node: TypeNode): boolean {
  if (node.kind === 'enum') return node.values.some(({ value }) => value === 'decline')
  if (node.kind === 'external-union')
    return node.variants.some(({ tag, payload }) => tag === 'decline' && payload === null)
  return false
}

function resolve(model: ProtocolModel, node: TypeNode): TypeNode {
  if (node.kind !== 'ref') return node
  const named = model.types.get(node.name)
  return named === undefined ? node : resolve(model, named.node)
}
