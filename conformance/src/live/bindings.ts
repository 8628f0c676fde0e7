import type { Json } from '@heddle/protocol'

/** What names something in a session: a thread, an item, a place in a list; or a request of the server on a connection. */
export type Space = 'id' | `request ${string}`

/**
 * Which name of the recorded session stands for which of this one. A name stands for one thing all through, and no two
 * for the same.
 */
export class Bindings {
  readonly #actual = new Map<string, Json>()
  readonly #recorded = new Map<string, Json>()

  /** What a recorded name is called now; undefined when it was not met yet. */
  actual(space: Space, recorded: Json): Json | undefined {
    return this.#actual.get(keyOf(space, recorded))
  }

  /** What a name of now was called. */
  recorded(space: Space, actual: Json): Json | undefined {
    return this.#recorded.get(keyOf(space, actual))
  }

  bind(space: Space, recorded: Json, actual: Json): void {
    this.#actual.set(keyOf(space, recorded), actual)
    this.#recorded.set(keyOf(space, actual), recorded)
  }

  /**
   * Names to try out: they are kept once it is known that they fit.
   *
   * @param conn the connection: servers number their requests on each of them anew
   */
  draft(conn: string): Draft {
    return new Draft(this, conn)
  }
}

/** Names that hold if a message is the one that was recorded. */
export class Draft {
  readonly #base: Bindings
  readonly #own = new Bindings()
  readonly #pairs: [Space, Json, Json][] = []
  readonly #conn: string

  constructor(base: Bindings, conn: string) {
    this.#base = base
    this.#conn = conn
  }

  fitsRequest(recorded: Json, actual: Json): boolean {
    return this.fits(`request ${this.#conn}`, recorded, actual)
  }

  /** Whether two names can stand for the same. */
  fits(space: Space, recorded: Json, actual: Json): boolean {
    const known = this.#base.actual(space, recorded) ?? this.#own.actual(space, recorded)
    if (known !== undefined) return known === actual
    const other = this.#base.recorded(space, actual) ?? this.#own.recorded(space, actual)
    if (other !== undefined) return false
    this.#own.bind(space, recorded, actual)
    this.#pairs.push([space, recorded, actual])
    return true
  }

  keep(): void {
    for (const pair of this.#pairs) this.#base.bind(...pair)
  }
}

const keyOf = (space: Space, name: Json): string => `${space} ${JSON.stringify(name)}`
