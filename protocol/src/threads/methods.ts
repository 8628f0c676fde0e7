import { since06 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import { ThreadListParams, ThreadListResponse } from './list.ts'
import { ThreadStartedNotification, ThreadStatusChangedNotification } from './notifications.ts'
import { ThreadReadParams, ThreadReadResponse } from './read.ts'
import { ThreadResumeParams, ThreadResumeResponse } from './resume.ts'
import { ThreadStartParams, ThreadStartResponse } from './start.ts'
import { ThreadTokenUsageUpdatedNotification } from './token-usage.ts'

const { clientRequest, serverNotification } = methodsOf('core')

const unknownThread = { errors: ['threadNotFound'] }

export const threadMethods = [
  clientRequest(
    'thread/start',
    'Starts a new thread and subscribes to it.',
    ThreadStartParams,
    ThreadStartResponse,
  ),
  clientRequest(
    'thread/resume',
    'Takes up a stored thread again and subscribes to it.',
    ThreadResumeParams,
    ThreadResumeResponse,
    unknownThread,
  ),
  clientRequest('thread/list', 'Lists stored threads, page by page.', ThreadListParams, ThreadListResponse),
  clientRequest(
    'thread/read',
    'Shows a thread without loading it or subscribing to it.',
    ThreadReadParams,
    ThreadReadResponse,
    unknownThread,
  ),
  serverNotification('thread/started', 'A thread was started.', ThreadStartedNotification),
  serverNotification(
    'thread/status/changed',
    'A thread does something else now.',
    ThreadStatusChangedNotification,
    since06,
  ),
  serverNotification(
    'thread/tokenUsage/updated',
    'A request to the model was counted.',
    ThreadTokenUsageUpdatedNotification,
  ),
]
