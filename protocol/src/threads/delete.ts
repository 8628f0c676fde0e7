import type { Static } from 'typebox'
import { area, field, since06, text } from '../define/index.ts'

const { object } = area('threads')

export const ThreadDeleteParams = object(
  'ThreadDeleteParams',
  'Which thread to delete for good.',
  { threadId: field('The thread.', text()) },
  since06,
)

export const ThreadDeleteResponse = object('ThreadDeleteResponse', 'The thread is gone.', {}, since06)

export type ThreadDeleteParams = Static<typeof ThreadDeleteParams>
export type ThreadDeleteResponse = Static<typeof ThreadDeleteResponse>
