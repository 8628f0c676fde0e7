import { methodsOf } from '../define/methods.ts'
import { TurnInterruptParams, TurnInterruptResponse } from './interrupt.ts'
import { ErrorNotification, TurnCompletedNotification, TurnStartedNotification } from './notifications.ts'
import { TurnStartParams, TurnStartResponse } from './start.ts'

const { clientRequest, serverNotification } = methodsOf('core')

export const turnMethods = [
  clientRequest('turn/start', 'Gives the agent something to do.', TurnStartParams, TurnStartResponse, {
    errors: ['threadNotFound', 'threadNotLoaded'],
  }),
  clientRequest('turn/interrupt', 'Stops a running turn.', TurnInterruptParams, TurnInterruptResponse, {
    errors: ['threadNotLoaded', 'turnNotRunning'],
  }),
  serverNotification('turn/started', 'A turn began.', TurnStartedNotification),
  serverNotification('turn/completed', 'A turn ended.', TurnCompletedNotification),
  serverNotification('error', 'Something went wrong in a turn.', ErrorNotification),
]
