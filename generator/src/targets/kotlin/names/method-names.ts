import type { Method, ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { CaseBlindPool } from './case-blind-pool.ts'
import { className, memberName, quoted } from './identifiers.ts'

/** What the methods of a model are called, wherever they are named. */
export class MethodNames {
  readonly #names: ReadonlyMap<Method, string>

  constructor(model: ProtocolModel) {
    const [calls, handlers] = [new NamePool(CLIENT_MEMBERS), new NamePool()]
    const events = new CaseBlindPool(EVENT_NAMES)
    const notifications = new NamePool(CLIENT_MEMBERS)
    this.#names = new Map(
      model.methods.map((method) => {
        const { name, direction, kind } = method
        if (direction === 'server-to-client')
          return kind === 'notification'
            ? [method, events.take(`${className(name)}Event`, 'Variant')]
            : [method, quoted(handlers.take(memberName(name), 'Request'))]
        return kind === 'request'
          ? [method, quoted(calls.take(memberName(name), 'Request'))]
          : [method, quoted(notifications.take(memberName(`notify/${name}`), 'Notification'))]
      }),
    )
  }

  /**
   * `threadStart`, the call of a request. `notifyInitialized`, that of a notification of the client.
   * `ThreadStartedEvent`, the class of a notification of the server. `itemToolCall`, the handler of a request of the
   * server.
   */
  of(method: Method): string {
    const name = this.#names.get(method)
    if (name === undefined) throw new Error(`the model does not have the method ${method.name}`)
    return name
  }
}

/** What a client can do, whatever the protocol. */
const CLIENT_MEMBERS = [
  ...[
    'awaitClosed',
    'close',
    'closed',
    'connection',
    'dispatcher',
    'events',
    'notify',
    'request',
    'requestTimeout',
  ],
  ...['resumeThread', 'server', 'startThread', 'call', 'tell', 'equals', 'hashCode', 'toString', 'use'],
  ...['notifyAll', 'wait', 'getClass', 'clone', 'finalize'],
]

const EVENT_NAMES = ['ServerEvent', 'TurnEvent', 'UnknownEvent']
