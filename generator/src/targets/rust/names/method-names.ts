import type { Method, ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { functionName, variantName } from './names.ts'

/** What the methods of a model are called. */
export class MethodNames {
  readonly #names: ReadonlyMap<Method, string>

  constructor(model: ProtocolModel) {
    const calls = new NamePool(CLIENT_MEMBERS)
    const handlers = new NamePool(['clone', 'default', 'new', 'on'])
    const events = new NamePool(['Unknown'])
    this.#names = new Map(
      model.methods.map((method) => {
        if (method.direction === 'client-to-server') {
          const name = method.kind === 'request' ? method.name : `notify/${method.name}`
          return [method, calls.take(functionName(name))]
        }
        return method.kind === 'notification'
          ? [method, events.take(variantName(method.name), 'Variant')]
          : [method, handlers.take(functionName(method.name))]
      }),
    )
  }

  /**
   * `thread_start`, the call of a request of the client. `ThreadStarted`, the variant of a notification of the
   * server. `item_tool_call`, the handler of a request of the server.
   */
  of(method: Method): string {
    const name = this.#names.get(method)
    if (name === undefined) throw new Error(`the model does not have the method ${method.name}`)
    return name
  }
}

/** What the hand-written part of the client has already. */
const CLIENT_MEMBERS: readonly string[] = [
  ...[
    'builder',
    'clone',
    'close',
    'closed',
    'connect',
    'connect_websocket',
    'is_closed',
    'notifications',
    'notify',
  ],
  ...['request', 'resume_thread', 'server', 'spawn', 'start_thread', 'with_request_timeout', 'call', 'tell'],
]
