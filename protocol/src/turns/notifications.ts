import type { Static } from 'typebox'
import { anything, area, field, flag, since06, text } from '../define/index.ts'
import { Turn } from './turn.ts'
import { TurnError } from './turn-error.ts'

const { object } = area('turns')

/** Which turn something is about. */
const place = {
  threadId: field('The thread.', text()),
  turnId: field('The turn.', text()),
}

export const TurnStartedNotification = object('TurnStartedNotification', 'A turn began.', {
  threadId: field('The thread.', text()),
  turn: field('The turn, still without items.', Turn),
})

export const TurnCompletedNotification = object(
  'TurnCompletedNotification',
  'A turn ended; its status says how. Nothing more happens in it.',
  {
    threadId: field('The thread.', text()),
    turn: field('The turn.', Turn),
  },
)

export const ErrorNotification = object('ErrorNotification', 'Something went wrong in a turn.', {
  ...place,
  error: field('What went wrong.', TurnError),
  willRetry: field('The server tries again by itself. If not, the turn fails.', flag()),
})

export const TurnDiffUpdatedNotification = object(
  'TurnDiffUpdatedNotification',
  'Files were changed in a turn.',
  {
    ...place,
    diff: field('All changes of the turn so far in one, as a unified diff in the style of git.', text()),
  },
)

export const TurnModerationMetadataNotification = object(
  'TurnModerationMetadataNotification',
  'What the checks of the model endpoint say about a turn.',
  {
    ...place,
    metadata: field('What they say, as the model endpoint puts it.', anything()),
  },
  since06,
)

export type TurnStartedNotification = Static<typeof TurnStartedNotification>
export type TurnCompletedNotification = Static<typeof TurnCompletedNotification>
export type ErrorNotification = Static<typeof ErrorNotification>
export type TurnDiffUpdatedNotification = Static<typeof TurnDiffUpdatedNotification>
export type TurnModerationMetadataNotification = Static<typeof TurnModerationMetadataNotification>
