import type { ProtocolModel, RefNode, TypeNode } from '@heddle/protocol'
import type { Age, Both } from '../sides.ts'
import type { Located, Step } from './change.ts'
import { compareNodes } from './nodes.ts'
import type { Nodes, Site, Words } from './site.ts'
import { wordsOf } from './words.ts'

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
    const site: Site = {
      models: this.#models,
      compare: (nodes, spot) => {
        if (nodes.old.kind === 'ref' && nodes.new.kind === 'ref')
          edges.push({ to: this.pair(nodes.old, nodes.new), steps: spot.steps })
        else compareNodes(this.#resolved(nodes), spot, site)
      },
      change: (kind, nodes, { steps, place }, words = wordsOfBoth(nodes)) => {
        changes.push({ change: { about: 'type', kind, place, subject: '', ...words, nodes }, steps })
      },
      resolved: (node, age) => resolved(this.#models[age], node),
    }
    const inside = { old: this.#typeOf(oldRef, 'old'), new: this.#typeOf(newRef, 'new') }
    site.compare(inside, { steps: [], place: newRef.name })
    return pair
  }

  #typeOf({ name }: RefNode, age: Age): TypeNode {
    return this.#models[age].types.get(name)?.node ?? { kind: 'any' }
  }

  #resolved({ old, new: now }: Nodes): Nodes {
    return { old: resolved(this.#models.old, old), new: resolved(this.#models.new, now) }
  }
}

/** The node that a reference leads to, or the node itself. */
function resolved(model: ProtocolModel, node: TypeNode): TypeNode {
  if (node.kind !== 'ref') return node
  const target = model.types.get(node.name)?.node
  return target === undefined ? { kind: 'any' } : resolved(model, target)
}

const wordsOfBoth = ({ old, new: now }: Nodes): Words => ({ before: wordsOf(old), after: wordsOf(now) })
