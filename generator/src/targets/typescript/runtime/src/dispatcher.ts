import type { ClientError } from './errors.ts'
import { EventQueue } from './event-queue.ts'
import type { RequestDesk } from './handlers.ts'
import { isObject, isRequestId, type RequestId } from './message.ts'
import type { ServerNotification } from './notifications.ts'

export type NotificationListener = (notification: ServerNotification) => void

/** Gets every notification in order, and then why there are no more. */
export interface Follower {
  push(notification: ServerNotification): void
  fail(reason: ClientError): void
}

/** Brings what the server sends to those who want it: followers, listeners, handlers. */
export class Dispatcher {
  readonly #desk: RequestDesk
  readonly #followers = new Set<Follower>()
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
    for (const follower of this.#followers) follower.push(notification)
  }

  closed(reason: ClientError): void {
    this.#reason = reason
    for (const follower of this.#followers) follower.fail(reason)
  }

  listen(listener: NotificationListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @returns stops it */
  follow(follower: Follower): () => void {
    if (this.#reason === undefined) this.#followers.add(follower)
    else follower.fail(this.#reason)
    return () => this.#followers.delete(follower)
  }

  /** Every notification from now on. */
  stream(limit: number): EventQueue<ServerNotification> {
    const stream = new EventQueue<ServerNotification>(limit, () => stop())
    const stop = this.follow(stream)
    return stream
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
