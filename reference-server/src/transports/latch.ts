/** Something that happens once, with a word about it. */
export class Latch {
  readonly happened: Promise<string>
  #isDone = false
  #resolve: (word: string) => void = () => {}

  constructor() {
    this.happened = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  get isDone(): boolean {
    return this.#isDone
  }

  /** Of several words the first counts. */
  happen(word: string): void {
    this.#isDone = true
    this.#resolve(word)
  }
}
