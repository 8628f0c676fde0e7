import type { Definition } from '../document.ts'
import { distinctNames } from '../names.ts'
import { isObject, type SchemaObject } from '../schema.ts'

/** The bundle keeps two generations of types apart: the older at the root, the newer in `v2`, itself no schema. */
const ROOT = '/definitions/'
const NEWER = '/definitions/v2/'

/**
 * Two namespaces as one. A name that stands in both is one type where both say the same; where they do not, the
 * newer generation keeps it and the older one is called after its generation.
 */
export class Namespaces {
  readonly #root: SchemaObject
  readonly #newer: SchemaObject
  /** What stands in both with the same meaning. */
  readonly #same: Set<string>
  readonly #names: ReadonlyMap<string, string>

  constructor(definitions: SchemaObject) {
    const { v2, ...root } = definitions
    this.#root = root
    this.#newer = isObject(v2) ? v2 : {}
    // Whether two are the same hangs on what they refer to: all are taken to be, until nothing contradicts.
    this.#same = new Set(Object.keys(this.#root).filter((name) => this.#newer[name] !== undefined))
    while (this.#dropDifferent());
    const keys = [...Object.keys(this.#newer), ...Object.keys(this.#root)]
    const clashes = Object.keys(this.#root).filter((key) => this.#isClash(key))
    this.#names = distinctNames(new Set([...keys, ...clashes.map(older)]))
  }

  /** Where to look for a type in place of where a reference points. */
  redirect(pointer: string): string {
    const [namespace, key] = this.#split(pointer)
    if (namespace === '') return pointer
    const [older, newer] = [this.#root[key] !== undefined, this.#newer[key] !== undefined]
    // 0.58.0 and 0.107.0 refer to the one generation for types that only the other has.
    if (older !== newer) return `${older ? ROOT : NEWER}${key}`
    return this.#same.has(key) ? `${NEWER}${key}` : pointer
  }

  nameOf({ pointer }: Definition): string | undefined {
    const [namespace, key] = this.#split(pointer)
    return this.#names.get(namespace === ROOT && this.#isClash(key) ? older(key) : key)
  }

  /** All names that are given to types. */
  get names(): Iterable<string> {
    return this.#names.values()
  }

  #isClash(key: string): boolean {
    return this.#root[key] !== undefined && this.#newer[key] !== undefined && !this.#same.has(key)
  }

  #dropDifferent(): boolean {
    const different = [...this.#same].filter((name) => !this.#equal(this.#root[name], this.#newer[name]))
    for (const name of different) this.#same.delete(name)
    return different.length > 0
  }

  #equal(older: unknown, newer: unknown): boolean {
    if (Array.isArray(older) && Array.isArray(newer))
      return older.length === newer.length && older.every((entry, index) => this.#equal(entry, newer[index]))
    if (!isObject(older) || !isObject(newer)) return older === newer
    if (typeof older.$ref === 'string' && typeof newer.$ref === 'string')
      return this.redirect(older.$ref.slice(1)) === this.redirect(newer.$ref.slice(1))
    const names = meaningful(older)
    return (
      names.length === meaningful(newer).length && names.every((key) => this.#equal(older[key], newer[key]))
    )
  }

  #split(pointer: string): [namespace: string, name: string] {
    if (pointer.startsWith(NEWER)) return [NEWER, pointer.slice(NEWER.length)]
    return pointer.startsWith(ROOT) ? [ROOT, pointer.slice(ROOT.length)] : ['', '']
  }
}

/** How a type of the older generation is called beside one of the newer. */
const older = (key: string): string => `V1${key}`

/** The keywords of a schema that say what is valid. Properties can be called like the others. */
const meaningful = (schema: SchemaObject): readonly string[] =>
  Object.keys(schema).filter((key) => !FOR_PEOPLE.has(key) || isObject(schema[key]))

const FOR_PEOPLE: ReadonlySet<string> = new Set(['description', 'title', '$schema'])
