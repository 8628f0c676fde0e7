import {
  classify,
  ERROR_CODES,
  type InitializeParams,
  type Json,
  LATEST,
  LineTooLong,
  type Message,
  type RequestMessage,
} from '@heddle/protocol'
import type { Services } from '../services/index.ts'
import type { ApprovalAnswer, ServerRequest, Thread, ThreadManager, ThreadNews } from '../threads/index.ts'
import type { Connection } from '../transports/index.ts'
import type { Audience } from './audience.ts'
import { carryOut, checkParams } from './carry-out.ts'
import { configWarning } from './config-warning.ts'
import type { Dialects } from './dialect.ts'
import { introduction, NoCommonVersion, negotiate } from './handshake.ts'
import {
  ClientState,
  type Defaults,
  type Handler,
  type LongMethod,
  METHODS,
  type MethodContext,
} from './methods/index.ts'
import { BROADCAST, type Notification, notificationOf } from './notifications.ts'
import { Outbox } from './outbox.ts'
import { Peer } from './peer.ts'
import { Questions } from './questions.ts'
import { errorMessage, refusal } from './refusal.ts'
import { RpcFailure } from './rpc-failure.ts'

export interface SessionOptions {
  readonly connection: Connection
  readonly threads: ThreadManager
  readonly defaults: Defaults
  readonly dialects: Dialects
  readonly services: Services
  /** Everybody who is connected. */
  readonly audience: Audience
  /** For what only the operator should see. */
  readonly log: (line: string) => void
  /** Long requests of the connection that are worked on at once. */
  readonly mostBeside: number
  /**
   * Is told of every answer.
   *
   * @param method `other` when it is not one of the server's: what clients make up is not counted by name
   * @param outcome `result`, or the code of the error
   */
  readonly onAnswer?: (method: string, outcome: string) => void
}

/** Milliseconds that long requests have to end by themselves when the client has nothing more to say. */
const PATIENCE = 1000

/** Why a session ended from this side. */
export type SessionEnd = 'input-ended' | 'no-common-version' | 'input-broken'

/**
 * One connection from its first message to its last: it reads what the client says, has it carried out,
 * and tells the client what happens in the threads that it follows, in the version that it speaks.
 *
 * Requests are worked on one after the other, but for those that take long; each is answered exactly once, and
 * reading waits while the client does not take its answers.
 */
export class Session {
  readonly #options: SessionOptions
  readonly #outbox: Outbox
  readonly #questions: Questions
  /** The threads that the client follows, each with how to let go of it. */
  readonly #followed = new Map<string, () => void>()
  readonly #state = new ClientState()
  readonly #gone = new AbortController()
  /** Requests that are worked on beside others. */
  readonly #beside = new Set<Promise<void>>()
  #peer: Peer | undefined
  #ready: Promise<void> | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    this.#outbox = new Outbox(options.connection)
    this.#questions = new Questions(() => this.#peer, this.#outbox)
  }

  /** Settles when the client has nothing more to say, or nothing more can be said to it. */
  async run(): Promise<SessionEnd> {
    const { connection, threads, audience } = this.#options
    const leave = [
      threads.listen((thread, event) => this.#hear(thread, event)),
      threads.attend((threadId, method, params) =>
        this.#followed.has(threadId) ? (this.#peer?.canBeAsked(method, params) ?? false) : undefined,
      ),
      audience.join((notification) => this.#notify(notification)),
    ]
    // Who has nothing more to say may still listen: only a connection that is lost hears nothing more.
    connection.lost.then(() => {
      this.#gone.abort()
      for (const each of leave) each()
      for (const threadId of [...this.#followed.keys()]) this.#unfollow(threadId)
    })
    try {
      for await (const text of connection.incoming) {
        if ((await this.#read(text)) === 'close') return 'no-common-version'
        await this.#untilReady()
      }
      // Who sends all its requests and closes its side still gets every answer.
      const patience = setTimeout(() => this.#gone.abort(), PATIENCE)
      await Promise.all(this.#beside)
      clearTimeout(patience)
      return 'input-ended'
    } catch (error) {
      if (!(error instanceof LineTooLong)) throw error
      connection.send(errorMessage(null, ERROR_CODES.parseError, error.message))
      return 'input-broken'
    } finally {
      this.#gone.abort()
      await this.#state.close()
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
        this.#questions.take(classified.message)
        return undefined
      case 'notification':
        // `initialized` needs nothing done, and what is unknown is ignored.
        return undefined
    }
  }

  async #answer(request: RequestMessage): Promise<'close' | undefined> {
    const method = METHODS.get(request.method)
    if (typeof method === 'object') {
      this.#answerBeside(request)
      return undefined
    }
    let end: 'close' | undefined
    await this.#outbox.answering(async () => {
      try {
        return this.#counted(request, { id: request.id, result: await this.#carryOut(request, method) })
      } catch (error) {
        if (error instanceof NoCommonVersion) end = 'close'
        return this.#counted(request, refusal(request, error, this.#options.log))
      }
    })
    return end
  }

  #answerBeside(request: RequestMessage): void {
    const { mostBeside } = this.#options
    if (this.#beside.size >= mostBeside) {
      const message = 'Server overloaded; retry later.'
      const answer = errorMessage(request.id, ERROR_CODES.overloaded, message, { inFlight: mostBeside })
      this.#outbox.tell(this.#counted(request, answer))
      return
    }
    const method = METHODS.get(request.method) as LongMethod
    const work = this.#carryOut(request, method.beside)
      .then((result): Message => ({ id: request.id, result }))
      .catch((error) => refusal(request, error, this.#options.log))
      .then((answer) => this.#outbox.tell(this.#counted(request, answer)))
    this.#beside.add(work)
    work.finally(() => this.#beside.delete(work))
  }

  #counted({ method }: RequestMessage, answer: Message): Message {
    const name = method === 'initialize' || METHODS.has(method) ? method : 'other'
    this.#options.onAnswer?.(name, 'error' in answer ? String(answer.error.code) : 'result')
    return answer
  }

  async #carryOut(request: RequestMessage, handler: Handler | undefined): Promise<Json> {
    if (request.method === 'initialize') return this.#initialize(request)
    if (this.#peer === undefined) throw new RpcFailure(ERROR_CODES.invalidRequest, 'Not initialized')
    return carryOut(request, handler, this.#context(this.#peer))
  }

  #initialize(request: RequestMessage): Json {
    if (this.#peer !== undefined) throw new RpcFailure(ERROR_CODES.invalidRequest, 'Already initialized')
    const { dialects } = this.#options
    checkParams(dialects.handshake(LATEST), request)
    const params = request.params as unknown as InitializeParams
    const version = negotiate(params)
    const dialect = dialects.of(version, params.capabilities?.experimentalApi ?? false)
    const said = dialects
      .handshake(version)
      .say('InitializeResponse', introduction(params, version, this.#options.services.home))
    if (said === undefined) throw new Error(`the handshake cannot be said in protocol ${version}`)
    this.#peer = new Peer(params, dialect)
    // Once the answer is on its way: what comes next needs it.
    setImmediate(() => dialect.load())
    const { warnings } = this.#options.services.configuration.read()
    for (const warning of warnings) this.#notify(configWarning(warning))
    return said
  }

  #context({ client, dialect }: Peer): MethodContext {
    const { threads, services, defaults, audience } = this.#options
    return {
      threads,
      services,
      defaults,
      client,
      dialect,
      state: this.#state,
      signal: this.#gone.signal,
      catchUp: () => this.#outbox.release(),
      ask: (threadId, question, signal) => this.#askAlone(threadId, question, signal),
      notify: (notification) => this.#notify(notification),
      ready: () => this.#untilReady(),
      announce: (notification) => audience.tell(notification),
      follow: (thread) => {
        const letGo = threads.hold(thread.id)
        // A client that is gone follows nothing: the thread is left to itself.
        if (this.#gone.signal.aborted || this.#followed.has(thread.id)) letGo()
        else this.#followed.set(thread.id, letGo)
        // Whoever follows a thread is about to begin a turn, and its MCP servers take time to start.
        services.mcp.warm(thread.settings.cwd)
        for (const request of thread.projection.questions.values()) this.#ask(thread, request)
      },
      unfollow: (threadId) => this.#unfollow(threadId),
    }
  }

  /** One wait for all who wait. */
  #untilReady(): Promise<void> {
    this.#ready ??= this.#options.connection.ready().finally(() => {
      this.#ready = undefined
    })
    return this.#ready
  }

  #unfollow(threadId: string): boolean {
    const letGo = this.#followed.get(threadId)
    letGo?.()
    return this.#followed.delete(threadId)
  }

  #hear(thread: Thread, event: ThreadNews): void {
    if (event.type === 'threadClosed') this.#unfollow(thread.id)
    if (this.#peer === undefined) return
    if (event.type === 'approvalResolved') this.#questions.remove(event.requestId)
    if (!this.#followed.has(thread.id) && !BROADCAST.has(event.type)) return
    if (event.type === 'approvalRequested') {
      this.#ask(thread, event.request)
      return
    }
    const notification = notificationOf(thread, event, this.#peer.dialect)
    if (notification !== undefined) this.#notify(notification)
  }

  #notify(notification: Notification): void {
    const message = this.#peer?.notification(notification)
    if (message !== undefined) this.#outbox.tell(message)
  }

  #ask({ id }: Thread, request: ServerRequest): void {
    const { threads } = this.#options
    this.#questions.put(request, (answer) => threads.answer(id, request.requestId, answer))
  }

  async #askAlone(
    threadId: string,
    question: Omit<ServerRequest, 'requestId'>,
    signal: AbortSignal,
  ): Promise<ApprovalAnswer> {
    if (!this.#peer?.canBeAsked(question.method, question.params)) {
      return { kind: 'error', message: 'the client cannot be asked' }
    }
    const requestId = this.#options.threads.nextRequestId()
    const ended = AbortSignal.any([signal, this.#gone.signal])
    const answer = await this.#questions.ask({ requestId, ...question }, ended)
    this.#notify({ method: 'serverRequest/resolved', params: { threadId, requestId } })
    return answer
  }
}
