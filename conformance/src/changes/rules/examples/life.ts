import { ofField } from './protocol.ts'

export const LIFE_EXAMPLES = {
  deprecated: ofField({}, { deprecated: 'Say it in the text.' }),
}
