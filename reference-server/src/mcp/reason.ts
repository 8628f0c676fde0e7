/** Without the dot at its end, and without what a fault of the network is wrapped in. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  const text = cause instanceof Error && cause.message !== '' ? cause.message : error.message
  return text.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 500)
}
