import Type, { type Static } from 'typebox'
import { area, field, maybe, since11, text } from '../define/index.ts'

const { object, taggedUnion } = area('threads')
const kind = 'Tells the kind of result.'

const CompletedPrediction = object(
  'CompletedPrediction',
  'The guessing came to an end.',
  {
    type: field(kind, Type.Literal('completed')),
    text: field('The guess; null when there is nothing to suggest.', maybe(text())),
  },
  since11,
)

const FailedPrediction = object(
  'FailedPrediction',
  'The guessing failed.',
  { type: field(kind, Type.Literal('failed')) },
  since11,
)

const ThreadPredictionResult = taggedUnion(
  'ThreadPredictionResult',
  'What came of guessing the next words of the user.',
  'type',
  [CompletedPrediction, FailedPrediction],
  since11,
)

export const ThreadPredictionUpdatedNotification = object(
  'ThreadPredictionUpdatedNotification',
  'A guess at what the user will say next was made, or failed.',
  {
    threadId: field('The thread.', text()),
    sourceTurnId: field('The turn after which the user would say it.', text()),
    result: field('What came of it.', ThreadPredictionResult),
  },
  since11,
)

export type ThreadPredictionUpdatedNotification = Static<typeof ThreadPredictionUpdatedNotification>
