import {
  isObject,
  propertiesOf,
  requiredOf,
  type Schema,
  type SchemaObject,
  schemas,
  typesOf,
} from '../schema.ts'
import { enumMembers } from './enum.ts'

/** A variant: the plain string, or the key of an object of one member. */
export interface ExternalMember {
  readonly tag: string
  /** What says more about the variant. */
  readonly schema: SchemaObject
  /** The schema of the member; undefined for a plain string. */
  readonly payload: Schema | undefined
}

/** Plain strings beside objects of exactly one member, at least one of these. */
export function externalForm(schema: SchemaObject): readonly ExternalMember[] | undefined {
  const members = [...schemas(schema, 'oneOf'), ...schemas(schema, 'anyOf')]
  if (members.length === 0 || 'properties' in schema) return undefined
  const variants: ExternalMember[] = []
  for (const member of members.filter((one) => !isCatchAll(one))) {
    const carrying = carryingMember(member)
    const plain = enumMembers(member)?.map(({ value, schema: more }) => ({
      tag: value,
      schema: more,
      payload: undefined,
    }))
    const those = carrying === undefined ? plain : [carrying]
    if (those === undefined) return undefined
    variants.push(...those)
  }
  return variants.some(({ payload }) => payload !== undefined) ? variants : undefined
}

function carryingMember(schema: Schema): ExternalMember | undefined {
  if (!isObject(schema) || schema.additionalProperties !== false) return undefined
  const entries = [...propertiesOf(schema)]
  const [entry] = entries
  if (entry === undefined || entries.length !== 1) return undefined
  const [tag, payload] = entry
  return requiredOf(schema).includes(tag) ? { tag, schema, payload } : undefined
}

/** What lets pass the variants that came later: ours, and `{ type: ['string', 'object'] }`. */
function isCatchAll(schema: Schema): boolean {
  if (!isObject(schema) || 'properties' in schema || '$ref' in schema) return false
  if (typesOf(schema).toSorted().join() === 'object,string') return true
  const [text, object] = schemas(schema, 'anyOf')
  return isObject(text) && 'not' in text && isObject(object) && 'propertyNames' in object
}
