/** How long answers took, by method. Milliseconds. */
export class Latencies {
  readonly #times = new Map<string, number[]>()

  add(method: string, ms: number): void {
    const times = this.#times.get(method) ?? []
    this.#times.set(method, times)
    times.push(ms)
  }

  get count(): number {
    return [...this.#times.values()].reduce((sum, { length }) => sum + length, 0)
  }

  all(): Spread {
    return spread([...this.#times.values()].flat())
  }

  /** The most frequent first. */
  byMethod(): { readonly method: string; readonly spread: Spread }[] {
    return [...this.#times]
      .map(([method, times]) => ({ method, spread: spread(times) }))
      .sort((one, other) => other.spread.count - one.spread.count)
  }
}

export interface Spread {
  readonly count: number
  readonly p50: number
  readonly p99: number
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { count: sorted.length, p50: at(0.5), p99: at(0.99) }
}
