import Type, { type Static } from 'typebox'
import { area, field, list, optional, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

export const ReasoningItem = object('ReasoningItem', 'What the model thought, as far as it tells.', {
  type: field('Tells the kind of item.', Type.Literal('reasoning')),
  id: field('Unique inside the thread.', text()),
  summary: field('Parts of the summary, in order; Markdown.', optional(list(text())), { default: [] }),
  content: field('Parts of the full text, for models that give it.', optional(list(text())), { default: [] }),
  ...itemTimes,
})

export type ReasoningItem = Static<typeof ReasoningItem>
