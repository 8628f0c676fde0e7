import type { Json, NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { resolve } from '../facts/shape.ts'
import { smallestObject } from './smallest.ts'

/** The largest number of 64 bits with a sign: more than a double holds exactly. */
const WIDEST = 2n ** 63n - 1n

/** The object with the largest number in each field that takes one; of others nothing. */
export function* widestOf(
  model: ProtocolModel,
  { name, node }: NamedType,
): Generator<{ name: string; value: Json }> {
  if (node.kind !== 'object') return
  const fields = node.fields.filter(({ type }) => isWide(resolve(model, type)))
  const smallest = smallestObject(model, name)
  if (fields.length === 0 || smallest === undefined) return
  // No value of ours, but what JSON holds: only who writes it as text can tell.
  const wide = fields.map((field) => [field.name, WIDEST as unknown as Json] as const)
  yield { name: 'widest', value: { ...smallest, ...Object.fromEntries(wide) } }
}

function isWide(node: TypeNode | undefined): boolean {
  if (node?.kind !== 'scalar' || node.maximum !== undefined) return false
  return node.type === 'int64' || node.type === 'uint64'
}
