import type { Static } from 'typebox'
import { area, experimental06, field, list, path, since06, text } from '../../define/index.ts'
import { FuzzyFileSearchResult } from './search.ts'

const { object } = area('search')

const sessionId = field('The `sessionId` of the `fuzzyFileSearch/sessionStart`.', text())

export const FuzzyFileSearchSessionStartParams = object(
  'FuzzyFileSearchSessionStartParams',
  'Where to search, in one session for many queries.',
  {
    sessionId: field('A name for the session that the client makes up.', text()),
    roots: field('The folders to look in, with everything below them.', list(path())),
  },
  experimental06,
)

export const FuzzyFileSearchSessionStartResponse = object(
  'FuzzyFileSearchSessionStartResponse',
  'The session takes queries now.',
  {},
  experimental06,
)

export const FuzzyFileSearchSessionUpdateParams = object(
  'FuzzyFileSearchSessionUpdateParams',
  'What to look for from now on.',
  { sessionId, query: field('The query, in place of the one before.', text()) },
  experimental06,
)

export const FuzzyFileSearchSessionUpdateResponse = object(
  'FuzzyFileSearchSessionUpdateResponse',
  'The search goes on with the new query; what it finds comes in notifications.',
  {},
  experimental06,
)

export const FuzzyFileSearchSessionStopParams = object(
  'FuzzyFileSearchSessionStopParams',
  'A session to end.',
  { sessionId },
  experimental06,
)

export const FuzzyFileSearchSessionStopResponse = object(
  'FuzzyFileSearchSessionStopResponse',
  'The session has ended.',
  {},
  experimental06,
)

export const FuzzyFileSearchSessionUpdatedNotification = object(
  'FuzzyFileSearchSessionUpdatedNotification',
  'What was found so far.',
  {
    sessionId,
    query: field('The query that it was found for. It may have been replaced since.', text()),
    files: field(
      'The best files and folders, the best first. They replace those that were sent before.',
      list(FuzzyFileSearchResult),
    ),
  },
  since06,
)

export const FuzzyFileSearchSessionCompletedNotification = object(
  'FuzzyFileSearchSessionCompletedNotification',
  'Nothing more will be found for the present query. The session stays open for another.',
  { sessionId },
  since06,
)

export type FuzzyFileSearchSessionStartParams = Static<typeof FuzzyFileSearchSessionStartParams>
export type FuzzyFileSearchSessionStartResponse = Static<typeof FuzzyFileSearchSessionStartResponse>
export type FuzzyFileSearchSessionUpdateParams = Static<typeof FuzzyFileSearchSessionUpdateParams>
export type FuzzyFileSearchSessionUpdateResponse = Static<typeof FuzzyFileSearchSessionUpdateResponse>
export type FuzzyFileSearchSessionStopParams = Static<typeof FuzzyFileSearchSessionStopParams>
export type FuzzyFileSearchSessionStopResponse = Static<typeof FuzzyFileSearchSessionStopResponse>
export type FuzzyFileSearchSessionUpdatedNotification = Static<
  typeof FuzzyFileSearchSessionUpdatedNotification
>
export type FuzzyFileSearchSessionCompletedNotification = Static<
  typeof FuzzyFileSearchSessionCompletedNotification
>
