import type { ObjectNode, ProtocolModel, TypeNode } from '../model/types.ts'

/**
 * How deep the flattest value of each type is; infinite where there is none. Who follows the flattest way out of a type
 * that contains itself comes to an end.
 */
export function heightsOf(model: ProtocolModel): (node: TypeNode) => number {
  const heights = new Map<string, number>()
  const height = (node: TypeNode): number => heightOf(node, heights)
  // Each round settles at least one more level; a type without a value never gets lower than infinite.
  for (let settled = false; !settled; ) {
    settled = true
    for (const [name, { node }] of model.types) {
      const now = height(node)
      if (now >= (heights.get(name) ?? Number.POSITIVE_INFINITY)) continue
      heights.set(name, now)
      settled = false
    }
  }
  return height
}

function heightOf(node: TypeNode, heights: ReadonlyMap<string, number>): number {
  const height = (inner: TypeNode): number => heightOf(inner, heights)
  switch (node.kind) {
    case 'ref':
      return heights.get(node.name) ?? Number.POSITIVE_INFINITY
    case 'object': {
      const needed = node.fields.filter(({ presence, nullable }) => presence === 'required' && !nullable)
      const groups = node.alternatives ?? [[]]
      const inside = [
        ...needed.map(({ type }) => height(type)),
        Math.min(...groups.map((group) => groupHeight(node, group, height))),
      ]
      return 1 + Math.max(0, ...inside)
    }
    case 'tagged-union':
      return 1 + Math.min(...node.variants.map(({ type }) => height(type)))
    case 'external-union':
      return 1 + Math.min(...node.variants.map(({ payload }) => (payload === null ? 0 : height(payload))))
    case 'untagged-union':
      return 1 + Math.min(...node.members.map(height))
    default:
      return 0
  }
}

/** How deep the fields of a group have to be, which a value has all or none of. */
export function groupHeight(
  { fields }: ObjectNode,
  group: readonly string[],
  height: (node: TypeNode) => number,
): number {
  const demanded = fields.filter(({ name }) => group.includes(name))
  return Math.max(0, ...demanded.map(({ type, nullable }) => (nullable ? 0 : height(type))))
}
