import { type Range, rangeOfWidth } from '../../model/range.ts'
import type { IntegerType, ScalarNode, ScalarType } from '../../model/types.ts'
import { type SchemaObject, textOf } from '../schema.ts'

/** Widths as schemas spell them, ours and those of other generators. A word of the machine has 64 bits. */
const WIDTHS: Readonly<Record<string, IntegerType>> = {
  int8: 'int8',
  int16: 'int16',
  int32: 'int32',
  int64: 'int64',
  int: 'int64',
  uint8: 'uint8',
  uint16: 'uint16',
  uint32: 'uint32',
  uint64: 'uint64',
  uint: 'uint64',
}

/** A value without parts, of the JSON type given. */
export function scalarForm(type: string, schema: SchemaObject): ScalarNode | undefined {
  const meaning = textOf(schema['x-format'])
  const format = meaning === undefined ? {} : { format: meaning }
  const written = textOf(schema.format)
  switch (type) {
    case 'string': {
      const told = meaning ?? written
      return { kind: 'scalar', type: 'string', ...(told === undefined ? {} : { format: told }) }
    }
    case 'boolean':
      return { kind: 'scalar', type: 'boolean', ...format }
    case 'number':
      return { kind: 'scalar', type: 'double', ...format, ...boundsBeyond('double', schema) }
    case 'integer': {
      const width = WIDTHS[written ?? ''] ?? 'int64'
      return { kind: 'scalar', type: width, ...format, ...boundsBeyond(width, schema) }
    }
    default:
      return undefined
  }
}

/** The bounds of a number that its width does not tell already. */
function boundsBeyond(type: ScalarType, { minimum, maximum }: SchemaObject): Range {
  const width = rangeOfWidth(type)
  const isMore = typeof minimum === 'number' && minimum > (width.minimum ?? Number.NEGATIVE_INFINITY)
  const isLess = typeof maximum === 'number' && maximum < (width.maximum ?? Number.POSITIVE_INFINITY)
  return { ...(isMore ? { minimum } : {}), ...(isLess ? { maximum } : {}) }
}
