/** Names that are given out once each, whatever their case: a class is a file, and not every disk tells cases apart. */
export class CaseBlindPool {
  readonly #taken: Set<string>

  /** @param taken what nothing may be called */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()))
  }

  /** The name itself. Where it is taken, the first free one of those that `end` makes longer. */
  take(name: string, end: string): string {
    if (this.#taken.has(name.toLowerCase())) return this.take(name + end, end)
    this.#taken.add(name.toLowerCase())
    return name
  }
}
