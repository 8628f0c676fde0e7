import type { Static } from 'typebox'
import { area, field, since06, text } from '../define/index.ts'

const { object, openEnum } = area('threads')

export const ThreadUnsubscribeParams = object(
  'ThreadUnsubscribeParams',
  'Which thread the connection wants to hear no more of.',
  { threadId: field('The thread.', text()) },
  since06,
)

const ThreadUnsubscribeStatus = openEnum(
  'ThreadUnsubscribeStatus',
  'What a wish to unsubscribe came to.',
  {
    notLoaded: 'The thread is not loaded, so that there was nothing to hear.',
    notSubscribed: 'The connection was not subscribed to it.',
    unsubscribed: 'The connection was subscribed and is no longer.',
  },
  since06,
)

export const ThreadUnsubscribeResponse = object(
  'ThreadUnsubscribeResponse',
  'The connection is not subscribed to the thread.',
  { status: field('What the wish came to.', ThreadUnsubscribeStatus) },
  since06,
)

export type ThreadUnsubscribeParams = Static<typeof ThreadUnsubscribeParams>
export type ThreadUnsubscribeResponse = Static<typeof ThreadUnsubscribeResponse>
