import {
  type Json,
  type ProtocolModel,
  rangeOf,
  samplesOfNode,
  smallestValue,
  type TypeNode,
} from '@heddle/protocol'
import type { TypeChange } from '../find/change.ts'
import { type Age, type Both, otherAge } from '../sides.ts'
import { unwrapped, withMember, withoutMember } from './along.ts'

/** What is enough to try: a change shows in one of the first values, or its reader takes them all. */
const MOST = 60

/** Values that a version may write where something has changed, and that show what has. */
export function candidatesOf(change: TypeChange, writer: Age, models: Both<ProtocolModel>): readonly Json[] {
  const model = models[writer]
  const node = unwrapped(model, change.nodes[writer])
  const reader = unwrapped(models[otherAge(writer)], change.nodes[otherAge(writer)])
  return distinct(valuesFor(change, { model, node, reader })).slice(0, MOST)
}

interface Scene {
  readonly model: ProtocolModel
  /** What the writer says of the value, and what its reader does. */
  readonly node: TypeNode
  readonly reader: TypeNode
}

function valuesFor(change: TypeChange, { model, node, reader }: Scene): readonly Json[] {
  const names = [change.subject, change.after ?? '']
  switch (change.kind) {
    case 'field-added':
    case 'field-removed':
    case 'required-field-added':
    case 'required-field-removed':
    case 'field-renamed':
    case 'field-defined':
    case 'field-freed':
      return [...names.flatMap((name) => withField(model, node, name)), ...ofOpenObject(model, node, reader)]
    case 'field-became-optional':
    case 'field-became-required':
      return withoutField(model, node, change.subject)
    case 'null-allowed':
    case 'null-forbidden':
      return change.subject === ''
        ? [null]
        : basesOf(model, node).map((base) => withMember(base, change.subject, null))
    case 'fields-opened':
    case 'fields-closed':
      return ofOpenObject(model, node, reader)
    case 'variant-added':
    case 'variant-removed':
    case 'variant-renamed':
    case 'value-added':
    case 'value-removed':
    case 'value-renamed':
    case 'payload-added':
    case 'payload-removed':
      return ofVariants(model, node, names)
    case 'enum-opened':
    case 'enum-closed':
    case 'range-widened':
    case 'range-narrowed':
    case 'range-shifted':
      return ofScalar(node, reader)
    case 'alternatives-changed':
    case 'tag-renamed':
    case 'member-added':
    case 'member-removed':
    case 'type-opened':
    case 'type-closed':
    case 'type-changed':
    case 'literal-changed':
      return [
        ...(node.kind === 'any' ? ANYTHING : []),
        ...ofScalar(node, reader),
        ...samplesOfNode(model, node).map(({ value }) => value),
      ]
    default:
      return []
  }
}

/** One value of each kind that JSON has. */
const ANYTHING: readonly Json[] = [null, true, 0.5, 'a value of its own', [], {}]

/** Objects to begin with: the smallest, and then those that hold more, where a union has room for many a value. */
function basesOf(model: ProtocolModel, node: TypeNode): readonly Json[] {
  if (node.kind !== 'object') return []
  return [smallestValue(model, node), ...samplesOfNode(model, node).map(({ value }) => value)]
}

/** Objects that have the field; as they are when no field is called so. */
function withField(model: ProtocolModel, node: TypeNode, name: string): readonly Json[] {
  if (node.kind !== 'object') return []
  const field = node.fields.find((one) => one.name === name)
  const bases = basesOf(model, node)
  if (field === undefined) return bases
  const value = smallestValue(model, field.type)
  return bases.map((base) => withMember(base, name, value))
}

function withoutField(model: ProtocolModel, node: TypeNode, name: string): readonly Json[] {
  if (node.kind !== 'object') return []
  const field = node.fields.find((one) => one.name === name)
  if (field?.presence !== 'optional') return []
  return basesOf(model, node).map((base) => withoutMember(base, name))
}

function ofVariants(model: ProtocolModel, node: TypeNode, names: readonly string[]): readonly Json[] {
  switch (node.kind) {
    case 'enum':
      return node.values.filter(({ value }) => names.includes(value)).map(({ value }) => value)
    case 'tagged-union':
      return node.variants
        .filter(({ tag }) => names.includes(tag))
        .map(({ type }) => smallestValue(model, type))
    case 'external-union':
      return node.variants
        .filter(({ tag }) => names.includes(tag))
        .map(({ tag, payload }) => (payload === null ? tag : { [tag]: smallestValue(model, payload) }))
    default:
      return []
  }
}

/** At the bounds of what the one takes and just outside of what the other does; a word that nobody has a name for. */
function ofScalar(node: TypeNode, reader: TypeNode): readonly Json[] {
  if (node.kind !== 'scalar' || node.type === 'boolean') return []
  if (node.type === 'string') return ['a value of its own']
  const { minimum, maximum } = rangeOf(node)
  const other = reader.kind === 'scalar' ? rangeOf(reader) : {}
  const numbers = [
    ...(other.maximum === undefined ? [] : [other.maximum + 1]),
    ...(other.minimum === undefined ? [] : [other.minimum - 1]),
    ...(maximum === undefined ? [] : [maximum]),
    ...(minimum === undefined ? [] : [minimum]),
    ...(node.type === 'double' ? [0.5] : []),
  ]
  return numbers.filter(
    (number) =>
      number >= (minimum ?? Number.NEGATIVE_INFINITY) && number <= (maximum ?? Number.POSITIVE_INFINITY),
  )
}

/** Where any member may be said, one that the other version knows can be anything. */
function ofOpenObject(model: ProtocolModel, node: TypeNode, reader: TypeNode): readonly Json[] {
  if (node.kind !== 'object' || node.extra !== 'open') return []
  const smallest = smallestValue(model, node)
  const known = reader.kind === 'object' ? reader.fields.map(({ name }) => name) : []
  return [...known.filter((name) => !node.fields.some((field) => field.name === name)), 'x'].flatMap((name) =>
    [null, true, 'text', {}].map((value) => withMember(smallest, name, value)),
  )
}

function distinct(values: readonly Json[]): readonly Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
