import { nodesIn, type ProtocolModel, type TypeNode } from '@heddle/protocol'

/** Is a type only another name for what it is made of? */
function isAlias({ kind }: TypeNode): boolean {
  return ['any', 'list', 'literal', 'map', 'nullable', 'ref', 'scalar'].includes(kind)
}

/** The names for other types that lead back to themselves through nothing but such names. */
export function recursiveAliases(model: ProtocolModel): ReadonlySet<string> {
  const aliases = new Map(
    [...model.types.values()]
      .filter(({ node }) => isAlias(node))
      .map(({ name, node }) => [
        name,
        [...nodesIn(node)].flatMap((each) => (each.kind === 'ref' ? [each.name] : [])),
      ]),
  )
  return new Set([...aliases.keys()].filter((name) => leadsBack(aliases, name)))
}

function leadsBack(aliases: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>()
  const waiting = [...(aliases.get(start) ?? [])]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === start) return true
    if (seen.has(name)) continue
    seen.add(name)
    waiting.push(...(aliases.get(name) ?? []))
  }
  return false
}
