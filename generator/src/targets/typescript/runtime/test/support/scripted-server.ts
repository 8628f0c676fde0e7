import type { Transport } from '../../src/index.ts'

export type Message = { readonly [member: string]: unknown }

/** A server inside the test: what it says is written in the test, in the order in which it is said. */
export class ScriptedServer implements Transport {
  readonly messages: AsyncIterable<string>
  /** Everything that the client sent, the handshake included. */
  readonly received: Message[] = []
  readonly #queue: string[] = []
  readonly #onMessage: (message: Message, server: ScriptedServer) => void
  #wake: () => void = () => undefined
  #closed = false

  /** @param onMessage called with everything that comes after the handshake */
  constructor(onMessage: (message: Message, server: ScriptedServer) => void = () => undefined) {
    this.#onMessage = onMessage
    this.messages = this.#read()
  }

  send(text: string): void | Promise<void> {
    const message: Message = JSON.parse(text)
    this.received.push(message)
    if (message.method === 'initialize') this.say({ id: message.id, result: { userAgent: 'scripted/1' } })
    else if (message.method !== 'initialized') this.#onMessage(message, this)
  }

  say(...messages: readonly Message[]): void {
    this.sayText(...messages.map((message) => JSON.stringify(message)))
  }

  sayText(...texts: readonly string[]): void {
    this.#queue.push(...texts)
    this.#wake()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#wake()
  }

  async *#read(): AsyncGenerator<string> {
    for (;;) {
      for (let text = this.#queue.shift(); text !== undefined; text = this.#queue.shift()) yield text
      if (this.#closed) return
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
