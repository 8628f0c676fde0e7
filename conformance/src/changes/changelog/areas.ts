import type { Method, ProtocolModel } from '@heddle/protocol'
import { AGES, type Both } from '../sides.ts'
import type { ChangelogEntry } from './changelog.ts'

/** What has no part of the protocol to itself. */
const ERRORS = 'errors'

/** Finds the part of the protocol that an entry belongs to, in the newer version or else in the older one. */
export class Areas {
  readonly #types = new Map<string, string>()
  readonly #methods = new Map<string, string>()

  constructor(models: Both<ProtocolModel>) {
    for (const age of AGES) this.#read(models[age])
  }

  areaOf({ owner, place, kind }: Pick<ChangelogEntry, 'owner' | 'place' | 'kind'>): string {
    if (owner === null)
      return this.#methods.get(place) ?? (kind.startsWith('error-') ? ERRORS : firstWord(place))
    const [type = ''] = owner.split(/[.=[{]/)
    return this.#types.get(type) ?? ERRORS
  }

  /** Methods stand with the types that they take or give; one that has none, with those that begin like it. */
  #read({ types, methods }: ProtocolModel): void {
    for (const { name, area } of types.values()) this.#types.set(name, area)
    const byWord = new Map<string, string>()
    const own = ({ params, result }: Method) =>
      [params, result].flatMap((type) => (type === null ? [] : (this.#types.get(type.name) ?? [])))[0]
    for (const method of methods) byWord.set(firstWord(method.name), own(method) ?? firstWord(method.name))
    for (const method of methods)
      this.#methods.set(method.name, own(method) ?? byWord.get(firstWord(method.name)) ?? ERRORS)
  }
}

const firstWord = (name: string): string => name.split('/')[0] ?? name

/** As one gets to know a protocol of agents; what is none of these comes after them, by name. */
const ORDER = [
  'handshake',
  'threads',
  'turns',
  'items',
  'approvals',
  'policy',
  'reviews',
  'models',
  'commands',
  'files',
  'search',
  'mcp',
  'skills',
  'hooks',
  'config',
  'accounts',
]

export function byAcquaintance(one: string, other: string): number {
  // Where areas are the first words of methods, as in imported protocols, they have no plural.
  const rank = (area: string) => {
    const place = ORDER.findIndex((known) => known === area || known === `${area}s`)
    return place < 0 ? ORDER.length : place
  }
  return rank(one) - rank(other) || one.localeCompare(other, 'en')
}
