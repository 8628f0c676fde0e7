/** What the model wrote for the arguments of a function; undefined when it is not JSON. An empty text is no arguments. */
export function jsonArguments(input: string): { readonly value: unknown } | undefined {
  try {
    return { value: input.trim() === '' ? {} : JSON.parse(input) }
  } catch {
    return undefined
  }
}

/** The same where the arguments have to be an object. */
export function objectArguments(input: string): Record<string, unknown> | undefined {
  const value = jsonArguments(input)?.value
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Record<string, unknown>) : undefined
}
