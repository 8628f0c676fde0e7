/** What the model wrote for the arguments of a function; undefined when it is not JSON. An empty text is no arguments. */
export function jsonArguments(input: string): { readonly value: unknown } | undefined {
  try {
    return { value: input.trim() === '' ? {} : JSON.parse(input) }
  } catch {
    return undefined
  }
}
