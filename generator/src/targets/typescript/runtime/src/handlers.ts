import { RpcError } from './errors.ts'
import type { RequestId } from './message.ts'
import { APPROVAL_METHODS, type ServerRequests } from './methods.ts'
import type { UnknownTag } from './open.ts'

/** Answers one kind of request of the server. What it throws is sent as an error. */
export type Handler<Method extends keyof ServerRequests> = (
  params: ServerRequests[Method]['params'],
  request: RequestContext,
) => ServerRequests[Method]['result'] | Promise<ServerRequests[Method]['result']>

/** The handlers of a client, by method. */
export type Handlers = { readonly [Method in keyof ServerRequests]?: Handler<Method> }

export interface RequestContext {
  readonly id: RequestId
  /** Aborts when no answer is needed any more: another client answered, or the connection is gone. */
  readonly signal: AbortSignal
}

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

const METHOD_NOT_FOUND = -32601

/**
 * Who answers which request of the server. Nobody may have thought of an approval, so what is not
 * handled is declined; any other request is refused as unknown.
 */
export class RequestDesk {
  readonly #handlers = new Map<string, (params: never, request: RequestContext) => unknown>()
  readonly #onApproval: OnApproval

  constructor(handlers: Handlers = {}, onApproval: OnApproval = async () => 'decline') {
    this.#onApproval = onApproval
    for (const [method, handler] of Object.entries(handlers)) this.#handlers.set(method, handler)
  }

  set<Method extends keyof ServerRequests>(method: Method, handler: Handler<Method>): void {
    this.#handlers.set(method, handler)
  }

  async answer(method: string, params: unknown, request: RequestContext): Promise<unknown> {
    const handler = this.#handlers.get(method)
    if (handler !== undefined) return handler(params as never, request)
    if (isApproval(method)) {
      return { decision: await this.#onApproval({ method, params } as Approval, request) }
    }
    throw new RpcError(METHOD_NOT_FOUND, `This client does not handle ${method}.`)
  }
}

function isApproval(method: string): method is ApprovalMethod {
  return (APPROVAL_METHODS as readonly string[]).includes(method)
}
