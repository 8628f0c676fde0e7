import type { ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { constantName, TAKEN, typeName } from './names.ts'

/** What is exported for a tagged union beside its type. */
export interface UnionNames {
  /** `KnownPet`: the type of the variants of this version. */
  readonly known: string
  /** `PET_TAGS` */
  readonly tags: string
  /** `isKnownPet` */
  readonly guard: string
}

/**
 * The names of what the types of a model become: no two the same, and none that the package has already. A type that
 * is spelled as an identifier has its name for sure; of the others the later one gets `Type` at its end. What is made
 * for a tagged union gives way to all types, and gets `Kind`, `_` or `Value` at its end.
 */
export class TypeNames {
  readonly #types: ReadonlyMap<string, string>
  readonly #unions: ReadonlyMap<string, UnionNames>

  constructor({ types }: ProtocolModel) {
    const pool = new NamePool(TAKEN)
    const isFirm = (name: string): number => Number(typeName(name) === name)
    const names = [...types.keys()].sort((a, b) => isFirm(b) - isFirm(a))
    this.#types = new Map(names.map((name) => [name, pool.take(typeName(name), 'Type')]))
    const unions = [...types.values()].filter(({ node }) => node.kind === 'tagged-union')
    this.#unions = new Map(unions.map(({ name }) => [name, unionNames(pool, this.of(name))]))
  }

  /** The name of an exported type. */
  of(type: string): string {
    return found(this.#types.get(type), type)
  }

  /** What is exported beside a tagged union. */
  ofUnion(type: string): UnionNames {
    return found(this.#unions.get(type), type)
  }
}

function unionNames(pool: NamePool, name: string): UnionNames {
  return {
    known: pool.take(`Known${name}`, 'Kind'),
    tags: pool.take(`${constantName(name)}_TAGS`),
    guard: pool.take(`isKnown${name}`, 'Value'),
  }
}

function found<Name>(name: Name | undefined, type: string): Name {
  if (name === undefined) throw new Error(`the model refers to a type ${type} that it does not have`)
  return name
}
