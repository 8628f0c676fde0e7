import type { Static } from 'typebox'
import { area, field, text } from '../define/index.ts'

const { object } = area('threads')

export const ThreadArchiveParams = object('ThreadArchiveParams', 'Which thread to put away.', {
  threadId: field('The thread; it must not be in the archive yet.', text()),
})

export const ThreadArchiveResponse = object('ThreadArchiveResponse', 'The thread is in the archive.', {})

export type ThreadArchiveParams = Static<typeof ThreadArchiveParams>
export type ThreadArchiveResponse = Static<typeof ThreadArchiveResponse>
