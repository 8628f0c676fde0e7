import type { Static } from 'typebox'
import {
  area,
  experimental11,
  field,
  flag,
  maybe,
  optional,
  since06,
  since11,
  text,
} from '../define/index.ts'
import { requestedSettings, settingsInForce, storedThread } from './thread-settings.ts'

const { object } = area('threads')

export const ThreadForkParams = object(
  'ThreadForkParams',
  'Which thread to copy, how much of it, and what to change in the copy.',
  {
    ...storedThread,
    ...requestedSettings,
    ephemeral: field('Do not store the copy.', optional(flag()), since06),
    threadSource: field('What the copy is for, in the words of the client.', maybe(text()), since06),
    lastTurnId: field(
      'The last turn to take over; it must have ended. All turns when left out.',
      maybe(text()),
      since11,
    ),
    beforeTurnId: field(
      'The first turn to leave out, with all after it. Not beside `lastTurnId`.',
      maybe(text()),
      experimental11,
    ),
    attachToSource: field(
      'Let the copy accompany the thread: lists leave it out, and the thread cannot be deleted while it exists. Not for copies that are not stored.',
      optional(flag()),
      experimental11,
    ),
    deferGoalContinuation: field(
      'Take the goal over, and leave it alone until the first turn that somebody asks for.',
      optional(flag()),
      experimental11,
    ),
    experimentalPredictionMode: field(
      'Take over everything that holds for the thread, which must be loaded, so that the model endpoint finds its beginning in the cache. Needs `ephemeral`; the whole history is taken over.',
      optional(flag()),
      experimental11,
    ),
    experimentalDisablePredictionMcp: field(
      'Leave the MCP servers out where the model endpoint allows it. Needs `experimentalPredictionMode`.',
      optional(flag()),
      experimental11,
    ),
  },
)

export const ThreadForkResponse = object(
  'ThreadForkResponse',
  'The copy, with its turns, and what holds for it.',
  settingsInForce,
)

export type ThreadForkParams = Static<typeof ThreadForkParams>
export type ThreadForkResponse = Static<typeof ThreadForkResponse>
