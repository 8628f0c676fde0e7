import type { ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { INNER_NAMES, RESERVED_TYPES, typeName } from './names.ts'

/** What the types of a model are called, and what is declared beside them. */
export class TypeNames {
  readonly #own = new Map<string, string>()
  readonly #unknown = new Map<string, string>()
  readonly #converters = new Map<string, string>()

  constructor(model: ProtocolModel) {
    const pool = new NamePool(RESERVED_TYPES)
    const types = [...model.types.values()]
    // The types of the protocol choose first: what is here only can be called something else more easily.
    for (const { name, node } of types) {
      const own = typeName(name)
      const wanted = node.kind !== 'object' && INNER_NAMES.includes(own) ? `${own}Type` : own
      this.#own.set(name, pool.take(node.kind === 'tagged-union' ? `I${own}` : wanted, 'Type'))
    }
    for (const { name, node } of types) {
      if (!node.kind.endsWith('union')) continue
      if (node.kind === 'tagged-union')
        this.#unknown.set(name, pool.take(`Unknown${typeName(name)}`, 'Variant'))
      this.#converters.set(name, pool.take(`${typeName(name)}Converter`, 'Json'))
    }
  }

  /** The record, struct or interface of a type. */
  of(type: string): string {
    return found(this.#own, type)
  }

  /** The record of the variants of a tagged union that are not known. */
  unknown(type: string): string {
    return found(this.#unknown, type)
  }

  /** What reads and writes a union. */
  converter(type: string): string {
    return found(this.#converters, type)
  }
}

function found(names: ReadonlyMap<string, string>, type: string): string {
  const name = names.get(type)
  if (name === undefined) throw new Error(`the model refers to ${type}, which it does not have`)
  return name
}
