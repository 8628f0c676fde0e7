import { isDeepStrictEqual } from 'node:util'
import { type Failure, unless } from './check.ts'

/** Fails unless both are the same, however deep. */
export function equal(actual: unknown, expected: unknown, message: string): Failure | undefined {
  return unless(isDeepStrictEqual(actual, expected), message, { expected, actual })
}
