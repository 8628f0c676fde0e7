import type { ClientInfo } from '@heddle/protocol'
import type { Services } from '../../services/index.ts'
import type { ApprovalAnswer, ServerRequest, Thread, ThreadManager } from '../../threads/index.ts'
import type { Dialect } from '../dialect.ts'
import type { Notification } from '../notifications.ts'

/** What the server was set up with. */
export interface Defaults {
  readonly model: string
  readonly modelProvider: string
  /** The working folder of threads that name none, absolute. */
  readonly cwd: string
}

/** What a method can see and do besides its params. */
export interface MethodContext {
  readonly threads: ThreadManager
  readonly services: Services
  readonly defaults: Defaults
  readonly client: ClientInfo
  readonly dialect: Dialect
  /** What the connection has opened and a later request refers to. */
  readonly state: ClientState
  /** Aborted when the connection ends: nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** What was told up to now is part of the answer: it goes out before it, and not again behind it. */
  catchUp(): void
  /** From now on the client hears all that happens in the thread, and the questions still open there. */
  follow(thread: Thread): void
  /** From now on it hears of the thread only what everybody hears. @returns whether it followed it */
  unfollow(threadId: string): boolean
  /** Puts a question to this client alone, as long as somebody waits for the answer. */
  ask(
    threadId: string,
    question: Omit<ServerRequest, 'requestId'>,
    signal: AbortSignal,
  ): Promise<ApprovalAnswer>
  /** Tells this client alone, behind the answer. */
  notify(notification: Notification): void
  /** Settles when the client has taken enough of what it was told that it can be told more. */
  ready(): Promise<void>
  /** Tells every client of the server, this one included, behind the answer. */
  announce(notification: Notification): void
}

/**
 * Things that live as long as a connection: watches, commands, searches. Each kind is a map of its own, by the id that
 * the client chose.
 */
export class ClientState {
  readonly #maps = new Map<string, Map<string, { close(): void | Promise<void> }>>()

  /** The open things of one kind. */
  of<T extends { close(): void | Promise<void> }>(kind: string): Map<string, T> {
    const known = this.#maps.get(kind) ?? new Map()
    this.#maps.set(kind, known)
    return known as Map<string, T>
  }

  /** Closes all of them. */
  async close(): Promise<void> {
    const open = [...this.#maps.values()].flatMap((things) => [...things.values()])
    this.#maps.clear()
    await Promise.all(open.map((thing) => thing.close()))
  }
}
