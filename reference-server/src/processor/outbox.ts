import type { Message } from '@heddle/protocol'
import type { Connection } from '../transports/index.ts'

/**
 * What goes out on a connection, in order. While a request is worked on, everything else waits, so that
 * what a request brings about comes behind its answer.
 */
export class Outbox {
  readonly #connection: Connection
  #held: Message[] | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Something that the server says by itself, or answers when it has it. */
  tell(message: Message): void {
    if (this.#held === undefined) this.#connection.send(message)
    else this.#held.push(message)
  }

  /** Works on a request; what is told meanwhile goes out behind its answer. */
  async answering(work: () => Promise<Message>): Promise<void> {
    this.#held = []
    try {
      this.#connection.send(await work())
    } finally {
      this.release()
      this.#held = undefined
    }
  }

  /** Sends what waits, now. */
  release(): void {
    for (const message of this.#held?.splice(0) ?? []) this.#connection.send(message)
  }
}
