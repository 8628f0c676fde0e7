import type { NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import { NamePool } from '../../../names/name-pool.ts'
import { exportedName } from './names.ts'

/** What the hand-written files of the package have already. */
const TAKEN: readonly string[] = [
  ...['DecodeError', 'Experimental', 'Null', 'Optional', 'Ptr', 'Some', 'SupportedVersions', 'Version'],
]

/** What the types of a model are called, and what is declared beside them. One name each in the package. */
export class TypeNames {
  readonly #pool = new NamePool(TAKEN)
  readonly #own = new Map<string, string>()
  readonly #unknown = new Map<string, string>()
  readonly #texts = new Map<string, string>()
  readonly #decoders = new Map<string, string>()
  readonly #parts = new Map<string, Map<string, string>>()

  constructor(model: ProtocolModel) {
    // The types of the protocol choose first: what is here only can be called something else more easily.
    for (const name of model.types.keys())
      this.#own.set(name, this.#pool.take(exportedName(name, 'Type'), 'Type'))
    for (const type of model.types.values()) this.#chooseUnion(model, type)
    for (const type of model.types.values()) this.#chooseParts(type)
  }

  /** The Go type of a type of the protocol. */
  of(type: string): string {
    return find(this.#own, type)
  }

  /** The struct of the variants that are not known, of a union. */
  unknown(type: string): string {
    return find(this.#unknown, type)
  }

  /** The string type of the plain texts of a union that has them. */
  texts(type: string): string {
    return find(this.#texts, type)
  }

  /** The function that reads a union. */
  decoder(type: string): string {
    return find(this.#decoders, type)
  }

  /** A constant of an enum, or a variant of a union that has no type of the protocol of its own. */
  part(type: string, part: string): string {
    return find(find(this.#parts, type), part)
  }

  /** As `part`, for what is found out only later. */
  takePart(type: string, part: string): string {
    const parts = this.#parts.get(type) ?? new Map<string, string>()
    this.#parts.set(type, parts)
    const name = parts.get(part) ?? this.#pool.take(this.of(type) + exportedName(part, ''), 'Variant')
    parts.set(part, name)
    return name
  }

  #chooseUnion(model: ProtocolModel, { name, node }: NamedType): void {
    if (!isUnion(resolve(model, node)) || node.kind === 'ref') return
    const own = this.of(name)
    this.#unknown.set(name, this.#pool.take(`Unknown${own}`, 'Variant'))
    this.#decoders.set(name, this.#pool.take(`Decode${own}`, 'Union'))
    if (node.kind === 'external-union') this.#texts.set(name, this.#pool.take(`${own}Text`, 'Value'))
  }

  #chooseParts({ name, node }: NamedType): void {
    if (node.kind === 'enum') for (const { value } of node.values) this.takePart(name, value)
    if (node.kind === 'external-union')
      for (const { tag, payload } of node.variants) this.takePart(name, payload === null ? tag : keyed(tag))
  }
}

/** The part of an external union for the object with this key. */
export const keyed = (tag: string): string => `${tag}/`

export function isUnion(node: TypeNode | undefined): boolean {
  return node?.kind === 'tagged-union' || node?.kind === 'external-union' || node?.kind === 'untagged-union'
}

function find<Value>(names: ReadonlyMap<string, Value>, key: string): Value {
  const name = names.get(key)
  if (name === undefined) throw new Error(`the model refers to ${key}, which it does not have`)
  return name
}
