// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type { CollaborationMode, Personality, ReasoningEffort } from './models.ts'
import type { ApprovalsReviewer, AskForApproval, SandboxMode, SandboxPolicy } from './policy.ts'
import type {
  SortDirection,
  Thread,
  ThreadAttachmentOperation,
  ThreadGoal,
  ThreadItemEntry,
  ThreadItemOutputDeferral,
  ThreadItemsListCursor,
  ThreadMetadataGitInfoUpdateParams,
  ThreadPredictionResult,
  ThreadReadState,
  ThreadSettings,
  ThreadSortKey,
  ThreadSourceKind,
  ThreadStartSource,
  ThreadStatus,
  ThreadTokenUsage,
  ThreadUnsubscribeStatus,
  WorkingFolderFilter,
} from './threads.ts'
import type { Turn, TurnItemsView } from './turns.ts'

/** How a new thread is to be set up. */
export interface ThreadStartParams {
  /** Name of the model. The server's own choice when left out. */
  model?: string | null
  /** Name of the provider of the model, as configured at the server. */
  modelProvider?: string | null
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
  /** The working folder. That of the server when left out. */
  cwd?: string | null
  /** When the agent has to ask before it acts. */
  approvalPolicy?: AskForApproval | null
  /** Who answers when it asks. */
  approvalsReviewer?: ApprovalsReviewer | null
  /** What its commands can reach. */
  sandbox?: SandboxMode | null
  /** Settings of the server to change for this thread, by their dotted names. */
  config?: Record<string, unknown> | null
  /** Instructions in place of those that the server gives the model. */
  baseInstructions?: string | null
  /** Instructions that go before those of the user. */
  developerInstructions?: string | null
  /**
   * The tone in which the agent talks.
   *
   * @deprecated Servers no longer change the tone.
   */
  personality?: Personality | null
  /** Do not store it. */
  ephemeral?: boolean | null
  /** Name of the service that the thread is for. */
  serviceName?: string | null
  /** Why the thread is started. */
  sessionStartSource?: ThreadStartSource | null
  /** What the thread is for, in the words of the client. */
  threadSource?: string | null
}

/** The new thread and what holds for it. */
export interface ThreadStartResponse {
  /** The thread. */
  thread: Thread
  /** Name of the model. */
  model: string
  /** Name of the provider of the model. */
  modelProvider: string
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
  /** Plugins that are switched off. Default: `[]`. */
  disabledPluginIds?: string[]
  /** The working folder. */
  cwd: string
  /** Files whose instructions the model was given. Default: `[]`. */
  instructionSources?: string[]
  /** When the agent has to ask before it acts. */
  approvalPolicy: AskForApproval
  /** Who answers when it asks. */
  approvalsReviewer: ApprovalsReviewer
  /** What its commands can reach. */
  sandbox: SandboxPolicy
  /** How long the model may think. */
  reasoningEffort?: ReasoningEffort | null
}

/** Which thread to take up again, and what to change in it. */
export interface ThreadResumeParams {
  /** The thread. */
  threadId: string
  /** Answer without the turns, for reading them page by page. With all of them when left out. */
  excludeTurns?: boolean
  /** Name of the model. The server's own choice when left out. */
  model?: string | null
  /** Name of the provider of the model, as configured at the server. */
  modelProvider?: string | null
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
  /** The working folder. That of the server when left out. */
  cwd?: string | null
  /** When the agent has to ask before it acts. */
  approvalPolicy?: AskForApproval | null
  /** Who answers when it asks. */
  approvalsReviewer?: ApprovalsReviewer | null
  /** What its commands can reach. */
  sandbox?: SandboxMode | null
  /** Settings of the server to change for this thread, by their dotted names. */
  config?: Record<string, unknown> | null
  /** Instructions in place of those that the server gives the model. */
  baseInstructions?: string | null
  /** Instructions that go before those of the user. */
  developerInstructions?: string | null
  /**
   * The tone in which the agent talks.
   *
   * @deprecated Servers no longer change the tone.
   */
  personality?: Personality | null
}

/** The thread, with its turns, and what holds for it. */
export interface ThreadResumeResponse {
  /** The thread. */
  thread: Thread
  /** Name of the model. */
  model: string
  /** Name of the provider of the model. */
  modelProvider: string
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
  /** Plugins that are switched off. Default: `[]`. */
  disabledPluginIds?: string[]
  /** The working folder. */
  cwd: string
  /** Files whose instructions the model was given. Default: `[]`. */
  instructionSources?: string[]
  /** When the agent has to ask before it acts. */
  approvalPolicy: AskForApproval
  /** Who answers when it asks. */
  approvalsReviewer: ApprovalsReviewer
  /** What its commands can reach. */
  sandbox: SandboxPolicy
  /** How long the model may think. */
  reasoningEffort?: ReasoningEffort | null
  /** The way of working in force. */
  collaborationMode?: CollaborationMode | null
  /** Where to begin paging back through the turns. */
  turnsBackwardsCursor?: string | null
  /** Where to begin paging back through the items. */
  itemsBackwardsCursor?: string | null
}

/** Which thread to copy, how much of it, and what to change in the copy. */
export interface ThreadForkParams {
  /** The thread. */
  threadId: string
  /** Answer without the turns, for reading them page by page. With all of them when left out. */
  excludeTurns?: boolean
  /** Name of the model. The server's own choice when left out. */
  model?: string | null
  /** Name of the provider of the model, as configured at the server. */
  modelProvider?: string | null
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
  /** The working folder. That of the server when left out. */
  cwd?: string | null
  /** When the agent has to ask before it acts. */
  approvalPolicy?: AskForApproval | null
  /** Who answers when it asks. */
  approvalsReviewer?: ApprovalsReviewer | null
  /** What its commands can reach. */
  sandbox?: SandboxMode | null
  /** Settings of the server to change for this thread, by their dotted names. */
  config?: Record<string, unknown> | null
  /** Instructions in place of those that the server gives the model. */
  baseInstructions?: string | null
  /** Instructions that go before those of the user. */
  developerInstructions?: string | null
  /** Do not store the copy. */
  ephemeral?: boolean
  /** What the copy is for, in the words of the client. */
  threadSource?: string | null
  /** The last turn to take over; it must have ended. All turns when left out. */
  lastTurnId?: string | null
}

/** The copy, with its turns, and what holds for it. */
export interface ThreadForkResponse {
  /** The thread. */
  thread: Thread
  /** Name of the model. */
  model: string
  /** Name of the provider of the model. */
  modelProvider: string
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
  /** Plugins that are switched off. Default: `[]`. */
  disabledPluginIds?: string[]
  /** The working folder. */
  cwd: string
  /** Files whose instructions the model was given. Default: `[]`. */
  instructionSources?: string[]
  /** When the agent has to ask before it acts. */
  approvalPolicy: AskForApproval
  /** Who answers when it asks. */
  approvalsReviewer: ApprovalsReviewer
  /** What its commands can reach. */
  sandbox: SandboxPolicy
  /** How long the model may think. */
  reasoningEffort?: ReasoningEffort | null
}

/** Which thread the connection wants to hear no more of. */
export interface ThreadUnsubscribeParams {
  /** The thread. */
  threadId: string
}

/** The connection is not subscribed to the thread. */
export interface ThreadUnsubscribeResponse {
  /** What the wish came to. */
  status: ThreadUnsubscribeStatus
}

/** Which threads to list, and in what order. */
export interface ThreadListParams {
  /** Where to go on: `nextCursor` of the page before. */
  cursor?: string | null
  /** How many at most. The server has a limit of its own. */
  limit?: number | null
  /** What to sort by. The time of creation when left out. */
  sortKey?: ThreadSortKey | null
  /** From which end. The newest first when left out. */
  sortDirection?: SortDirection | null
  /** Only threads of these providers. All when empty; those of the configured one when left out. */
  modelProviders?: string[] | null
  /** Only threads that come from these. Those of people when left out. */
  sourceKinds?: ThreadSourceKind[] | null
  /** Only those in the archive, or only those that are not. The latter when left out. */
  archived?: boolean | null
  /** Only threads with this working folder. */
  cwd?: WorkingFolderFilter | null
  /** Only threads whose title or preview contains this. */
  searchTerm?: string | null
  /** Only threads that these clients started. */
  originators?: string[] | null
  /** Leave these out. */
  excludedThreadIds?: string[] | null
  /** Only threads of this section. */
  sectionId?: string | null
  /** Only threads of the account that is signed in. */
  currentAccountOnly?: boolean
  /** Ask the index only, even where it may lag behind the files. */
  useStateDbOnly?: boolean
}

/** One page of threads. */
export interface ThreadListResponse {
  /** The threads, without their turns. */
  data: Thread[]
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null
  /** Where the page in the other direction begins. */
  backwardsCursor?: string | null
}

/** How many loaded threads to list. */
export interface ThreadLoadedListParams {
  /** Where to go on: `nextCursor` of the page before. */
  cursor?: string | null
  /** How many at most. All when left out. */
  limit?: number | null
}

/** One page of loaded threads. */
export interface ThreadLoadedListResponse {
  /** Ids of threads that the server holds in memory. */
  data: string[]
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null
}

/** Which thread to look at, without loading it. */
export interface ThreadReadParams {
  /** The thread. */
  threadId: string
  /**
   * Answer with its turns. Without when left out.
   *
   * @deprecated A long history is read page by page: `thread/turns/list`, `thread/items/list`.
   */
  includeTurns?: boolean
}

/** The thread as it stands. */
export interface ThreadReadResponse {
  /** The thread. */
  thread: Thread
}

/** Which turns of a thread to list. */
export interface ThreadTurnsListParams {
  /** The thread. */
  threadId: string
  /** Where to go on: `nextCursor` of the page before. */
  cursor?: string | null
  /** How many turns at most. */
  limit?: number | null
  /** From which end. The newest first when left out. */
  sortDirection?: SortDirection | null
  /** How many of their items. A summary when left out. */
  itemsView?: TurnItemsView | null
}

/** One page of the turns of a thread. */
export interface ThreadTurnsListResponse {
  /** The turns. */
  data: Turn[]
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null
  /**
   * Where the page in the other direction begins: with the first entry of this one, once more. Null when the
   * page is empty.
   */
  backwardsCursor?: string | null
}

/** Which items of a thread to list. */
export interface ThreadItemsListParams {
  /** The thread. */
  threadId: string
  /** Only items of this turn. Those of all turns when left out. */
  turnId?: string | null
  /** Where to go on: `nextCursor` of the page before, or with `turnId` an item to go on from. */
  cursor?: ThreadItemsListCursor | null
  /** How many items at most. */
  limit?: number | null
  /** From which end. The oldest first when left out. */
  sortDirection?: SortDirection | null
  /** Outputs to leave out, for reading them one by one with `thread/items/read`. Only with `turnId`. */
  deferOutput?: ThreadItemOutputDeferral | null
}

/** One page of items. */
export interface ThreadItemsListResponse {
  /** The items. */
  data: ThreadItemEntry[]
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null
  /**
   * Where the page in the other direction begins: with the first entry of this one, once more. Null when the
   * page is empty.
   */
  backwardsCursor?: string | null
}

/** What to call a thread. */
export interface ThreadSetNameParams {
  /** The thread. */
  threadId: string
  /** Its name from now on, for people. It must not be empty. */
  name: string
}

/** The thread has its name. */
export type ThreadSetNameResponse = Record<string, unknown>

/** What to change in what is stored about a thread. What is left out stays. */
export interface ThreadMetadataUpdateParams {
  /** The thread. */
  threadId: string
  /** The state of the git repository. */
  gitInfo?: ThreadMetadataGitInfoUpdateParams | null
}

/** The thread with the changes. */
export interface ThreadMetadataUpdateResponse {
  /** The thread. */
  thread: Thread
}

/** Which thread to put away. */
export interface ThreadArchiveParams {
  /** The thread; it must not be in the archive yet. */
  threadId: string
}

/** The thread is in the archive. */
export type ThreadArchiveResponse = Record<string, unknown>

/** Which thread to take out of the archive. */
export interface ThreadUnarchiveParams {
  /** The thread; it must be in the archive. */
  threadId: string
}

/** The thread is among the others again. It is not loaded by that. */
export interface ThreadUnarchiveResponse {
  /** The thread, without its turns. */
  thread: Thread
}

/** Which thread to delete for good. */
export interface ThreadDeleteParams {
  /** The thread. */
  threadId: string
}

/** The thread is gone. */
export type ThreadDeleteResponse = Record<string, unknown>

/** Which history to compact. */
export interface ThreadCompactStartParams {
  /** The thread. */
  threadId: string
}

/** The history will be compacted. That happens in a turn, which comes with `turn/started`. */
export type ThreadCompactStartResponse = Record<string, unknown>

/** A command that the user types. No sandbox holds it back. */
export interface ThreadShellCommandParams {
  /** The thread. */
  threadId: string
  /** The command line, for the shell of the thread: pipes and quotes mean what they mean there. */
  command: string
  /** How long it may run; with 0 its time is up at once. An hour when left out. In milliseconds. */
  timeoutMs?: number | null
}

/** The command will run. What becomes of it comes as an item. */
export type ThreadShellCommandResponse = Record<string, unknown>

/** What the model is to find at the end of the history with its next request. */
export interface ThreadInjectItemsParams {
  /** The thread. */
  threadId: string
  /** What to add, in the form of the model endpoint; it goes there as it is. */
  items: unknown[]
}

/** The history has been added to. */
export type ThreadInjectItemsResponse = Record<string, unknown>

/** How far to take a thread back. Files stay as the agent left them. */
export interface ThreadRevertParams {
  /** The thread. */
  threadId: string
  /** The first turn to drop; all that came after it go with it. */
  beforeTurnId: string
}

/** The thread as it was before the turn. */
export interface ThreadRevertResponse {
  /** The thread, without turns; ask for those page by page. */
  thread: Thread
  /** Where to begin paging back through the turns. */
  turnsBackwardsCursor?: string | null
  /** Where to begin paging back through the items. */
  itemsBackwardsCursor?: string | null
}

/** A thread was started or forked. */
export interface ThreadStartedNotification {
  /** The thread, without turns. */
  thread: Thread
}

/** A thread does something else now. */
export interface ThreadStatusChangedNotification {
  /** The thread. */
  threadId: string
  /** What it is doing. */
  status: ThreadStatus
}

/** A thread is no longer loaded. It can be resumed, unless it was not stored. */
export interface ThreadClosedNotification {
  /** The thread. */
  threadId: string
}

/** A thread goes on with other settings. */
export interface ThreadSettingsUpdatedNotification {
  /** The thread. */
  threadId: string
  /** All that hold now. */
  threadSettings: ThreadSettings
}

/** A thread has another name now. */
export interface ThreadNameUpdatedNotification {
  /** The thread. */
  threadId: string
  /** Its name; absent or null when it has none. */
  threadName?: string | null
}

/** A thread was moved: into a section, out of it, or to another place in it. */
export interface ThreadSectionChangedNotification {
  /** The thread. */
  threadId: string
  /** The section that it is in now; null when it is in none. */
  sectionId: string | null
}

/** A thread belongs to another project now, or to none. */
export interface ThreadProjectUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The project; null when it belongs to none. */
  projectId: string | null
}

/** A thread was put into the archive. */
export interface ThreadArchivedNotification {
  /** The thread. */
  threadId: string
}

/** A thread was taken out of the archive. */
export interface ThreadUnarchivedNotification {
  /** The thread. */
  threadId: string
}

/** A thread was deleted for good. */
export interface ThreadDeletedNotification {
  /** The thread. */
  threadId: string
}

/** A thread was taken back to an earlier turn: what a client shows of its history is out of date. */
export interface ThreadRevertedNotification {
  /** The thread. */
  threadId: string
}

/**
 * The history of a thread was compacted.
 *
 * @deprecated The turn also carries it as an item, which is kept: look for `contextCompaction`.
 */
export interface ContextCompactedNotification {
  /** The thread. */
  threadId: string
  /** The turn in which that happened. */
  turnId: string
}

/** A request to the model ended and was counted. */
export interface ThreadTokenUsageUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn that used them. */
  turnId: string
  /** The tokens used so far. */
  tokenUsage: ThreadTokenUsage
}

/** The user has read more of a thread, or there is more to read. */
export interface ThreadReadStateChangedNotification {
  /** The thread. */
  threadId: string
  /** How far the user has read. */
  readState: ThreadReadState
}

/** What waits to be said in a thread changed. */
export interface ThreadQueueChangedNotification {
  /** The thread. */
  threadId: string
}

/** A goal was set, or something about it changed. */
export interface ThreadGoalUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn that changed it; null when none did. */
  turnId?: string | null
  /** The goal as it stands now. */
  goal: ThreadGoal
}

/** A thread has no goal: it was taken away, or there was none when the thread was resumed. */
export interface ThreadGoalClearedNotification {
  /** The thread. */
  threadId: string
}

/** A guess at what the user will say next was made, or failed. */
export interface ThreadPredictionUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn after which the user would say it. */
  sourceTurnId: string
  /** What came of it. */
  result: ThreadPredictionResult
}

/** An attachment, something that clients keep with a thread, was added or taken away. */
export interface ThreadAttachmentUpdatedNotification {
  /** The thread. */
  threadId: string
  /** Id of the attachment. */
  attachmentId: string
  /** What kind of thing it is, in the words of the client. */
  attachmentType: string
  /** Tells it apart from others of its kind, in the words of the client. */
  identityKey: string
  /** What became of it. */
  operation: ThreadAttachmentOperation
}

/** A machine that a thread works on came within reach, or went out of it. */
export interface EnvironmentConnectionNotification {
  /** The thread. */
  threadId: string
  /** Id of the machine. */
  environmentId: string
}
