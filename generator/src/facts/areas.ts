import type { NamedType, ProtocolModel } from '@heddle/protocol'
import { kebabCase, wordsOf } from '../names/words.ts'

/** Types that share a file. */
export interface Area {
  /** Words in lower case, divided by `-`: `threads`. Each language makes the name of a file of it. No two the same. */
  readonly name: string
  readonly types: readonly NamedType[]
}

/** More types than these make a file that nobody reads. */
const MOST_TYPES = 60

/** As many types that begin with the same two words are worth a file. */
const FEWEST_TYPES = 6

/**
 * The types of a model by area, areas and types in the order of the model. An area with very many types is taken apart:
 * what its types call by the same two words has a file of its own (`thread-realtime`), and so has what is said in
 * methods only (`thread-calls`); what is still too many goes on in `thread-2`.
 */
export function areasOf(model: ProtocolModel): readonly Area[] {
  const said = new Set(model.methods.flatMap(({ params, result }) => [params?.name, result?.name]))
  const areas = new Map<string, NamedType[]>()
  for (const [area, types] of Map.groupBy(model.types.values(), ({ area }) => kebabCase(area) || 'types')) {
    const large = types.length > MOST_TYPES
    const topics = large ? Map.groupBy(types, topicOf) : new Map<string, NamedType[]>()
    for (const type of types) {
      const topic = topicOf(type)
      const hasTopic = (topics.get(topic)?.length ?? 0) >= FEWEST_TYPES
      put(areas, hasTopic ? topic : large && said.has(type.name) ? `${area}-calls` : area, type)
    }
  }
  return [...areas].map(([name, types]) => ({ name, types }))
}

/** Adds a type to an area, or to the first that goes on with it and is not full. */
function put(areas: Map<string, NamedType[]>, area: string, type: NamedType): void {
  let name = area
  for (let part = 2; (areas.get(name)?.length ?? 0) >= MOST_TYPES; part += 1) name = `${area}-${part}`
  areas.set(name, [...(areas.get(name) ?? []), type])
}

const topicOf = ({ name }: NamedType): string => wordsOf(name).slice(0, 2).join('-')
