import { ofField, oneOf, STRING } from './protocol.ts'

const MOODS = { type: oneOf('calm', 'merry') }

export const ENUM_EXAMPLES = {
  'value-added': ofField(MOODS, { type: oneOf('calm', 'merry', 'sad') }),
  'value-renamed': ofField({ type: oneOf('calm', 'veryMerry') }, { type: oneOf('calm', 'very_merry') }),
  'enum-opened': ofField(MOODS, { type: STRING }),
}
