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
const FEWEST_TYPES = 8

/**
 * The types of a model by area, areas and types in the order of the model. What an area with very many types calls by
 * the same two words has a file of its own: `thread` gives `thread` and, for `ThreadRealtime…`, `thread-realtime`.
 */
export function areasOf(model: ProtocolModel): readonly Area[] {
  const areas = new Map<string, NamedType[]>()
  for (const [area, types] of Map.groupBy(model.types.values(), ({ area }) => kebabCase(area) || 'types')) {
    const topics = types.length > MOST_TYPES ? Map.groupBy(types, topicOf) : new Map<string, NamedType[]>()
    for (const type of types) {
      const topic = topicOf(type)
      const name = (topics.get(topic)?.length ?? 0) >= FEWEST_TYPES ? topic : area
      areas.set(name, [...(areas.get(name) ?? []), type])
    }
  }
  return [...areas].map(([name, types]) => ({ name, types }))
}

const topicOf = ({ name }: NamedType): string => wordsOf(name).slice(0, 2).join('-')
