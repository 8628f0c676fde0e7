import type { Static } from 'typebox'
import { area, field, text } from '../define/index.ts'
import { message } from './message.ts'

const { object } = area('turns')

export const TurnSteerParams = object('TurnSteerParams', 'What the user says into a running turn.', {
  ...message,
  expectedTurnId: field('The turn that is meant; it must be the one that runs.', text()),
})

export const TurnSteerResponse = object('TurnSteerResponse', 'The turn will take it in.', {
  turnId: field('The turn.', text()),
})

export type TurnSteerParams = Static<typeof TurnSteerParams>
export type TurnSteerResponse = Static<typeof TurnSteerResponse>
