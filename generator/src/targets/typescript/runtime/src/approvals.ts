import type { RequestContext } from './handlers.ts'
import { APPROVAL_METHODS, type ServerRequests } from './methods.ts'
import type { UnknownTag } from './open.ts'

type ApprovalMethod = (typeof APPROVAL_METHODS)[number]

/** The server asks whether something may be done, and the turn waits. Told apart by its `method`. */
export type Approval = {
  [Method in ApprovalMethod]: { readonly method: Method; readonly params: ServerRequests[Method]['params'] }
}[ApprovalMethod]

/** The decisions that every kind of approval takes. A handler of one kind has more to choose from. */
export type ApprovalDecision = Exclude<DecisionOfAll, object | UnknownTag>

type DecisionOfAll = {
  [Method in ApprovalMethod]: (decision: ServerRequests[Method]['result']['decision']) => void
}[ApprovalMethod] extends (decision: infer Decision) => void
  ? Decision
  : never

/** Asks someone, usually. (Not a plain decision too: the compiler would take that for any string.) */
export type OnApproval = (approval: Approval, request: RequestContext) => Promise<ApprovalDecision>

export function isApproval(method: string): method is ApprovalMethod {
  return (APPROVAL_METHODS as readonly string[]).includes(method)
}
