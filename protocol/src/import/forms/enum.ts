import { isObject, onlyValue, type Schema, type SchemaObject, schemas, typesOf } from '../schema.ts'

/** A known string of an enum, with the schema that says more about it. */
export interface EnumMember {
  readonly value: string
  readonly schema: SchemaObject
}

/**
 * Strings with known values, however they are written: `enum` with several, a union of such, or a union in which
 * each value has a description of its own. A last member that lets every string pass only says that the enum is
 * open, as all of ours are.
 */
export function enumForm(schema: SchemaObject): readonly EnumMember[] | undefined {
  if (Array.isArray(schema.enum)) {
    const values = schema.enum.filter((value) => typeof value === 'string')
    return values.length === schema.enum.length && values.length > 0
      ? values.map((value) => ({ value, schema: {} }))
      : undefined
  }
  const members = [...schemas(schema, 'oneOf'), ...schemas(schema, 'anyOf')]
  if (members.length === 0 || 'properties' in schema) return undefined
  const isText = typesOf(schema).join() === 'string'
  const known = members.filter((member) => !isEveryString(member, isText))
  if (known.length === 0) return undefined
  const values: EnumMember[] = []
  for (const member of known) {
    const those = enumMembers(member)
    if (those === undefined) return undefined
    values.push(...those)
  }
  return values
}

/** The strings that one member of a union stands for. */
export function enumMembers(schema: Schema): readonly EnumMember[] | undefined {
  if (!isObject(schema)) return undefined
  const value = onlyValue(schema)
  if (typeof value === 'string') return [{ value, schema }]
  return Array.isArray(schema.enum) ? enumForm(schema) : undefined
}

/** `{ type: 'string' }`; inside a schema of strings also one without any demand. */
function isEveryString(schema: Schema, isText: boolean): boolean {
  if (!isObject(schema)) return isText && schema
  if (schema.enum !== undefined || schema.const !== undefined || '$ref' in schema) return false
  const types = typesOf(schema)
  return types.join() === 'string' || (isText && types.length === 0 && schemas(schema, 'anyOf').length === 0)
}
