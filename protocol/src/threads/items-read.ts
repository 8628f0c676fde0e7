import type { Static } from 'typebox'
import { area, experimental11, field, list, text } from '../define/index.ts'
import { ThreadItemEntry } from './items-list.ts'

const { object } = area('threads')

export const ThreadItemsReadParams = object(
  'ThreadItemsReadParams',
  'Which items to show in full.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn that they all belong to.', text()),
    itemIds: field('The items: at least one, and 100 at most.', list(text())),
  },
  experimental11,
)

export const ThreadItemsReadResponse = object(
  'ThreadItemsReadResponse',
  'The items in full.',
  {
    data: field(
      'The items, in the order of the history, whatever the order of the request.',
      list(ThreadItemEntry),
    ),
  },
  experimental11,
)

export type ThreadItemsReadParams = Static<typeof ThreadItemsReadParams>
export type ThreadItemsReadResponse = Static<typeof ThreadItemsReadResponse>
