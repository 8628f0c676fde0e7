import type { NamedType } from '@heddle/protocol'
import type { GoModel } from '../model/go-model.ts'
import { isUnion, keyed } from '../names/type-names.ts'
import { type Leaf, leavesOf } from './untagged-leaves.ts'

/**
 * Which unions a Go type is a variant of. A union inside of an untagged union belongs to that one too, with all its
 * variants: its values can be used where the outer union is wanted.
 */
export class Markers {
  readonly #unions = new Map<string, Set<string>>()
  readonly #outer = new Map<string, Set<string>>()
  readonly #model: GoModel

  constructor(model: GoModel) {
    this.#model = model
    const types = [...model.types.values()]
    for (const { name, node } of types) {
      if (node.kind !== 'untagged-union') continue
      for (const { unions } of leavesOf(model, name))
        for (const union of unions) add(this.#outer, union, name)
    }
    for (const type of types) this.#addVariants(type)
  }

  /** The names of the marker methods of a variant. */
  of(goType: string): readonly string[] {
    return [...(this.#unions.get(goType) ?? [])].sort()
  }

  /** The names of the marker methods of the interface of a union. */
  ofUnion(type: string): readonly string[] {
    return [type, ...(this.#outer.get(type) ?? [])]
      .map((name) => `is${this.#model.typeNames.of(name)}`)
      .sort()
  }

  #addVariants({ name, node }: NamedType): void {
    if (!isUnion(node)) return
    const { typeNames } = this.#model
    const variants = [typeNames.unknown(name)]
    if (node.kind === 'tagged-union')
      variants.push(...node.variants.map(({ type }) => typeNames.of(type.name)))
    if (node.kind === 'external-union') {
      variants.push(typeNames.texts(name))
      for (const { tag, payload } of node.variants)
        if (payload !== null) variants.push(typeNames.part(name, keyed(tag)))
    }
    if (node.kind === 'untagged-union') variants.push(...leavesOf(this.#model, name).flatMap(goTypeOf))
    for (const variant of variants)
      for (const marker of this.ofUnion(name)) add(this.#unions, variant, marker)
  }
}

const goTypeOf = (leaf: Leaf): readonly string[] => (leaf.kind === 'union' ? [] : [leaf.goType])

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value))
}
