import type { ExternalVariant, NamedType, ProtocolModel, TypeNode } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { className } from './names.ts'

/** What the types of a model are called, and the classes and aliases that are declared beside them. */
export class ClassNames {
  readonly #pool: NamePool
  readonly #own = new Map<string, string>()
  readonly #unknown = new Map<string, string>()
  readonly #known = new Map<string, string>()
  readonly #variants = new Map<string, ReadonlyMap<string, string>>()

  /** @param taken what the package needs for something else */
  constructor(model: ProtocolModel, taken: Iterable<string>) {
    this.#pool = new NamePool(taken)
    // The types of the protocol choose first: what is here only can be called something else more easily.
    for (const name of model.types.keys()) this.#own.set(name, this.#pool.take(className(name), 'Type'))
    for (const type of model.types.values()) this.#chooseBeside(type)
  }

  /** The class or alias of a type. */
  of(type: string): string {
    return find(this.#own, type)
  }

  /** The class of what is not known, of a union. */
  unknown(type: string): string {
    return find(this.#unknown, type)
  }

  /** The alias of the texts that are known, of an enum or of a union that has plain texts. */
  known(type: string): string {
    return find(this.#known, type)
  }

  /** The class of an object with one key, of a union told apart by keys. */
  variant(type: string, tag: string): string {
    return find(find(this.#variants, type), tag)
  }

  /** All names that are declared for a type. */
  declared(type: string): readonly string[] {
    const beside = [this.#unknown.get(type), this.#known.get(type)].filter((name) => name !== undefined)
    return [this.of(type), ...beside, ...(this.#variants.get(type)?.values() ?? [])]
  }

  #chooseBeside({ name, node }: NamedType): void {
    const own = this.of(name)
    if (isUnion(node)) this.#unknown.set(name, this.#pool.take(`Unknown${own}`, 'Variant'))
    const hasTexts =
      node.kind === 'enum'
        ? node.values.length > 0
        : node.kind === 'external-union' && node.variants.some(isText)
    if (hasTexts) this.#known.set(name, this.#pool.take(`Known${own}`, 'Values'))
    if (node.kind !== 'external-union') return
    const objects = node.variants.filter((variant) => !isText(variant))
    const pairs = objects.map(
      ({ tag }) => [tag, this.#pool.take(className(`${own}/${tag}`), 'Variant')] as const,
    )
    this.#variants.set(name, new Map(pairs))
  }
}

const isUnion = ({ kind }: TypeNode): boolean =>
  kind === 'tagged-union' || kind === 'external-union' || kind === 'untagged-union'

/** Is the variant a plain text? */
export const isText = ({ payload }: ExternalVariant): boolean => payload === null

function find<Value>(names: ReadonlyMap<string, Value>, key: string): Value {
  const name = names.get(key)
  if (name === undefined) throw new Error(`the model refers to ${key}, which it does not have`)
  return name
}
