import type { Method, ProtocolModel } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { exportedName } from './names.ts'

/** What the methods of a model are called in the package of the client. */
export class MethodNames {
  readonly #names = new Map<Method, string>()

  constructor(model: ProtocolModel) {
    const calls = new NamePool(CLIENT_MEMBERS)
    const handlers = new NamePool()
    const declared = new NamePool(PACKAGE_NAMES)
    for (const method of model.methods) {
      const name = exportedName(method.name, 'Method')
      if (method.direction === 'client-to-server') this.#names.set(method, calls.take(name, 'Method'))
      else if (method.kind === 'request') this.#names.set(method, handlers.take(name, 'Method'))
      else this.#names.set(method, declared.take(`${name}Event`, 'Variant'))
    }
    this.#approvals = new Map(
      model.methods.map((method) => [method, declared.take(exportedName(method.name, 'Method'), 'Approval')]),
    )
  }

  readonly #approvals: ReadonlyMap<Method, string>

  /**
   * `ThreadStart`, the call of a method of the client. `ThreadStartedEvent`, the struct of a notification of the
   * server. `ItemToolCall`, the handler of a request of the server.
   */
  of(method: Method): string {
    return this.#find(this.#names, method)
  }

  /** `ItemFileChangeRequestApproval`, the struct of an approval. */
  approval(method: Method): string {
    return this.#find(this.#approvals, method)
  }

  #find(names: ReadonlyMap<Method, string>, method: Method): string {
    const name = names.get(method)
    if (name === undefined) throw new Error(`the model does not have the method ${method.name}`)
    return name
  }
}

/** What a client can do whatever the methods of the protocol. */
const CLIENT_MEMBERS = [
  ...['Close', 'Done', 'Err', 'Events', 'Notify', 'Request', 'ResumeThread', 'Server', 'StartThread'],
]

/** What the hand-written files of the package declare. */
const PACKAGE_NAMES = [
  ...['AgentMessage', 'Approval', 'CallOption', 'Capabilities', 'Client', 'ClientInfo', 'Command', 'Connect'],
  ...['ConnectionClosedError', 'Decision', 'Event', 'EventStream', 'EventsDroppedError', 'Handlers', 'Input'],
  ...['InvalidMessageError', 'Item', 'Options', 'ProtocolViolationError', 'RPCError', 'RequestTimeoutError'],
  ...['ServerInfo', 'Spawn', 'StartError', 'Thread', 'ThreadInfo', 'Transport', 'Turn', 'TurnEvent'],
  ...['TurnInfo', 'TurnResult', 'TurnSettings', 'UnknownEvent', 'Version', 'VersionRefusedError'],
  ...['WithTimeout', 'WithoutTimeout'],
]
