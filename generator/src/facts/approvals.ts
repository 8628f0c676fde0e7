import type { Method, ProtocolModel, TypeNode } from '@heddle/protocol'
import { methodsOf } from './methods.ts'
import { fieldOf, resolve } from './shape.ts'

/** What of a protocol is about permissions. */
export interface Approvals {
  /** The requests by which a server asks for permission. */
  readonly methods: readonly Method[]
  /** The plain decisions that all of them take. */
  readonly decisions: readonly string[]
  /** The decision of a client that was told nothing. */
  readonly declined: string
}

/** How a decision says no, the present word first. Protocols that have it may keep the older requests beside. */
export const DECLINED: readonly string[] = ['decline', 'denied']

/** A result with a field `decision` that can say no is that of an approval. */
export function approvalsOf(model: ProtocolModel): Approvals {
  const requests = methodsOf(model, 'server-to-client', 'request')
  for (const declined of DECLINED) {
    const methods = requests.filter((method) => decisionsOf(model, method).includes(declined))
    if (methods.length === 0) continue
    const [first = [], ...rest] = methods.map((method) => decisionsOf(model, method))
    const decisions = first.filter((decision) => rest.every((others) => others.includes(decision)))
    return { methods, decisions, declined }
  }
  return { methods: [], decisions: [], declined: DECLINED[0] ?? '' }
}

/** The refusal that a request can be answered with in plain words, if its result is a decision. */
export function refusalOf(model: ProtocolModel, method: Method): string | undefined {
  return DECLINED.find((word) => decisionsOf(model, method).includes(word))
}

function decisionsOf(model: ProtocolModel, { result }: Method): readonly string[] {
  return plainValues(resolve(model, fieldOf(model, result, 'decision')?.type))
}

/** The strings that an enum or a union with plain texts knows. */
export function plainValues(node: TypeNode | undefined): readonly string[] {
  if (node?.kind === 'enum') return node.values.map(({ value }) => value)
  if (node?.kind !== 'external-union') return []
  return node.variants.filter(({ payload }) => payload === null).map(({ tag }) => tag)
}
