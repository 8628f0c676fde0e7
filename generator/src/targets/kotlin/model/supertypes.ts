import type { ProtocolModel, TypeNode } from '@heddle/protocol'

/** The names of the unions that a type implements, by the name of the type. */
export type Supertypes = ReadonlyMap<string, readonly string[]>

/**
 * A union is an interface. Its objects implement it; so do unions that are its members, unless that would lead round
 * in a circle. Whatever else is a member (texts, numbers, lists, names for them) is held by a class of the union.
 */
export function supertypesOf(model: ProtocolModel): Supertypes {
  const supertypes = new Map<string, string[]>()
  for (const { name, node } of model.types.values()) {
    for (const member of membersOf(node)) {
      const target = member.kind === 'ref' ? model.types.get(member.name) : undefined
      if (target === undefined || !CLASSES.has(target.node.kind)) continue
      if (target.name === name || reaches(supertypes, name, target.name)) continue
      const own = supertypes.get(target.name) ?? []
      if (!own.includes(name)) supertypes.set(target.name, [...own, name])
    }
  }
  return supertypes
}

const CLASSES: ReadonlySet<TypeNode['kind']> = new Set([
  'object',
  'tagged-union',
  'external-union',
  'untagged-union',
])

function membersOf(node: TypeNode): readonly TypeNode[] {
  if (node.kind === 'tagged-union') return node.variants.map(({ type }) => type)
  return node.kind === 'untagged-union' ? node.members : []
}

/** Does a type implement another one already, over any number of steps? */
function reaches(supertypes: Supertypes, from: string, to: string): boolean {
  return (supertypes.get(from) ?? []).some((next) => next === to || reaches(supertypes, next, to))
}
