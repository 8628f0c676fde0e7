import type { ProtocolModel, TypeNode } from '@heddle/protocol'

/** A variant that is larger stands behind a pointer, so that the others need not be as large. Bytes. */
const LARGEST_IN_PLACE = 200

const WORD = 8
const STRING = 3 * WORD
const VALUE = 4 * WORD

/** How much room the types take, at most: rounded up to words, and no room saved where the compiler could save some. */
export class Sizes {
  readonly #model: ProtocolModel
  readonly #recursive: ReadonlySet<string>
  readonly #known = new Map<string, number>()

  constructor(model: ProtocolModel, recursive: ReadonlySet<string>) {
    this.#model = model
    this.#recursive = recursive
  }

  /** Does what a variant holds stand behind a pointer? */
  isBoxed(payload: TypeNode): boolean {
    return this.isRecursive(payload) || this.#of(payload) > LARGEST_IN_PLACE
  }

  /** Does the value have one of the types in it that contain themselves? */
  isRecursive(node: TypeNode): boolean {
    if (node.kind === 'nullable') return this.isRecursive(node.inner)
    return node.kind === 'ref' && this.#recursive.has(node.name)
  }

  #of(node: TypeNode): number {
    switch (node.kind) {
      case 'ref':
        return this.#named(node.name)
      case 'object':
        return node.fields.reduce(
          (sum, { type, presence, nullable }) =>
            sum + this.#inPlace(type) + (presence === 'optional' || nullable ? WORD : 0),
          node.extra === 'open' ? STRING : 0,
        )
      case 'tagged-union':
        return this.#largest(node.variants.map(({ type }) => type))
      case 'external-union':
        return this.#largest(node.variants.flatMap(({ payload }) => payload ?? []))
      case 'untagged-union':
        return this.#largest(node.members)
      case 'nullable':
        return WORD + this.#inPlace(node.inner)
      case 'any':
        return VALUE
      case 'scalar':
        return node.type === 'string' ? STRING : WORD
      case 'literal':
      case 'enum':
      case 'list':
      case 'map':
        return STRING
    }
  }

  #inPlace(node: TypeNode): number {
    return this.isRecursive(node) ? WORD : this.#of(node)
  }

  #largest(payloads: readonly TypeNode[]): number {
    const sizes = payloads.map((payload) => (this.isBoxed(payload) ? WORD : this.#of(payload)))
    return WORD + Math.max(VALUE, ...sizes)
  }

  #named(name: string): number {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const node = this.#model.types.get(name)?.node
    // Whoever asks again on the way is told the least there is: what is recursive stands behind a pointer anyway.
    this.#known.set(name, WORD)
    const size = node === undefined ? WORD : this.#of(node)
    this.#known.set(name, size)
    return size
  }
}
