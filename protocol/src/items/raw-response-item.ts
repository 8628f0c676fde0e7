import type { Static } from 'typebox'
import { anything, area, field, text } from '../define/index.ts'

const { object } = area('items')

export const RawResponseItemCompletedNotification = object(
  'RawResponseItemCompletedNotification',
  'Something that the model endpoint sent, as it was. For threads started with `experimentalRawEvents`.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    item: field('What was sent, in the form of the endpoint.', anything()),
  },
  { removed: '2026-06' },
)

export type RawResponseItemCompletedNotification = Static<typeof RawResponseItemCompletedNotification>
