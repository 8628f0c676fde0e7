import type { NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'

/**
 * The JVM takes up to 255 arguments, and counts a `Long` or `Double` twice. The constructors that the compiler adds take
 * an argument more for every 32 properties, and two by themselves: with this many none is too many. One is `extra`.
 */
const MOST_FIELDS = 123

/** Has the object more fields than a data class can hold? */
export function isLarge(node: TypeNode | undefined): boolean {
  return node?.kind === 'object' && node.fields.length > MOST_FIELDS
}

export function largeObjects({ types }: ProtocolModel): readonly NamedType[] {
  return [...types.values()].filter(({ node }) => isLarge(node))
}
