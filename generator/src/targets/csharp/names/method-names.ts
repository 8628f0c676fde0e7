import type { Method, ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { memberName, RECORD_MEMBERS } from './names.ts'

/** What the methods of a model are called. */
export class MethodNames {
  readonly #names: ReadonlyMap<Method, string>

  constructor(model: ProtocolModel) {
    const calls = new NamePool(CLIENT_MEMBERS)
    const [events, approvals] = [new NamePool(CLIENT_TYPES), new NamePool(HANDLER_MEMBERS)]
    this.#names = new Map(
      model.methods.map((method) => {
        const name = memberName(method.name)
        if (method.direction === 'client-to-server') return [method, calls.take(`${name}Async`, 'Method')]
        return [
          method,
          method.kind === 'notification'
            ? events.take(`${name}Event`, 'Type')
            : approvals.take(name, 'Request'),
        ]
      }),
    )
  }

  /**
   * `ThreadStartAsync`, the call of a request or notification of the client. `ThreadStartedEvent`, the record of a
   * notification of the server. `ItemToolCall`, the handler of a request of the server.
   */
  of(method: Method): string {
    const name = this.#names.get(method)
    if (name === undefined) throw new Error(`the model does not have the method ${method.name}`)
    return name
  }
}

/** What the hand-written part of the client has already. */
const CLIENT_MEMBERS: readonly string[] = [
  ...['CloseAsync', 'ConnectAsync', 'ConnectWebSocketAsync', 'DisposeAsync', 'NotifyAsync', 'RequestAsync'],
  ...['ResumeThreadAsync', 'SpawnAsync', 'StartThreadAsync', 'SendAsync'],
]

/** The types of the namespace of the client whose names end in `Event`. */
const CLIENT_TYPES: readonly string[] = ['ServerEvent', 'UnknownEvent']

/** What the records of approvals and of handlers have beside them. */
const HANDLER_MEMBERS: readonly string[] = [...RECORD_MEMBERS, 'ApprovalRequest', 'Find', 'Method', 'Params']
