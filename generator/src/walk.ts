import type { TypeNode } from '@heddle/protocol'

/** A node and every node inside it, without following references. */
export function* nodesIn(node: TypeNode): Generator<TypeNode> {
  yield node
  for (const child of childrenOf(node)) yield* nodesIn(child)
}

function childrenOf(node: TypeNode): readonly TypeNode[] {
  switch (node.kind) {
    case 'object':
      return node.fields.map((field) => field.type)
    case 'list':
      return [node.items]
    case 'map':
      return [node.values]
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
