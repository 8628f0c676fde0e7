import {
  type ClientInfo,
  classify,
  ERROR_CODES,
  type ErrorMessage,
  type InitializeParams,
  isAtLeast,
  type Json,
  LATEST,
  LineTooLong,
  type Message,
  type RequestMessage,
  type ResultMessage,
} from '@heddle/protocol'
import type { ServerRequest, Thread, ThreadEvent, ThreadManager } from '../threads/index.ts'
import type { Connection } from '../transports/index.ts'
import { type Dialect, type Dialects, experimentalPart } from './dialect.ts'
import { introduction, NoCommonVersion, negotiate } from './handshake.ts'
import { type Defaults, METHODS, type MethodContext } from './methods/index.ts'
import { BROADCAST, type Notification, notificationOf } from './notifications.ts'
import { Outbox } from './outbox.ts'
import { Questions } from './questions.ts'
import { invalidParams, RpcFailure } from './rpc-failure.ts'

export interface SessionOptions {
  readonly connection: Connection
  readonly threads: ThreadManager
  readonly defaults: Defaults
  readonly dialects: Dialects
  /** The folder of the server's state, absolute. */
  readonly home: string
  /** For what only the operator should see. */
  readonly log: (line: string) => void
}

/** Why a session ended from this side. */
export type SessionEnd = 'input-ended' | 'no-common-version' | 'input-broken'

/** A client after the handshake. */
interface Peer {
  readonly client: ClientInfo
  readonly dialect: Dialect
  readonly optedOut: ReadonlySet<string>
}

/**
 * One connection from its first message to its last: it reads what the client says, has it carried out,
 * and tells the client what happens in the threads that it follows, in the version that it speaks.
 *
 * Requests are worked on one after the other, each is answered exactly once, and reading waits while the
 * client does not take its answers.
 */
export class Session {
  readonly #options: SessionOptions
  readonly #outbox: Outbox
  readonly #questions = new Questions()
  readonly #followed = new Set<string>()
  #peer: Peer | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    this.#outbox = new Outbox(options.connection)
  }

  /** Settles when the client has nothing more to say, or nothing more can be said to it. */
  async run(): Promise<SessionEnd> {
    const { connection, threads } = this.#options
    const unlisten = threads.listen((thread, event) => this.#hear(thread, event))
    connection.lost.then(unlisten)
    try {
      for await (const text of connection.incoming) {
        if ((await this.#read(text)) === 'close') return 'no-common-version'
        await connection.ready()
      }
      return 'input-ended'
    } catch (error) {
      if (!(error instanceof LineTooLong)) throw error
      connection.send(errorMessage(null, ERROR_CODES.parseError, error.message))
      return 'input-broken'
    }
  }

  async #read(text: string): Promise<'close' | undefined> {
    if (text.trim() === '') return undefined
    const { connection } = this.#options
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      connection.send(errorMessage(null, ERROR_CODES.parseError, `The line is not JSON: ${reason}`))
      return undefined
    }
    const classified = classify(value)
    switch (classified.kind) {
      case 'invalid': {
        const { reason, pointer } = classified
        connection.send(
          errorMessage(null, ERROR_CODES.invalidRequest, `Invalid request: ${reason}`, { pointer }),
        )
        return undefined
      }
      case 'request':
        return this.#answer(classified.message)
      case 'result':
      case 'error':
        this.#takeAnswer(classified.message)
        return undefined
      case 'notification':
        // `initialized` needs nothing done, and what is unknown is ignored.
        return undefined
    }
  }

  async #answer(request: RequestMessage): Promise<'close' | undefined> {
    let end: 'close' | undefined
    await this.#outbox.answering(async () => {
      try {
        return { id: request.id, result: await this.#carryOut(request) }
      } catch (error) {
        if (error instanceof NoCommonVersion) end = 'close'
        if (error instanceof RpcFailure)
          return errorMessage(request.id, error.code, error.message, error.data)
        this.#options.log(`${request.method} failed: ${error instanceof Error ? error.stack : String(error)}`)
        const reason = error instanceof Error ? error.message : String(error)
        return errorMessage(request.id, ERROR_CODES.internalError, `The server failed: ${reason}`)
      }
    })
    return end
  }

  async #carryOut(request: RequestMessage): Promise<Json> {
    if (request.method === 'initialize') return this.#initialize(request)
    const peer = this.#peer
    if (peer === undefined) throw new RpcFailure(ERROR_CODES.invalidRequest, 'Not initialized')
    const { dialect } = peer
    const experimental = experimentalPart(dialect, request.method, request.params)
    if (experimental !== undefined) {
      throw new RpcFailure(ERROR_CODES.invalidRequest, `${experimental} requires experimentalApi capability`)
    }
    const method = dialect.validators.method(request.method)
    const handler = METHODS.get(request.method)
    if (handler === undefined || !method?.params || !method.result) {
      throw new RpcFailure(
        ERROR_CODES.methodNotFound,
        method === undefined
          ? `There is no method ${request.method} in protocol ${dialect.version}.`
          : `This server does not implement ${request.method} yet.`,
      )
    }
    this.#check(dialect, request)
    // Checked: from here on the params are what the type of the method says.
    const params = dialect.say(method.params.name, request.params as object) as never
    const result = await handler(params, this.#context(peer))
    const said = dialect.say(method.result.name, result)
    if (said === undefined) {
      throw new Error(`the result of ${request.method} cannot be said in protocol ${dialect.version}`)
    }
    return said
  }

  #initialize(request: RequestMessage): Json {
    if (this.#peer !== undefined) throw new RpcFailure(ERROR_CODES.invalidRequest, 'Already initialized')
    this.#check(this.#options.dialects.of(LATEST, true), request)
    const params = request.params as unknown as InitializeParams
    const version = negotiate(params)
    const dialect = this.#options.dialects.of(version, params.capabilities?.experimentalApi ?? false)
    const said = dialect.say('InitializeResponse', introduction(params, version, this.#options.home))
    if (said === undefined) throw new Error(`the handshake cannot be said in protocol ${version}`)
    this.#peer = {
      client: params.clientInfo,
      dialect,
      optedOut: new Set(params.capabilities?.optOutNotificationMethods ?? []),
    }
    return said
  }

  #check({ validators }: Dialect, { method, params }: RequestMessage): void {
    const [problem] = validators.params(method, params)
    if (problem === undefined) return
    const place = problem.pointer === '' ? 'params' : `params${problem.pointer}`
    throw invalidParams(problem.pointer, `Invalid params of ${method}: ${place} ${problem.message}`)
  }

  #context({ client, dialect }: Peer): MethodContext {
    return {
      threads: this.#options.threads,
      defaults: this.#options.defaults,
      client,
      dialect,
      catchUp: () => this.#outbox.release(),
      notify: (notification) => this.#notify(notification),
      follow: (thread) => {
        this.#followed.add(thread.id)
        for (const request of thread.projection.questions.values()) this.#ask(thread, request)
      },
    }
  }

  #hear(thread: Thread, event: ThreadEvent): void {
    if (this.#peer === undefined) return
    if (event.type === 'approvalResolved') this.#questions.remove(event.requestId)
    if (!this.#followed.has(thread.id) && !BROADCAST.has(event.type)) return
    if (event.type === 'approvalRequested') {
      this.#ask(thread, event.request)
      return
    }
    const notification = notificationOf(thread, event, this.#peer.dialect.version)
    if (notification !== undefined) this.#notify(notification)
  }

  #notify({ method, params }: Notification): void {
    if (this.#peer === undefined || this.#peer.optedOut.has(method)) return
    const { dialect } = this.#peer
    const type = dialect.validators.method(method)?.params
    // Not part of the version of this client, or nothing that it has words for.
    const said = type && dialect.say(type.name, params)
    if (!said) return
    const emittedAtMs = isAtLeast(dialect.version, '2026-11') ? { emittedAtMs: Date.now() } : {}
    this.#outbox.tell({ method, params: said, ...emittedAtMs })
  }

  #ask(thread: Thread, request: ServerRequest): void {
    const dialect = this.#peer?.dialect
    const type = dialect?.validators.method(request.method)?.params
    const said = type && dialect?.say(type.name, request.params)
    if (!said) return
    this.#questions.add({ threadId: thread.id, request })
    this.#outbox.tell({ method: request.method, id: request.requestId, params: said })
  }

  #takeAnswer(message: ResultMessage | ErrorMessage): void {
    const question = message.id === null ? undefined : this.#questions.take(message.id)
    if (question === undefined || this.#peer === undefined) return
    const { threadId, request } = question
    const give = (answer: Parameters<ThreadManager['answer']>[2]) =>
      this.#options.threads.answer(threadId, request.requestId, answer)
    if ('error' in message) {
      give({ kind: 'error', message: message.error.message })
      return
    }
    const [problem] = this.#peer.dialect.validators.result(request.method, message.result)
    if (problem === undefined) give({ kind: 'result', result: message.result })
    else give({ kind: 'error', message: `the answer is not valid: ${problem.pointer} ${problem.message}` })
  }
}

function errorMessage(id: ErrorMessage['id'], code: number, message: string, data?: Json): Message {
  return { id, error: { code, message, ...(data === undefined ? {} : { data }) } }
}
