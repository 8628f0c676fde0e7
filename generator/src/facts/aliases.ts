import { nodesIn, type ProtocolModel, type TypeNode } from '@heddle/protocol'
import { onCircles } from './recursion.ts'

/** Is a type with this node only a name for something that has none by itself, as a text or a list? */
export function isAlias({ kind }: TypeNode): boolean {
  return !OF_THEIR_OWN.has(kind)
}

const OF_THEIR_OWN: ReadonlySet<TypeNode['kind']> = new Set([
  'object',
  'tagged-union',
  'external-union',
  'untagged-union',
  'enum',
])

/**
 * The aliases that lead back to themselves through lists, maps and other aliases. Where they are used they cannot be
 * written out, which would never end: a language whose names for types cannot do that has to make a class of them.
 */
export function recursiveAliases({ types }: Pick<ProtocolModel, 'types'>): ReadonlySet<string> {
  const aliases = [...types.values()].filter(({ node }) => isAlias(node))
  return onCircles(new Map(aliases.map(({ name, node }) => [name, refsIn(node)])))
}

const refsIn = (node: TypeNode): readonly string[] =>
  [...nodesIn(node)].flatMap((each) => (each.kind === 'ref' ? [each.name] : []))
