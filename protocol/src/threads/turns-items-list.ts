import type { Static } from 'typebox'
import { area, field, int, list, maybe, text } from '../define/index.ts'
import { ThreadItem } from '../items/thread-item.ts'
import { cursor, pagesBeside } from './paging.ts'
import { SortDirection } from './sort.ts'

const { object } = area('threads')

export const ThreadTurnsItemsListParams = object(
  'ThreadTurnsItemsListParams',
  'Which items of a turn to list.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    cursor,
    limit: field('How many items at most.', maybe(int('uint32'))),
    sortDirection: field('From which end. The oldest first when left out.', maybe(SortDirection)),
  },
  { since: '2026-06', removed: '2026-11', experimental: true },
)

export const ThreadTurnsItemsListResponse = object(
  'ThreadTurnsItemsListResponse',
  'One page of the items of a turn.',
  {
    data: field('The items.', list(ThreadItem)),
    ...pagesBeside,
  },
  { since: '2026-06', removed: '2026-11', experimental: true },
)

export type ThreadTurnsItemsListParams = Static<typeof ThreadTurnsItemsListParams>
export type ThreadTurnsItemsListResponse = Static<typeof ThreadTurnsItemsListResponse>
