import type { Method, ProtocolModel } from '@heddle/protocol'
import { clientRequests } from '../../../facts/methods.ts'
import { NamePool } from '../../../names/name-pool.ts'
import { attributeName, className } from '../names/names.ts'

/** The requests whose names begin with the same word: `client.thread`. */
export interface RequestGroup {
  /** The word as on the wire. */
  readonly word: string
  /** The attribute of the client. */
  readonly attribute: string
  /** The class that has the calls. */
  readonly className: string
  /** The request that is called by the word alone, as `fuzzyFileSearch` is beside `fuzzyFileSearch/sessionStart`. */
  readonly own: Method | null
  readonly calls: readonly RequestCall[]
}

/** `thread/turns/list` → `turns_list` of the group `thread`. */
export interface RequestCall {
  readonly method: Method
  readonly name: string
}

/** The requests of a client by group. No two calls of a group have the same name, and no two groups. */
export function requestGroups(model: ProtocolModel): readonly RequestGroup[] {
  const [attributes, classes] = [new NamePool(), new NamePool()]
  const byWord = Map.groupBy(clientRequests(model), ({ name }) => name.split('/', 1)[0] ?? '')
  return [...byWord].map(([word, methods]) => {
    const names = new NamePool()
    return {
      word,
      attribute: attributes.take(attributeName(word)),
      className: classes.take(`${className(word)}Requests`, 'Group'),
      own: methods.find(({ name }) => name === word) ?? null,
      calls: methods
        .filter(({ name }) => name !== word)
        .map((method) => ({ method, name: names.take(attributeName(method.name.slice(word.length + 1))) })),
    }
  })
}

/** How a request is called: `client.thread.start`. */
export function callOf(groups: readonly RequestGroup[], method: Method): string {
  for (const { attribute, own, calls } of groups) {
    if (own === method) return attribute
    const call = calls.find((each) => each.method === method)
    if (call !== undefined) return `${attribute}.${call.name}`
  }
  throw new Error(`${method.name} is no request of a client`)
}
