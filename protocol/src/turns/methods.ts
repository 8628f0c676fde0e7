import { since06 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import { TurnInterruptParams, TurnInterruptResponse } from './interrupt.ts'
import {
  ErrorNotification,
  TurnCompletedNotification,
  TurnDiffUpdatedNotification,
  TurnModerationMetadataNotification,
  TurnStartedNotification,
} from './notifications.ts'
import { TurnPlanUpdatedNotification } from './plan.ts'
import { TurnStartParams, TurnStartResponse } from './start.ts'
import { TurnSteerParams, TurnSteerResponse } from './steer.ts'
import {
  DeprecationNoticeNotification,
  GuardianWarningNotification,
  WarningNotification,
} from './warnings.ts'

const { clientRequest, serverNotification } = methodsOf('core')

const noSuchRunningTurn = { errors: ['threadNotLoaded', 'turnNotRunning'] }

export const turnMethods = [
  clientRequest('turn/start', 'Gives the agent something to do.', TurnStartParams, TurnStartResponse, {
    errors: ['threadNotFound', 'threadNotLoaded'],
  }),
  clientRequest(
    'turn/steer',
    'Says something into a running turn, without stopping it.',
    TurnSteerParams,
    TurnSteerResponse,
    noSuchRunningTurn,
  ),
  clientRequest(
    'turn/interrupt',
    'Stops a running turn.',
    TurnInterruptParams,
    TurnInterruptResponse,
    noSuchRunningTurn,
  ),
  serverNotification('turn/started', 'A turn began.', TurnStartedNotification),
  serverNotification('turn/completed', 'A turn ended.', TurnCompletedNotification),
  serverNotification('turn/diff/updated', 'Files were changed in a turn.', TurnDiffUpdatedNotification),
  serverNotification('turn/plan/updated', 'The agent made or changed a plan.', TurnPlanUpdatedNotification),
  serverNotification(
    'turn/moderationMetadata',
    'The model endpoint checked a turn.',
    TurnModerationMetadataNotification,
    since06,
  ),
  serverNotification('error', 'Something went wrong in a turn.', ErrorNotification),
  serverNotification('warning', 'There is something to tell the user.', WarningNotification, since06),
  serverNotification(
    'guardianWarning',
    'There is something to tell the user about the second agent.',
    GuardianWarningNotification,
    since06,
  ),
  serverNotification('deprecationNotice', 'Something in use will go away.', DeprecationNoticeNotification),
]
