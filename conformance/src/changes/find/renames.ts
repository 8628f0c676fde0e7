import type { ProtocolModel, TypeNode } from '@heddle/protocol'
import type { Both } from '../sides.ts'
import { shapeOf } from './shape.ts'

/** Something with a name and a type: a field, a variant, a value. */
interface Named {
  readonly name: string
  readonly type: TypeNode
}

/** Names that share less than this are two names. Found by trying it on what real servers have renamed. */
const ALIKE = 0.5

/** Of what is nothing but a name, only the name can tell. */
const ALIKE_BY_NAME = 0.8

/**
 * What went under one name and came under another: of the same shape, and with names that are alike. Everything else
 * went, or came.
 */
export function renamed<Part extends Named>(
  gone: readonly Part[],
  come: readonly Part[],
  models: Both<ProtocolModel>,
): readonly (readonly [before: Part, after: Part])[] {
  const shapes = new Map(come.map((part) => [part, shapeOf(models.new, part.type)]))
  const candidates = gone.flatMap((before) => {
    const shape = shapeOf(models.old, before.type)
    const enough = saysNothing(before.type) ? ALIKE_BY_NAME : ALIKE
    return come
      .filter((after) => shapes.get(after) === shape)
      .map((after) => ({ before, after, alike: likeness(before.name, after.name) }))
      .filter(({ alike }) => alike >= enough)
  })
  return bestFirst(candidates)
}

/** Switches have names of one kind, `allowThis` and `allowThat`, and are all of one shape. */
const saysNothing = (type: TypeNode): boolean =>
  type.kind === 'literal' || (type.kind === 'scalar' && type.type === 'boolean')

interface Candidate<Part> {
  readonly before: Part
  readonly after: Part
  readonly alike: number
}

/** Each once, the most alike first. */
export function bestFirst<Part>(candidates: readonly Candidate<Part>[]): readonly (readonly [Part, Part])[] {
  const taken = new Set<Part>()
  return candidates
    .toSorted((a, b) => b.alike - a.alike)
    .flatMap(({ before, after }) => {
      if (taken.has(before) || taken.has(after)) return []
      taken.add(before).add(after)
      return [[before, after] as const]
    })
}

/** How much two names have in common, from 0 to 1: pairs of letters, however they are written (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return 1
  const [pairs, others] = [pairsIn(a), pairsIn(b)]
  let shared = 0
  const left = [...others]
  for (const pair of pairs) {
    const index = left.indexOf(pair)
    if (index < 0) continue
    left.splice(index, 1)
    shared += 1
  }
  return pairs.length + others.length === 0 ? 0 : (2 * shared) / (pairs.length + others.length)
}

/** `on-request`, `onRequest` and `OnRequest` are one word. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const pairsIn = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
