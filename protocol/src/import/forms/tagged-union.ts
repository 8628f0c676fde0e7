import {
  isObject,
  onlyValue,
  propertiesOf,
  requiredOf,
  type Schema,
  type SchemaObject,
  schemas,
} from '../schema.ts'

export interface TaggedMember {
  readonly tag: string
  /** The member as it stands, a reference or an object. */
  readonly schema: Schema
}

export interface TaggedForm {
  /** The field that tells. */
  readonly field: string
  readonly members: readonly TaggedMember[]
}

/**
 * Objects told apart by one required field that has one value in each: as a union of them, or as a list of
 * `if` this value `then` that object.
 *
 * @param whole a member with what it refers to and what it is put together from, as one object
 */
export function taggedForm(
  members: readonly Schema[],
  whole: (member: Schema) => SchemaObject | undefined,
): TaggedForm | undefined {
  const objects = members.map(whole)
  const [first] = objects
  if (first === undefined || members.length === 0) return undefined
  for (const field of candidates(first)) {
    const tags = objects.map((object) => object && tagOf(object, field))
    if (tags.every((tag) => tag !== undefined) && new Set(tags).size === tags.length)
      return { field, members: tags.map((tag, index) => ({ tag, schema: members[index] ?? true })) }
  }
  return undefined
}

/** The form that our own schemas have. */
export function conditionalForm(schema: SchemaObject): TaggedForm | undefined {
  const [field] = requiredOf(schema)
  const branches = schemas(schema, 'allOf')
  if (field === undefined || branches.length === 0) return undefined
  const members: TaggedMember[] = []
  for (const branch of branches) {
    if (!isObject(branch) || !isObject(branch.if) || branch.then === undefined) return undefined
    const tag = onlyValue(propertiesOf(branch.if).get(field))
    if (typeof tag !== 'string') return undefined
    members.push({ tag, schema: branch.then as Schema })
  }
  return { field, members }
}

/** The fields that could tell, `type` before others: nearly all unions use it. */
function candidates(object: SchemaObject): readonly string[] {
  const fields = [...propertiesOf(object).keys()].filter((field) => tagOf(object, field) !== undefined)
  return fields.toSorted((a, b) => Number(b === 'type') - Number(a === 'type'))
}

function tagOf(object: SchemaObject, field: string): string | undefined {
  const value = requiredOf(object).includes(field) ? onlyValue(propertiesOf(object).get(field)) : undefined
  return typeof value === 'string' ? value : undefined
}
