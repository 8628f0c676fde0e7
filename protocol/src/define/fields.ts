import Type from 'typebox'
import type { FieldLife } from './life.ts'

/**
 * Says what a field of an object means and when it exists. The schema itself is not changed, so that one
 * type can stand behind many fields.
 */
export function field<T extends Type.TSchema>(docs: string, schema: T, life: FieldLife = {}): T {
  return annotated(schema, { field: { docs, ...life } })
}

/** The value, or null. Never absent: the sender has to say which. */
export function nullable<T extends Type.TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

/** The value, null or absent: how nearly every optional field of this protocol behaves. */
export function maybe<T extends Type.TSchema>(schema: T) {
  return Type.Optional(nullable(schema))
}

/** The value or absent, never null. */
export function optional<T extends Type.TSchema>(schema: T) {
  return Type.Optional(schema)
}

/** A copy with more keywords. TypeBox keeps its own marks in hidden properties, which a spread would lose. */
export function annotated<T extends Type.TSchema>(schema: T, keywords: Readonly<Record<string, unknown>>): T {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(schema))
  return Object.assign(copy, keywords) as T
}
