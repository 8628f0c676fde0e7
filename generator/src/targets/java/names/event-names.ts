import type { Method, ProtocolModel } from '@heddle/protocol'
import { methodsOf } from '../../../facts/methods.ts'
import { className } from './names.ts'
import { ClassPool } from './type-names.ts'

/** The classes of the notifications of a server: `thread/started` is a `ThreadStartedEvent`. */
export class EventNames {
  readonly #names: ReadonlyMap<Method, string>

  constructor(model: ProtocolModel) {
    const pool = new ClassPool(['ServerEvent', 'TurnEvent', 'UnknownEvent', 'Events'])
    const notifications = methodsOf(model, 'server-to-client', 'notification')
    this.#names = new Map(
      notifications.map((method) => [method, pool.take(`${className(method.name)}Event`, 'Message')]),
    )
  }

  of(method: Method): string {
    const name = this.#names.get(method)
    if (name === undefined) throw new Error(`the model does not have the notification ${method.name}`)
    return name
  }

  all(): Iterable<string> {
    return this.#names.values()
  }
}
