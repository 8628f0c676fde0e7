import type { ScalarNode } from '@heddle/protocol'
import { ofField } from './protocol.ts'

const number = (minimum: number, maximum: number): { readonly type: ScalarNode } => ({
  type: { kind: 'scalar', type: 'int32', minimum, maximum },
})

const time = (format: string): { readonly type: ScalarNode } => ({
  type: { kind: 'scalar', type: 'int64', format },
})

export const VALUE_EXAMPLES = {
  'type-opened': ofField({}, { type: { kind: 'any' }, nullable: true }),
  'type-changed': ofField({}, { type: { kind: 'scalar', type: 'boolean' } }),
  'literal-changed': ofField(
    { type: { kind: 'literal', value: 'calm' } },
    { type: { kind: 'literal', value: 'merry' } },
  ),
  'range-widened': ofField(number(0, 10), number(0, 20)),
  'range-shifted': ofField(number(0, 10), number(5, 20)),
  'format-changed': ofField(time('unix-seconds'), time('unix-millis')),
}
