import type { ToolOutput } from '../models/index.ts'

/** How a call of a tool ended. */
export type CallOutcome =
  /** What the model is told. */
  | { readonly kind: 'output'; readonly output: ToolOutput }
  /** The turn is to stop. */
  | { readonly kind: 'cancelled' }

export const CANCELLED: CallOutcome = { kind: 'cancelled' }

export const outcome = (text: string, images: readonly string[] = []): CallOutcome => ({
  kind: 'output',
  output: { text, images },
})
