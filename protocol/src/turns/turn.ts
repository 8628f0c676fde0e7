import type { Static } from 'typebox'
import {
  area,
  field,
  list,
  maybe,
  millis,
  optional,
  since06,
  since11,
  text,
  unixSeconds,
} from '../define/index.ts'
import { ThreadItem } from '../items/thread-item.ts'
import { TurnError } from './turn-error.ts'

const { object, openEnum } = area('turns')

export const TurnStatus = openEnum('TurnStatus', 'Where a turn stands.', {
  inProgress: 'The agent is at work, or waits for an approval.',
  completed: 'The agent came to an end by itself.',
  interrupted: 'It was stopped, by the client or by the end of the process.',
  failed: 'It could not go on; `error` says why.',
})

export const TurnItemsView = openEnum(
  'TurnItemsView',
  'How many of its items a turn carries here.',
  {
    notLoaded: 'None; ask for them.',
    summary: 'The most telling ones.',
    full: 'All of them.',
  },
  since06,
)

export const Turn = object('Turn', 'One unit of work of the agent, from a message of the user to the end.', {
  id: field('Unique inside the thread. A UUIDv7 since 2026-06, a counter (`"0"`) before.', text()),
  rootTurnId: field(
    'The turn that this one goes back to, when turns start turns; else its own id.',
    maybe(text()),
    since11,
  ),
  items: field(
    'What happened in it, in order. Often empty in notifications: items come on their own.',
    list(ThreadItem),
  ),
  itemsView: field('How many of the items are here. All when left out.', optional(TurnItemsView), {
    ...since06,
    default: 'full',
  }),
  status: field('Where it stands.', TurnStatus),
  error: field('Why it failed, when it did.', maybe(TurnError)),
  startedAt: field('When the work began.', maybe(unixSeconds()), since06),
  completedAt: field('When it ended.', maybe(unixSeconds()), since06),
  durationMs: field('How long it took.', maybe(millis()), since06),
})

export type Turn = Static<typeof Turn>
export type TurnStatus = Static<typeof TurnStatus>
