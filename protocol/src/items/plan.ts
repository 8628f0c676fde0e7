import Type, { type Static } from 'typebox'
import { area, field, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

export const PlanItem = object('PlanItem', 'How the agent would go about it, for the user to agree to.', {
  type: field('Tells the kind of item.', Type.Literal('plan')),
  id: field('Unique inside the thread.', text()),
  text: field(
    'The plan; Markdown. Only the text of the completed item holds: it need not be the sum of the deltas.',
    text(),
  ),
  ...itemTimes,
})

export type PlanItem = Static<typeof PlanItem>
