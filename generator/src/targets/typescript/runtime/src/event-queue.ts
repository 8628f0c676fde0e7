import { ClientError, EventsDropped } from './errors.ts'

/**
 * Events on their way to one reader. They wait until they are read, at most `limit` of them; what comes
 * after that is dropped, and the reader is told so by an `EventsDropped` behind the last one it gets.
 */
export class EventQueue<Event> implements AsyncIterable<Event> {
  readonly #limit: number
  readonly #onReturn: () => void
  #waiting: Event[] = []
  #wake: (() => void) | undefined
  #end: { readonly error?: unknown } | undefined
  #taken = false

  /** @param onReturn called when the reader stops before the end */
  constructor(limit: number, onReturn: () => void = () => undefined) {
    this.#limit = limit
    this.#onReturn = onReturn
  }

  push(event: Event): void {
    if (this.#end !== undefined) return
    if (this.#waiting.length >= this.#limit) {
      this.fail(new EventsDropped(this.#limit))
      return
    }
    this.#waiting.push(event)
    this.#wake?.()
  }

  /** No more events; those that wait are still read. */
  finish(): void {
    this.#end ??= {}
    this.#wake?.()
  }

  /** As `finish`, but the reader then gets the error. */
  fail(error: unknown): void {
    this.#end ??= { error }
    this.#wake?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void> {
    if (this.#taken)
      throw new ClientError('These events are being read already, or were; they are given out once.')
    this.#taken = true
    try {
      for (;;) {
        const events = this.#waiting
        this.#waiting = []
        yield* events
        if (this.#waiting.length > 0) continue
        if (this.#end !== undefined) {
          if ('error' in this.#end) throw this.#end.error
          return
        }
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    } finally {
      this.#end ??= {}
      this.#waiting = []
      this.#onReturn()
    }
  }
}
