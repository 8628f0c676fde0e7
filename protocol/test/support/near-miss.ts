import fc from 'fast-check'
import type {
  Field,
  Json,
  JsonObject,
  ObjectNode,
  ProtocolModel,
  ScalarNode,
  TypeNode,
} from '../../src/index.ts'
import { rangeOf } from '../../src/model/range.ts'
import { ofNode } from './arbitrary.ts'

/** A value that is wrong in exactly one place. */
export interface NearMiss {
  readonly value: Json
  readonly fault: string
  /** Must a tolerant reader refuse it, too? If not, it could come from a later version. */
  readonly always: boolean
}

type Misses = fc.Arbitrary<NearMiss>

/** Values that a model says must not be sent, each near one that may. Undefined when anything may be sent. */
export function nearMissOf(model: ProtocolModel, typeName: string): Misses | undefined {
  return misses(model, { kind: 'ref', name: typeName }, [])
}

/** @param path types on the way here: below one that comes again nothing goes wrong, to end. */
function misses(model: ProtocolModel, node: TypeNode, path: readonly string[]): Misses | undefined {
  switch (node.kind) {
    case 'ref': {
      const type = model.types.get(node.name)
      return type === undefined || path.includes(node.name)
        ? undefined
        : misses(model, type.node, [...path, node.name])
    }
    case 'object':
      return objectMisses(model, node, path)
    case 'tagged-union':
      return anyOf([
        wrong({}, `no field ${JSON.stringify(node.tag)}`),
        wrong({ [node.tag]: 7 }, 'a tag that is no string'),
        wrong({ [node.tag]: unknown(node.variants.map(({ tag }) => tag)) }, 'an unknown tag', false),
        ...node.variants.map(({ type }) => misses(model, type, path)),
      ])
    case 'external-union': {
      const carrying = node.variants.flatMap(({ tag, payload }) => {
        const inside = payload === null ? undefined : misses(model, payload, path)
        return inside === undefined ? [] : [inside.map((miss) => ({ ...miss, value: { [tag]: miss.value } }))]
      })
      return anyOf([
        wrong(7, 'a number'),
        wrong(unknown(node.variants.map(({ tag }) => tag)), 'an unknown variant', false),
        ...carrying,
      ])
    }
    case 'enum':
      return anyOf([
        wrong(7, 'a number'),
        wrong(unknown(node.values.map(({ value }) => value)), 'an unknown value', false),
      ])
    case 'list': {
      const inside = misses(model, node.items, path)
      return anyOf([
        wrong({ no: 'list' }, 'no list'),
        inside &&
          fc.tuple(fc.array(ofNode(model, node.items), { maxLength: 2 }), inside).map(([before, miss]) => ({
            ...miss,
            value: [...before, miss.value],
          })),
      ])
    }
    case 'map': {
      const inside = misses(model, node.values, path)
      return anyOf([
        wrong(['no map'], 'no map'),
        inside?.map((miss) => ({ ...miss, value: { key: miss.value } })),
      ])
    }
    case 'nullable':
      return misses(model, node.inner, path)
    case 'scalar':
      return wrongScalar(node)
    case 'literal':
      return wrong(unknown([String(node.value)]), 'another value')
    // Whether it fits none of the members is a matter of all of them at once.
    case 'untagged-union':
    case 'any':
      return undefined
  }
}

function objectMisses(model: ProtocolModel, node: ObjectNode, path: readonly string[]): Misses | undefined {
  const whole = ofNode(model, node) as fc.Arbitrary<JsonObject>
  const alternatives = new Set(node.alternatives?.flat())
  const without = (names: ReadonlySet<string>, fault: string): Misses =>
    whole.map((value) => ({
      value: Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))),
      fault,
      always: true,
    }))
  return anyOf([
    wrong('no object', 'no object'),
    node.extra === 'open'
      ? undefined
      : whole.map((value) => ({
          value: { ...value, fieldOfTomorrow: 1 },
          fault: 'an unknown field',
          always: node.extra === 'forbidden',
        })),
    alternatives.size > 0 ? without(alternatives, 'none of the alternatives') : undefined,
    ...node.fields.flatMap((field) => [
      field.presence === 'required' ? without(new Set([field.name]), `no field ${field.name}`) : undefined,
      field.nullable
        ? undefined
        : whole.map((value) => ({
            value: { ...value, [field.name]: null },
            fault: `null as ${field.name}`,
            always: true,
          })),
      fieldMisses(model, field, path)?.chain((miss) =>
        whole.map((value) => ({ ...miss, value: { ...value, [field.name]: miss.value } })),
      ),
    ]),
  ])
}

/** A literal that tells a variant apart makes another variant of it when it is wrong. */
function fieldMisses(
  model: ProtocolModel,
  { name, type }: Field,
  path: readonly string[],
): Misses | undefined {
  const inside = type.kind === 'literal' ? undefined : misses(model, type, path)
  return inside?.map((miss) => ({ ...miss, fault: `${name}: ${miss.fault}` }))
}

function wrongScalar(node: ScalarNode): Misses {
  if (node.type === 'string') return wrong(7, 'a number')
  if (node.type === 'boolean') return wrong('no', 'a text')
  const { minimum, maximum } = rangeOf(node)
  const beyond = [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(node.type === 'double' ? [] : [0.5]),
  ]
  return fc
    .constantFrom('7', ...beyond)
    .map((value) => ({ value, fault: `${value} as ${node.type}`, always: true }))
}

const wrong = (value: Json, fault: string, always = true): Misses => fc.constant({ value, fault, always })

const unknown = (known: readonly string[]): string => `of tomorrow, not ${known.join(' or ')}`

function anyOf(parts: readonly (Misses | undefined)[]): Misses | undefined {
  const some = parts.filter((part) => part !== undefined)
  return some.length === 0 ? undefined : fc.oneof(...some)
}
