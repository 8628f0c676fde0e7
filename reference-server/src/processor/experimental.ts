import type { Described, ObjectNode, ProtocolModel, TypeNode } from '@heddle/protocol'
import type { Dialect } from './dialect.ts'

/**
 * What of a request needs the capability `experimentalApi` that the client did not declare: the method, a field, a
 * variant or a value, however deep it is. Named as the real server names it: `thread/start`,
 * `thread/start.dynamicTools`, `askForApproval.granular`.
 */
export function experimentalPart(
  { model, full }: Dialect,
  method: string,
  params: unknown,
): string | undefined {
  if (model === full) return undefined
  const known = full.methods.find(({ name }) => name === method)
  if (known?.stability === 'experimental') return method
  const type = known?.params && full.types.get(known.params.name)
  return type ? partIn(full.types, type.node, method, params) : undefined
}

type Types = ProtocolModel['types']

/** @param owner what the parts of the node are called by */
function partIn(types: Types, node: TypeNode, owner: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  switch (node.kind) {
    case 'ref': {
      const type = types.get(node.name)
      return (
        type &&
        partIn(
          types,
          type.node,
          node.name.replace(/^./, (first) => first.toLowerCase()),
          value,
        )
      )
    }
    case 'object':
      return isObject(value) ? partInFields(types, node, owner, value) : undefined
    case 'tagged-union': {
      const variant = isObject(value) ? node.variants.find(({ tag }) => tag === value[node.tag]) : undefined
      return (
        variant && (ifExperimental(variant, owner, variant.tag) ?? partIn(types, variant.type, owner, value))
      )
    }
    case 'external-union': {
      const tag = isObject(value) ? Object.keys(value)[0] : value
      const variant = node.variants.find((one) => one.tag === tag)
      if (variant === undefined) return undefined
      const payload = isObject(value) ? value[variant.tag] : undefined
      const inside = variant.payload && partIn(types, variant.payload, owner, payload)
      return ifExperimental(variant, owner, variant.tag) ?? inside ?? undefined
    }
    case 'untagged-union':
      return first(node.members, (member) => partIn(types, member, owner, value))
    case 'enum': {
      const known = node.values.find((one) => one.value === value)
      return known && ifExperimental(known, owner, String(known.value))
    }
    case 'list':
      return Array.isArray(value) ? first(value, (item) => partIn(types, node.items, owner, item)) : undefined
    case 'map':
      return isObject(value)
        ? first(Object.values(value), (item) => partIn(types, node.values, owner, item))
        : undefined
    case 'nullable':
      return partIn(types, node.inner, owner, value)
    default:
      return undefined
  }
}

function partInFields(
  types: Types,
  { fields }: ObjectNode,
  owner: string,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  return first(fields, (field) => {
    const given = Object.hasOwn(value, field.name) ? (value[field.name] ?? null) : null
    if (given === null) return undefined
    return ifExperimental(field, owner, field.name) ?? partIn(types, field.type, owner, given)
  })
}

const ifExperimental = ({ stability }: Described, owner: string, name: string): string | undefined =>
  stability === 'experimental' ? `${owner}.${name}` : undefined

function first<T>(all: readonly T[], look: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = look(one)
    if (found !== undefined) return found
  }
  return undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
