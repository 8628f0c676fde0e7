import type { ModelProvider } from '../models/index.ts'
import type { Machine, Surroundings } from './surroundings.ts'

/** What agents are made of. */
export interface Makings extends Machine {
  readonly provider: ModelProvider
  /** Tokens that the model takes at once; null when that is not known. */
  readonly modelContextWindow: number | null
}

/** Whoever works on a turn. */
export interface Agent extends Makings, Surroundings {}
