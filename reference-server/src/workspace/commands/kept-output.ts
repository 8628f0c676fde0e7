/** Bytes of one stream, up to a cap; the rest is dropped. */
export class KeptOutput {
  readonly #cap: number
  readonly #keep: (bytes: Buffer, capReached: boolean) => void
  readonly #parts: Buffer[] = []
  #length = 0
  #isFull = false

  /** @param onKept is handed what is kept in place of having it gathered, and told when nothing more will be */
  constructor(cap: number, onKept?: (bytes: Buffer, capReached: boolean) => void) {
    this.#cap = cap
    this.#keep = onKept ?? ((bytes) => this.#parts.push(bytes))
  }

  /** How many bytes there are: those that are kept. */
  get length(): number {
    return this.#length
  }

  add(bytes: Buffer): void {
    if (this.#isFull) return
    const taken = bytes.subarray(0, this.#cap - this.#length)
    this.#length += taken.length
    this.#isFull = this.#length >= this.#cap
    this.#keep(taken, this.#isFull)
  }

  /** What was gathered. Bytes that are no UTF-8 are replaced. */
  get text(): string {
    return Buffer.concat(this.#parts).toString('utf8')
  }
}
