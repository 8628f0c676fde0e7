import type {
  ExternalVariant,
  Field,
  Method,
  ObjectNode,
  ProtocolModel,
  RefNode,
  TaggedUnionNode,
  TypeNode,
} from '../model/types.ts'

/** One thing in which our description of a version differs from that of the real server. */
export interface Difference {
  /** What it is about, in the words of the real server: `method:app/list`, `Thread.path`, `CodexErrorInfo=other`. */
  readonly id: string
  readonly message: string
}

/** What a comparison found: where the two differ, and which of our types describes which of theirs. */
export interface Comparison {
  readonly differences: readonly Difference[]
  /** Names of our types by the names of theirs. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Holds our model of a version against that of the real server, method by method, and down into every type that a
 * method of both reaches. Types are the same by what they hold, whatever they are called.
 */
export function compareModels(ours: ProtocolModel, real: ProtocolModel): Comparison {
  const walk = new Walk(ours, real)
  const own = new Map(ours.methods.map((method) => [key(method), method]))
  for (const method of real.methods) {
    const counterpart = own.get(key(method))
    own.delete(key(method))
    if (counterpart === undefined) walk.differ(`method:${method.name}`, `the ${method.kind} is not defined`)
    else walk.method(counterpart, method)
  }
  for (const { name } of own.values()) walk.differ(`method:${name}`, 'the real server does not have it')
  return { differences: [...walk.differences.values()], pairs: walk.pairs }
}

const key = ({ direction, kind, name }: Method): string => `${direction} ${kind} ${name}`

class Walk {
  readonly differences = new Map<string, Difference>()
  readonly pairs = new Map<string, Set<string>>()
  readonly #ours: ProtocolModel
  readonly #real: ProtocolModel

  constructor(ours: ProtocolModel, real: ProtocolModel) {
    this.#ours = ours
    this.#real = real
  }

  differ(id: string, message: string): void {
    this.differences.set(`${id} ${message}`, { id, message })
  }

  method(ours: Method, real: Method): void {
    const id = `method:${real.name}`
    if (ours.stability !== real.stability) this.differ(id, `is ${real.stability}, ours is ${ours.stability}`)
    if (ours.paramsOptional !== real.paramsOptional)
      this.differ(id, `its params ${real.paramsOptional ? 'may' : 'must not'} be left out`)
    this.#messagePart(ours.params, real.params, `${id} params`)
    this.#messagePart(ours.result, real.result, `${id} result`)
  }

  #messagePart(ours: RefNode | null, real: RefNode | null, id: string): void {
    if (ours !== null && real !== null) this.#node(ours, real, id)
    else if (ours !== real) this.differ(id, real === null ? 'there are none' : 'there are some')
  }

  #node(ours: TypeNode, real: TypeNode, id: string): void {
    if (ours.kind === 'ref' && real.kind === 'ref' && !this.#isNew(ours.name, real.name)) return
    const theirs = resolved(real, this.#real)
    // Names of scalars tell less than the place where they are used.
    const place = real.kind === 'ref' && theirs.kind !== 'scalar' ? real.name : id
    this.#structure(resolved(ours, this.#ours), theirs, place)
  }

  #structure(ours: TypeNode, real: TypeNode, id: string): void {
    if (ours.kind === 'object' && real.kind === 'object') this.#object(ours, real, id)
    else if (isAnyObject(ours) && isAnyObject(real)) return
    else if (ours.kind === 'tagged-union' && real.kind === 'tagged-union') this.#taggedUnion(ours, real, id)
    else if (ours.kind === 'external-union' && real.kind === 'external-union')
      this.#variants(ours.variants, real.variants, id, (one, other) => this.#payload(one, other, id))
    else if (ours.kind === 'enum' && real.kind === 'enum')
      this.#variants(tagged(ours.values), tagged(real.values), id, () => {})
    else if (ours.kind === 'list' && real.kind === 'list') this.#node(ours.items, real.items, id)
    else if (ours.kind === 'map' && real.kind === 'map') this.#node(ours.values, real.values, id)
    else if (ours.kind === 'nullable' && real.kind === 'nullable') this.#node(ours.inner, real.inner, id)
    else if (ours.kind === 'untagged-union' && real.kind === 'untagged-union')
      this.#members(ours.members, real.members, id)
    else if (!isSameMark(ours, real) && describe(ours) !== describe(real))
      this.differ(id, `is ${describe(real)}, ours is ${describe(ours)}`)
  }

  #taggedUnion(ours: TaggedUnionNode, real: TaggedUnionNode, id: string): void {
    if (ours.tag !== real.tag) this.differ(id, `is told apart by ${real.tag}, ours by ${ours.tag}`)
    this.#variants(ours.variants, real.variants, id, (one, other) => this.#node(one.type, other.type, id))
  }

  #payload(ours: ExternalVariant, real: ExternalVariant, id: string): void {
    const place = `${id}=${real.tag}`
    if (ours.payload !== null && real.payload !== null) this.#node(ours.payload, real.payload, place)
    else if (ours.payload !== real.payload)
      this.differ(place, `is ${real.payload === null ? 'a plain string' : 'an object'}, ours is not`)
  }

  #object(ours: ObjectNode, real: ObjectNode, id: string): void {
    this.#fields(ours.fields, real.fields, id)
    // What is forbidden to say more is for the reader of one version, who must let it pass all the same.
    if ((ours.extra === 'open') !== (real.extra === 'open'))
      this.differ(id, real.extra === 'open' ? 'holds other fields, too' : 'holds no other fields')
    if (JSON.stringify(ours.alternatives) !== JSON.stringify(real.alternatives))
      this.differ(
        id,
        `demands one of ${JSON.stringify(real.alternatives)}, ours ${JSON.stringify(ours.alternatives)}`,
      )
  }

  #fields(ours: readonly Field[], real: readonly Field[], id: string): void {
    const own = new Map(ours.map((field) => [field.name, field]))
    for (const field of real) {
      const place = `${id}.${field.name}`
      const counterpart = own.get(field.name)
      own.delete(field.name)
      if (counterpart === undefined) {
        this.differ(place, 'the field is not defined')
        continue
      }
      if (counterpart.presence !== field.presence)
        this.differ(place, `is ${field.presence}, ours is ${counterpart.presence}`)
      // What may be anything may be null, too; that it may be anything is told below.
      const anything = resolved(counterpart.type, this.#ours).kind === 'any'
      if (!anything && counterpart.nullable !== field.nullable)
        this.differ(place, field.nullable ? 'may be null' : 'must not be null')
      if (counterpart.stability !== field.stability)
        this.differ(place, `is ${field.stability}, ours is ${counterpart.stability}`)
      // Where theirs leaves it to the reader, ours may say what the real server does.
      if (
        field.default !== undefined &&
        JSON.stringify(counterpart.default) !== JSON.stringify(field.default)
      )
        this.differ(
          place,
          `has the default ${JSON.stringify(field.default)}, ours ${JSON.stringify(counterpart.default)}`,
        )
      this.#node(counterpart.type, field.type, place)
    }
    for (const name of own.keys()) this.differ(`${id}.${name}`, 'the real server does not have the field')
  }

  #variants<Variant extends { readonly tag: string }>(
    ours: readonly Variant[],
    real: readonly Variant[],
    id: string,
    compare: (ours: Variant, real: Variant) => void,
  ): void {
    const own = new Map(ours.map((variant) => [variant.tag, variant]))
    for (const variant of real) {
      const counterpart = own.get(variant.tag)
      own.delete(variant.tag)
      if (counterpart === undefined) this.differ(`${id}=${variant.tag}`, 'the variant is not defined')
      else compare(counterpart, variant)
    }
    for (const tag of own.keys()) this.differ(`${id}=${tag}`, 'the real server does not have the variant')
  }

  /** Members in the order in which they are tried, which both sides keep. */
  #members(ours: readonly TypeNode[], real: readonly TypeNode[], id: string): void {
    if (ours.length !== real.length) {
      this.differ(id, `has ${real.length} members, ours ${ours.length}`)
      return
    }
    for (const [index, member] of real.entries()) this.#node(ours[index] ?? { kind: 'any' }, member, id)
  }

  /** Also makes a note of the pair: types can refer to themselves. */
  #isNew(ours: string, real: string): boolean {
    const known = this.pairs.get(real) ?? new Set()
    this.pairs.set(real, known)
    if (known.has(ours)) return false
    known.add(ours)
    return true
  }
}

/** The node that a reference leads to, or the node itself. */
function resolved(node: TypeNode, model: ProtocolModel): TypeNode {
  if (node.kind !== 'ref') return node
  const target = model.types.get(node.name)?.node
  return target === undefined ? { kind: 'any' } : resolved(target, model)
}

const tagged = (values: readonly { readonly value: string }[]) => values.map(({ value }) => ({ tag: value }))

/** An object of which nothing is known is a map of anything. */
const isAnyObject = (node: TypeNode): boolean =>
  node.kind === 'map' ? node.values.kind === 'any' : node.kind === 'object' && node.fields.length === 0

/** One value as a mark, which schemas also give a name of its own, as an enum of one. */
const isSameMark = (ours: TypeNode, real: TypeNode): boolean =>
  ours.kind === 'literal' &&
  real.kind === 'enum' &&
  real.values.length === 1 &&
  real.values[0]?.value === ours.value

/** A node in a word or two. An open enum takes every string, so that it is the same as one. */
function describe(node: TypeNode): string {
  if (node.kind === 'scalar') {
    const { minimum, maximum } = node
    return `${node.type}${minimum === undefined ? '' : ` from ${minimum}`}${maximum === undefined ? '' : ` to ${maximum}`}`
  }
  if (node.kind === 'enum') return 'string'
  return node.kind === 'literal' ? JSON.stringify(node.value) : `a ${node.kind}`
}
