import type { Static } from 'typebox'
import { area, field, text } from '../define/index.ts'

const { object } = area('threads')

export const ThreadSetNameParams = object('ThreadSetNameParams', 'What to call a thread.', {
  threadId: field('The thread.', text()),
  name: field('Its name from now on, for people. It must not be empty.', text()),
})

export const ThreadSetNameResponse = object('ThreadSetNameResponse', 'The thread has its name.', {})

export type ThreadSetNameParams = Static<typeof ThreadSetNameParams>
export type ThreadSetNameResponse = Static<typeof ThreadSetNameResponse>
