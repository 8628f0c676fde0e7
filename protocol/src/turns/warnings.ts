import type { Static } from 'typebox'
import { area, field, maybe, since06, text } from '../define/index.ts'

const { object } = area('turns')

export const WarningNotification = object(
  'WarningNotification',
  'Something that the user should know, though everything goes on.',
  {
    threadId: field('The thread that it is about; null when it is about none in particular.', maybe(text())),
    message: field('What the user should know, in a few words.', text()),
  },
  since06,
)

export const GuardianWarningNotification = object(
  'GuardianWarningNotification',
  'Something that the user should know about the second agent, which watches over the first.',
  {
    threadId: field('The thread of the agent that is watched.', text()),
    message: field('What the user should know, in a few words.', text()),
  },
  since06,
)

export const DeprecationNoticeNotification = object(
  'DeprecationNoticeNotification',
  'The client or its settings use something that will go away.',
  {
    summary: field('What it is, in a few words for people.', text()),
    details: field('More about it, such as what to do instead.', maybe(text())),
  },
)

export type WarningNotification = Static<typeof WarningNotification>
export type GuardianWarningNotification = Static<typeof GuardianWarningNotification>
export type DeprecationNoticeNotification = Static<typeof DeprecationNoticeNotification>
