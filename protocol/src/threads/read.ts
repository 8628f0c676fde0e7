import type { Static } from 'typebox'
import { area, experimental11, field, flag, maybe, optional, text } from '../define/index.ts'
import { ThreadReadState } from './read-state.ts'
import { Thread } from './thread.ts'

const { object } = area('threads')

export const ThreadReadParams = object('ThreadReadParams', 'Which thread to look at, without loading it.', {
  threadId: field('The thread.', text()),
  includeTurns: field('Answer with its turns. Without when left out.', optional(flag()), {
    default: false,
    deprecated: 'A long history is read page by page: `thread/turns/list`, `thread/items/list`.',
    deprecatedSince: '2026-11',
  }),
})

export const ThreadReadResponse = object('ThreadReadResponse', 'The thread as it stands.', {
  thread: field('The thread.', Thread),
  readState: field('How far the user has read.', maybe(ThreadReadState), experimental11),
})

export type ThreadReadParams = Static<typeof ThreadReadParams>
export type ThreadReadResponse = Static<typeof ThreadReadResponse>
