import { type Approval, isApproval, type OnApproval } from './approvals.ts'
import { DEFAULT_ANSWERS } from './default-answers.ts'
import { RpcError } from './errors.ts'
import type { RequestId } from './message.ts'
import type { ServerRequests } from './methods.ts'

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

type AnyHandler = (params: never, request: RequestContext) => unknown

const METHOD_NOT_FOUND = -32601

/**
 * Who answers which request of the server. One that nobody handles is answered by the protocol's own way to
 * say no; where it has none, the request is refused as unknown.
 */
export class RequestDesk {
  readonly #handlers = new Map<string, AnyHandler>()
  readonly #onApproval: OnApproval | undefined

  constructor(handlers: Handlers = {}, onApproval?: OnApproval) {
    this.#onApproval = onApproval
    // Its type is said: a protocol can be without requests of the server, and then it is of nothing.
    for (const [method, handler] of Object.entries<AnyHandler>(handlers)) this.#handlers.set(method, handler)
  }

  set<Method extends keyof ServerRequests>(method: Method, handler: Handler<Method>): void {
    this.#handlers.set(method, handler)
  }

  async answer(method: string, params: unknown, request: RequestContext): Promise<unknown> {
    const handler = this.#handlers.get(method)
    if (handler !== undefined) return handler(params as never, request)
    if (this.#onApproval !== undefined && isApproval(method)) {
      return { decision: await this.#onApproval({ method, params } as Approval, request) }
    }
    const answer = Object.hasOwn(DEFAULT_ANSWERS, method) ? DEFAULT_ANSWERS[method] : undefined
    if (answer !== undefined) return JSON.parse(answer)
    throw new RpcError(METHOD_NOT_FOUND, `This client does not handle ${method}.`)
  }
}
