import type { Method, ProtocolModel } from '@heddle/protocol'
import { type Both, flowOf } from '../sides.ts'
import type { ErrorChange, MethodChange, TypeChange } from './change.ts'
import { canFailWith, compareErrors } from './errors.ts'
import { compareMethods } from './methods.ts'
import { type Pair, PairWalk } from './pair-walk.ts'
import { type Part, partsOf, typeOf } from './part.ts'
import { type Reach, type Root, reachOf, type Way, waysFrom } from './reach.ts'

/** A change, and where in the protocol it is met. */
export type Found =
  | { readonly change: MethodChange | ErrorChange }
  | {
      readonly change: TypeChange
      readonly reach: Reach
      /** Ways to it, first the one on which least has to be said. */
      ways(flow: Way['part']['flow']): Iterable<Way>
    }

/** Everything in which two versions differ, each thing once. Nothing is said about whom it concerns. */
export function findChanges(models: Both<ProtocolModel>): readonly Found[] {
  const { changes, shared } = compareMethods(models)
  const walk = new PairWalk(models)
  const roots = [...shared.flatMap(partsOf), ...errorParts(models, shared)].flatMap((part): Root[] => {
    const [old, now] = [typeOf(part, 'old'), typeOf(part, 'new')]
    return old === null || now === null ? [] : [{ part, pair: walk.pair(old, now) }]
  })
  const reached = reachOf(roots, models)
  return [
    ...changes.map((change) => ({ change })),
    ...compareErrors(models).map((change) => ({ change })),
    ...[...reached].flatMap(([pair, reach]) => inside(pair, reach, roots)),
  ]
}

function inside(pair: Pair, reach: Reach, roots: readonly Root[]): Found[] {
  return pair.changes.map(({ change, steps }) => ({
    change,
    reach,
    *ways(flow) {
      const whole = (way: Way): Way => ({ ...way, steps: [...way.steps, ...steps] })
      const cheapest = reach.ways.get(flow)
      if (cheapest === undefined) return
      yield whole(cheapest)
      for (const root of roots) {
        if (root.part.flow !== flow || !reach.parts.has(root.part)) continue
        for (const way of waysFrom(root, pair)) yield whole(way)
      }
    },
  }))
}

/** The data of errors that both versions know, by who answers with it: each once for a side that does. */
function errorParts(models: Both<ProtocolModel>, shared: readonly Both<Method>[]): Part[] {
  return [...models.old.errors.values()].flatMap((old) => {
    const now = models.new.errors.get(old.name)
    if (now === undefined) return []
    return (['client-to-server', 'server-to-client'] as const).flatMap((direction): Part[] => {
      const asked = shared.find(
        (methods) =>
          methods.new.direction === direction &&
          canFailWith(methods.old, old) &&
          canFailWith(methods.new, now),
      )
      if (asked === undefined) return []
      const flow = flowOf(direction) === 'to-server' ? 'to-client' : 'to-server'
      return [{ method: asked.new.name, slot: 'error', flow, methods: asked, error: { old, new: now } }]
    })
  })
}
