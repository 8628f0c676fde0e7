import { Node } from 'ts-morph'
import type { Question } from './probes/question.ts'
import type { Export } from './surface/surface.ts'

/** Why exports are gone. */
export interface Causes {
  /** Those that went with something else that broke, by the symbol of that. */
  readonly withOthers: ReadonlyMap<string, readonly string[]>
  /** Those that went by themselves, with what went with them. */
  readonly alone: ReadonlyMap<string, readonly string[]>
}

/**
 * Exports go in flocks: with a method its params and its result, with a union its guard. Each is counted to what it was
 * needed for. One that something still needs that is as it was went by itself.
 *
 * @param gone in the order in which they are to be told
 * @param questions all that were asked
 * @param broken those among them whose answer was no
 */
export function causesOf(
  gone: readonly Export[],
  questions: readonly Question[],
  broken: ReadonlySet<Question>,
): Causes {
  const names = new Set(gone.map(({ name }) => name))
  const needed = new Set(questions.filter((one) => !broken.has(one)).flatMap(({ mentions }) => [...mentions]))
  const neighbours = neighboursOf(gone, names)
  const taken = new Set<string>()
  const flock = (first: readonly string[]): string[] => {
    const waiting = first.filter((name) => !taken.has(name))
    const found: string[] = []
    for (const name of waiting) {
      if (taken.has(name)) continue
      taken.add(name)
      found.push(name)
      for (const other of neighbours.get(name) ?? []) if (!needed.has(other)) waiting.push(other)
    }
    return found
  }
  const withOthers = new Map<string, readonly string[]>()
  for (const { symbol, mentions } of broken) {
    const found = flock([...mentions].filter((name) => names.has(name) && !needed.has(name)))
    if (found.length > 0) withOthers.set(symbol, [...(withOthers.get(symbol) ?? []), ...found])
  }
  const alone = new Map<string, readonly string[]>()
  for (const { name } of [...gone].sort((one, other) => rank(one) - rank(other)))
    if (!taken.has(name)) alone.set(name, flock([name]).slice(1))
  return { withOthers, alone }
}

/** Of a flock the type comes first, and what only helps with it last. */
const rank = ({ name, node }: Export): number =>
  Node.isFunctionDeclaration(node) || Node.isVariableDeclaration(node) ? 2 : name.startsWith('Known') ? 1 : 0

/** Which of them name which others, or are named by them. */
function neighboursOf(gone: readonly Export[], names: ReadonlySet<string>): ReadonlyMap<string, Set<string>> {
  const neighbours = new Map(gone.map(({ name }) => [name, new Set<string>()]))
  for (const { name, node } of gone)
    node.forEachDescendant((inner) => {
      const other = Node.isIdentifier(inner) ? inner.getText() : name
      if (other === name || !names.has(other)) return
      neighbours.get(name)?.add(other)
      neighbours.get(other)?.add(name)
    })
  return neighbours
}
