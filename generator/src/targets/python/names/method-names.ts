import type { Method, ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { attributeName, className, constantName } from './names.ts'

/** What the methods of a model are called, wherever they are named as a whole. */
export class MethodNames {
  readonly #names: ReadonlyMap<Method, string>

  constructor(model: ProtocolModel) {
    const [constants, events, handlers] = [new NamePool(), new NamePool(), new NamePool()]
    this.#names = new Map(
      model.methods.map((method) => {
        if (method.direction === 'client-to-server')
          return [method, constants.take(constantName(method.name))]
        return method.kind === 'notification'
          ? [method, events.take(`${className(method.name)}Event`, 'Variant')]
          : [method, handlers.take(attributeName(method.name))]
      }),
    )
  }

  /**
   * `THREAD_START`, the constant of a method of the client. `ThreadStartedEvent`, the class of a notification of
   * the server. `item_tool_call`, the handler of a request of the server.
   */
  of(method: Method): string {
    const name = this.#names.get(method)
    if (name === undefined) throw new Error(`the model does not have the method ${method.name}`)
    return name
  }

  all(): Iterable<string> {
    return this.#names.values()
  }
}
