import fc from 'fast-check'
import type { Field, Json, ObjectNode, ProtocolModel, ScalarNode, TypeNode } from '../../src/index.ts'
import { rangeOf } from '../../src/model/range.ts'

/** Values that a model says may be sent: what a sender of that version could write, and nothing else. */
export function arbitraryOf(model: ProtocolModel, typeName: string): fc.Arbitrary<Json> {
  const type = model.types.get(typeName)
  if (type === undefined) throw new Error(`no type ${typeName} in ${model.version}`)
  return ofNode(model, type.node)
}

/** Values that a node of a model says may be sent. */
export function ofNode(model: ProtocolModel, node: TypeNode): fc.Arbitrary<Json> {
  switch (node.kind) {
    case 'object':
      return ofObject(model, node)
    case 'tagged-union':
      return fc.oneof(...node.variants.map(({ type }) => ofNode(model, type)))
    case 'external-union':
      return fc.oneof(
        ...node.variants.map(({ tag, payload }) =>
          payload === null ? fc.constant(tag) : ofNode(model, payload).map((value) => ({ [tag]: value })),
        ),
      )
    case 'untagged-union':
      return fc.oneof(...node.members.map((member) => ofNode(model, member)))
    case 'enum':
      return fc.constantFrom(...node.values.map(({ value }) => value))
    case 'list':
      return fc.array(ofNode(model, node.items), { maxLength: 3 })
    case 'map':
      return fc.dictionary(fc.string({ minLength: 1 }), ofNode(model, node.values), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case 'scalar':
      return ofScalar(node)
    case 'literal':
      return fc.constant(node.value)
    case 'nullable':
      return fc.option(ofNode(model, node.inner), { nil: null })
    case 'any':
      return fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>
    case 'ref':
      return fc.memo(() => arbitraryOf(model, node.name))()
  }
}

function ofObject(model: ProtocolModel, node: ObjectNode): fc.Arbitrary<Json> {
  const fields = Object.fromEntries(node.fields.map((field) => [field.name, ofField(model, field)]))
  const requiredKeys = node.fields.filter(({ presence }) => presence === 'required').map(({ name }) => name)
  const groups = node.alternatives ?? [[]]
  return fc.oneof(
    ...groups.map((group) =>
      fc.record(fields, { requiredKeys: [...requiredKeys, ...group], noNullPrototype: true }),
    ),
  )
}

function ofField(model: ProtocolModel, field: Field): fc.Arbitrary<Json> {
  const value = ofNode(model, field.type)
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
