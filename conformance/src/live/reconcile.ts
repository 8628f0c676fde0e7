import type { Json, JsonObject } from '@heddle/protocol'
import type { Draft } from './bindings.ts'
import { compare } from './compare.ts'

/**
 * The recorded message with what may be another one each time taken from the actual one. What is then left of
 * differences is what matters.
 */
export function reconcile(
  expected: Json,
  actual: Json | undefined,
  names: Draft,
  path: readonly string[] = [],
): Json {
  if (actual === undefined || expected === null || actual === null) return expected
  if (Array.isArray(expected) && Array.isArray(actual))
    return expected.map((one, at) => reconcile(one, actual[at], names, [...path, String(at)]))
  if (isObject(expected) && isObject(actual)) {
    // In the order of the actual one: the order of members says nothing.
    const order = [...Object.keys(actual).filter((name) => name in expected), ...Object.keys(expected)]
    return Object.fromEntries(
      [...new Set(order)].map((name) => [
        name,
        reconcile(expected[name] ?? null, actual[name], names, [...path, name]),
      ]),
    )
  }
  if (path.length === 1 && path[0] === 'id') return actual
  return compare(expected, actual, names, path) === undefined ? actual : expected
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
