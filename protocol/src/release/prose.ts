/** What people read in a bundle; a property of that name holds a schema, and no text. */
const PROSE: ReadonlySet<string> = new Set(['description', 'x-deprecated', 'deprecated'])

/**
 * A JSON text without the words of its descriptions: what remains is the same when only words were mended. That
 * something is deprecated is more than words, so that the members stay.
 */
export function withoutProse(json: string): unknown {
  return JSON.parse(json, (key, value) => (PROSE.has(key) && typeof value === 'string' ? '' : value))
}
