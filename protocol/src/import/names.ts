import { isObject, requiredOf, type Schema, typesOf } from './schema.ts'

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

  /** The first candidate that is still free; when none is, a longer form of the last. */
  choose(candidates: readonly string[]): string {
    const free = candidates.find((name) => name !== '' && !this.#taken.has(name))
    const name = free ?? this.#longer(candidates.at(-1) ?? 'Type')
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
  const name = /^[A-Za-z][A-Za-z0-9_]*$/.test(text) ? text : pascal(text)
  return /^\p{L}/u.test(name) ? name : `Type${name}`
}

/** A member of an untagged union is called by what is in it, or by its JSON type. */
export function memberName(member: Schema, owner: string): string {
  if (!isObject(member)) return owner
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
}

/** A tag with its signs in words, for two that differ in nothing else: `openai/form` beside `openaiForm`. */
export function spelled(tag: string): string {
  return pascal(tag.replace(/[^\p{L}\p{N}]/gu, (sign) => ` ${SIGNS[sign] ?? 'Sign'} `))
}
