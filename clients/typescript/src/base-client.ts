import type { Connection, RequestOptions } from './connection.ts'
import type { Dispatcher } from './dispatcher.ts'
import type { ClientError } from './errors.ts'
import type { Handler, RequestDesk } from './handlers.ts'
import type { ClientNotifications, ClientRequests, ServerNotifications, ServerRequests } from './methods.ts'
import type { NotificationOf, ServerNotification } from './notifications.ts'
import type { ServerInfo } from './roles.ts'

/** What `connect` puts together. */
export interface ClientParts {
  readonly connection: Connection
  readonly dispatcher: Dispatcher
  readonly desk: RequestDesk
  readonly server: ServerInfo
}

/** What every client can do, whatever the methods of its version. */
export abstract class BaseClient {
  /** What the server said about itself in the handshake. */
  readonly server: ServerInfo
  readonly #connection: Connection
  readonly #dispatcher: Dispatcher
  readonly #desk: RequestDesk

  constructor({ connection, dispatcher, desk, server }: ClientParts) {
    this.server = server
    this.#connection = connection
    this.#dispatcher = dispatcher
    this.#desk = desk
  }

  /** Resolves with the reason when the connection is gone, by whichever side. Never rejects. */
  get closed(): Promise<ClientError> {
    return this.#connection.closed
  }

  /** Sends any request of the protocol by its name on the wire. */
  async request<Method extends keyof ClientRequests>(
    method: Method,
    params: ClientRequests[Method]['params'],
    options?: RequestOptions,
  ): Promise<ClientRequests[Method]['result']> {
    const result = await this.#connection.request(method, params, options)
    return result as ClientRequests[Method]['result']
  }

  /** Sends a request that this package does not know, as `vendor/method`. */
  requestUnknown(method: string, params: unknown, options?: RequestOptions): Promise<unknown> {
    return this.#connection.request(method, params, options)
  }

  /** Sends a notification of the protocol; resolves when the transport has taken it. */
  notify<Method extends keyof ClientNotifications>(
    method: Method,
    params: ClientNotifications[Method],
  ): Promise<void> {
    return this.#connection.notify(method, params)
  }

  /**
   * Calls `listener` for each notification of one method. Errors of the listener surface as uncaught.
   *
   * @returns stops it
   */
  on<Method extends keyof ServerNotifications>(
    method: Method,
    listener: (params: ServerNotifications[Method], notification: NotificationOf<Method>) => void,
  ): () => void {
    return this.#dispatcher.listen((notification) => {
      if (notification.method !== method) return
      // By way of unknown: a protocol can be without any notification that this could be.
      const known = notification as unknown as NotificationOf<Method>
      listener(known.params, known)
    })
  }

  /**
   * Every notification from this call on, those that this package does not know included. Ends with the
   * reason when the connection is gone.
   *
   * @param maxBuffered how many may wait for their reader; one further behind gets an `EventsDropped`
   */
  notifications(maxBuffered = 65_536): AsyncIterable<ServerNotification> {
    return this.#dispatcher.stream(maxBuffered)
  }

  /** Answers requests of the server of one method from now on, in place of whoever did so far. */
  handle<Method extends keyof ServerRequests>(method: Method, handler: Handler<Method>): void {
    this.#desk.set(method, handler)
  }

  /**
   * Closes the connection and waits until the server is gone. What is still waited for rejects with
   * `ConnectionClosed`.
   */
  close(): Promise<void> {
    return this.#connection.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}
