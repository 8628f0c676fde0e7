import { experimental06, since06 } from '../../define/index.ts'
import { methodsOf } from '../../define/methods.ts'
import { FuzzyFileSearchParams, FuzzyFileSearchResponse } from './search.ts'
import {
  FuzzyFileSearchSessionCompletedNotification,
  FuzzyFileSearchSessionStartParams,
  FuzzyFileSearchSessionStartResponse,
  FuzzyFileSearchSessionStopParams,
  FuzzyFileSearchSessionStopResponse,
  FuzzyFileSearchSessionUpdatedNotification,
  FuzzyFileSearchSessionUpdateParams,
  FuzzyFileSearchSessionUpdateResponse,
} from './sessions.ts'

const { clientRequest, serverNotification } = methodsOf('workspace')

export const searchMethods = [
  clientRequest(
    'fuzzyFileSearch',
    'Finds files by some letters of their paths.',
    FuzzyFileSearchParams,
    FuzzyFileSearchResponse,
  ),
  clientRequest(
    'fuzzyFileSearch/sessionStart',
    'Begins a search whose query changes while the user types.',
    FuzzyFileSearchSessionStartParams,
    FuzzyFileSearchSessionStartResponse,
    experimental06,
  ),
  clientRequest(
    'fuzzyFileSearch/sessionUpdate',
    'Changes the query of a session.',
    FuzzyFileSearchSessionUpdateParams,
    FuzzyFileSearchSessionUpdateResponse,
    experimental06,
  ),
  clientRequest(
    'fuzzyFileSearch/sessionStop',
    'Ends a session.',
    FuzzyFileSearchSessionStopParams,
    FuzzyFileSearchSessionStopResponse,
    experimental06,
  ),
  serverNotification(
    'fuzzyFileSearch/sessionUpdated',
    'A session has found something.',
    FuzzyFileSearchSessionUpdatedNotification,
    since06,
  ),
  serverNotification(
    'fuzzyFileSearch/sessionCompleted',
    'A session is done with its query.',
    FuzzyFileSearchSessionCompletedNotification,
    since06,
  ),
]
