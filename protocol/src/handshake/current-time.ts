import type { Static } from 'typebox'
import { area, experimental11, field, text, unixSeconds } from '../define/index.ts'

const { object } = area('handshake')

export const CurrentTimeReadParams = object(
  'CurrentTimeReadParams',
  'What time is it? For a client that keeps the time of the agent.',
  { threadId: field('The thread whose agent wants to know.', text()) },
  experimental11,
)

export const CurrentTimeReadResponse = object(
  'CurrentTimeReadResponse',
  'The time by the clock of the client.',
  { currentTimeAt: field('The time, which need not be that of the machine.', unixSeconds()) },
  experimental11,
)

export type CurrentTimeReadParams = Static<typeof CurrentTimeReadParams>
export type CurrentTimeReadResponse = Static<typeof CurrentTimeReadResponse>
