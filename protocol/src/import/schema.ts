import type { Json } from '../wire/envelope.ts'

/** A JSON Schema as it is read: nothing is known of it but that it is one of these two. */
export type Schema = boolean | SchemaObject
export type SchemaObject = { readonly [keyword: string]: Json }

export function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || isObject(value)

/** A keyword that holds a list of schemas; empty when it is missing or holds something else. */
export function schemas(schema: SchemaObject, keyword: string): readonly Schema[] {
  const value = schema[keyword]
  return Array.isArray(value) ? value.filter(isSchema) : []
}

/** The properties of an object by name. A property can have the name of a keyword: only here names stand. */
export function propertiesOf(schema: SchemaObject): ReadonlyMap<string, Schema> {
  const { properties } = schema
  if (!isObject(properties)) return new Map()
  return new Map(Object.entries(properties).filter((entry): entry is [string, Schema] => isSchema(entry[1])))
}

export function requiredOf(schema: SchemaObject): readonly string[] {
  return Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : []
}

/** The JSON types that the keyword `type` allows; empty when it says nothing. */
export function typesOf(schema: SchemaObject): readonly string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  return Array.isArray(type) ? type.filter((one) => typeof one === 'string') : []
}

/** The one value that a schema lets through: `const`, or an `enum` of one. */
export function onlyValue(schema: Schema | undefined): Json | undefined {
  if (!isObject(schema)) return undefined
  if (schema.const !== undefined) return schema.const
  return Array.isArray(schema.enum) && schema.enum.length === 1 ? schema.enum[0] : undefined
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
