/** Looking into JSON that somebody else wrote: every member may be missing, or be something else. */
export type Loose = Readonly<Record<string, unknown>>

/** Undefined for what is no JSON object. */
export function parsed(text: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function objectAt(from: Loose | undefined, key: string): Loose | undefined {
  const value = from?.[key]
  return isObject(value) ? value : undefined
}

export function textAt(from: Loose | undefined, key: string): string | undefined {
  const value = from?.[key]
  return typeof value === 'string' ? value : undefined
}

/** Zero for what is no count. */
export function countAt(from: Loose | undefined, key: string): number {
  const value = from?.[key]
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0
}

/** The beginning of a text, on one line. */
export function excerpt(text: string, length = 200): string {
  const line = text.replace(/\p{C}+|\s+/gu, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}
