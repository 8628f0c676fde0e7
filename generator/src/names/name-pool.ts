/** Names that are given out once each. */
export class NamePool {
  readonly #taken: Set<string>

  /** @param taken what nothing may be called */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  /** The name itself. Where it is taken, the first free one of those that `end` makes longer, again and again. */
  take(name: string, end = '_'): string {
    if (this.#taken.has(name)) return this.take(name + end, end)
    this.#taken.add(name)
    return name
  }
}
