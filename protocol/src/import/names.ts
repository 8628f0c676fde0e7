import { isObject, onlyValue, propertiesOf, requiredOf, type Schema, typesOf } from './schema.ts'

/**
 * Names for types. What has a name in the schema keeps it, as far as it is a word; what has none is called by its
 * owner and its place there, so that the same schema gives the same names whatever else stands beside it.
 */
export class Names {
  readonly #taken = new Set<string>()

  /** Nothing else will be called that. */
  reserve(name: string): void {
    this.#taken.add(name)
  }

  /** The first candidate that is still free; when none is, a longer form of the first. Empty ones do not count. */
  choose(candidates: readonly string[]): string {
    const names = candidates.filter((name) => name !== '')
    const name = names.find((one) => !this.#taken.has(one)) ?? this.#longer(names[0] ?? 'Type')
    this.reserve(name)
    return name
  }

  /** Words instead of numbers: a number would say which came first, and change when another comes. */
  #longer(name: string): string {
    const longer = `${name}Variant`
    return this.#taken.has(longer) ? this.#longer(longer) : longer
  }
}

/** `requested_schema`, `openai/form`, `Option<()>` → `RequestedSchema`, `OpenaiForm`, `Option`. */
export function pascal(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** A type's own name as a word that languages can work with. */
export function typeName(text: string): string {
  const name = /^[A-Za-z][A-Za-z0-9]*$/.test(text) ? text : pascal(text)
  return /^\p{L}/u.test(name) ? name : `Type${name}`
}

/** Names by keys, no two the same. Keys that are words already keep theirs, whatever others become. */
export function distinctNames(
  keys: Iterable<string>,
  nameOf: (key: string) => string = typeName,
): ReadonlyMap<string, string> {
  const names = new Names()
  const isWord = (key: string) => Number(/^[A-Za-z0-9]+$/.test(key))
  const sorted = [...keys].sort((a, b) => isWord(b) - isWord(a))
  return new Map(sorted.map((key) => [key, names.choose([nameOf(key), spelled(key)])]))
}

/** A member of an untagged union is called by a mark in it, by what it requires, or by its JSON type. */
export function memberName(member: Schema, owner: string): string {
  if (!isObject(member)) return owner
  const mark = [...propertiesOf(member).values()].map(onlyValue).find((value) => typeof value === 'string')
  if (mark !== undefined) return `${pascal(mark)}${owner}`
  const [field] = requiredOf(member)
  if (isObject(member.properties) && field !== undefined) return `${owner}${pascal(field)}`
  return `${owner}${pascal(typesOf(member)[0] ?? 'value')}`
}

const SIGNS: Readonly<Record<string, string>> = {
  '/': 'Slash',
  '.': 'Dot',
  '-': 'Dash',
  _: 'Underscore',
  ':': 'Colon',
  '<': 'Of',
}

/** A tag with its signs in words, for two that differ in nothing else: `openai/form` beside `openaiForm`. */
function spelled(tag: string): string {
  return pascal(tag.replace(/[^\p{L}\p{N}]/gu, (sign) => ` ${SIGNS[sign] ?? ''} `))
}
