import type { Method, ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { memberName } from './names.ts'

/** What the client and its extensions have beside the requests of the protocol. */
const OF_THE_CLIENT = [
  ...['close', 'closed', 'connect', 'connectWebSocket', 'connection', 'dispatcher', 'events', 'notify'],
  ...[
    'request',
    'resumeThread',
    'send',
    'server',
    'spawn',
    'startThread',
    'sendForNothing',
    'startTurn',
    'interruptTurn',
  ],
]

/** What methods are called: calls of the client, cases of an event, handlers of a request of the server. */
export class MethodNames {
  readonly #names: ReadonlyMap<Method, string>

  constructor(model: ProtocolModel) {
    const calls = new NamePool(OF_THE_CLIENT)
    const events = new NamePool()
    const handlers = new NamePool(['answer'])
    const poolOf = ({ direction, kind }: Method): NamePool =>
      direction === 'client-to-server' ? calls : kind === 'request' ? handlers : events
    this.#names = new Map(
      model.methods.map((method) => [method, poolOf(method).take(memberName(method.name))]),
    )
    this.unknownEvent = events.take('unknown', 'Event')
  }

  /** The case of notifications that are not known. */
  readonly unknownEvent: string

  of(method: Method): string {
    const name = this.#names.get(method)
    if (name === undefined) throw new Error(`the model does not have the method ${method.name}`)
    return name
  }
}
