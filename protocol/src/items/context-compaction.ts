import Type, { type Static } from 'typebox'
import { area, field, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

export const ContextCompactionItem = object(
  'ContextCompactionItem',
  'The history was summed up, so that it takes less room in the context of the model.',
  {
    type: field('Tells the kind of item.', Type.Literal('contextCompaction')),
    id: field('Unique inside the thread.', text()),
    ...itemTimes,
  },
)

export type ContextCompactionItem = Static<typeof ContextCompactionItem>
