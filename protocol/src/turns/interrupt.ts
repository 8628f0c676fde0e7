import type { Static } from 'typebox'
import { area, field, text } from '../define/index.ts'

const { object } = area('turns')

export const TurnInterruptParams = object('TurnInterruptParams', 'Which turn to stop.', {
  threadId: field('The thread.', text()),
  turnId: field('The turn; it must be the one that runs.', text()),
})

export const TurnInterruptResponse = object(
  'TurnInterruptResponse',
  'The turn will stop. Its end comes as `turn/completed`.',
  {},
)

export type TurnInterruptParams = Static<typeof TurnInterruptParams>
export type TurnInterruptResponse = Static<typeof TurnInterruptResponse>
