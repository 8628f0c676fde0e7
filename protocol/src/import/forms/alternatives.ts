import { isObject, propertiesOf, requiredOf, type Schema, type SchemaObject, schemas } from '../schema.ts'

export interface Alternatives {
  /** The object with the fields of all alternatives, as optional ones. */
  readonly object: SchemaObject
  /** The names that each alternative requires. */
  readonly groups: readonly (readonly string[])[]
}

/** Objects beside the fields of an object that only say which of its fields have to be there. */
export function alternativesForm(schema: SchemaObject): Alternatives | undefined {
  const { anyOf, oneOf, ...object } = schema
  const members = [...schemas(schema, 'anyOf'), ...schemas(schema, 'oneOf')]
  if (!isObject(schema.properties) || members.length < 2 || !members.every(isAlternative)) return undefined
  const more = members.filter(isObject).flatMap((member) => [...propertiesOf(member)])
  return {
    object: {
      ...object,
      properties: { ...Object.fromEntries(propertiesOf(schema)), ...Object.fromEntries(more) },
    },
    groups: members.filter(isObject).map(requiredOf),
  }
}

const isAlternative = (schema: Schema): boolean =>
  isObject(schema) && requiredOf(schema).length > 0 && !('$ref' in schema)
