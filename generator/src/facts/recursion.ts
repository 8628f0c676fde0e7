import type { ProtocolModel, TypeNode } from '@heddle/protocol'

/**
 * The types that contain themselves by value: through fields, variants and names, but not through a list or a map. A
 * language that lays values out in place has to put a pointer somewhere on the way round.
 */
export function recursiveTypes(model: ProtocolModel): ReadonlySet<string> {
  return onCircles(new Map([...model.types].map(([name, { node }]) => [name, contained(node)])))
}

/** The names from which a way leads back to themselves. */
export function onCircles(leads: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set([...leads.keys()].filter((name) => returns(leads, name)))
}

function returns(leads: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>()
  const waiting = [...(leads.get(start) ?? [])]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === start) return true
    if (seen.has(name)) continue
    seen.add(name)
    waiting.push(...(leads.get(name) ?? []))
  }
  return false
}

function contained(node: TypeNode): readonly string[] {
  switch (node.kind) {
    case 'ref':
      return [node.name]
    case 'object':
      return node.fields.flatMap(({ type }) => contained(type))
    case 'nullable':
      return contained(node.inner)
    case 'tagged-union':
      return node.variants.map(({ type }) => type.name)
    case 'external-union':
      return node.variants.flatMap(({ payload }) => (payload === null ? [] : contained(payload)))
    case 'untagged-union':
      return node.members.flatMap(contained)
    default:
      return []
  }
}
