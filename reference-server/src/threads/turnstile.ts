/** Lets those who want to work on the same thing in one at a time, in the order in which they come. */
export class Turnstile {
  readonly #last = new Map<string, Promise<void>>()

  /** Settles as the work does; work that fails holds up nobody. */
  pass<T>(key: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(key) ?? Promise.resolve()).then(work)
    const gone = done.then(
      () => {},
      () => {},
    )
    this.#last.set(key, gone)
    gone.then(() => {
      if (this.#last.get(key) === gone) this.#last.delete(key)
    })
    return done
  }
}
