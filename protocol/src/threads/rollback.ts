import type { Static } from 'typebox'
import { area, field, int, text } from '../define/index.ts'
import { Thread } from './thread.ts'

const { object } = area('threads')

export const ThreadRollbackParams = object(
  'ThreadRollbackParams',
  'How far to take a thread back. Files stay as the agent left them.',
  {
    threadId: field('The thread.', text()),
    numTurns: field('How many of the last turns to drop; at least one.', int('uint32')),
  },
  { removed: '2026-11' },
)

export const ThreadRollbackResponse = object(
  'ThreadRollbackResponse',
  'The thread without the dropped turns.',
  {
    thread: field('The thread, with the turns that are left.', Thread),
  },
  { removed: '2026-11' },
)

export type ThreadRollbackParams = Static<typeof ThreadRollbackParams>
export type ThreadRollbackResponse = Static<typeof ThreadRollbackResponse>
