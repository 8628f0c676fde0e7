import type { ClientInfo } from '@heddle/protocol'
import type { Thread, ThreadManager } from '../../threads/index.ts'
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
  readonly defaults: Defaults
  readonly client: ClientInfo
  readonly dialect: Dialect
  /** What was told up to now is part of the answer: it goes out before it, and not again behind it. */
  catchUp(): void
  /** From now on the client hears all that happens in the thread, and the questions still open there. */
  follow(thread: Thread): void
  /** Tells this client alone, behind the answer. */
  notify(notification: Notification): void
}
