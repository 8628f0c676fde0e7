import type { SchemaDocument } from '../document.ts'
import {
  isObject,
  propertiesOf,
  requiredOf,
  type Schema,
  type SchemaObject,
  schemas,
  typesOf,
} from '../schema.ts'

/**
 * An object with everything that is put together into it: what it refers to, what stands in its `allOf`, and what
 * the union around it says of all its members. Undefined when it is no object.
 *
 * @param seen references on the way here, to end where an object is made of itself
 */
export function wholeObject(
  document: SchemaDocument,
  schema: Schema,
  place: { readonly pointer: string },
  seen: ReadonlySet<string> = new Set(),
): SchemaObject | undefined {
  if (!isObject(schema)) return undefined
  if (typeof schema.$ref === 'string') {
    const target = document.resolve(schema.$ref, place)
    if (seen.has(target.pointer)) return undefined
    return wholeObject(document, target.schema, target, new Set([...seen, target.pointer]))
  }
  const types = typesOf(schema)
  if (types.length > 0 && types.join() !== 'object') return undefined
  const parts: SchemaObject[] = [schema]
  for (const part of schemas(schema, 'allOf')) {
    const inner = wholeObject(document, part, place, seen)
    if (inner === undefined) return undefined
    parts.push(inner)
  }
  return parts.some((part) => isObject(part.properties))
    ? merged(parts)
    : types.length > 0
      ? schema
      : undefined
}

/** One object out of several that all have to hold. The later one wins where two say the same. */
export function merged(parts: readonly SchemaObject[]): SchemaObject {
  const properties = new Map(parts.flatMap((part) => [...propertiesOf(part)]))
  const required = new Set(parts.flatMap(requiredOf))
  const { allOf: _, ...first } = parts[0] ?? {}
  return { ...first, type: 'object', properties: Object.fromEntries(properties), required: [...required] }
}
