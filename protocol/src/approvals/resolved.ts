import type { Static } from 'typebox'
import { area, field, since06, text } from '../define/index.ts'
import { RequestId } from '../wire/request-id.ts'

const { object } = area('approvals')

export const ServerRequestResolvedNotification = object(
  'ServerRequestResolvedNotification',
  'A request of the server has its answer, or needs none any more; a client that still shows it can put it away.',
  {
    threadId: field('The thread.', text()),
    requestId: field('The id of the request.', RequestId),
  },
  since06,
)

export type ServerRequestResolvedNotification = Static<typeof ServerRequestResolvedNotification>
