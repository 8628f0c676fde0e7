import type { Method } from '@heddle/protocol'
import { clientRequests } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { JavaModel } from '../model/java-model.ts'
import { memberName } from '../names/names.ts'
import { type Docs, docsOf } from '../text/javadoc.ts'

/** A request as a call of the client: `thread/start` is `threadStart`. */
export interface RequestCall {
  readonly method: Method
  readonly name: string
}

/** The calls of a client. No two have the same name. */
export function requestCalls(model: JavaModel): readonly RequestCall[] {
  const names = new NamePool()
  return clientRequests(model).map((method) => ({
    method,
    name: names.take(memberName(method.name), 'Request'),
  }))
}

/** What is said about the call of a request. */
export function requestDocs(method: Method): Docs {
  return docsOf(proseOf(method), `The request \`${method.name}\`.`)
}

/** A call that is answered by the handle of a thread. */
export interface ThreadCall {
  readonly method: Method
  readonly name: string
  /** The call of the request that it sends. */
  readonly request: string
  readonly docs: Docs
}

export function threadCalls(model: JavaModel): readonly ThreadCall[] {
  const requests = new Map(requestCalls(model).map(({ method, name }) => [method, name]))
  return (model.conversation?.threadRequests ?? []).map(({ method, call, docs }) => ({
    method,
    name: call,
    request: requests.get(method) ?? '',
    docs: { text: docs },
  }))
}
