import Type, { type Static } from 'typebox'
import { area, field, maybe, since11, text } from '../define/index.ts'

const { object, taggedUnion } = area('threads')
const kind = 'Tells the kind of place.'

const UnreadThreadStart = object(
  'UnreadThreadStart',
  'Everything is unread.',
  { type: field(kind, Type.Literal('threadStart')) },
  since11,
)

const UnreadTurn = object(
  'UnreadTurn',
  'Unread from a turn on.',
  {
    type: field(kind, Type.Literal('turn')),
    turnId: field('The first unread turn.', text()),
  },
  since11,
)

const ThreadUnreadPosition = taggedUnion(
  'ThreadUnreadPosition',
  'Where the unread part of a thread begins.',
  'type',
  [UnreadThreadStart, UnreadTurn],
  since11,
)

export const ThreadReadState = object(
  'ThreadReadState',
  'How far the user has read a thread.',
  {
    firstUnread: field('Where the unread part begins; null when all is read.', maybe(ThreadUnreadPosition)),
    revision: field('Changes with each change of this state.', text()),
  },
  since11,
)

export const ThreadReadStateChangedNotification = object(
  'ThreadReadStateChangedNotification',
  'The user has read more of a thread, or there is more to read.',
  {
    threadId: field('The thread.', text()),
    readState: field('How far the user has read.', ThreadReadState),
  },
  since11,
)

export type ThreadReadStateChangedNotification = Static<typeof ThreadReadStateChangedNotification>
