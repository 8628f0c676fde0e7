import type { Static } from 'typebox'
import {
  anything,
  area,
  experimental06,
  field,
  flag,
  int,
  list,
  maybe,
  optional,
  path,
  since11,
  text,
} from '../define/index.ts'
import { CollaborationMode } from '../models/settings.ts'
import { Turn, TurnItemsView } from '../turns/turn.ts'
import { SortDirection } from './sort.ts'
import { requestedSettings, settingsInForce } from './thread-settings.ts'

const { object } = area('threads')

const InitialTurnsPageParams = object(
  'InitialTurnsPageParams',
  'The page of turns to send along.',
  {
    limit: field('How many turns at most.', maybe(int('uint32'))),
    sortDirection: field('From which end.', maybe(SortDirection)),
    itemsView: field('How many of their items.', maybe(TurnItemsView)),
  },
  experimental06,
)

const TurnsPage = object(
  'TurnsPage',
  'One page of the turns of a thread.',
  {
    data: field('The turns.', list(Turn)),
    nextCursor: field('Where the next page begins; null at the end.', maybe(text())),
    backwardsCursor: field('Where the page in the other direction begins.', maybe(text())),
  },
  experimental06,
)

export const ThreadResumeParams = object(
  'ThreadResumeParams',
  'Which thread to take up again, and what to change in it.',
  {
    threadId: field('The thread.', text()),
    ...requestedSettings,
    excludeTurns: field('Answer without the turns.', optional(flag()), {
      since: '2026-06',
      stableSince: '2026-11',
    }),
    initialTurnsPage: field(
      'Answer with this page of the turns.',
      maybe(InitialTurnsPageParams),
      experimental06,
    ),
    path: field('Take the thread from this file, whatever its id.', maybe(path()), { experimental: true }),
    history: field(
      'Take this history, in the form of the model endpoint, in place of the stored one.',
      maybe(list(anything())),
      {
        experimental: true,
      },
    ),
  },
)

export const ThreadResumeResponse = object(
  'ThreadResumeResponse',
  'The thread, with its turns, and what holds for it.',
  {
    ...settingsInForce,
    collaborationMode: field('The way of working in force.', maybe(CollaborationMode), since11),
    initialTurnsPage: field('The page of turns that was asked for.', maybe(TurnsPage), experimental06),
    turnsBackwardsCursor: field('Where to begin paging back through the turns.', maybe(text()), since11),
    itemsBackwardsCursor: field('Where to begin paging back through the items.', maybe(text()), since11),
  },
)

export type ThreadResumeParams = Static<typeof ThreadResumeParams>
export type ThreadResumeResponse = Static<typeof ThreadResumeResponse>
