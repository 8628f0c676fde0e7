import type { ProtocolModel, TypeNode } from '@heddle/protocol'
import type { Age, Both } from '../sides.ts'
import type { ChangeKind, Step, TypeChange } from './change.ts'

export type Nodes = Both<TypeNode>

/** What of one kind two nodes can both be. */
export type Same<Kind extends TypeNode['kind']> = Both<Extract<TypeNode, { kind: Kind }>>

/** Where in a pair of types something is. */
export interface Spot {
  readonly steps: readonly Step[]
  /** The same for people. */
  readonly place: string
}

export type Words = Partial<Pick<TypeChange, 'subject' | 'before' | 'after' | 'deprecation'>>

/** What those need who hold a part of two types against each other. */
export interface Site {
  readonly models: Both<ProtocolModel>
  /** Goes on with two nodes that stand for the same value. */
  compare(nodes: Nodes, spot: Spot): void
  /** Tells of a change; in the words of the two nodes when it has no others. */
  change(kind: ChangeKind, nodes: Nodes, spot: Spot, words?: Words): void
  /** What a reference leads to. */
  resolved(node: TypeNode, age: Age): TypeNode
}

export function isSame<Kind extends TypeNode['kind']>(nodes: Nodes, kind: Kind): nodes is Same<Kind> {
  return nodes.old.kind === kind && nodes.new.kind === kind
}

export const below = (spot: Spot, step: Step, words: string): Spot => ({
  steps: [...spot.steps, step],
  place: `${spot.place}${words}`,
})

/** The same value, of which a field is meant. */
export const at = (spot: Spot, name: string): Spot => ({ ...spot, place: `${spot.place}.${name}` })

/** The same value, of which a variant is meant. */
export const as = (spot: Spot, tag: string): Spot => ({ ...spot, place: `${spot.place}=${tag}` })
