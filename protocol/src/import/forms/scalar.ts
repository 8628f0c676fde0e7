import type { IntegerType, ScalarNode } from '../../model/types.ts'
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
      return { kind: 'scalar', type: 'double', ...format }
    case 'integer':
      return { kind: 'scalar', type: WIDTHS[written ?? ''] ?? 'int64', ...format }
    default:
      return undefined
  }
}
