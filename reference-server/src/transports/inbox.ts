import type { Limits } from '../limits.ts'

/** Messages that may wait, however small. */
const MOST_MESSAGES = 256

/** What a client said and nobody has read yet, of a transport that hands messages over by itself. */
export class Inbox implements AsyncIterable<string> {
  readonly #limits: Limits
  readonly #hasRoom: () => void
  readonly #waiting: string[] = []
  #characters = 0
  #ended = false
  #wake = () => {}

  /** @param hasRoom called when it is no longer full */
  constructor(limits: Limits, hasRoom: () => void = () => {}) {
    this.#limits = limits
    this.#hasRoom = hasRoom
  }

  /** Nothing more should come in until it is read. */
  get isFull(): boolean {
    return this.#waiting.length >= MOST_MESSAGES || this.#characters >= this.#limits.messageBytes
  }

  put(text: string): void {
    if (this.#ended) return
    this.#waiting.push(text)
    this.#characters += text.length
    this.#wake()
  }

  /** Nothing more comes. What waits is not read any more. */
  end(): void {
    this.#ended = true
    this.#waiting.length = 0
    this.#wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    while (!this.#ended) {
      const wasFull = this.isFull
      const text = this.#waiting.shift()
      if (text === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        continue
      }
      this.#characters -= text.length
      if (wasFull && !this.isFull) this.#hasRoom()
      yield text
    }
  }
}
