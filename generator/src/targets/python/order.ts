import { type NamedType, nodesIn } from '@heddle/protocol'

/**
 * The types of one file in their own order, but each alias behind what it is made of: a class only names
 * other types in annotations, an alias is evaluated where it stands.
 */
export function inOrderOfUse(types: readonly NamedType[]): readonly NamedType[] {
  const byName = new Map(types.map((type) => [type.name, type]))
  const placed = new Set<NamedType>()
  const waiting = new Set<NamedType>()

  const place = (type: NamedType): void => {
    if (placed.has(type)) return
    if (waiting.has(type))
      throw new Error(`the type ${type.name} consists of itself without an object in between`)
    waiting.add(type)
    if (type.node.kind !== 'object') for (const needed of partsOf(type, byName)) place(needed)
    waiting.delete(type)
    placed.add(type)
  }

  for (const type of types) place(type)
  return [...placed]
}

function partsOf(type: NamedType, byName: ReadonlyMap<string, NamedType>): NamedType[] {
  if (type.node.kind === 'external-union') return []
  return [...nodesIn(type.node)].flatMap((node) => (node.kind === 'ref' ? (byName.get(node.name) ?? []) : []))
}
