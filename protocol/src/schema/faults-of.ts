import { rangeOf } from '../model/range.ts'
import type {
  ExternalUnionNode,
  Field,
  NamedType,
  ObjectNode,
  ScalarNode,
  TaggedUnionNode,
  TypeNode,
} from '../model/types.ts'
import { escapePointer } from '../system/json-pointer.ts'
import type { Openness } from './openness.ts'
import type { Problem } from './problems.ts'

/** What a value is read by. */
export interface Reading {
  readonly types: ReadonlyMap<string, NamedType>
  readonly openness: Openness
}

/**
 * The faults of a value, found by going through value and model side by side. It says yes and no exactly where the schema
 * of the model does, without the compiler that a schema needs: the way for whoever asks many models about few values.
 *
 * @param value as JSON has it
 * @param pointer where the value is, as the faults will tell it
 */
export function faultsOf(reading: Reading, node: TypeNode, value: unknown, pointer = ''): readonly Problem[] {
  const fault = (message: string): readonly Problem[] => [{ pointer, message }]
  switch (node.kind) {
    case 'ref': {
      const type = reading.types.get(node.name)
      return type === undefined ? [] : faultsOf(reading, type.node, value, pointer)
    }
    case 'object':
      return isObject(value) ? objectFaults(reading, node, value, pointer) : fault('must be object')
    case 'tagged-union':
      return isObject(value) ? taggedFaults(reading, node, value, pointer) : fault('must be object')
    case 'external-union':
      return externalFaults(reading, node, value, pointer)
    case 'untagged-union': {
      const fits = node.members.some((member) => faultsOf(reading, member, value, pointer).length === 0)
      return fits ? [] : fault('must be one of what it can be')
    }
    case 'enum': {
      if (typeof value !== 'string') return fault('must be string')
      const known = reading.openness === 'open' || node.values.some((each) => each.value === value)
      return known ? [] : fault(`must be one of ${quoted(node.values.map((each) => each.value))}`)
    }
    case 'list':
      if (!Array.isArray(value)) return fault('must be array')
      return value.flatMap((item, index) => faultsOf(reading, node.items, item, `${pointer}/${index}`))
    case 'map':
      if (!isObject(value)) return fault('must be object')
      return Object.entries(value).flatMap(([key, entry]) =>
        faultsOf(reading, node.values, entry, `${pointer}/${escapePointer(key)}`),
      )
    case 'scalar': {
      const message = scalarFault(node, value)
      return message === undefined ? [] : fault(message)
    }
    case 'literal':
      return value === node.value ? [] : fault(`must be ${JSON.stringify(node.value)}`)
    case 'nullable':
      return value === null ? [] : faultsOf(reading, node.inner, value, pointer)
    case 'any':
      return []
  }
}

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function objectFaults(
  reading: Reading,
  { fields, extra, alternatives }: ObjectNode,
  value: Members,
  pointer: string,
): readonly Problem[] {
  const has = (name: string) => Object.hasOwn(value, name)
  const missing = fields
    .filter(({ name, presence }) => presence === 'required' && !has(name))
    .map(({ name }): Problem => ({ pointer, message: `must have the field ${JSON.stringify(name)}` }))
  const inside = fields
    .filter(({ name }) => has(name))
    .flatMap((field) => fieldFaults(reading, field, value[field.name], pointer))
  const closed = extra === 'forbidden' || (reading.openness === 'closed' && extra === 'allowed')
  const strangers = closed ? strangersIn(fields, value, pointer) : []
  const isWhole = alternatives?.some((group) => group.every(has)) ?? true
  const groups = isWhole ? [] : [{ pointer, message: `must have one of ${JSON.stringify(alternatives)}` }]
  return [...missing, ...inside, ...strangers, ...groups]
}

function strangersIn(fields: readonly Field[], value: Members, pointer: string): readonly Problem[] {
  const known = new Set(fields.map(({ name }) => name))
  return Object.keys(value)
    .filter((name) => !known.has(name))
    .map((name) => ({
      pointer: `${pointer}/${escapePointer(name)}`,
      message: 'is not a field that this version defines',
    }))
}

function fieldFaults(
  reading: Reading,
  { name, type, nullable }: Field,
  value: unknown,
  pointer: string,
): readonly Problem[] {
  if (value === null && nullable) return []
  return faultsOf(reading, type, value, `${pointer}/${escapePointer(name)}`)
}

function taggedFaults(
  reading: Reading,
  { tag, variants }: TaggedUnionNode,
  value: Members,
  pointer: string,
): readonly Problem[] {
  const said = Object.hasOwn(value, tag) ? value[tag] : undefined
  if (said === undefined) return [{ pointer, message: `must have the field ${JSON.stringify(tag)}` }]
  const place = `${pointer}/${escapePointer(tag)}`
  if (typeof said !== 'string') return [{ pointer: place, message: 'must be string' }]
  const variant = variants.find((one) => one.tag === said)
  if (variant !== undefined) return faultsOf(reading, variant.type, value, pointer)
  if (reading.openness === 'open') return []
  return [{ pointer: place, message: `must be one of ${quoted(variants.map((one) => one.tag))}` }]
}

/** An unknown string, or an object none of whose members has a known tag, is a variant that came later. */
function externalFaults(
  reading: Reading,
  { variants }: ExternalUnionNode,
  value: unknown,
  pointer: string,
): readonly Problem[] {
  const noVariant: readonly Problem[] = [
    { pointer, message: `must be one of ${quoted(variants.map(({ tag }) => tag))}` },
  ]
  if (typeof value === 'string') {
    const variant = variants.find(({ tag }) => tag === value)
    if (variant === undefined) return reading.openness === 'open' ? [] : noVariant
    return variant.payload === null ? [] : noVariant
  }
  if (!isObject(value)) return noVariant
  const known = variants.filter(({ tag }) => Object.hasOwn(value, tag))
  if (known.length === 0) return reading.openness === 'open' ? [] : noVariant
  const [variant] = known
  if (variant === undefined || variant.payload === null || Object.keys(value).length > 1) return noVariant
  return faultsOf(reading, variant.payload, value[variant.tag], `${pointer}/${escapePointer(variant.tag)}`)
}

function scalarFault(node: ScalarNode, value: unknown): string | undefined {
  const { type } = node
  if (type === 'string' || type === 'boolean') return typeof value === type ? undefined : `must be ${type}`
  const whole = type !== 'double'
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
    return `must be ${whole ? 'integer' : 'number'}`
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rangeOf(node)
  if (value < minimum) return `must be >= ${minimum}`
  return value > maximum ? `must be <= ${maximum}` : undefined
}

const quoted = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(', ')
