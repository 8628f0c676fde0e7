import { type ProtocolModel, type RefNode, smallestValue } from '@heddle/protocol'
import type { Both, Flow } from '../sides.ts'
import type { Step } from './change.ts'
import type { Pair } from './pair-walk.ts'
import type { Part } from './part.ts'

/** A way from a part of a message down to a pair of types. */
export interface Way {
  readonly part: Part
  readonly steps: readonly Step[]
}

/** Where a pair of types is met. */
export interface Reach {
  /** All parts of messages that hold it somewhere. */
  readonly parts: ReadonlySet<Part>
  /** The way by which the smallest messages hold it, for each way in which it flows. */
  readonly ways: ReadonlyMap<Flow, Way>
}

/** A part of a message, and the pair of types that its value is of. */
export interface Root {
  readonly part: Part
  readonly pair: Pair
}

/** Which parts of messages reach which pairs, and how. */
export function reachOf(roots: readonly Root[], models: Both<ProtocolModel>): ReadonlyMap<Pair, Reach> {
  const reached = new Map<Pair, { parts: Set<Part>; ways: Map<Flow, Way> }>()
  const at = (pair: Pair) => {
    const known = reached.get(pair) ?? { parts: new Set(), ways: new Map() }
    reached.set(pair, known)
    return known
  }
  for (const root of roots) for (const pair of pairsBelow(root.pair)) at(pair).parts.add(root.part)
  const cost = costs(models)
  for (const flow of ['to-server', 'to-client'] as const)
    for (const [pair, way] of cheapestWays(
      roots.filter(({ part }) => part.flow === flow),
      cost,
    ))
      at(pair).ways.set(flow, way)
  return reached
}

/** How many ways are gone from one part of a message to one pair. */
const MOST_WAYS = 24

/** Ways from one part of a message to a pair, none of which comes to the same place twice. */
export function* waysFrom({ part, pair }: Root, target: Pair): Iterable<Way> {
  let left = MOST_WAYS
  const leading = leadingTo(target, pairsBelow(pair))
  function* go(here: Pair, path: ReadonlySet<Pair>, steps: readonly Step[]): Iterable<Way> {
    if (left === 0) return
    if (here === target) {
      left -= 1
      yield { part, steps }
      return
    }
    for (const { to, steps: more } of here.edges)
      if (!path.has(to) && leading.has(to)) yield* go(to, new Set([...path, to]), [...steps, ...more])
  }
  yield* go(pair, new Set([pair]), [])
}

/** Those from which one comes to the target, the target itself among them. */
function leadingTo(target: Pair, pairs: ReadonlySet<Pair>): ReadonlySet<Pair> {
  const leading = new Set([target])
  const before = new Map<Pair, Pair[]>()
  for (const pair of pairs) for (const { to } of pair.edges) before.set(to, [...(before.get(to) ?? []), pair])
  for (const pair of leading) for (const one of before.get(pair) ?? []) leading.add(one)
  return leading
}

function pairsBelow(start: Pair): ReadonlySet<Pair> {
  const found = new Set([start])
  for (const pair of found) for (const { to } of pair.edges) found.add(to)
  return found
}

/** How long the smallest value of the pair's type is: what a message on this way has to hold besides. */
function costs({ old }: Both<ProtocolModel>): (pair: Pair) => number {
  const known = new Map<Pair, number>()
  return (pair) => {
    const node: RefNode = { kind: 'ref', name: pair.names.old }
    const cost = known.get(pair) ?? JSON.stringify(smallestValue(old, node)).length
    known.set(pair, cost)
    return cost
  }
}

interface Open {
  readonly pair: Pair
  readonly way: Way
  readonly cost: number
}

/** For each pair the way on which least has to be said (Dijkstra). */
function cheapestWays(roots: readonly Root[], cost: (pair: Pair) => number): ReadonlyMap<Pair, Way> {
  const settled = new Map<Pair, Way>()
  const open: Open[] = roots.map(({ part, pair }) => ({ pair, way: { part, steps: [] }, cost: cost(pair) }))
  while (open.length > 0) {
    const next = open.reduce(
      (best, one, index) => (one.cost < (open[best]?.cost ?? Number.POSITIVE_INFINITY) ? index : best),
      0,
    )
    const [here] = open.splice(next, 1)
    if (here === undefined || settled.has(here.pair)) continue
    settled.set(here.pair, here.way)
    for (const { to, steps } of here.pair.edges)
      if (!settled.has(to))
        open.push({
          pair: to,
          way: { part: here.way.part, steps: [...here.way.steps, ...steps] },
          cost: here.cost + cost(to) + 1,
        })
  }
  return settled
}
