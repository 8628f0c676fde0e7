/** Of what a tool says about its progress, all is stored before it is told: only so much of it. */
const MOST_MESSAGES = 1000
const LONGEST = 1000

/** How far a tool is, for those who watch. What it says again and again is told once. */
export class Progress {
  readonly #tell: (message: string) => void
  #last: string | undefined
  #count = 0

  constructor(tell: (message: string) => void) {
    this.#tell = tell
  }

  readonly tell = (said: string): void => {
    const message = said.slice(0, LONGEST)
    if (message === this.#last || this.#count === MOST_MESSAGES) return
    this.#last = message
    this.#count++
    this.#tell(message)
  }
}
