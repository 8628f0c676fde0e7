import type { Static } from 'typebox'
import { area, field, text } from '../define/index.ts'
import { Thread } from './thread.ts'

const { object } = area('threads')

export const ThreadUnarchiveParams = object(
  'ThreadUnarchiveParams',
  'Which thread to take out of the archive.',
  {
    threadId: field('The thread; it must be in the archive.', text()),
  },
)

export const ThreadUnarchiveResponse = object(
  'ThreadUnarchiveResponse',
  'The thread is among the others again. It is not loaded by that.',
  {
    thread: field('The thread, without its turns.', Thread),
  },
)

export type ThreadUnarchiveParams = Static<typeof ThreadUnarchiveParams>
export type ThreadUnarchiveResponse = Static<typeof ThreadUnarchiveResponse>
