import type { ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { TYPE_NAMES_TAKEN, typeName } from './names.ts'

/** What the types of a model are called. */
export class TypeNames {
  readonly #names: ReadonlyMap<string, string>

  constructor(model: ProtocolModel) {
    const pool = new NamePool(TYPE_NAMES_TAKEN)
    this.#names = new Map([...model.types.keys()].map((name) => [name, pool.take(typeName(name), 'Type')]))
  }

  of(type: string): string {
    const name = this.#names.get(type)
    if (name === undefined) throw new Error(`the model refers to ${type}, which it does not have`)
    return name
  }

  all(): Iterable<string> {
    return this.#names.values()
  }
}
