import type { NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'

/** Is the type only a name for something that has none in Kotlin, as a text or a list? */
export function isAlias({ node }: NamedType): boolean {
  return ALIASES.has(node.kind)
}

const ALIASES: ReadonlySet<TypeNode['kind']> = new Set([
  'any',
  'list',
  'literal',
  'map',
  'nullable',
  'ref',
  'scalar',
])

const found = new WeakMap<ProtocolModel['types'], ReadonlySet<string>>()

/** The aliases that consist of themselves: Kotlin has no such names, they are classes that hold one value. */
export function recursiveAliases({ types }: Pick<ProtocolModel, 'types'>): ReadonlySet<string> {
  const known = found.get(types)
  if (known !== undefined) return known
  const recursive = new Set(
    [...types.values()].filter(isAlias).flatMap(({ name }) => (returns(types, name) ? [name] : [])),
  )
  found.set(types, recursive)
  return recursive
}

function returns(types: ProtocolModel['types'], start: string): boolean {
  const seen = new Set<string>()
  const waiting = [start]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = types.get(name)
    if (type === undefined || !isAlias(type)) continue
    for (const next of namesIn(type.node)) {
      if (next === start) return true
      if (!seen.has(next)) waiting.push(next)
      seen.add(next)
    }
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
