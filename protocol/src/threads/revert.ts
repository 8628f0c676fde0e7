import type { Static } from 'typebox'
import { area, field, since11, text } from '../define/index.ts'
import { historyCursors } from './paging.ts'
import { Thread } from './thread.ts'

const { object } = area('threads')

export const ThreadRevertParams = object(
  'ThreadRevertParams',
  'How far to take a thread back. Files stay as the agent left them.',
  {
    threadId: field('The thread.', text()),
    beforeTurnId: field('The first turn to drop; all that came after it go with it.', text()),
  },
  since11,
)

export const ThreadRevertResponse = object(
  'ThreadRevertResponse',
  'The thread as it was before the turn.',
  {
    thread: field('The thread, without turns; ask for those page by page.', Thread),
    ...historyCursors,
  },
  since11,
)

export type ThreadRevertParams = Static<typeof ThreadRevertParams>
export type ThreadRevertResponse = Static<typeof ThreadRevertResponse>
