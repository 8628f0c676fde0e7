import type { EnumNode, Field, ObjectNode, ProtocolModel, RefNode, TypeNode } from '@heddle/protocol'
import type { Both } from '../sides.ts'
import { type ChangeKind, deprecationOf, type Located, type Step, type TypeChange } from './change.ts'
import { compareNumbers } from './numbers.ts'
import { comparePresence } from './presence.ts'
import { renamed } from './renames.ts'
import { NO_DEMAND, wordsOf } from './words.ts'

/** A named type of the old version that meets one of the new, in a place where messages hold a value of it. */
export interface Pair {
  readonly key: string
  readonly names: Both<string>
  /** What differs in it, and where. What differs in types that it refers to belongs to those. */
  readonly changes: readonly Located[]
  /** The pairs that it refers to, and where. */
  readonly edges: readonly { readonly to: Pair; readonly steps: readonly Step[] }[]
}

/**
 * Holds types of two versions against one another, each pair that meets somewhere once. Types are paired by where they
 * are used and not by their names: what a type is called is not on the wire.
 */
export class PairWalk {
  readonly #models: Both<ProtocolModel>
  readonly #pairs = new Map<string, Pair>()

  constructor(models: Both<ProtocolModel>) {
    this.#models = models
  }

  /** Types can refer to themselves: a pair is known before its inside was looked at. */
  pair(oldRef: RefNode, newRef: RefNode): Pair {
    const key = `${oldRef.name} ${newRef.name}`
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const changes: Located[] = []
    const edges: { to: Pair; steps: readonly Step[] }[] = []
    const pair: Pair = { key, names: { old: oldRef.name, new: newRef.name }, changes, edges }
    this.#pairs.set(key, pair)
    new PairInside(this, this.#models, changes, edges).compare(
      { old: this.#inside(oldRef, 'old'), new: this.#inside(newRef, 'new') },
      { steps: [], place: newRef.name },
    )
    return pair
  }

  #inside({ name }: RefNode, age: 'old' | 'new'): TypeNode {
    return this.#models[age].types.get(name)?.node ?? { kind: 'any' }
  }
}

/** Where in a pair something is. */
interface Spot {
  readonly steps: readonly Step[]
  readonly place: string
}

type Nodes = Both<TypeNode>

/** What of one kind two nodes can both be. */
type Same<Kind extends TypeNode['kind']> = Both<Extract<TypeNode, { kind: Kind }>>

class PairInside {
  readonly #walk: PairWalk
  readonly #models: Both<ProtocolModel>
  readonly #changes: Located[]
  readonly #edges: { to: Pair; steps: readonly Step[] }[]

  constructor(
    walk: PairWalk,
    models: Both<ProtocolModel>,
    changes: Located[],
    edges: { to: Pair; steps: readonly Step[] }[],
  ) {
    this.#walk = walk
    this.#models = models
    this.#changes = changes
    this.#edges = edges
  }

  /** Two nodes that stand for the same value. */
  compare(nodes: Nodes, spot: Spot): void {
    if (nodes.old.kind === 'ref' && nodes.new.kind === 'ref') {
      this.#edges.push({ to: this.#walk.pair(nodes.old, nodes.new), steps: spot.steps })
      return
    }
    const here = { old: this.#resolved(nodes.old, 'old'), new: this.#resolved(nodes.new, 'new') }
    if (here.old.kind === 'nullable' || here.new.kind === 'nullable') this.#nullable(here, spot)
    else this.#structure(here, spot)
  }

  #structure(nodes: Nodes, spot: Spot): void {
    const { old, new: now } = nodes
    if (old.kind === 'any' || now.kind === 'any') this.#anything(nodes, spot)
    else if (old.kind === 'untagged-union' || now.kind === 'untagged-union') this.#members(nodes, spot)
    else if (isSame(nodes, 'object')) this.#object(nodes, spot)
    else if (isSame(nodes, 'list'))
      this.compare({ old: nodes.old.items, new: nodes.new.items }, below(spot, { kind: 'item' }, '[]'))
    else if (isSame(nodes, 'map'))
      this.compare({ old: nodes.old.values, new: nodes.new.values }, below(spot, { kind: 'entry' }, '{}'))
    else if (isSame(nodes, 'tagged-union')) this.#taggedUnion(nodes, spot)
    else if (isVariants(nodes.old) && isVariants(nodes.new))
      this.#variants({ old: nodes.old, new: nodes.new }, spot)
    else if (isSame(nodes, 'literal')) {
      if (nodes.old.value !== nodes.new.value) this.#change('literal-changed', nodes, spot)
    } else if (isMark(nodes.old, nodes.new) || isMark(nodes.new, nodes.old)) return
    else if (old.kind === 'enum' && isString(now)) this.#change('enum-opened', nodes, spot)
    else if (isString(old) && now.kind === 'enum') this.#change('enum-closed', nodes, spot)
    else if (isSame(nodes, 'scalar')) this.#scalar(nodes, spot)
    else if (!isAnyObject(old) || !isAnyObject(now)) this.#change('type-changed', nodes, spot)
  }

  #nullable(nodes: Nodes, spot: Spot): void {
    const inner = (node: TypeNode): TypeNode => (node.kind === 'nullable' ? node.inner : node)
    const has = (node: TypeNode): boolean => node.kind === 'nullable' || node.kind === 'any'
    if (has(nodes.old) !== has(nodes.new))
      this.#change(has(nodes.new) ? 'null-allowed' : 'null-forbidden', nodes, spot)
    this.compare({ old: inner(nodes.old), new: inner(nodes.new) }, spot)
  }

  #anything(nodes: Nodes, spot: Spot): void {
    if (nodes.old.kind !== nodes.new.kind)
      this.#change(nodes.new.kind === 'any' ? 'type-opened' : 'type-closed', nodes, spot)
  }

  #object(nodes: Same<'object'>, spot: Spot): void {
    const olds = new Map(nodes.old.fields.map((field) => [field.name, field]))
    const news = new Map(nodes.new.fields.map((field) => [field.name, field]))
    const gone = nodes.old.fields.filter(({ name }) => !news.has(name))
    const come = nodes.new.fields.filter(({ name }) => !olds.has(name))
    const pairs = renamed(gone, come, this.#models)
    for (const [before, after] of pairs)
      this.#change('field-renamed', nodes, at(spot, before.name), {
        subject: before.name,
        before: before.name,
        after: after.name,
        ...deprecationOf(before),
      })
    const isRenamed = (field: Field) => pairs.some((pair) => pair.includes(field))
    for (const field of gone.filter((one) => !isRenamed(one)))
      this.#change(removedAs(field, nodes.new), nodes, at(spot, field.name), {
        subject: field.name,
        before: wordsOf(field.type),
        ...deprecationOf(field),
      })
    for (const field of come.filter((one) => !isRenamed(one)))
      this.#change(addedAs(field, nodes.old), nodes, at(spot, field.name), {
        subject: field.name,
        after: wordsOf(field.type),
      })
    for (const [name, field] of olds) {
      const counterpart = news.get(name)
      if (counterpart !== undefined) this.#field({ old: field, new: counterpart }, nodes, spot)
    }
    this.#extra(nodes, spot)
    if (JSON.stringify(nodes.old.alternatives) !== JSON.stringify(nodes.new.alternatives))
      this.#change('alternatives-changed', nodes, spot, {
        before: alternativesWords(nodes.old),
        after: alternativesWords(nodes.new),
      })
  }

  #field(fields: Both<Field>, nodes: Same<'object'>, spot: Spot): void {
    const { name } = fields.old
    const place = at(spot, name)
    for (const { kind, ...words } of comparePresence(fields))
      if (!isPresence(kind) || !isInGroups(name, nodes))
        this.#change(kind, nodes, place, { subject: name, ...words })
    this.compare(
      { old: fields.old.type, new: fields.new.type },
      { steps: [...spot.steps, { kind: 'field', name }], place: place.place },
    )
  }

  #extra(nodes: Same<'object'>, spot: Spot): void {
    const { old, new: now } = { old: nodes.old.extra, new: nodes.new.extra }
    if (old === now) return
    const words = { before: old, after: now }
    if (now === 'open') this.#change('fields-opened', nodes, spot, words)
    else if (old === 'open') this.#change('fields-closed', nodes, spot, words)
    else this.#change(now === 'forbidden' ? 'fields-forbidden' : 'fields-allowed', nodes, spot, words)
  }

  #taggedUnion(nodes: Same<'tagged-union'>, spot: Spot): void {
    if (nodes.old.tag !== nodes.new.tag) {
      this.#change('tag-renamed', nodes, spot, {
        subject: nodes.old.tag,
        before: nodes.old.tag,
        after: nodes.new.tag,
      })
      return
    }
    this.#parts('variant', nodes, spot, nodes.old.variants, nodes.new.variants, (old, now) =>
      this.compare(
        { old: old.type, new: now.type },
        below(spot, { kind: 'variant', tag: old.tag }, `=${old.tag}`),
      ),
    )
  }

  /** Strings, and objects with one member: an enum is a union whose variants carry nothing. */
  #variants(nodes: Both<Variants>, spot: Spot): void {
    const isEnum = nodes.old.kind === 'enum' && nodes.new.kind === 'enum'
    const [old, now] = [variantsOf(nodes.old), variantsOf(nodes.new)]
    this.#parts(isEnum ? 'value' : 'variant', nodes, spot, old, now, (one, other) => {
      const place = { ...spot, place: `${spot.place}=${one.tag}` }
      if (one.payload !== null && other.payload !== null)
        this.compare(
          { old: one.payload, new: other.payload },
          below(spot, { kind: 'payload', tag: one.tag }, `=${one.tag}`),
        )
      else if (one.payload !== other.payload)
        this.#change(other.payload === null ? 'payload-removed' : 'payload-added', nodes, place, {
          subject: one.tag,
        })
    })
  }

  #parts<Part extends Tagged>(
    what: 'variant' | 'value',
    nodes: Nodes,
    spot: Spot,
    old: readonly Part[],
    now: readonly Part[],
    both: (old: Part, now: Part) => void,
  ): void {
    const olds = new Map(old.map((part) => [part.tag, part]))
    const news = new Map(now.map((part) => [part.tag, part]))
    const gone = old.filter(({ tag }) => !news.has(tag))
    const come = now.filter(({ tag }) => !olds.has(tag))
    const pairs = renamed(gone.map(named), come.map(named), this.#models)
    const placed = (tag: string): Spot => ({ ...spot, place: `${spot.place}=${tag}` })
    const deprecation = (tag: string) => deprecationOf(olds.get(tag) ?? {})
    for (const [{ name: before }, { name: after }] of pairs)
      this.#change(`${what}-renamed`, nodes, placed(before), {
        subject: before,
        before,
        after,
        ...deprecation(before),
      })
    const taken = new Set(pairs.flatMap(([before, after]) => [before.name, after.name]))
    for (const { tag } of gone.filter((part) => !taken.has(part.tag)))
      this.#change(`${what}-removed`, nodes, placed(tag), { subject: tag, before: tag, ...deprecation(tag) })
    for (const { tag } of come.filter((part) => !taken.has(part.tag)))
      this.#change(`${what}-added`, nodes, placed(tag), { subject: tag, after: tag })
    for (const [tag, part] of olds) {
      const counterpart = news.get(tag)
      if (counterpart === undefined) continue
      this.#life({ old: part, new: counterpart }, nodes, placed(tag), tag)
      both(part, counterpart)
    }
  }

  #life(parts: Both<{ readonly deprecated?: string }>, nodes: Nodes, spot: Spot, subject: string): void {
    const [was, is] = [parts.old.deprecated, parts.new.deprecated]
    if (was === undefined && is !== undefined) this.#change('deprecated', nodes, spot, { subject, after: is })
    if (was !== undefined && is === undefined)
      this.#change('undeprecated', nodes, spot, { subject, before: was })
  }

  /** Members that are of one kind are held against each other, the same name first. A type alone is its only member. */
  #members(nodes: Nodes, spot: Spot): void {
    const [olds, news] = [membersOf(nodes.old), membersOf(nodes.new)]
    const free = new Set(news.keys())
    const kindOf = (node: TypeNode, age: 'old' | 'new'): string => jsonKind(this.#resolved(node, age))
    const matches: ((old: TypeNode, now: TypeNode) => boolean)[] = [
      (old, now) => JSON.stringify(old) === JSON.stringify(now),
      (old, now) => kindOf(old, 'old') === kindOf(now, 'new'),
    ]
    const partner = new Map<number, number>()
    for (const matching of matches)
      for (const [index, member] of olds.entries()) {
        if (partner.has(index)) continue
        const found = [...free].find((other) => news[other] !== undefined && matching(member, news[other]))
        if (found === undefined) continue
        free.delete(found)
        partner.set(index, found)
      }
    for (const [index, member] of olds.entries()) {
      const other = partner.get(index)
      const counterpart = other === undefined ? undefined : news[other]
      if (other === undefined || counterpart === undefined)
        this.#change('member-removed', nodes, spot, { subject: wordsOf(member), before: wordsOf(member) })
      else
        this.compare(
          { old: member, new: counterpart },
          { ...spot, steps: [...spot.steps, { kind: 'member', at: { old: index, new: other } }] },
        )
    }
    for (const index of free) {
      const member = news[index]
      if (member !== undefined)
        this.#change('member-added', nodes, spot, { subject: wordsOf(member), after: wordsOf(member) })
    }
  }

  #scalar(nodes: Same<'scalar'>, spot: Spot): void {
    const { old, new: now } = nodes
    const numbers = compareNumbers(nodes)
    if (numbers === undefined) {
      if (old.type !== now.type) this.#change('type-changed', nodes, spot)
    } else if (numbers !== 'same') this.#change(numbers, nodes, spot)
    if (old.format !== now.format) this.#change('format-changed', nodes, spot)
  }

  #change(
    kind: ChangeKind,
    nodes: Nodes,
    { steps, place }: Spot,
    words: Partial<Pick<TypeChange, 'subject' | 'before' | 'after' | 'deprecation'>> = {
      before: wordsOf(nodes.old),
      after: wordsOf(nodes.new),
    },
  ): void {
    this.#changes.push({ change: { about: 'type', kind, place, subject: '', ...words, nodes }, steps })
  }

  #resolved(node: TypeNode, age: 'old' | 'new'): TypeNode {
    if (node.kind !== 'ref') return node
    const target = this.#models[age].types.get(node.name)?.node
    return target === undefined ? { kind: 'any' } : this.#resolved(target, age)
  }
}

interface Tagged {
  readonly tag: string
  readonly deprecated?: string
  readonly type?: RefNode
  readonly payload?: TypeNode | null
}

type Variants = EnumNode | Extract<TypeNode, { kind: 'external-union' }>

const isVariants = (node: TypeNode): node is Variants =>
  node.kind === 'enum' || node.kind === 'external-union'

const variantsOf = (node: Variants) =>
  node.kind === 'enum'
    ? node.values.map(({ value, ...about }) => ({ tag: value, payload: null, ...about }))
    : node.variants

const named = <Part extends Tagged>(part: Part) => ({
  name: part.tag,
  type: part.type ?? part.payload ?? ({ kind: 'literal', value: true } as const),
})

function isSame<Kind extends TypeNode['kind']>(nodes: Nodes, kind: Kind): nodes is Same<Kind> {
  return nodes.old.kind === kind && nodes.new.kind === kind
}

const membersOf = (node: TypeNode): readonly TypeNode[] =>
  node.kind === 'untagged-union' ? node.members : [node]

const isString = (node: TypeNode): boolean => node.kind === 'scalar' && node.type === 'string'

/** One value as a mark, which schemas also give as an enum of one. */
const isMark = (one: TypeNode, other: TypeNode): boolean =>
  one.kind === 'literal' &&
  other.kind === 'enum' &&
  other.values.length === 1 &&
  other.values[0]?.value === one.value

/** An object of which nothing is known is a map of anything. */
const isAnyObject = (node: TypeNode): boolean =>
  node.kind === 'map'
    ? node.values.kind === 'any'
    : node.kind === 'object' && node.fields.length === 0 && node.extra !== 'forbidden'

/** What a value looks like from outside: members of one such kind can be versions of each other. */
function jsonKind(node: TypeNode): string {
  switch (node.kind) {
    case 'scalar':
      return node.type === 'string' || node.type === 'boolean' ? node.type : 'number'
    case 'literal':
      return typeof node.value
    case 'enum':
      return 'string'
    case 'object':
    case 'tagged-union':
    case 'map':
      return 'object'
    default:
      return node.kind
  }
}

const below = (spot: Spot, step: Step, words: string): Spot => ({
  steps: [...spot.steps, step],
  place: `${spot.place}${words}`,
})

const at = (spot: Spot, name: string): Spot => ({ ...spot, place: `${spot.place}.${name}` })

/** Where any name could be said before, a new field takes one of them. */
function addedAs({ presence }: Field, before: ObjectNode): ChangeKind {
  if (presence === 'required') return 'required-field-added'
  return before.extra === 'open' ? 'field-defined' : 'field-added'
}

function removedAs({ presence }: Field, after: ObjectNode): ChangeKind {
  if (presence === 'required') return 'required-field-removed'
  return after.extra === 'open' ? 'field-freed' : 'field-removed'
}

const isPresence = (kind: ChangeKind): boolean =>
  kind === 'field-became-optional' || kind === 'field-became-required'

/** A field that has to be there together with others, or in place of them: what changed is what the groups are. */
const isInGroups = (name: string, { old, new: now }: Same<'object'>): boolean =>
  JSON.stringify(old.alternatives) !== JSON.stringify(now.alternatives) &&
  [old, now].some(({ alternatives = [] }) => alternatives.flat().includes(name))

const alternativesWords = ({ alternatives = [] }: ObjectNode): string =>
  alternatives.length === 0
    ? NO_DEMAND
    : `one of ${alternatives.map((group) => group.join(' and ')).join(', ')}`
