import { experimental11, since06, since11 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import { ThreadArchiveParams, ThreadArchiveResponse } from './archive.ts'
import { ThreadAttachmentUpdatedNotification } from './attachments.ts'
import { ThreadCompactStartParams, ThreadCompactStartResponse } from './compact-start.ts'
import { ThreadDeleteParams, ThreadDeleteResponse } from './delete.ts'
import { ThreadForkParams, ThreadForkResponse } from './fork.ts'
import { ThreadGoalClearedNotification, ThreadGoalUpdatedNotification } from './goals.ts'
import { ThreadInjectItemsParams, ThreadInjectItemsResponse } from './inject-items.ts'
import { ThreadItemsListParams, ThreadItemsListResponse } from './items-list.ts'
import { ThreadItemsReadParams, ThreadItemsReadResponse } from './items-read.ts'
import { ThreadListParams, ThreadListResponse } from './list.ts'
import { ThreadLoadedListParams, ThreadLoadedListResponse } from './loaded-list.ts'
import { ThreadMetadataUpdateParams, ThreadMetadataUpdateResponse } from './metadata-update.ts'
import { ThreadSetNameParams, ThreadSetNameResponse } from './name-set.ts'
import {
  ContextCompactedNotification,
  compactedIsAnItem,
  EnvironmentConnectionNotification,
  ThreadArchivedNotification,
  ThreadClosedNotification,
  ThreadDeletedNotification,
  ThreadNameUpdatedNotification,
  ThreadProjectUpdatedNotification,
  ThreadQueueChangedNotification,
  ThreadRevertedNotification,
  ThreadSectionChangedNotification,
  ThreadStartedNotification,
  ThreadStatusChangedNotification,
  ThreadUnarchivedNotification,
} from './notifications.ts'
import { ThreadPredictionUpdatedNotification } from './prediction.ts'
import { ThreadReadParams, ThreadReadResponse } from './read.ts'
import { ThreadReadStateChangedNotification } from './read-state.ts'
import { ThreadResumeParams, ThreadResumeResponse } from './resume.ts'
import { ThreadRevertParams, ThreadRevertResponse } from './revert.ts'
import { ThreadRollbackParams, ThreadRollbackResponse } from './rollback.ts'
import { ThreadSettingsUpdatedNotification } from './settings-updated.ts'
import { ThreadShellCommandParams, ThreadShellCommandResponse } from './shell-command.ts'
import { ThreadStartParams, ThreadStartResponse } from './start.ts'
import { ThreadTokenUsageUpdatedNotification } from './token-usage.ts'
import { ThreadTurnsItemsListParams, ThreadTurnsItemsListResponse } from './turns-items-list.ts'
import { ThreadTurnsListParams, ThreadTurnsListResponse } from './turns-list.ts'
import { ThreadUnarchiveParams, ThreadUnarchiveResponse } from './unarchive.ts'
import { ThreadUnsubscribeParams, ThreadUnsubscribeResponse } from './unsubscribe.ts'

const { clientRequest, serverNotification } = methodsOf('core')

/** What takes a thread as it is stored. */
const unknownThread = { errors: ['threadNotFound'] }
/** What works on a thread that is loaded. */
const unloadedThread = { errors: ['threadNotLoaded'] }

export const threadMethods = [
  clientRequest(
    'thread/start',
    'Starts a new thread and subscribes to it.',
    ThreadStartParams,
    ThreadStartResponse,
  ),
  clientRequest(
    'thread/resume',
    'Takes up a stored thread again and subscribes to it.',
    ThreadResumeParams,
    ThreadResumeResponse,
    unknownThread,
  ),
  clientRequest(
    'thread/fork',
    'Copies a stored thread into a new one and subscribes to that.',
    ThreadForkParams,
    ThreadForkResponse,
    unknownThread,
  ),
  clientRequest(
    'thread/unsubscribe',
    'Ends the subscription to a thread.',
    ThreadUnsubscribeParams,
    ThreadUnsubscribeResponse,
    since06,
  ),
  clientRequest('thread/list', 'Lists stored threads, page by page.', ThreadListParams, ThreadListResponse),
  clientRequest(
    'thread/loaded/list',
    'Lists the threads that are loaded, page by page.',
    ThreadLoadedListParams,
    ThreadLoadedListResponse,
  ),
  clientRequest(
    'thread/read',
    'Shows a thread without loading it or subscribing to it.',
    ThreadReadParams,
    ThreadReadResponse,
    unknownThread,
  ),
  clientRequest(
    'thread/turns/list',
    'Lists the turns of a thread, page by page.',
    ThreadTurnsListParams,
    ThreadTurnsListResponse,
    { ...unknownThread, since: '2026-06', stableSince: '2026-11' },
  ),
  clientRequest(
    'thread/turns/items/list',
    'Lists the items of a turn, page by page.',
    ThreadTurnsItemsListParams,
    ThreadTurnsItemsListResponse,
    { ...unknownThread, since: '2026-06', removed: '2026-11', experimental: true },
  ),
  clientRequest(
    'thread/items/list',
    'Lists the items of a thread or of one of its turns, page by page.',
    ThreadItemsListParams,
    ThreadItemsListResponse,
    { ...unknownThread, ...since11 },
  ),
  clientRequest(
    'thread/items/read',
    'Shows some items of a turn in full.',
    ThreadItemsReadParams,
    ThreadItemsReadResponse,
    { ...unknownThread, ...experimental11 },
  ),
  clientRequest(
    'thread/name/set',
    'Gives a thread a name.',
    ThreadSetNameParams,
    ThreadSetNameResponse,
    unknownThread,
  ),
  clientRequest(
    'thread/metadata/update',
    'Changes what is stored about a thread.',
    ThreadMetadataUpdateParams,
    ThreadMetadataUpdateResponse,
    { ...unknownThread, ...since06 },
  ),
  clientRequest(
    'thread/archive',
    'Puts a thread into the archive.',
    ThreadArchiveParams,
    ThreadArchiveResponse,
    unknownThread,
  ),
  clientRequest(
    'thread/unarchive',
    'Takes a thread out of the archive.',
    ThreadUnarchiveParams,
    ThreadUnarchiveResponse,
    unknownThread,
  ),
  clientRequest('thread/delete', 'Deletes a thread for good.', ThreadDeleteParams, ThreadDeleteResponse, {
    ...unknownThread,
    ...since06,
  }),
  clientRequest(
    'thread/compact/start',
    'Compacts the history of a thread, so that the model has room again.',
    ThreadCompactStartParams,
    ThreadCompactStartResponse,
    unloadedThread,
  ),
  clientRequest(
    'thread/shellCommand',
    'Runs a command of the user in a thread, outside the sandbox.',
    ThreadShellCommandParams,
    ThreadShellCommandResponse,
    { ...unloadedThread, ...since06 },
  ),
  clientRequest(
    'thread/inject_items',
    'Adds to what the model knows of a thread, without starting a turn.',
    ThreadInjectItemsParams,
    ThreadInjectItemsResponse,
    { ...unloadedThread, ...since06 },
  ),
  clientRequest(
    'thread/revert',
    'Takes a thread back to where it stood before a turn.',
    ThreadRevertParams,
    ThreadRevertResponse,
    { ...unloadedThread, ...since11 },
  ),
  clientRequest(
    'thread/rollback',
    'Drops the last turns of a thread.',
    ThreadRollbackParams,
    ThreadRollbackResponse,
    { ...unloadedThread, removed: '2026-11' },
  ),

  serverNotification('thread/started', 'A thread was started.', ThreadStartedNotification),
  serverNotification(
    'thread/status/changed',
    'A thread does something else now.',
    ThreadStatusChangedNotification,
    since06,
  ),
  serverNotification('thread/closed', 'A thread is no longer loaded.', ThreadClosedNotification, since06),
  serverNotification(
    'thread/settings/updated',
    'A thread goes on with other settings.',
    ThreadSettingsUpdatedNotification,
    since06,
  ),
  serverNotification('thread/name/updated', 'A thread has another name now.', ThreadNameUpdatedNotification),
  serverNotification(
    'thread/section/changed',
    'A thread was moved among the sections.',
    ThreadSectionChangedNotification,
    since11,
  ),
  serverNotification(
    'thread/project/updated',
    'A thread belongs to another project now.',
    ThreadProjectUpdatedNotification,
    since11,
  ),
  serverNotification(
    'thread/archived',
    'A thread was put into the archive.',
    ThreadArchivedNotification,
    since06,
  ),
  serverNotification(
    'thread/unarchived',
    'A thread was taken out of the archive.',
    ThreadUnarchivedNotification,
    since06,
  ),
  serverNotification('thread/deleted', 'A thread was deleted for good.', ThreadDeletedNotification, since06),
  serverNotification(
    'thread/reverted',
    'A thread was taken back to an earlier turn.',
    ThreadRevertedNotification,
    since11,
  ),
  serverNotification(
    'thread/compacted',
    'The history of a thread was compacted.',
    ContextCompactedNotification,
    compactedIsAnItem,
  ),
  serverNotification(
    'thread/tokenUsage/updated',
    'A request to the model was counted.',
    ThreadTokenUsageUpdatedNotification,
  ),
  serverNotification(
    'thread/readState/changed',
    'The user has read more of a thread, or there is more to read.',
    ThreadReadStateChangedNotification,
    since11,
  ),
  serverNotification(
    'thread/queue/changed',
    'What waits to be said in a thread changed.',
    ThreadQueueChangedNotification,
    since11,
  ),
  serverNotification(
    'thread/goal/updated',
    'The goal of a thread was set or changed.',
    ThreadGoalUpdatedNotification,
    since06,
  ),
  serverNotification('thread/goal/cleared', 'A thread has no goal.', ThreadGoalClearedNotification, since06),
  serverNotification(
    'thread/prediction/updated',
    'A guess at the next words of the user was made, or failed.',
    ThreadPredictionUpdatedNotification,
    since11,
  ),
  serverNotification(
    'thread/attachment/updated',
    'Something was attached to a thread, or taken away from it.',
    ThreadAttachmentUpdatedNotification,
    since11,
  ),
  serverNotification(
    'thread/environment/connected',
    'A machine that a thread works on came within reach.',
    EnvironmentConnectionNotification,
    since11,
  ),
  serverNotification(
    'thread/environment/disconnected',
    'A machine that a thread works on went out of reach.',
    EnvironmentConnectionNotification,
    since11,
  ),
]
