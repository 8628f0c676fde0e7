import type { Static } from 'typebox'
import { anything, area, experimental06, field, list, maybe, since11 } from '../define/index.ts'
import { CollaborationMode } from '../models/settings.ts'
import { historyCursors } from './paging.ts'
import { personality, requestedSettings, settingsInForce, storedThread } from './thread-settings.ts'
import { turnsOnPage, wantedTurns } from './turns-page.ts'

const { object } = area('threads')

const InitialTurnsPageParams = object(
  'InitialTurnsPageParams',
  'The page of turns to send along.',
  wantedTurns,
  experimental06,
)

const TurnsPage = object('TurnsPage', 'One page of the turns of a thread.', turnsOnPage, experimental06)

export const ThreadResumeParams = object(
  'ThreadResumeParams',
  'Which thread to take up again, and what to change in it.',
  {
    ...storedThread,
    ...requestedSettings,
    personality,
    initialTurnsPage: field(
      'Answer with this page of the turns.',
      maybe(InitialTurnsPageParams),
      experimental06,
    ),
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
    ...historyCursors,
  },
)

export type ThreadResumeParams = Static<typeof ThreadResumeParams>
export type ThreadResumeResponse = Static<typeof ThreadResumeResponse>
