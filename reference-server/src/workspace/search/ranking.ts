import type { SnapshotKey } from 'fuzzysort'
import type { Candidate } from './file-index.ts'
import { fuzzysort } from './fuzzysort.ts'

export interface Found extends Candidate {
  /** Whole; higher is better. */
  readonly score: number
  /** Which characters of the path fit, counted as Unicode does, rising. */
  readonly indices: readonly number[]
}

/** Scores of the library are between 0 and 1. */
const SCALE = 1_000_000

/** The best of the candidates seen so far. */
export class Ranking {
  readonly #query: string
  readonly #limit: number
  #best: readonly Found[] = []

  constructor(query: string, limit: number) {
    this.#query = query
    this.#limit = limit
  }

  /** The best first; among equals the short ones, which are high up. */
  get best(): readonly Found[] {
    return this.#best
  }

  take(block: SnapshotKey<Candidate>): void {
    const more = fuzzysort()
      .go(this.#query, block, { limit: this.#limit, threshold: 0 })
      .map(
        ({ obj, score, indexes }): Found => ({
          ...obj,
          score: Math.max(0, Math.round(score * SCALE)),
          indices: characters(obj.path, indexes),
        }),
      )
    this.#best = [...this.#best, ...more].sort(byRank).slice(0, this.#limit)
  }
}

function byRank(a: Found, b: Found): number {
  return b.score - a.score || a.path.length - b.path.length || (a.path < b.path ? -1 : 1)
}

/** @param units counted as JavaScript does */
function characters(path: string, units: readonly number[]): number[] {
  const rising = [...new Set(units)].sort((a, b) => a - b)
  if (!/[\ud800-\udbff]/.test(path)) return rising
  return [...new Set(rising.map((unit) => [...path.slice(0, unit + 1)].length - 1))]
}
