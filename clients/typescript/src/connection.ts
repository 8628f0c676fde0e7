import { ClientError, ConnectionClosed, RequestTimeout, RpcError } from './errors.ts'
import { type Incoming, parseMessage, type RequestId } from './message.ts'
import { Outbox } from './outbox.ts'
import type { Transport } from './transport.ts'

/** What can be said about one request, beside its params. */
export interface RequestOptions {
  /** Stop waiting when it aborts; the call then rejects with its reason. */
  readonly signal?: AbortSignal
  /** How long to wait for the answer; 0: without limit. The default is that of the client. */
  readonly timeoutMs?: number
}

/** The side that receives what is not an answer. */
export interface Receiver {
  notification(method: string, params: unknown, emittedAtMs: unknown): void
  /** The answer, or a rejection: an `RpcError` is sent as it is, anything else as an internal error. */
  request(method: string, params: unknown, id: RequestId, signal: AbortSignal): Promise<unknown>
  /** Comes once, and nothing after it. */
  closed(reason: ClientError): void
}

interface Pending {
  resolve(result: unknown): void
  reject(reason: unknown): void
}

/** Requests, answers and notifications over a transport, both ways. Knows no method of the protocol. */
export class Connection {
  /** Resolves with the reason once the connection is gone. */
  readonly closed: Promise<ClientError>
  readonly #transport: Transport
  readonly #outbox: Outbox
  readonly #receiver: Receiver
  readonly #timeoutMs: number
  readonly #pending = new Map<unknown, Pending>()
  readonly #answering = new Map<RequestId, AbortController>()
  #nextId = 0
  #reason: ClientError | undefined

  constructor(transport: Transport, receiver: Receiver, timeoutMs: number) {
    this.#transport = transport
    this.#outbox = new Outbox(transport)
    this.#receiver = receiver
    this.#timeoutMs = timeoutMs
    this.closed = this.#read()
  }

  /** @throws RpcError, RequestTimeout, ConnectionClosed, ProtocolViolation, or the reason of the signal */
  async request(method: string, params: unknown, options: RequestOptions = {}): Promise<unknown> {
    const { signal, timeoutMs = this.#timeoutMs } = options
    if (this.#reason !== undefined) throw this.#reason
    signal?.throwIfAborted()
    const id = this.#nextId++
    let timer: ReturnType<typeof setTimeout> | undefined
    let abort: (() => void) | undefined
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(id, { resolve, reject })
        if (timeoutMs > 0) timer = setTimeout(() => reject(new RequestTimeout(method, timeoutMs)), timeoutMs)
        abort = () => reject(signal?.reason)
        signal?.addEventListener('abort', abort)
        this.#send({ method, id, params }).catch(reject)
      })
    } finally {
      clearTimeout(timer)
      if (abort !== undefined) signal?.removeEventListener('abort', abort)
      this.#pending.delete(id)
    }
  }

  /** Resolves when the transport has taken it. Does nothing when the connection is gone. */
  async notify(method: string, params?: unknown): Promise<void> {
    if (this.#reason === undefined) await this.#send({ method, params })
  }

  /** A request of the server needs no answer any more: its handler's signal aborts. */
  withdraw(id: RequestId): void {
    this.#answering.get(id)?.abort(new ClientError('The request was settled elsewhere.'))
    this.#answering.delete(id)
  }

  /** Closes the connection; what is still waited for rejects with `ConnectionClosed`. */
  async close(): Promise<void> {
    this.#end(new ConnectionClosed('The connection was closed by this client.'))
    await this.#transport.close()
  }

  async #read(): Promise<ClientError> {
    let reason: ClientError
    try {
      for await (const text of this.#transport.messages) {
        if (text.trim() !== '') this.#receive(parseMessage(text))
      }
      reason = new ConnectionClosed('The server closed the connection.')
    } catch (error) {
      reason =
        error instanceof ClientError ? error : new ConnectionClosed(`The connection broke: ${String(error)}`)
    }
    this.#end(reason)
    await this.#transport.close()
    return this.#reason ?? reason
  }

  #end(reason: ClientError): void {
    if (this.#reason !== undefined) return
    this.#reason = reason
    for (const pending of this.#pending.values()) pending.reject(reason)
    for (const controller of this.#answering.values()) controller.abort(reason)
    this.#answering.clear()
    this.#receiver.closed(reason)
  }

  /** An answer to nothing that was asked is ignored, as the protocol wants it. */
  #receive(message: Incoming): void {
    if (this.#reason !== undefined) return
    switch (message.kind) {
      case 'notification':
        this.#receiver.notification(message.method, message.params, message.emittedAtMs)
        break
      case 'request':
        void this.#answer(message.id, message.method, message.params)
        break
      case 'result':
        this.#pending.get(message.id)?.resolve(message.result)
        break
      case 'error': {
        const { code, message: text, data } = message.error
        this.#pending.get(message.id)?.reject(new RpcError(code, text, data))
      }
    }
  }

  async #answer(id: RequestId, method: string, params: unknown): Promise<void> {
    const controller = new AbortController()
    this.#answering.set(id, controller)
    const answer = await this.#receiver
      .request(method, params, id, controller.signal)
      .then((result) => ({ id, result: result === undefined ? null : result }))
      .catch((error: unknown) => ({ id, error: asAnswer(error) }))
    if (this.#answering.get(id) !== controller) return
    this.#answering.delete(id)
    // A transport that cannot be written to ends by itself, with the reason.
    await this.#send(answer).catch(() => undefined)
  }

  async #send(message: object): Promise<void> {
    await this.#outbox.send(JSON.stringify(message))
  }
}

const INTERNAL_ERROR = -32603

function asAnswer(error: unknown): { code: number; message: string; data?: unknown } {
  if (error instanceof RpcError) return { code: error.code, message: error.message, data: error.data }
  return { code: INTERNAL_ERROR, message: error instanceof Error ? error.message : String(error) }
}
