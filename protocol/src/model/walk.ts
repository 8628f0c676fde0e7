import type { NamedType, TypeNode } from './types.ts'

/** The nodes directly inside a node, without following references. */
export function childrenOf(node: TypeNode): readonly TypeNode[] {
  switch (node.kind) {
    case 'object':
      return node.fields.map((field) => field.type)
    case 'list':
      return [node.items]
    case 'map':
      return [node.values]
    case 'nullable':
      return [node.inner]
    case 'untagged-union':
      return node.members
    case 'tagged-union':
      return node.variants.map((variant) => variant.type)
    case 'external-union':
      return node.variants.flatMap((variant) => variant.payload ?? [])
    default:
      return []
  }
}

/** A node and every node inside it, without following references. */
export function* nodesIn(node: TypeNode): Generator<TypeNode> {
  yield node
  for (const child of childrenOf(node)) yield* nodesIn(child)
}

/** The names of the types that a node refers to. */
function referencesIn(node: TypeNode): readonly string[] {
  return [...nodesIn(node)].flatMap((inner) => (inner.kind === 'ref' ? [inner.name] : []))
}

/** The names of these types and of all that they refer to. */
export function reachable(
  names: readonly string[],
  types: ReadonlyMap<string, NamedType>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = types.get(name)
    if (type === undefined || found.has(name)) continue
    found.add(name)
    waiting.push(...referencesIn(type.node))
  }
  return found
}
