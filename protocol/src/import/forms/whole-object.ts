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
  pointer: string,
  seen: ReadonlySet<string> = new Set(),
): SchemaObject | undefined {
  if (!isObject(schema)) return undefined
  if (typeof schema.$ref === 'string') {
    const target = document.resolve(schema.$ref, pointer)
    if (seen.has(target.pointer)) return undefined
    return wholeObject(document, target.schema, target.pointer, new Set([...seen, target.pointer]))
  }
  const types = typesOf(schema)
  if (types.length > 0 && types.join() !== 'object') return undefined
  const parts: SchemaObject[] = [schema]
  for (const [index, part] of schemas(schema, 'allOf').entries()) {
    const inner = wholeObject(document, part, `${pointer}/allOf/${index}`, seen)
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
  const properties: Record<string, Schema> = {}
  const required = new Set<string>()
  for (const part of parts) {
    Object.assign(properties, Object.fromEntries(propertiesOf(part)))
    for (const name of requiredOf(part)) required.add(name)
  }
  const { allOf: _, ...first } = parts[0] ?? {}
  return { ...first, type: 'object', properties, required: [...required] }
}
