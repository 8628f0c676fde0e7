import type { Json } from '@heddle/protocol'

/** Characters of a text in an error. What a client sent can be in it, and may be millions. */
const MOST = 1000

/** A sentence, or what goes with it, with long texts cut off. */
export function brief<T extends Json>(value: T): T {
  if (typeof value === 'string') return cut(value) as T
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    typeof inner === 'string' ? cut(inner) : inner,
  ])
  return Object.fromEntries(entries) as T
}

function cut(text: string): string {
  if (text.length <= MOST) return text
  // The beginning says what it is about, and the end what to do.
  return `${text.slice(0, MOST / 2).toWellFormed()}…${text.slice(-MOST / 2).toWellFormed()}`
}
