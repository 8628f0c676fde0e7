import type { ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { TAKEN_TYPES, typeName } from './names.ts'

/**
 * What the types of a model are called. A name that the language, Foundation or the package itself needs gets `Agent`
 * in front; one that another type has already, `Type` behind.
 */
export class TypeNames {
  readonly #names: ReadonlyMap<string, string>

  constructor(model: ProtocolModel) {
    const taken = new Set(TAKEN_TYPES)
    const pool = new NamePool(taken)
    const plain = [...model.types.keys()].map((name) => ({ name, wanted: typeName(name) }))
    // Those that can have their own name choose first.
    const names = new Map(
      plain
        .filter(({ wanted }) => !taken.has(wanted))
        .map(({ name, wanted }) => [name, pool.take(wanted, 'Type')]),
    )
    for (const { name, wanted } of plain)
      if (taken.has(wanted)) names.set(name, pool.take(`Agent${wanted}`, 'Type'))
    this.#names = names
  }

  of(type: string): string {
    const name = this.#names.get(type)
    if (name === undefined) throw new Error(`the model refers to ${type}, which it does not have`)
    return name
  }

  /** The types that are not called what their name gives, with what they are called. */
  renamed(): readonly (readonly [type: string, name: string])[] {
    return [...this.#names].filter(([type, name]) => typeName(type) !== name)
  }
}
