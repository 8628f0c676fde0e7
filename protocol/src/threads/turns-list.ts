import type { Static } from 'typebox'
import { area, field, text } from '../define/index.ts'
import { cursor } from './paging.ts'
import { turnsOnPage, wantedTurns } from './turns-page.ts'

const { object } = area('threads')

export const ThreadTurnsListParams = object(
  'ThreadTurnsListParams',
  'Which turns of a thread to list.',
  {
    threadId: field('The thread.', text()),
    cursor,
    ...wantedTurns,
  },
  { since: '2026-06', stableSince: '2026-11' },
)

export const ThreadTurnsListResponse = object(
  'ThreadTurnsListResponse',
  'One page of the turns of a thread.',
  turnsOnPage,
  { since: '2026-06', stableSince: '2026-11' },
)

export type ThreadTurnsListParams = Static<typeof ThreadTurnsListParams>
export type ThreadTurnsListResponse = Static<typeof ThreadTurnsListResponse>
