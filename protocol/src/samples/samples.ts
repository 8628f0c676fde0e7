import { rangeOf } from '../model/range.ts'
import type { Field, ObjectNode, ProtocolModel, ScalarNode, TypeNode } from '../model/types.ts'
import type { Json } from '../wire/envelope.ts'
import { groupHeight, heightsOf } from './height.ts'

/** A value that a model says may be sent, and what it shows. */
export interface Sample {
  /** `smallest`, `fullest`, `nulls`, or the variant or value of a union or enum that it is: `commandExecution/smallest`. */
  readonly name: string
  readonly value: Json
}

/**
 * Values of a type that show all it can be: the smallest (only what is required), the fullest (everything there), with
 * null wherever that may be, every variant, every value of an enum. The same model gives the same samples.
 */
export function samplesOf(model: ProtocolModel, typeName: string): readonly Sample[] {
  const type = model.types.get(typeName)
  return type === undefined ? [] : samplerOf(model).samples(type.node, [typeName])
}

/** The smallest value of a node of a model that somebody would say: what is required, and texts that are not empty. */
export function smallestValue(model: ProtocolModel, node: TypeNode): Json {
  return samplerOf(model).smallest(node)
}

/** A value of a node of a model that has everything that it can have. */
export function fullestValue(model: ProtocolModel, node: TypeNode): Json {
  return samplerOf(model).fullest(node)
}

/** Samples of a node of a model, named as those of a type are. */
export function samplesOfNode(model: ProtocolModel, node: TypeNode): readonly Sample[] {
  return samplerOf(model).samples(node, [])
}

/** A model is looked at once, however many of its types are asked for. */
const samplers = new WeakMap<ProtocolModel, Sampler>()

function samplerOf(model: ProtocolModel): Sampler {
  const known = samplers.get(model) ?? new Sampler(model)
  samplers.set(model, known)
  return known
}

/** How much of what is optional a value has; `plain` is the smallest one, with texts that are not empty. */
type Measure = 'smallest' | 'plain' | 'fullest' | 'nulls' | 'flattest'

class Sampler {
  readonly #model: ProtocolModel
  readonly #height: (node: TypeNode) => number

  constructor(model: ProtocolModel) {
    this.#model = model
    this.#height = heightsOf(model)
  }

  smallest(node: TypeNode): Json {
    return this.#value(node, 'plain', [])
  }

  fullest(node: TypeNode): Json {
    return this.#value(node, 'fullest', [])
  }

  /** @param path types on the way here: one that comes again is kept small, to end. */
  samples(node: TypeNode, path: readonly string[]): readonly Sample[] {
    switch (node.kind) {
      case 'ref':
        if (path.includes(node.name)) return [{ name: 'again', value: this.#value(node, 'smallest', path) }]
        return this.samples(this.#resolve(node.name), [...path, node.name])
      case 'object':
        return this.#objects(node, path)
      case 'tagged-union':
        return node.variants.flatMap(({ tag, type }) => under(tag, this.samples(type, path)))
      case 'external-union':
        return node.variants.flatMap(({ tag, payload }) =>
          payload === null
            ? [{ name: tag, value: tag }]
            : under(tag, wrapped(tag, this.samples(payload, path))),
        )
      case 'untagged-union':
        return node.members.flatMap((member, index) => under(String(index), this.samples(member, path)))
      case 'enum':
        return node.values.map(({ value }) => ({ name: value, value }))
      case 'nullable':
        return [{ name: 'null', value: null }, ...this.samples(node.inner, path)]
      default:
        return distinct(
          (['smallest', 'fullest'] as const).map((name) => ({ name, value: this.#value(node, name, path) })),
        )
    }
  }

  #objects(node: ObjectNode, path: readonly string[]): readonly Sample[] {
    const measures = ['smallest', 'nulls', 'fullest'] as const
    const [, ...others] = node.alternatives ?? []
    return distinct([
      ...measures.map((name) => ({ name, value: this.#object(node, name, path, node.alternatives?.[0]) })),
      ...others.map((group) => ({
        name: `with-${group.join('-')}`,
        value: this.#object(node, 'smallest', path, group),
      })),
    ])
  }

  /** @param demanded optional fields that have to be there all the same */
  #object(
    node: ObjectNode,
    measure: Measure,
    path: readonly string[],
    demanded: readonly string[] = [],
  ): Json {
    const entries = node.fields
      .filter(
        ({ name, presence }) =>
          presence === 'required' || measure === 'fullest' || measure === 'nulls' || demanded.includes(name),
      )
      .filter(
        (field) =>
          measure !== 'nulls' ||
          field.presence === 'required' ||
          field.nullable ||
          demanded.includes(field.name),
      )
      .map((field) => [field.name, this.#field(field, measure, path)] as const)
    return Object.fromEntries(entries)
  }

  #field({ type, nullable }: Field, measure: Measure, path: readonly string[]): Json {
    return nullable && measure !== 'fullest' ? null : this.#value(type, measure, path)
  }

  #value(node: TypeNode, measure: Measure, path: readonly string[]): Json {
    const full = measure === 'fullest'
    switch (node.kind) {
      case 'ref': {
        const again = path.includes(node.name)
        // Nothing is such a value: what has to contain itself has no end.
        if (again && this.#height(node) === Number.POSITIVE_INFINITY) return null
        return this.#value(this.#resolve(node.name), again ? 'flattest' : measure, [...path, node.name])
      }
      case 'object':
        return this.#object(node, measure, path, this.#group(node, measure))
      case 'tagged-union':
        return first(
          this.#inOrder(node.variants, measure, ({ type }) => type),
          ({ type }) => this.#value(type, measure, path),
        )
      case 'external-union':
        return first(
          this.#inOrder(node.variants, measure, ({ payload }) => payload),
          ({ tag, payload }) => (payload === null ? tag : { [tag]: this.#value(payload, measure, path) }),
        )
      case 'untagged-union':
        return first(
          this.#inOrder(node.members, measure, (member) => member),
          (member) => this.#value(member, measure, path),
        )
      case 'enum':
        return first(node.values, ({ value }) => value)
      case 'list':
        return full ? [this.#value(node.items, measure, path)] : []
      case 'map':
        return full ? { key: this.#value(node.values, measure, path) } : {}
      case 'nullable':
        return full ? this.#value(node.inner, measure, path) : null
      case 'scalar':
        return scalarSample(node, measure)
      case 'literal':
        return node.value
      case 'any':
        return full ? { any: [1, 'two', null] } : null
    }
  }

  /** The parts of a union in the order to choose them. Who is in a type for the second time takes the flattest way out. */
  #inOrder<Part>(
    parts: readonly Part[],
    measure: Measure,
    typeOf: (part: Part) => TypeNode | null,
  ): readonly Part[] {
    if (measure !== 'flattest') return parts
    const height = (part: Part): number => {
      const type = typeOf(part)
      return type === null ? 0 : this.#height(type)
    }
    return parts.toSorted((a, b) => height(a) - height(b))
  }

  /** The optional fields that a value has all the same, where it needs some. */
  #group(node: ObjectNode, measure: Measure): readonly string[] {
    const groups = node.alternatives ?? []
    const height = (group: readonly string[]): number => groupHeight(node, group, this.#height)
    const inOrder = measure === 'flattest' ? groups.toSorted((a, b) => height(a) - height(b)) : groups
    return inOrder[0] ?? []
  }

  #resolve(name: string): TypeNode {
    const type = this.#model.types.get(name)
    if (type === undefined) throw new Error(`the model has no type ${name}`)
    return type.node
  }
}

const PLAIN_TEXTS = new Map([
  ['path', '/'],
  ['base64', 'dGV4dA=='],
])

/** The smallest number is the one nearest to zero, the largest what the width holds and JavaScript keeps exactly. */
function scalarSample(node: ScalarNode, measure: Measure): Json {
  const { type, format } = node
  const full = measure === 'fullest'
  if (type === 'boolean') return full
  if (type !== 'string') return numberSample(node, full)
  if (measure === 'plain') return PLAIN_TEXTS.get(format ?? '') ?? 'text'
  if (format === 'path') return full ? '/a folder/with ü' : '/'
  if (format === 'base64') return full ? 'aGVsbG8=' : ''
  return full ? 'text with "quotes", a\nline and 🧵' : ''
}

function numberSample(node: ScalarNode, full: boolean): number {
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = rangeOf(node)
  if (!full) return Math.min(Math.max(0, minimum), maximum)
  return node.type === 'double' ? Math.min(Math.max(0.5, minimum), maximum) : maximum
}

const first = <Part>(parts: readonly Part[], value: (part: Part) => Json): Json =>
  parts[0] === undefined ? null : value(parts[0])

const under = (name: string, samples: readonly Sample[]): readonly Sample[] =>
  samples.map((sample) => ({ ...sample, name: `${name}/${sample.name}` }))

const wrapped = (tag: string, samples: readonly Sample[]): readonly Sample[] =>
  samples.map(({ name, value }) => ({ name, value: { [tag]: value } }))

/** Without those that are no different from one before. */
function distinct(samples: readonly Sample[]): readonly Sample[] {
  const seen = new Set<string>()
  return samples.filter(({ value }) => {
    const text = JSON.stringify(value)
    const isNew = !seen.has(text)
    seen.add(text)
    return isNew
  })
}
