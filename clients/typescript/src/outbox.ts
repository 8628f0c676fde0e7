import type { Transport } from './transport.ts'

/**
 * Hands messages to a transport in the order in which they come, each when the transport has room for it. Those that
 * wait are held by who sends them: nothing is promised to be sent that was not handed over.
 */
export class Outbox {
  readonly #transport: Transport
  #last: Promise<void> | undefined

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /** Resolves when the transport has taken the message. */
  send(message: string): Promise<void> {
    const sent = this.#last === undefined ? this.#hand(message) : this.#last.then(() => this.#hand(message))
    const done = sent
      .catch(() => undefined)
      .then(() => {
        if (this.#last === done) this.#last = undefined
      })
    this.#last = done
    return sent
  }

  async #hand(message: string): Promise<void> {
    await this.#transport.send(message)
  }
}
