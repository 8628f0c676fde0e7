import type { Node } from 'jsonc-parser'

/**
 * The deepest part of a schema that can be followed, without going where references lead.
 *
 * @param way as change reports have it: `.field`, `=variant`, `[]` for entries of a list, `{}` for those of a map, one
 *   behind the other. Names may hold any sign, so that only the schema tells where one ends.
 */
export function follow(schema: Node, way: string): Node {
  const [next] = partsIn(schema)
    .filter(({ word }) => way.startsWith(word) && /^(?:[.=]|\[\]|\{\}|$)/.test(way.slice(word.length)))
    .toSorted((one, other) => other.word.length - one.word.length)
  if (next === undefined) return schema
  const rest = way.slice(next.word.length)
  if (rest === '') return next.node
  const deeper = follow(next.schema, rest)
  return deeper === next.schema ? next.node : deeper
}

interface Part {
  /** How it is meant on the way. */
  readonly word: string
  /** Where it begins. */
  readonly node: Node
  readonly schema: Node
}

/** What can be meant inside of a schema, what is nearest to its top first. */
function partsIn(schema: Node): Part[] {
  const parts: Part[] = []
  let level: readonly Node[] = [schema]
  while (level.length > 0) {
    for (const [key, value, member] of level.flatMap(membersOf)) {
      if (key === 'properties')
        for (const [name, inner, property] of membersOf(value))
          for (const sign of ['.', '=']) parts.push({ word: `${sign}${name}`, node: property, schema: inner })
      if (key === 'const' || key === 'enum')
        for (const one of value.type === 'array' ? (value.children ?? []) : [value])
          parts.push({ word: `=${one.value}`, node: one, schema: one })
      if (key === 'items') parts.push({ word: '[]', node: member, schema: value })
      if (key === 'additionalProperties') parts.push({ word: '{}', node: member, schema: value })
    }
    level = level.flatMap(({ children = [] }) => children)
  }
  return parts
}

function membersOf({ type, children = [] }: Node): (readonly [key: string, value: Node, member: Node])[] {
  if (type !== 'object') return []
  return children.flatMap((member) => {
    const [key, value] = member.children ?? []
    return key === undefined || value === undefined ? [] : [[String(key.value), value, member] as const]
  })
}
