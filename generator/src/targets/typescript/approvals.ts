import type { Method, ProtocolModel, TypeNode } from '@heddle/protocol'
import { fieldsOf, resolve } from './resolve.ts'

/** The requests by which a server asks for permission, and what its answer is when nobody was asked. */
export interface Approvals {
  readonly methods: readonly Method[]
  readonly decline: string
}

/**
 * An approval is a request whose result has a field `decision` that can refuse. Protocols that are older than
 * threads have another word for that; where both are defined, the older kind is left to handlers of its own.
 */
export function approvalsOf(model: ProtocolModel): Approvals {
  const found = REFUSALS.map((decline) => ({
    decline,
    methods: model.methods.filter((method) => canAnswer(model, method, decline)),
  }))
  return found.find(({ methods }) => methods.length > 0) ?? { methods: [], decline: REFUSALS[0] }
}

const REFUSALS = ['decline', 'denied'] as const

function canAnswer(model: ProtocolModel, method: Method, answer: string): boolean {
  if (method.direction !== 'server-to-client') return false
  const decision = fieldsOf(model, method.result).find(({ name }) => name === 'decision')
  return decision !== undefined && hasValue(resolve(model, decision.type), answer)
}

function hasValue(node: TypeNode, text: string): boolean {
  if (node.kind === 'enum') return node.values.some(({ value }) => value === text)
  if (node.kind === 'external-union')
    return node.variants.some(({ tag, payload }) => tag === text && payload === null)
  return false
}
