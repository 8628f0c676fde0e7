import type { Static } from 'typebox'
import { area, field, since06, text } from '../define/index.ts'
import { Thread } from './thread.ts'
import { ThreadStatus } from './thread-status.ts'

const { object } = area('threads')

export const ThreadStartedNotification = object(
  'ThreadStartedNotification',
  'A thread was started or forked.',
  {
    thread: field('The thread, without turns.', Thread),
  },
)

export const ThreadStatusChangedNotification = object(
  'ThreadStatusChangedNotification',
  'A thread does something else now.',
  {
    threadId: field('The thread.', text()),
    status: field('What it is doing.', ThreadStatus),
  },
  since06,
)

export type ThreadStartedNotification = Static<typeof ThreadStartedNotification>
export type ThreadStatusChangedNotification = Static<typeof ThreadStatusChangedNotification>
