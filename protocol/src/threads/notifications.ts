import type { Static } from 'typebox'
import { area, field, maybe, nullable, since06, since11, text } from '../define/index.ts'
import { Thread } from './thread.ts'
import { ThreadStatus } from './thread-status.ts'

const { object } = area('threads')

/** Why there is no need any more to be told that a history was compacted. */
export const compactedIsAnItem = {
  deprecated: 'The turn also carries it as an item, which is kept: look for `contextCompaction`.',
}

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

export const ThreadClosedNotification = object(
  'ThreadClosedNotification',
  'A thread is no longer loaded. It can be resumed, unless it was not stored.',
  { threadId: field('The thread.', text()) },
  since06,
)

export const ThreadNameUpdatedNotification = object(
  'ThreadNameUpdatedNotification',
  'A thread has another name now.',
  {
    threadId: field('The thread.', text()),
    threadName: field('Its name; absent or null when it has none.', maybe(text())),
  },
)

export const ThreadSectionChangedNotification = object(
  'ThreadSectionChangedNotification',
  'A thread was moved: into a section, out of it, or to another place in it.',
  {
    threadId: field('The thread.', text()),
    sectionId: field('The section that it is in now; null when it is in none.', nullable(text())),
  },
  since11,
)

export const ThreadProjectUpdatedNotification = object(
  'ThreadProjectUpdatedNotification',
  'A thread belongs to another project now, or to none.',
  {
    threadId: field('The thread.', text()),
    projectId: field('The project; null when it belongs to none.', nullable(text())),
  },
  since11,
)

export const ThreadArchivedNotification = object(
  'ThreadArchivedNotification',
  'A thread was put into the archive.',
  { threadId: field('The thread.', text()) },
  since06,
)

export const ThreadUnarchivedNotification = object(
  'ThreadUnarchivedNotification',
  'A thread was taken out of the archive.',
  { threadId: field('The thread.', text()) },
  since06,
)

export const ThreadDeletedNotification = object(
  'ThreadDeletedNotification',
  'A thread was deleted for good.',
  { threadId: field('The thread.', text()) },
  since06,
)

export const ThreadRevertedNotification = object(
  'ThreadRevertedNotification',
  'A thread was taken back to an earlier turn: what a client shows of its history is out of date.',
  { threadId: field('The thread.', text()) },
  since11,
)

export const ContextCompactedNotification = object(
  'ContextCompactedNotification',
  'The history of a thread was compacted.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn in which that happened.', text()),
  },
  compactedIsAnItem,
)

export const ThreadQueueChangedNotification = object(
  'ThreadQueueChangedNotification',
  'What waits to be said in a thread changed.',
  { threadId: field('The thread.', text()) },
  since11,
)

export const EnvironmentConnectionNotification = object(
  'EnvironmentConnectionNotification',
  'A machine that a thread works on came within reach, or went out of it.',
  {
    threadId: field('The thread.', text()),
    environmentId: field('Id of the machine.', text()),
  },
  since11,
)

export type ThreadStartedNotification = Static<typeof ThreadStartedNotification>
export type ThreadStatusChangedNotification = Static<typeof ThreadStatusChangedNotification>
export type ThreadClosedNotification = Static<typeof ThreadClosedNotification>
export type ThreadNameUpdatedNotification = Static<typeof ThreadNameUpdatedNotification>
export type ThreadSectionChangedNotification = Static<typeof ThreadSectionChangedNotification>
export type ThreadProjectUpdatedNotification = Static<typeof ThreadProjectUpdatedNotification>
export type ThreadArchivedNotification = Static<typeof ThreadArchivedNotification>
export type ThreadUnarchivedNotification = Static<typeof ThreadUnarchivedNotification>
export type ThreadDeletedNotification = Static<typeof ThreadDeletedNotification>
export type ThreadRevertedNotification = Static<typeof ThreadRevertedNotification>
export type ContextCompactedNotification = Static<typeof ContextCompactedNotification>
export type ThreadQueueChangedNotification = Static<typeof ThreadQueueChangedNotification>
export type EnvironmentConnectionNotification = Static<typeof EnvironmentConnectionNotification>
