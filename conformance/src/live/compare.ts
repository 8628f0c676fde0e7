import { escapePointer, type Json, type JsonObject } from '@heddle/protocol'
import type { Draft } from './bindings.ts'
import { treatmentOf } from './members.ts'

/** The first place at which a message is not what was recorded. */
export interface Difference {
  /** JSON pointer from the message down. */
  readonly pointer: string
  /** Undefined: there is nothing. */
  readonly expected: Json | undefined
  readonly actual: Json | undefined
}

/** What stands for something else inside a text: ids, and points in time. */
const PARTS =
  /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|\d{4}-\d\d-\d\dT\d\d[:-]\d\d[:-]\d\d(?:\.\d+)?Z?/gi

/**
 * Where a message is not the recorded one, apart from what may be another one each time.
 *
 * @param names takes what the names of this session stand for
 */
export function compare(
  expected: Json | undefined,
  actual: Json | undefined,
  names: Draft,
  path: readonly string[] = [],
): Difference | undefined {
  const different = { pointer: pointerOf(path), expected, actual }
  const treatment = treatmentOf(path)
  // A server numbers its requests as it likes, or names them.
  if (treatment.kind === 'request' && isId(expected) && isId(actual))
    return names.fitsRequest(expected, actual) ? undefined : different
  if (typeOf(expected) !== typeOf(actual)) return different
  if (isList(expected) && isList(actual)) return compareLists(expected, actual, names, path)
  if (isObject(expected) && isObject(actual)) return compareObjects(expected, actual, names, path)
  if (expected === undefined || actual === undefined || expected === null || actual === null) return undefined
  if (treatment.kind === 'any') return undefined
  if (treatment.kind === 'name' && typeof expected !== 'boolean')
    return names.fits('id', expected, actual) ? undefined : different
  if (typeof expected === 'string' && typeof actual === 'string')
    return sameText(expected, actual, names) ? undefined : different
  return expected === actual ? undefined : different
}

function compareLists(
  expected: readonly Json[],
  actual: readonly Json[],
  names: Draft,
  path: readonly string[],
): Difference | undefined {
  for (const at of Array(Math.max(expected.length, actual.length)).keys()) {
    const found = compare(expected[at], actual[at], names, [...path, String(at)])
    if (found !== undefined) return found
  }
  return undefined
}

function compareObjects(
  expected: JsonObject,
  actual: JsonObject,
  names: Draft,
  path: readonly string[],
): Difference | undefined {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const found = compare(expected[name], actual[name], names, [...path, name])
    if (found !== undefined) return found
  }
  return undefined
}

function sameText(expected: string, actual: string, names: Draft): boolean {
  if (expected === actual) return true
  if (expected.replaceAll(PARTS, '\0') !== actual.replaceAll(PARTS, '\0')) return false
  const others = [...actual.matchAll(PARTS)]
  return [...expected.matchAll(PARTS)].every(([, id], at) => {
    const other = others[at]?.[1]
    if (id === undefined || other === undefined) return id === other
    return names.fits('id', id, other)
  })
}

const typeOf = (value: Json | undefined): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

const isId = (value: Json | undefined): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pointerOf = (path: readonly string[]): string => path.map((name) => `/${escapePointer(name)}`).join('')
