import Type, { type Static } from 'typebox'
import { area, field, list, since06 } from '../define/index.ts'

const { object, openEnum, taggedUnion } = area('threads')
const kind = 'Tells the kind of status.'

export const ThreadActiveFlag = openEnum(
  'ThreadActiveFlag',
  'What a thread at work waits for.',
  {
    waitingOnApproval: 'An answer to a question about approval.',
    waitingOnUserInput: 'An answer to a question of the agent.',
  },
  since06,
)

const NotLoadedStatus = object(
  'NotLoadedStatus',
  'The thread is stored only; resume it to work with it.',
  { type: field(kind, Type.Literal('notLoaded')) },
  since06,
)
const IdleStatus = object('IdleStatus', 'No turn runs.', { type: field(kind, Type.Literal('idle')) }, since06)
const SystemErrorStatus = object(
  'SystemErrorStatus',
  'The last turn failed for a reason outside the conversation. A new turn may be started.',
  { type: field(kind, Type.Literal('systemError')) },
  since06,
)
const ActiveStatus = object(
  'ActiveStatus',
  'A turn runs.',
  {
    type: field(kind, Type.Literal('active')),
    activeFlags: field('What it waits for. Empty while the agent is at work.', list(ThreadActiveFlag)),
  },
  since06,
)

export const ThreadStatus = taggedUnion(
  'ThreadStatus',
  'What a thread is doing.',
  'type',
  [NotLoadedStatus, IdleStatus, SystemErrorStatus, ActiveStatus],
  since06,
)

export type ThreadStatus = Static<typeof ThreadStatus>
