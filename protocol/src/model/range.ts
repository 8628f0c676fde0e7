import type { ScalarNode, ScalarType } from './types.ts'

/** The smallest and the largest value; left out where there is none. */
export interface Range {
  readonly minimum?: number
  readonly maximum?: number
}

const signed = (bits: number): Range => ({ minimum: -(2 ** (bits - 1)), maximum: 2 ** (bits - 1) - 1 })
const unsigned = (bits: number): Range => ({ minimum: 0, maximum: 2 ** bits - 1 })

/** Those of 64 bits have no bound that JSON could tell: numbers of that size are not exact in it anyway. */
const WIDTHS: Readonly<Partial<Record<ScalarType, Range>>> = {
  int8: signed(8),
  int16: signed(16),
  int32: signed(32),
  uint8: unsigned(8),
  uint16: unsigned(16),
  uint32: unsigned(32),
  uint64: { minimum: 0 },
}

/** What the width of a number lets through. */
export const rangeOfWidth = (type: ScalarType): Range => WIDTHS[type] ?? {}

/** What a number can be: by its width, and by what is said of it beyond that. */
export function rangeOf({ type, minimum, maximum }: ScalarNode): Range {
  return {
    ...rangeOfWidth(type),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}
