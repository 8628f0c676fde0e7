/** A limit of time that does not run while a person is asked. */
export class Patience {
  readonly #milliseconds: number
  readonly #over = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #pauses = 0

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds
    this.renew()
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.#over.signal
  }

  /** All of the time is left again. */
  renew(): void {
    clearTimeout(this.#timer)
    if (this.#pauses === 0) this.#timer = setTimeout(() => this.#over.abort(), this.#milliseconds)
  }

  async pausedWhile<T>(work: () => Promise<T>): Promise<T> {
    this.#pauses++
    clearTimeout(this.#timer)
    try {
      return await work()
    } finally {
      this.#pauses--
      if (!this.#over.signal.aborted) this.renew()
    }
  }

  close(): void {
    this.#pauses++
    clearTimeout(this.#timer)
  }
}
