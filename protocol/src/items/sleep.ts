import Type, { type Static } from 'typebox'
import { area, field, millis, since11, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

export const SleepItem = object(
  'SleepItem',
  'The agent lets time pass. It can be woken before.',
  {
    type: field('Tells the kind of item.', Type.Literal('sleep')),
    id: field('Unique inside the thread.', text()),
    durationMs: field('How long it means to.', millis('uint64')),
    ...itemTimes,
  },
  since11,
)

export type SleepItem = Static<typeof SleepItem>
