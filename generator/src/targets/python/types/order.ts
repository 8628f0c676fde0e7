import { type NamedType, nodesIn } from '@heddle/protocol'

/** The types of one file, in the order in which they can be declared. */
export interface Declarations {
  readonly types: readonly NamedType[]
  /** The names of those that consist of themselves, without an object in between. */
  readonly recursive: ReadonlySet<string>
}

/**
 * The types of one file in their own order, but each alias behind what it is made of: a class only names
 * other types in annotations, an alias is evaluated where it stands.
 */
export function inOrderOfUse(types: readonly NamedType[]): Declarations {
  const byName = new Map(types.map((type) => [type.name, type]))
  const placed = new Set<NamedType>()
  const waiting = new Set<NamedType>()
  const recursive = new Set<string>()

  const place = (type: NamedType): void => {
    if (placed.has(type)) return
    if (waiting.has(type)) {
      // It is declared by what it says, which is read later: so it comes before all that it consists of.
      recursive.add(type.name)
      placed.add(type)
      return
    }
    waiting.add(type)
    for (const needed of partsOf(type, byName)) place(needed)
    waiting.delete(type)
    placed.add(type)
  }

  for (const type of types) place(type)
  return { types: [...placed], recursive }
}

function partsOf(type: NamedType, byName: ReadonlyMap<string, NamedType>): NamedType[] {
  if (type.node.kind === 'object' || type.node.kind === 'external-union') return []
  return [...nodesIn(type.node)].flatMap((node) => (node.kind === 'ref' ? (byName.get(node.name) ?? []) : []))
}
