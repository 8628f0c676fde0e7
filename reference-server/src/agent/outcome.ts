/** How a call of a tool ended. */
export type CallOutcome =
  /** What the model is told. */
  | { readonly kind: 'output'; readonly text: string }
  /** The turn is to stop. */
  | { readonly kind: 'cancelled' }

export const CANCELLED: CallOutcome = { kind: 'cancelled' }

export const outcome = (text: string): CallOutcome => ({ kind: 'output', text })
