import type { Static } from 'typebox'
import { area, field, flag, text } from '../define/index.ts'
import { Turn } from './turn.ts'
import { TurnError } from './turn-error.ts'

const { object } = area('turns')

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
  threadId: field('The thread.', text()),
  turnId: field('The turn.', text()),
  error: field('What went wrong.', TurnError),
  willRetry: field('The server tries again by itself. If not, the turn fails.', flag()),
})

export type TurnStartedNotification = Static<typeof TurnStartedNotification>
export type TurnCompletedNotification = Static<typeof TurnCompletedNotification>
export type ErrorNotification = Static<typeof ErrorNotification>
