import type { KeyPath } from './settings.ts'

/** One name of a dotted name: bare, in double quotes with escapes, or in single quotes as it is. */
const SEGMENT = /\s*(?:(?<bare>[^\s."']+)|(?<double>"(?:[^"\\]|\\.)*")|'(?<single>[^']*)')\s*(?<dot>\.?)/y

const MOST_NAMES = 32

/** The names in a dotted name as TOML has them; undefined when it is none. */
export function keyPathOf(text: string): KeyPath | undefined {
  const names: string[] = []
  const segment = new RegExp(SEGMENT)
  for (;;) {
    const groups = segment.exec(text)?.groups
    if (groups === undefined || names.length === MOST_NAMES) return undefined
    const name = groups.bare ?? groups.single ?? unquoted(groups.double ?? '')
    // Objects of the language cannot hold it as a name like others.
    if (name === undefined || name === '__proto__') return undefined
    names.push(name)
    if (segment.lastIndex === text.length) return groups.dot === '' ? names : undefined
    if (groups.dot === '') return undefined
  }
}

function unquoted(text: string): string | undefined {
  try {
    const name: unknown = JSON.parse(text)
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

/** Whether one of two settings is inside the other, or they are the same. */
export const meets = (one: KeyPath, other: KeyPath): boolean => isWithin(one, other) || isWithin(other, one)

const isWithin = (inner: KeyPath, outer: KeyPath): boolean => outer.every((name, at) => inner[at] === name)
