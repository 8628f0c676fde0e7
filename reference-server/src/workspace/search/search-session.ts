import { FileIndex, type Root } from './file-index.ts'
import type { Found } from './ranking.ts'
import { search } from './search.ts'

export interface SearchListener {
  updated(query: string, found: readonly Found[]): void
  /** Nothing more will be found for the present query. */
  completed(): void
}

/** How often the best so far is told while files are still looked for. Milliseconds. */
const PACE = 100

/** One look at some folders, for queries that replace each other. */
export class SearchSession {
  readonly #index: FileIndex
  readonly #listener: SearchListener
  #current = new AbortController()

  constructor(roots: readonly Root[], listener: SearchListener) {
    this.#index = new FileIndex(roots)
    this.#listener = listener
  }

  update(query: string): void {
    this.#current.abort()
    this.#current = new AbortController()
    this.#run(query, this.#current.signal)
  }

  close(): void {
    this.#current.abort()
    this.#index.close()
  }

  async #run(query: string, signal: AbortSignal): Promise<void> {
    let toldAt = performance.now()
    const found = await search(this.#index, query, signal, (best) => {
      if (performance.now() - toldAt < PACE) return
      toldAt = performance.now()
      this.#listener.updated(query, best)
    })
    if (found === undefined) return
    this.#listener.updated(query, found)
    this.#listener.completed()
  }
}
