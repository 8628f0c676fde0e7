import type { Json } from '../../wire/envelope.ts'
import { isObject, type Schema, type SchemaObject, schemas, typesOf } from '../schema.ts'

/** The schema without null, when it lets null pass among other things. */
export function withoutNull(schema: SchemaObject): SchemaObject | undefined {
  const types = typesOf(schema)
  if (types.length > 1 && types.includes('null')) {
    const rest = types.filter((type) => type !== 'null')
    const values = Array.isArray(schema.enum) ? { enum: schema.enum.filter((value) => value !== null) } : {}
    return { ...schema, ...values, type: rest.length === 1 ? (rest[0] as Json) : rest }
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const members = schemas(schema, keyword)
    const rest = members.filter((member) => !isNull(member))
    if (rest.length === members.length || rest.length === 0) continue
    const [only] = rest
    const { [keyword]: _, ...about } = schema
    return rest.length === 1 && isObject(only) ? { ...about, ...only } : { ...about, [keyword]: rest }
  }
  return undefined
}

const isNull = (schema: Schema): boolean =>
  isObject(schema) && (typesOf(schema).join() === 'null' || schema.const === null)
