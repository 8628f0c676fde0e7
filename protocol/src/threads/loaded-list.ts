import type { Static } from 'typebox'
import { area, field, int, list, maybe, text } from '../define/index.ts'
import { cursor, nextCursor } from './paging.ts'

const { object } = area('threads')

export const ThreadLoadedListParams = object('ThreadLoadedListParams', 'How many loaded threads to list.', {
  cursor,
  limit: field('How many at most. All when left out.', maybe(int('uint32'))),
})

export const ThreadLoadedListResponse = object('ThreadLoadedListResponse', 'One page of loaded threads.', {
  data: field('Ids of threads that the server holds in memory.', list(text())),
  nextCursor,
})

export type ThreadLoadedListParams = Static<typeof ThreadLoadedListParams>
export type ThreadLoadedListResponse = Static<typeof ThreadLoadedListResponse>
