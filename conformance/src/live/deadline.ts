/**
 * Waits for something no longer than that.
 *
 * @param late what it is when it was not in time: an error is thrown
 */
export async function within<T, L extends Error | undefined>(
  happening: Promise<T>,
  ms: number,
  late: () => L,
): Promise<T | Exclude<L, Error>> {
  const timeout = Promise.withResolvers<T | Exclude<L, Error>>()
  const timer = setTimeout(() => {
    const outcome = late()
    if (outcome instanceof Error) timeout.reject(outcome)
    else timeout.resolve(outcome as Exclude<L, Error>)
  }, ms)
  try {
    return await Promise.race([happening, timeout.promise])
  } finally {
    clearTimeout(timer)
  }
}
