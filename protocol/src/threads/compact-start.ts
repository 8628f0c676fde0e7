import type { Static } from 'typebox'
import { area, field, text } from '../define/index.ts'

const { object } = area('threads')

export const ThreadCompactStartParams = object('ThreadCompactStartParams', 'Which history to compact.', {
  threadId: field('The thread.', text()),
})

export const ThreadCompactStartResponse = object(
  'ThreadCompactStartResponse',
  'The history will be compacted. That happens in a turn, which comes with `turn/started`.',
  {},
)

export type ThreadCompactStartParams = Static<typeof ThreadCompactStartParams>
export type ThreadCompactStartResponse = Static<typeof ThreadCompactStartResponse>
