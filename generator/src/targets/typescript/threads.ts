import type { ProtocolModel } from '@heddle/protocol'
import { fieldsOf } from './resolve.ts'

/**
 * Has the protocol all that the handles of threads and turns stand on? A client of any other is made without
 * them: its threads, if there are some, are started and followed by plain requests and notifications.
 */
export function hasThreads(model: ProtocolModel): boolean {
  const has = ([name, part, fields]: Need): boolean => {
    const method = model.methods.find((each) => each.name === name)
    const known = fieldsOf(model, method?.[part] ?? null).map((field) => field.name)
    return fields.every((field) => known.includes(field))
  }
  return METHODS.every(has) && TYPES.every((name) => model.types.has(name))
}

type Need = readonly [method: string, part: 'params' | 'result', fields: readonly string[]]

/** The methods that `runtime/src/threads/` sends and reads. A turn is told by its id and that of its thread. */
const METHODS: readonly Need[] = [
  ['thread/start', 'result', ['thread']],
  ['thread/resume', 'result', ['thread']],
  ['turn/start', 'params', ['threadId', 'input']],
  ['turn/start', 'result', ['turn']],
  ['turn/interrupt', 'params', ['threadId', 'turnId']],
  ['turn/completed', 'params', ['threadId', 'turn']],
  ['item/started', 'params', ['threadId', 'turnId', 'item']],
  ['item/completed', 'params', ['threadId', 'turnId', 'item']],
  ['item/agentMessage/delta', 'params', ['threadId', 'turnId', 'itemId', 'delta']],
]

/** The types that it calls by name. */
const TYPES = [
  ...['Thread', 'ThreadItem', 'ThreadStartParams', 'ThreadResumeParams'],
  ...['Turn', 'TurnStartParams', 'UserInput'],
]
