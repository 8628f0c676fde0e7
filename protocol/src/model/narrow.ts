import type { Json, JsonObject } from '../wire/envelope.ts'
import type {
  ExternalUnionNode,
  NamedType,
  ObjectNode,
  ProtocolModel,
  ScalarNode,
  TypeNode,
} from './types.ts'

/**
 * A value as a peer of the model's version knows it: without the fields, list entries and map entries
 * that its version does not define. A server speaks its newest version inside and narrows what it sends.
 *
 * @returns undefined when the value as a whole cannot be said in that version: a variant or an enum value
 *   that came later, or an object that lacks what the version demands
 */
export function narrow(model: ProtocolModel, typeName: string, value: Json): Json | undefined {
  const type = model.types.get(typeName)
  return type && narrowed(model.types, type.node, value)
}

type Types = ReadonlyMap<string, NamedType>

function narrowed(types: Types, node: TypeNode, value: Json): Json | undefined {
  switch (node.kind) {
    case 'ref': {
      const type = types.get(node.name)
      return type && narrowed(types, type.node, value)
    }
    case 'object':
      return isObject(value) ? narrowedObject(types, node, value) : undefined
    case 'tagged-union': {
      if (!isObject(value)) return undefined
      const variant = node.variants.find(({ tag }) => tag === value[node.tag])
      return variant && narrowed(types, variant.type, value)
    }
    case 'external-union':
      return narrowedVariant(types, node, value)
    case 'untagged-union':
      return fullest(node.members.map((member) => narrowed(types, member, value)))
    case 'enum':
      return node.values.some((known) => known.value === value) ? value : undefined
    case 'list':
      return Array.isArray(value) ? narrowedList(types, node.items, value) : undefined
    case 'map':
      return isObject(value) ? narrowedMap(types, node.values, value) : undefined
    case 'nullable':
      return value === null ? null : narrowed(types, node.inner, value)
    case 'scalar':
      return typeof value === JSON_TYPES[node.type] ? value : undefined
    case 'literal':
      return value === node.value ? value : undefined
    case 'any':
      return value
  }
}

function narrowedObject(types: Types, node: ObjectNode, value: JsonObject): Json | undefined {
  const kept: Record<string, Json> = node.extra === 'open' ? unknownMembers(node, value) : {}
  for (const { name, type, presence, nullable } of node.fields) {
    const field = Object.hasOwn(value, name) ? value[name] : undefined
    const inside = narrowedField(types, type, nullable, field)
    if (inside !== undefined) put(kept, name, inside)
    else if (presence === 'required') return undefined
  }
  const isWhole = (group: readonly string[]) => group.every((name) => Object.hasOwn(kept, name))
  if (node.alternatives?.some(isWhole) === false) return undefined
  return kept
}

function unknownMembers({ fields }: ObjectNode, value: JsonObject): Record<string, Json> {
  const known = new Set(fields.map(({ name }) => name))
  return Object.fromEntries(Object.entries(value).filter(([name]) => !known.has(name)))
}

/** As a member of its own, whatever it is called. */
function put(object: Record<string, Json>, name: string, value: Json): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  else object[name] = value
}

/** A null stays what it is where there may be one, whatever the type of the field would make of it. */
function narrowedField(
  types: Types,
  type: TypeNode,
  nullable: boolean,
  value: Json | undefined,
): Json | undefined {
  if (value === undefined) return undefined
  return value === null && type.kind !== 'any' ? (nullable ? null : undefined) : narrowed(types, type, value)
}

/** A variant that says less in the older version loses what it carries. */
function narrowedVariant(types: Types, node: ExternalUnionNode, value: Json): Json | undefined {
  const tag = isObject(value) ? Object.keys(value)[0] : value
  const variant = node.variants.find((one) => one.tag === tag)
  if (variant === undefined) return undefined
  if (variant.payload === null) return variant.tag
  const payload = isObject(value) ? value[variant.tag] : undefined
  const inside = payload === undefined ? undefined : narrowed(types, variant.payload, payload)
  return inside === undefined ? undefined : { [variant.tag]: inside }
}

function narrowedList(types: Types, items: TypeNode, value: readonly Json[]): Json {
  return value.map((item) => narrowed(types, items, item)).filter((item) => item !== undefined)
}

function narrowedMap(types: Types, values: TypeNode, value: JsonObject): Json {
  const entries = Object.entries(value).map(([key, item]) => [key, narrowed(types, values, item)] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined),
  )
}

/** Members of an untagged union can overlap: the one that was meant is the one that keeps most. */
function fullest(values: readonly (Json | undefined)[]): Json | undefined {
  const size = (value: Json | undefined) => (value === undefined ? -1 : JSON.stringify(value).length)
  return values.reduce((best, value) => (size(value) > size(best) ? value : best), undefined)
}

const JSON_TYPES: Readonly<Record<ScalarNode['type'], 'string' | 'boolean' | 'number'>> = {
  string: 'string',
  boolean: 'boolean',
  double: 'number',
  int8: 'number',
  int16: 'number',
  int32: 'number',
  int64: 'number',
  uint8: 'number',
  uint16: 'number',
  uint32: 'number',
  uint64: 'number',
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
