import type { Json, JsonObject } from '../wire/envelope.ts'
import type { NamedType, ProtocolModel, TypeNode } from './types.ts'

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
    case 'object': {
      if (!isObject(value)) return value
      const kept: Record<string, Json> = {}
      for (const { name, type, presence } of node.fields) {
        const field = value[name]
        // A null stays what it is, whatever the type of the field would make of it.
        const inside = field === undefined || field === null ? field : narrowed(types, type, field)
        if (inside !== undefined) kept[name] = inside
        else if (presence === 'required') return undefined
      }
      return kept
    }
    case 'tagged-union': {
      if (!isObject(value)) return value
      const variant = node.variants.find(({ tag }) => tag === value[node.tag])
      return variant && narrowed(types, variant.type, value)
    }
    case 'external-union': {
      const tag = isObject(value) ? Object.keys(value)[0] : value
      const variant = node.variants.find((one) => one.tag === tag)
      if (variant === undefined || !isObject(value)) return variant && value
      const payload = value[variant.tag]
      const inside = variant.payload && payload !== undefined && narrowed(types, variant.payload, payload)
      return inside === undefined ? undefined : { [variant.tag]: inside as Json }
    }
    case 'enum':
      return node.values.some((known) => known.value === value) ? value : undefined
    case 'list':
      if (!Array.isArray(value)) return value
      return value.map((item) => narrowed(types, node.items, item)).filter((item) => item !== undefined)
    case 'map': {
      if (!isObject(value)) return value
      const entries = Object.entries(value).map(
        ([key, item]) => [key, narrowed(types, node.values, item)] as const,
      )
      return Object.fromEntries(
        entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined),
      )
    }
    case 'nullable':
      return value === null ? null : narrowed(types, node.inner, value)
    default:
      return value
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
