import type { ProtocolModel, TypeNode } from '@heddle/protocol'
import { wordsOf } from '../../../names/words.ts'
import { variantNames } from './names.ts'

/** What the variants of the enums are called, by the name of their type. */
export class EnumNames {
  readonly #model: ProtocolModel
  readonly #chosen = new Map<string, ReadonlyMap<string, string>>()

  constructor(model: ProtocolModel) {
    this.#model = model
  }

  /** @param key the tag or text; of an untagged union the position of the member */
  of(type: string, key: string): string {
    const name = this.all(type).get(key)
    if (name === undefined) throw new Error(`${type} has no variant ${key}`)
    return name
  }

  all(type: string): ReadonlyMap<string, string> {
    const chosen = this.#chosen.get(type) ?? this.#choose(type)
    this.#chosen.set(type, chosen)
    return chosen
  }

  #choose(type: string): ReadonlyMap<string, string> {
    const node = this.#model.types.get(type)?.node
    switch (node?.kind) {
      case 'enum':
        return variantNames(node.values.map(({ value }) => value))
      case 'tagged-union':
      case 'external-union':
        return variantNames(node.variants.map(({ tag }) => tag))
      case 'untagged-union':
        return memberNames(node.members)
      default:
        return new Map()
    }
  }
}

/** `McpTextResourceContent`, `McpBlobResourceContent` → `Text`, `Blob`: what they have in common says nothing. */
function memberNames(members: readonly TypeNode[]): ReadonlyMap<string, string> {
  const words = members.map((member) => (member.kind === 'ref' ? wordsOf(member.name) : undefined))
  const named = words.filter((each) => each !== undefined)
  const front = named.length < 2 ? 0 : inCommon(named)
  const back = named.length < 2 ? 0 : inCommon(named.map((each) => each.slice(front).reverse()))
  const wanted = members.map((member, index) => {
    const own = words[index]
    if (own === undefined) return kindName(member)
    return own.slice(front, own.length - back).join(' ') || own.join(' ')
  })
  // Two members of the same kind are told apart by their position.
  const unique = wanted.map((name, index) => (wanted.indexOf(name) === index ? name : `${name} ${index + 1}`))
  const names = variantNames(unique)
  return new Map(unique.map((name, index) => [String(index), names.get(name) ?? name]))
}

/** How many words all begin with. */
function inCommon([first = [], ...rest]: readonly (readonly string[])[]): number {
  const different = first.findIndex((word, index) => rest.some((other) => other[index] !== word))
  return different === -1 ? first.length : different
}

function kindName(node: TypeNode): string {
  switch (node.kind) {
    case 'scalar':
      return node.type.startsWith('uint') || node.type.startsWith('int') ? 'integer' : node.type
    case 'literal':
      return String(node.value)
    case 'nullable':
      return kindName(node.inner)
    default:
      return node.kind
  }
}
