/** What people read in a bundle; a property of that name holds a schema, and no text. */
const PROSE: ReadonlySet<string> = new Set(['description', 'x-deprecated', 'deprecated'])

/** A JSON text without its descriptions: what remains is the same when only words were mended. */
export function withoutProse(json: string): unknown {
  return JSON.parse(json, (key, value) => (PROSE.has(key) && typeof value === 'string' ? undefined : value))
}
