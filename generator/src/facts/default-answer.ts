import type { Json, Method, ProtocolModel, TypeNode } from '@heddle/protocol'
import { DECLINED, plainValues, refusalOf } from './approvals.ts'
import { asObject, fieldOf, resolve } from './shape.ts'

/**
 * What a client answers to a request of the server that nobody handles: the protocol's own way to say no, so that the
 * turn goes on without what was asked for. Never silence, and never consent. Null where the protocol has no such way:
 * the answer is then the error that the method is not handled.
 */
export function defaultAnswer(model: ProtocolModel, method: Method): Json | null {
  const refusal = REFUSALS.map((refuse) => refuse(model, method)).find((found) => found !== undefined)
  const result = asObject(model, method.result)
  if (refusal === undefined || result === undefined) return null
  const rest = result.fields.filter(({ name, presence }) => presence === 'required' && !(name in refusal))
  const empty = rest.map(
    ({ name, type, nullable }) => [name, nullable ? null : nothing(model, type)] as const,
  )
  if (empty.some(([, value]) => value === undefined)) return null
  return Object.fromEntries([...Object.entries(refusal), ...empty]) as Json
}

type Refusal = Readonly<Record<string, Json>>

const REFUSALS: readonly ((model: ProtocolModel, method: Method) => Refusal | undefined)[] = [
  // An approval.
  (model, method) => {
    const decision = refusalOf(model, method)
    return decision === undefined ? undefined : { decision }
  },
  // An approval whose refusal says why.
  (model, { result }) => {
    const decision = resolve(model, fieldOf(model, result, 'decision')?.type)
    const variants = decision?.kind === 'external-union' ? decision.variants : []
    const denied = variants.find(({ tag }) => DECLINED.includes(tag))
    const reasons = asObject(model, denied?.payload)?.fields.filter(({ presence }) => presence === 'required')
    if (denied === undefined || !reasons?.every(({ type }) => isText(resolve(model, type)))) return undefined
    const why = Object.fromEntries(reasons.map(({ name }) => [name, 'Nobody was asked.']))
    return { decision: { [denied.tag]: why } }
  },
  // A form to fill in, or a page to visit.
  (model, { result }) =>
    plainValues(resolve(model, fieldOf(model, result, 'action')?.type)).includes('decline')
      ? { action: 'decline' }
      : undefined,
  // A tool to run: it did not.
  (model, { result }) => {
    const type = resolve(model, fieldOf(model, result, 'success')?.type)
    return type?.kind === 'scalar' && type.type === 'boolean' ? { success: false } : undefined
  },
  // Permissions to grant, all of them optional: none. Questions to the user: no answers.
  (model, { result }) => {
    for (const name of ['permissions', 'answers']) {
      const field = fieldOf(model, result, name)
      const none = field === undefined ? undefined : nothing(model, field.type)
      if (none !== undefined && isMembers(none)) return { [name]: none }
    }
    return undefined
  },
]

const isText = (node: TypeNode | undefined): boolean => node?.kind === 'scalar' && node.type === 'string'

const isMembers = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The empty value of a type, if it has one that says nothing. */
function nothing(model: ProtocolModel, type: Parameters<typeof resolve>[1]): Json | undefined {
  const node = resolve(model, type)
  switch (node?.kind) {
    case 'list':
      return []
    case 'map':
      return {}
    case 'nullable':
      return null
    case 'object':
      return node.alternatives === undefined && node.fields.every(({ presence }) => presence === 'optional')
        ? {}
        : undefined
    default:
      return undefined
  }
}
