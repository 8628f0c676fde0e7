import type { Static } from 'typebox'
import { anything, area, field, list, since06, text } from '../define/index.ts'

const { object } = area('threads')

export const ThreadInjectItemsParams = object(
  'ThreadInjectItemsParams',
  'What the model is to find at the end of the history with its next request.',
  {
    threadId: field('The thread.', text()),
    items: field('What to add, in the form of the model endpoint; it goes there as it is.', list(anything())),
  },
  since06,
)

export const ThreadInjectItemsResponse = object(
  'ThreadInjectItemsResponse',
  'The history has been added to.',
  {},
  since06,
)

export type ThreadInjectItemsParams = Static<typeof ThreadInjectItemsParams>
export type ThreadInjectItemsResponse = Static<typeof ThreadInjectItemsResponse>
