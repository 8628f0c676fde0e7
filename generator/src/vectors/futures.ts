import type { Json, NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { resolve } from '../facts/shape.ts'
import { smallestObject } from './smallest.ts'

interface Future {
  readonly name: string
  readonly value: Json
  readonly known?: Json
}

const PAYLOAD: Json = { count: 1, deep: [null, { on: true }], text: 'not known yet' }

/** What a later version may send where this one has the type. */
export function* futuresOf(model: ProtocolModel, { name, node }: NamedType): Generator<Future> {
  if (node.kind !== 'object') {
    yield* unknownOf(model, node)
    return
  }
  const smallest = smallestObject(model, name)
  if (smallest === undefined) return
  if (node.extra === 'open') yield { name: 'more', value: { ...smallest, fromTheFuture: PAYLOAD } }
  if (node.extra === 'allowed')
    yield { name: 'unknown-field', value: { ...smallest, fromTheFuture: PAYLOAD }, known: smallest }
  for (const field of node.fields)
    for (const { name: what, value } of unknownOf(model, field.type))
      yield { name: `${field.name}/${what}`, value: { ...smallest, [field.name]: value } }
}

/**
 * Values of an open type that nobody knows yet; none of what cannot grow.
 *
 * @param names those on the way here: a name for lists of itself has nothing new in it
 */
function* unknownOf(
  model: ProtocolModel,
  node: TypeNode,
  names: readonly string[] = [],
): Generator<{ name: string; value: Json }> {
  switch (node.kind) {
    case 'ref': {
      const type = names.includes(node.name) ? undefined : model.types.get(node.name)
      if (type !== undefined) yield* unknownOf(model, type.node, [...names, node.name])
      break
    }
    case 'enum':
      yield { name: 'unknown-value', value: 'fromTheFuture' }
      break
    case 'tagged-union':
      yield { name: 'unknown-variant', value: { [node.tag]: 'fromTheFuture', payload: PAYLOAD } }
      break
    case 'external-union':
      yield { name: 'unknown-text', value: 'fromTheFuture' }
      yield { name: 'unknown-object', value: { fromTheFuture: PAYLOAD } }
      break
    case 'untagged-union': {
      const kinds = new Set(node.members.flatMap((member) => jsonKinds(model, member)))
      const other = STRANGERS.find(({ kind }) => !kinds.has(kind))
      if (other !== undefined) yield { name: 'unknown-kind', value: other.value }
      break
    }
    case 'nullable':
      yield* unknownOf(model, node.inner, names)
      break
    case 'list':
      for (const { name, value } of unknownOf(model, node.items, names)) yield { name, value: [value] }
      break
    case 'map':
      for (const { name, value } of unknownOf(model, node.values, names))
        yield { name, value: { key: value } }
  }
}

type JsonKind = 'object' | 'list' | 'string' | 'number' | 'boolean'

const STRANGERS: readonly { kind: JsonKind; value: Json }[] = [
  { kind: 'object', value: { fromTheFuture: PAYLOAD } },
  { kind: 'list', value: ['fromTheFuture', PAYLOAD] },
  { kind: 'boolean', value: true },
  { kind: 'number', value: 7 },
]

/** What a value of a type can be in JSON. */
function jsonKinds(model: ProtocolModel, place: TypeNode): readonly JsonKind[] {
  const node = resolve(model, place)
  switch (node?.kind) {
    case 'object':
    case 'map':
    case 'tagged-union':
      return ['object']
    case 'list':
      return ['list']
    case 'enum':
      return ['string']
    case 'external-union':
      return ['string', 'object']
    case 'literal':
      return [typeof node.value as JsonKind]
    case 'scalar':
      return [node.type === 'string' || node.type === 'boolean' ? node.type : 'number']
    case 'untagged-union':
      return node.members.flatMap((member) => jsonKinds(model, member))
    case 'nullable':
      return jsonKinds(model, node.inner)
    default:
      return ['object', 'list', 'string', 'number', 'boolean']
  }
}
