import type { ClientError } from './errors.ts'
import { EventQueue } from './event-queue.ts'
import type { RequestDesk } from './handlers.ts'
import { isObject, isRequestId, type RequestId } from './message.ts'
import type { ServerNotification, TurnEvent } from './notifications.ts'
import { TurnStream, turnIdOf } from './turn.ts'

export type NotificationListener = (notification: ServerNotification) => void

/** Brings what the server sends to those who want it: turns, streams, listeners, handlers. */
export class Dispatcher {
  readonly #desk: RequestDesk
  readonly #turns = new Set<TurnStream>()
  readonly #streams = new Set<EventQueue<ServerNotification>>()
  readonly #listeners = new Set<NotificationListener>()
  #withdraw: (id: RequestId) => void = () => undefined
  #reason: ClientError | undefined

  constructor(desk: RequestDesk) {
    this.#desk = desk
  }

  /** @param withdraw called with the id of a request of the server that was settled elsewhere */
  onWithdrawn(withdraw: (id: RequestId) => void): void {
    this.#withdraw = withdraw
  }

  request(method: string, params: unknown, id: RequestId, signal: AbortSignal): Promise<unknown> {
    return this.#desk.answer(method, params, { id, signal })
  }

  notification(method: string, params: unknown, emittedAtMs: unknown): void {
    // The types say what the protocol promises; a server is taken at its word.
    const time = typeof emittedAtMs === 'number' ? { emittedAtMs } : {}
    const notification = { method, params, ...time } as ServerNotification
    if (method === 'serverRequest/resolved' && isObject(params) && isRequestId(params.requestId)) {
      this.#withdraw(params.requestId)
    }
    for (const listener of this.#listeners) report(() => listener(notification))
    for (const stream of this.#streams) stream.push(notification)
    const turnId = turnIdOf(notification)
    if (turnId === undefined || !isObject(params)) return
    for (const turn of this.#turns) {
      if (turn.threadId === params.threadId) turn.offer(notification as TurnEvent, turnId)
    }
  }

  closed(reason: ClientError): void {
    this.#reason = reason
    for (const turn of this.#turns) turn.fail(reason)
    for (const stream of this.#streams) stream.fail(reason)
  }

  listen(listener: NotificationListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Every notification from now on. */
  stream(limit: number): EventQueue<ServerNotification> {
    const stream: EventQueue<ServerNotification> = new EventQueue(limit, () => this.#streams.delete(stream))
    this.#streams.add(stream)
    if (this.#reason !== undefined) stream.fail(this.#reason)
    return stream
  }

  /** Begins to collect what is told about the next turn of a thread. */
  turn(threadId: string, maxBufferedEvents: number): TurnStream {
    const turn = new TurnStream(threadId, maxBufferedEvents, (ended) => this.#turns.delete(ended))
    this.#turns.add(turn)
    if (this.#reason !== undefined) turn.fail(this.#reason)
    return turn
  }
}

/** A listener that throws must not stop the reading; its error surfaces as an uncaught one. */
function report(listener: () => void): void {
  try {
    listener()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
