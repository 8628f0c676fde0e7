import type { ProtocolModel, TypeNode } from '@heddle/protocol'

/** Is a named type with this node only another name for it? Java has no such names. */
export function isAlias({ kind }: TypeNode): boolean {
  return !['object', 'tagged-union', 'external-union', 'untagged-union', 'enum'].includes(kind)
}

/** The aliases that lead to themselves through lists, maps and other aliases: they cannot be written out. */
export function cyclicAliases(model: ProtocolModel): ReadonlySet<string> {
  const leads = new Map<string, readonly string[]>()
  for (const { name, node } of model.types.values()) if (isAlias(node)) leads.set(name, namesIn(node))
  return new Set([...leads.keys()].filter((name) => reaches(leads, name)))
}

function reaches(leads: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>()
  const waiting = [...(leads.get(start) ?? [])]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === start) return true
    if (!seen.has(name)) waiting.push(...(leads.get(name) ?? []))
    seen.add(name)
  }
  return false
}

function namesIn(node: TypeNode): readonly string[] {
  switch (node.kind) {
    case 'ref':
      return [node.name]
    case 'list':
      return namesIn(node.items)
    case 'map':
      return namesIn(node.values)
    case 'nullable':
      return namesIn(node.inner)
    default:
      return []
  }
}
