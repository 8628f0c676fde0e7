import type { Json, JsonObject } from '@heddle/protocol'

/** Keywords by which the library takes TypeScript out of a schema as it stands. A schema is not trusted that far. */
const CODE: ReadonlySet<string> = new Set(['tsType', 'tsEnumNames'])

/** Keywords whose members are called by the author of the schema. */
const NAMED: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'definitions', '$defs', 'dependencies', 'dependentSchemas'],
])

/** Keywords whose value is data, and no schema. */
const DATA: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'examples', 'required'])

/** A schema without the keywords that would put text of it into code, and nothing else changed. */
export function onlySchema(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([key]) => !CODE.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, inside(key, value)]))
}

function inside(key: string, value: Json): Json {
  if (DATA.has(key) || !isObject(value))
    return Array.isArray(value) && !DATA.has(key) ? value.map(schemaIn) : value
  if (!NAMED.has(key)) return onlySchema(value)
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, schemaIn(member)]))
}

const schemaIn = (value: Json): Json => (isObject(value) ? onlySchema(value) : value)

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
