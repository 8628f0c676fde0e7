import { rangeOf } from '../model/range.ts'
import type { Field, ObjectNode, ProtocolModel, ScalarNode, TypeNode } from '../model/types.ts'
import type { Json } from '../wire/envelope.ts'

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
  return type === undefined ? [] : new Sampler(model).samples(type.node, [typeName])
}

/** How much of what is optional a value has. */
type Measure = 'smallest' | 'fullest' | 'nulls'

class Sampler {
  readonly #model: ProtocolModel

  constructor(model: ProtocolModel) {
    this.#model = model
  }

  /** @param path types on the way here: one that comes again is kept small, to end. */
  samples(node: TypeNode, path: readonly string[]): readonly Sample[] {
    switch (node.kind) {
      case 'ref':
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
        ({ name, presence }) => presence === 'required' || measure !== 'smallest' || demanded.includes(name),
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
        return this.#value(this.#resolve(node.name), again ? 'smallest' : measure, [...path, node.name])
      }
      case 'object':
        return this.#object(node, measure, path, node.alternatives?.[0])
      case 'tagged-union':
        return first(node.variants, ({ type }) => this.#value(type, measure, path))
      case 'external-union':
        return first(node.variants, ({ tag, payload }) =>
          payload === null ? tag : { [tag]: this.#value(payload, measure, path) },
        )
      case 'untagged-union':
        return first(node.members, (member) => this.#value(member, measure, path))
      case 'enum':
        return first(node.values, ({ value }) => value)
      case 'list':
        return full ? [this.#value(node.items, measure, path)] : []
      case 'map':
        return full ? { key: this.#value(node.values, measure, path) } : {}
      case 'nullable':
        return full ? this.#value(node.inner, measure, path) : null
      case 'scalar':
        return scalarSample(node, full)
      case 'literal':
        return node.value
      case 'any':
        return full ? { any: [1, 'two', null] } : null
    }
  }

  #resolve(name: string): TypeNode {
    const type = this.#model.types.get(name)
    if (type === undefined) throw new Error(`the model has no type ${name}`)
    return type.node
  }
}

/** The smallest number is the one nearest to zero, the largest what the width holds and JavaScript keeps exactly. */
function scalarSample(node: ScalarNode, full: boolean): Json {
  const { type, format } = node
  if (type === 'boolean') return full
  if (type !== 'string') return numberSample(node, full)
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
