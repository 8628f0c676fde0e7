import type { Json, JsonObject, ProtocolModel, TypeNode } from '@heddle/protocol'

/** What reports call something in a message: the places of the changes that can show there. */
export interface Places {
  /** Those of the value itself, as `Thread.status` and `ThreadStatus`: a field, and what its type is called. */
  readonly here: ReadonlySet<string>
  /** Those of all that is in it. Of a union it may be told only that none of it fits, and not what does not. */
  readonly below: ReadonlySet<string>
}

/**
 * Follows a pointer into a value, and says what is there in the words of reports.
 *
 * @param keys the members on the way, from the value down
 */
export function placesAt(model: ProtocolModel, type: string, value: Json, keys: readonly string[]): Places {
  const here = new Set<string>()
  const below = new Set<string>()
  const start: TypeNode = { kind: 'ref', name: type }
  for (const spot of new Walk(model).follow({ node: start, place: type, value }, keys)) {
    here.add(spot.place)
    collect(spot, here, below, model)
  }
  return { here, below }
}

interface Spot {
  readonly node: TypeNode
  readonly place: string
  readonly value: Json | undefined
}

/** All of what is in a value; what stands for the value itself goes into `here`. */
function collect(spot: Spot, here: Set<string>, below: Set<string>, model: ProtocolModel): void {
  const walk = new Walk(model)
  const open = walk.same(spot)
  for (const one of open) here.add(one.place)
  for (const { place, node, value } of open) {
    below.add(place)
    for (const key of keysOf(value))
      for (const inner of walk.step({ place, node, value }, key)) collect(inner, below, below, model)
  }
}

class Walk {
  readonly #model: ProtocolModel

  constructor(model: ProtocolModel) {
    this.#model = model
  }

  *follow(spot: Spot, [key, ...rest]: readonly string[]): Iterable<Spot> {
    if (key === undefined) yield spot
    else
      for (const one of this.same(spot))
        for (const inner of this.step(one, key)) yield* this.follow(inner, rest)
  }

  /** The same value under all its names: of its type, of the variant that it is, of what that is called. */
  same(spot: Spot): readonly Spot[] {
    const { node, place, value } = spot
    const also = (inner: TypeNode, name: string) => this.same({ node: inner, place: name, value })
    switch (node.kind) {
      case 'ref': {
        const type = this.#model.types.get(node.name)
        return type === undefined ? [spot] : [spot, ...also(type.node, node.name)]
      }
      case 'nullable':
        return also(node.inner, place)
      case 'untagged-union':
        return [spot, ...node.members.flatMap((member) => also(member, place))]
      case 'enum':
        return typeof value === 'string' ? [spot, { ...spot, place: `${place}=${value}` }] : [spot]
      case 'external-union': {
        const tag = typeof value === 'string' ? value : keysOf(value)[0]
        return tag === undefined ? [spot] : [spot, { ...spot, place: `${place}=${tag}` }]
      }
      case 'tagged-union': {
        const tag = isObject(value) ? value[node.tag] : undefined
        if (typeof tag !== 'string') return [spot]
        const name = `${place}=${tag}`
        const variant = node.variants.find((one) => one.tag === tag)
        return [spot, ...(variant === undefined ? [{ ...spot, place: name }] : also(variant.type, name))]
      }
      default:
        return [spot]
    }
  }

  /** A member of a value, by each of the ways in which the value can be understood. */
  *step({ node, place, value }: Spot, key: string): Iterable<Spot> {
    const inner = isObject(value) ? value[key] : Array.isArray(value) ? value[Number(key)] : undefined
    switch (node.kind) {
      case 'object': {
        const field = node.fields.find(({ name }) => name === key)
        yield { node: field?.type ?? { kind: 'any' }, place: `${place}.${key}`, value: inner }
        return
      }
      case 'tagged-union':
        if (key === node.tag) yield { node: { kind: 'any' }, place: `${place}=${inner}`, value: inner }
        return
      case 'external-union': {
        const payload = node.variants.find(({ tag }) => tag === key)?.payload
        if (payload != null && !place.endsWith(`=${key}`))
          yield { node: payload, place: `${place}=${key}`, value: inner }
        return
      }
      case 'list':
        yield { node: node.items, place: `${place}[]`, value: inner }
        return
      case 'map':
        yield { node: node.values, place: `${place}{}`, value: inner }
    }
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keysOf = (value: Json | undefined): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : []
