import { since06 } from '../../define/index.ts'
import { methodsOf } from '../../define/methods.ts'
import { HooksListParams, HooksListResponse } from './list.ts'
import { HookCompletedNotification, HookStartedNotification } from './runs.ts'

const { clientRequest, serverNotification } = methodsOf('services')

export const hookMethods = [
  clientRequest(
    'hooks/list',
    'Lists the hooks that are set up for working folders or a thread.',
    HooksListParams,
    HooksListResponse,
    { ...since06, errors: ['threadNotLoaded'] },
  ),
  serverNotification('hook/started', 'A hook began to run.', HookStartedNotification, since06),
  serverNotification('hook/completed', 'A hook ended.', HookCompletedNotification, since06),
]
