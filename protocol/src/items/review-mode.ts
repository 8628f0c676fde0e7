import Type, { type Static } from 'typebox'
import { area, field, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object } = area('items')

const kind = 'Tells the kind of item.'
const id = field('Unique inside the thread.', text())

export const EnteredReviewModeItem = object('EnteredReviewModeItem', 'A review of changes begins.', {
  type: field(kind, Type.Literal('enteredReviewMode')),
  id,
  review: field('What is reviewed, for people.', text()),
  ...itemTimes,
})

export const ExitedReviewModeItem = object('ExitedReviewModeItem', 'A review of changes is over.', {
  type: field(kind, Type.Literal('exitedReviewMode')),
  id,
  review: field('What the review found, for people.', text()),
  ...itemTimes,
})

export type EnteredReviewModeItem = Static<typeof EnteredReviewModeItem>
export type ExitedReviewModeItem = Static<typeof ExitedReviewModeItem>
