import type { Method, ProtocolModel, TypeNode } from '@heddle/protocol'

/**
 * The requests by which a server asks for permission: their result has a field `decision` that can say
 * `decline`, which is the safe answer of a client that was told nothing.
 */
export function approvalMethods(model: ProtocolModel): readonly Method[] {
  return model.methods.filter((method) => decisionsOf(model, method).includes('decline'))
}

/** The plain decisions that all approvals have in common, in the order of the first. */
export function approvalDecisions(model: ProtocolModel): readonly string[] {
  const [first = [], ...rest] = approvalMethods(model).map((method) => decisionsOf(model, method))
  return first.filter((decision) => rest.every((others) => others.includes(decision)))
}

function decisionsOf(model: ProtocolModel, method: Method): readonly string[] {
  if (method.direction !== 'server-to-client' || method.result === null) return []
  const result = resolve(model, method.result)
  const decision =
    result.kind === 'object' ? result.fields.find(({ name }) => name === 'decision') : undefined
  return decision === undefined ? [] : plainValues(resolve(model, decision.type))
}

function plainValues(node: TypeNode): readonly string[] {
  if (node.kind === 'enum') return node.values.map(({ value }) => value)
  if (node.kind !== 'external-union') return []
  return node.variants.filter(({ payload }) => payload === null).map(({ tag }) => tag)
}

function resolve(model: ProtocolModel, node: TypeNode): TypeNode {
  if (node.kind !== 'ref') return node
  const named = model.types.get(node.name)
  return named === undefined ? node : resolve(model, named.node)
}
