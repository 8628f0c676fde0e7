import type { Field, ObjectNode } from './types.ts'

/** The demands of an object on its fields together, as far as these fields exist. */
export function withAlternatives(object: ObjectNode, groups: readonly (readonly string[])[]): ObjectNode {
  const names = new Set(object.fields.map(({ name }) => name))
  const alternatives = groups.filter((group) => group.every((name) => names.has(name)))
  const [only] = alternatives
  if (only === undefined) return object
  if (alternatives.length > 1) return { ...object, alternatives }
  const fields = object.fields.map(
    (field): Field => (only.includes(field.name) ? { ...field, presence: 'required' } : field),
  )
  return { ...object, fields }
}
