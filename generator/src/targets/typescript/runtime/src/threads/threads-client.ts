import { BaseClient, type ClientParts } from '../base-client.ts'
import type { Thread } from '../roles.ts'
import { ThreadHandle } from './thread.ts'

/** A client of a protocol with threads and turns: it has handles that do their bookkeeping. */
export abstract class ThreadsClient extends BaseClient {
  readonly #parts: ClientParts

  constructor(parts: ClientParts) {
    super(parts)
    this.#parts = parts
  }

  protected handleOf(thread: Thread): ThreadHandle {
    return new ThreadHandle(thread, this.#parts)
  }
}
