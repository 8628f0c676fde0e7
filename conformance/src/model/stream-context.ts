import type { Json } from '@heddle/protocol'

/** What a stream of an answer needs to know beside its step. */
export interface StreamContext {
  /** Makes the ids of the answer and its items its own. */
  readonly number: number
  readonly model: Json
  /** Resolves once the gate of that name is released. */
  waitAt(gate: string): Promise<void>
}
