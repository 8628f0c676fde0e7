import fc from 'fast-check'
import {
  type Field,
  type Json,
  type ObjectNode,
  type ProtocolModel,
  type ScalarNode,
  samplesOf,
  type TypeNode,
} from '../../src/index.ts'
import { rangeOf } from '../../src/model/range.ts'

/** Values that a model says may be sent: what a sender of that version could write, and nothing else. */
export function arbitraryOf(
  model: ProtocolModel,
  typeName: string,
  path: readonly string[] = [],
): fc.Arbitrary<Json> {
  const type = model.types.get(typeName)
  if (type === undefined) throw new Error(`no type ${typeName} in ${model.version}`)
  // Inside of itself a type is one of its samples, to end.
  if (path.includes(typeName)) return fc.constantFrom(...samplesOf(model, typeName).map(({ value }) => value))
  return ofNode(model, type.node, [...path, typeName])
}

/**
 * Values that a node of a model says may be sent.
 *
 * @param path types on the way here
 */
export function ofNode(
  model: ProtocolModel,
  node: TypeNode,
  path: readonly string[] = [],
): fc.Arbitrary<Json> {
  switch (node.kind) {
    case 'object':
      return ofObject(model, node, path)
    case 'tagged-union':
      return fc.oneof(...node.variants.map(({ type }) => ofNode(model, type, path)))
    case 'external-union':
      return fc.oneof(
        ...node.variants.map(({ tag, payload }) =>
          payload === null
            ? fc.constant(tag)
            : ofNode(model, payload, path).map((value) => ({ [tag]: value })),
        ),
      )
    case 'untagged-union':
      return fc.oneof(...node.members.map((member) => ofNode(model, member, path)))
    case 'enum':
      return fc.constantFrom(...node.values.map(({ value }) => value))
    case 'list':
      return fc.array(ofNode(model, node.items, path), { maxLength: 3 })
    case 'map':
      return fc.dictionary(fc.string({ minLength: 1 }), ofNode(model, node.values, path), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case 'scalar':
      return ofScalar(node)
    case 'literal':
      return fc.constant(node.value)
    case 'nullable':
      return fc.option(ofNode(model, node.inner, path), { nil: null })
    case 'any':
      return fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>
    case 'ref':
      return arbitraryOf(model, node.name, path)
  }
}

function ofObject(model: ProtocolModel, node: ObjectNode, path: readonly string[]): fc.Arbitrary<Json> {
  const fields = Object.fromEntries(node.fields.map((field) => [field.name, ofField(model, field, path)]))
  const requiredKeys = node.fields.filter(({ presence }) => presence === 'required').map(({ name }) => name)
  const groups = node.alternatives ?? [[]]
  return fc.oneof(
    ...groups.map((group) =>
      fc.record(fields, { requiredKeys: [...requiredKeys, ...group], noNullPrototype: true }),
    ),
  )
}

function ofField(model: ProtocolModel, field: Field, path: readonly string[]): fc.Arbitrary<Json> {
  const value = ofNode(model, field.type, path)
  return field.nullable ? fc.option(value, { nil: null }) : value
}

function ofScalar(node: ScalarNode): fc.Arbitrary<Json> {
  if (node.type === 'string') return fc.string()
  if (node.type === 'boolean') return fc.boolean()
  const { minimum: min, maximum: max } = rangeOf(node)
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  if (node.type === 'double') return fc.double({ noNaN: true, noDefaultInfinity: true, ...limits })
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number
  return fc.integer({
    min: Math.max(MIN_SAFE_INTEGER, min ?? MIN_SAFE_INTEGER),
    max: Math.min(MAX_SAFE_INTEGER, max ?? MAX_SAFE_INTEGER),
  })
}
