import Type, { type Static } from 'typebox'
import { area, field, list } from '../define/index.ts'

const { object, openEnum, taggedUnion } = area('threads')
const later = { since: '2026-11' } as const
const kind = 'Tells the kind of status.'

export const ThreadActiveFlag = openEnum(
  'ThreadActiveFlag',
  'What a thread at work waits for.',
  {
    waitingOnApproval: 'An answer to a question about approval.',
    waitingOnUserInput: 'An answer to a question of the agent.',
  },
  later,
)

const NotLoadedStatus = object(
  'NotLoadedStatus',
  'The thread is stored only; resume it to work with it.',
  { type: field(kind, Type.Literal('notLoaded')) },
  later,
)
const IdleStatus = object('IdleStatus', 'No turn runs.', { type: field(kind, Type.Literal('idle')) }, later)
const SystemErrorStatus = object(
  'SystemErrorStatus',
  'The last turn failed for a reason outside the conversation. A new turn may be started.',
  { type: field(kind, Type.Literal('systemError')) },
  later,
)
const ActiveStatus = object(
  'ActiveStatus',
  'A turn runs.',
  {
    type: field(kind, Type.Literal('active')),
    activeFlags: field('What it waits for. Empty while the agent is at work.', list(ThreadActiveFlag)),
  },
  later,
)

export const ThreadStatus = taggedUnion(
  'ThreadStatus',
  'What a thread is doing.',
  'type',
  [NotLoadedStatus, IdleStatus, SystemErrorStatus, ActiveStatus],
  later,
)

export type ThreadStatus = Static<typeof ThreadStatus>
