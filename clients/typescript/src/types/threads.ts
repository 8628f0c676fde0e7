// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import {
  isKnownTag,
  type UnknownObject,
  type UnknownTag,
  type UnknownValue,
  type UnknownVariant,
} from '../open.ts'
import type { ThreadItem } from './items.ts'
import type { CollaborationMode, Personality, ReasoningEffort, ReasoningSummary } from './models.ts'
import type { ActivePermissionProfile, ApprovalsReviewer, AskForApproval, SandboxPolicy } from './policy.ts'
import type { Turn } from './turns.ts'

/**
 * How the history of a thread is handed out.
 *
 * - `legacy`: As a whole, with the thread.
 * - `paginated`: Page by page; asking for it as a whole still works and is deprecated.
 */
export type ThreadHistoryMode = 'legacy' | 'paginated' | (string & {})

/**
 * Why a client starts a thread.
 *
 * - `startup`: The client has just begun.
 * - `clear`: The user wants to begin anew.
 */
export type ThreadStartSource = 'startup' | 'clear' | (string & {})

/** A durable conversation between a user and an agent. */
export interface Thread {
  /** A UUIDv7; it never changes. */
  id: string
  /** The session that the thread belongs to; its own id for a thread started by itself. */
  sessionId: string
  /** The thread that its history was taken over from. */
  forkedFromId?: string | null
  /** The thread whose agent started it. */
  parentThreadId?: string | null
  /** The first words of the user; empty before the first turn. */
  preview: string
  /** It is not stored, and is gone with the process. */
  ephemeral: boolean
  /** The group that the user sorted it into. */
  section?: ThreadSection | null
  /** When it came into the section. Unix time in seconds. */
  sectionEnteredAt?: number | null
  /** The project that it belongs to. */
  projectId: string | null
  /** How its history is handed out. As a whole when left out. */
  historyMode?: ThreadHistoryMode
  /** Name of the provider of the model. */
  modelProvider: string
  /** Name of the model. */
  model?: string | null
  /** How long the model may think. */
  reasoningEffort?: ReasoningEffort | null
  /** When it was started. Unix time in seconds. */
  createdAt: number
  /** When something last happened in it. Unix time in seconds. */
  updatedAt: number
  /** When the user last did something in it. Unix time in seconds. */
  recencyAt?: number | null
  /** What it is doing. */
  status: ThreadStatus
  /** The file that it is stored in, where it has one of its own. */
  path?: string | null
  /** The working folder. */
  cwd: string
  /** Version of the server that started it. */
  cliVersion: string
  /** Name of the client that started it. */
  originator?: string | null
  /** Where it comes from. */
  source: SessionSource
  /** What it was started for, in the words of the client. */
  threadSource?: string | null
  /** Name of the agent, for people. */
  agentNickname?: string | null
  /** What the agent was started for. */
  agentRole?: string | null
  /** The state of the git repository when it was started. */
  gitInfo?: GitInfo | null
  /** The name that the user gave it. */
  name?: string | null
  /** Its turns, oldest first. Only in the answers that resume it or read it with its turns; else empty. */
  turns: Turn[]
}

/** A group that the user sorted a thread into. */
export interface ThreadSection {
  /** Id of the section. */
  id: string
  /** Its name. */
  name: string
  /** How it is shown. */
  appearance?: ThreadSectionAppearance | null
}

/** How a section is shown. */
export interface ThreadSectionAppearance {
  /** Its colour. */
  color?: string | null
  /** Its picture. */
  icon?: string | null
}

/**
 * What a thread is doing.
 *
 * - `notLoaded`: The thread is stored only; resume it to work with it.
 * - `idle`: No turn runs.
 * - `systemError`: The last turn failed for a reason outside the conversation. A new turn may be started.
 * - `active`: A turn runs.
 */
export type ThreadStatus = KnownThreadStatus | UnknownVariant<'type'>

/** The kinds of {@link ThreadStatus} that this package knows. */
export type KnownThreadStatus = NotLoadedStatus | IdleStatus | SystemErrorStatus | ActiveStatus

/** Their values of `type`. */
export const THREAD_STATUS_TAGS = ['notLoaded', 'idle', 'systemError', 'active'] as const

/** Is this a kind of {@link ThreadStatus} that this package knows? */
export function isKnownThreadStatus(value: ThreadStatus): value is KnownThreadStatus {
  return isKnownTag(value.type, THREAD_STATUS_TAGS)
}

/** The thread is stored only; resume it to work with it. */
export interface NotLoadedStatus {
  /** Tells the kind of status. */
  type: 'notLoaded'
}

/** No turn runs. */
export interface IdleStatus {
  /** Tells the kind of status. */
  type: 'idle'
}

/** The last turn failed for a reason outside the conversation. A new turn may be started. */
export interface SystemErrorStatus {
  /** Tells the kind of status. */
  type: 'systemError'
}

/** A turn runs. */
export interface ActiveStatus {
  /** Tells the kind of status. */
  type: 'active'
  /** What it waits for. Empty while the agent is at work. */
  activeFlags: ThreadActiveFlag[]
}

/**
 * What a thread at work waits for.
 *
 * - `waitingOnApproval`: An answer to a question about approval.
 * - `waitingOnUserInput`: An answer to a question of the agent.
 */
export type ThreadActiveFlag = 'waitingOnApproval' | 'waitingOnUserInput' | (string & {})

/**
 * Where a thread comes from.
 *
 * - `cli`: The terminal program.
 * - `vscode`: An editor; also every client of the app server that says nothing else.
 * - `exec`: A run without a user.
 * - `appServer`: A client of the app server.
 * - `unknown`: Nobody knows.
 * - `custom`: Somewhere else; this is its name.
 * - `subAgent`: An agent that the server started by itself.
 */
export type SessionSource =
  | 'cli'
  | 'vscode'
  | 'exec'
  | 'appServer'
  | 'unknown'
  | { custom: string }
  | { subAgent: SubAgentSource }
  | UnknownTag
  | UnknownObject

/**
 * What an agent was started for by the server.
 *
 * - `review`: To review changes.
 * - `compact`: To compact a history.
 * - `memory_consolidation`: To tidy up what is remembered.
 * - `thread_spawn`: To work for another agent.
 * - `other`: For something else; this is its name.
 */
export type SubAgentSource =
  | 'review'
  | 'compact'
  | 'memory_consolidation'
  | { thread_spawn: SpawnedThread }
  | { other: string }
  | UnknownTag
  | UnknownObject

/** Where an agent stands that another one started. */
export interface SpawnedThread {
  /** The thread of the agent that started it. */
  parent_thread_id: string
  /** How many agents stand above it. */
  depth: number
  /** Its place among the agents. */
  agent_path?: string | null
  /** Its name, for people. */
  agent_nickname?: string | null
  /** What it was started for. */
  agent_role?: string | null
}

/** The state of the git repository when the thread was started. */
export interface GitInfo {
  /** The commit that was checked out. */
  sha?: string | null
  /** The branch that was checked out. */
  branch?: string | null
  /** Address of the remote `origin`. */
  originUrl?: string | null
}

/**
 * The order of a list.
 *
 * - `asc`: Oldest first.
 * - `desc`: Newest first.
 */
export type SortDirection = 'asc' | 'desc' | (string & {})

/**
 * What a wish to unsubscribe came to.
 *
 * - `notLoaded`: The thread is not loaded, so that there was nothing to hear.
 * - `notSubscribed`: The connection was not subscribed to it.
 * - `unsubscribed`: The connection was subscribed and is no longer.
 */
export type ThreadUnsubscribeStatus = 'notLoaded' | 'notSubscribed' | 'unsubscribed' | (string & {})

/**
 * What threads are sorted by.
 *
 * - `created_at`: When they were started.
 * - `updated_at`: When something last happened in them.
 * - `recency_at`: When the user last did something in them.
 * - `section_position`: Their place in the section.
 */
export type ThreadSortKey = 'created_at' | 'updated_at' | 'recency_at' | 'section_position' | (string & {})

/**
 * Where threads come from, for choosing among them.
 *
 * - `cli`: The terminal program.
 * - `vscode`: An editor.
 * - `exec`: Runs without a user.
 * - `appServer`: Clients of the app server.
 * - `subAgent`: Agents that the server started, whatever for.
 * - `subAgentReview`: Agents that review changes.
 * - `subAgentCompact`: Agents that compact a history.
 * - `subAgentThreadSpawn`: Agents that work for another agent.
 * - `subAgentOther`: Agents started for something else.
 * - `unknown`: Nobody knows.
 */
export type ThreadSourceKind =
  | 'cli'
  | 'vscode'
  | 'exec'
  | 'appServer'
  | 'subAgent'
  | 'subAgentReview'
  | 'subAgentCompact'
  | 'subAgentThreadSpawn'
  | 'subAgentOther'
  | 'unknown'
  | (string & {})

/** One working folder, or several. */
export type WorkingFolderFilter = string | string[] | UnknownValue

/** How far the user has read a thread. */
export interface ThreadReadState {
  /** Where the unread part begins; null when all is read. */
  firstUnread?: ThreadUnreadPosition | null
  /** Changes with each change of this state. */
  revision: string
}

/**
 * Where the unread part of a thread begins.
 *
 * - `threadStart`: Everything is unread.
 * - `turn`: Unread from a turn on.
 */
export type ThreadUnreadPosition = KnownThreadUnreadPosition | UnknownVariant<'type'>

/** The kinds of {@link ThreadUnreadPosition} that this package knows. */
export type KnownThreadUnreadPosition = UnreadThreadStart | UnreadTurn

/** Their values of `type`. */
export const THREAD_UNREAD_POSITION_TAGS = ['threadStart', 'turn'] as const

/** Is this a kind of {@link ThreadUnreadPosition} that this package knows? */
export function isKnownThreadUnreadPosition(value: ThreadUnreadPosition): value is KnownThreadUnreadPosition {
  return isKnownTag(value.type, THREAD_UNREAD_POSITION_TAGS)
}

/** Everything is unread. */
export interface UnreadThreadStart {
  /** Tells the kind of place. */
  type: 'threadStart'
}

/** Unread from a turn on. */
export interface UnreadTurn {
  /** Tells the kind of place. */
  type: 'turn'
  /** The first unread turn. */
  turnId: string
}

/** Where to go on among items: `nextCursor` of the page before, or a place of its own choice. */
export type ThreadItemsListCursor = string | ThreadItemsListAnchor | UnknownValue

/**
 * A place in the history of a turn.
 *
 * - `item`: Right beside an item, which is not listed itself.
 */
export type ThreadItemsListAnchor = KnownThreadItemsListAnchor | UnknownVariant<'type'>

/** The kinds of {@link ThreadItemsListAnchor} that this package knows. */
export type KnownThreadItemsListAnchor = ItemAnchor

/** Their values of `type`. */
export const THREAD_ITEMS_LIST_ANCHOR_TAGS = ['item'] as const

/** Is this a kind of {@link ThreadItemsListAnchor} that this package knows? */
export function isKnownThreadItemsListAnchor(
  value: ThreadItemsListAnchor,
): value is KnownThreadItemsListAnchor {
  return isKnownTag(value.type, THREAD_ITEMS_LIST_ANCHOR_TAGS)
}

/** Right beside an item, which is not listed itself. */
export interface ItemAnchor {
  /** Tells the kind of place. */
  type: 'item'
  /** The item; it must stand in the turn that is asked for. */
  itemId: string
}

/** Which outputs to leave out of the items. None when nothing is said. */
export type ThreadItemOutputDeferral = Record<string, unknown>

/** An item, and where and when it stands. */
export interface ThreadItemEntry {
  /** The turn that it belongs to. */
  turnId: string
  /** The item. */
  item: ThreadItem
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** What to change in the stored state of the git repository. What is left out stays. */
export interface ThreadMetadataGitInfoUpdateParams {
  /** The commit; null takes it away. Never empty. */
  sha?: string | null
  /** The branch; null takes it away. Never empty. */
  branch?: string | null
  /** Address of the remote `origin`; null takes it away. Never empty. */
  originUrl?: string | null
}

/** What the next turn of a thread will be run with. */
export interface ThreadSettings {
  /** Name of the model. */
  model: string
  /** Name of the provider of the model. */
  modelProvider: string
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
  /** How long the model may think. */
  effort?: ReasoningEffort | null
  /** How much of its thinking the model tells. */
  summary?: ReasoningSummary | null
  /**
   * The tone in which the agent talks.
   *
   * @deprecated Servers no longer change the tone.
   */
  personality?: Personality | null
  /** The way of working. */
  collaborationMode: CollaborationMode
  /** Plugins that are switched off. Default: `[]`. */
  disabledPluginIds?: string[]
  /** The working folder. */
  cwd: string
  /** When the agent has to ask before it acts. */
  approvalPolicy: AskForApproval
  /** Who answers when it asks. */
  approvalsReviewer: ApprovalsReviewer
  /** What its commands can reach. */
  sandboxPolicy: SandboxPolicy
  /** The named set of permissions in force. */
  activePermissionProfile?: ActivePermissionProfile | null
}

/** Tokens that a thread has used. */
export interface ThreadTokenUsage {
  /** Since it was started. */
  total: TokenUsageBreakdown
  /** In the last request to the model. */
  last: TokenUsageBreakdown
  /**
   * How many tokens fit into the context of the model. A 64-bit integer on the wire; exact here up to 2^53 −
   * 1.
   */
  modelContextWindow?: number | null
}

/** Tokens, by what they were used for. */
export interface TokenUsageBreakdown {
  /** All of them. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  totalTokens: number
  /** Given to the model. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  inputTokens: number
  /** Of those, taken from its cache. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  cachedInputTokens: number
  /**
   * Of those, written to its cache. None when left out. A 64-bit integer on the wire; exact here up to 2^53 −
   * 1.
   */
  cacheWriteInputTokens?: number
  /** Made by the model. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  outputTokens: number
  /** Of those, spent on thinking. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  reasoningOutputTokens: number
}

/** What the agent is to reach in a thread, over as many turns as it takes. */
export interface ThreadGoal {
  /** The thread. */
  threadId: string
  /** What is to be reached, in words. */
  objective: string
  /** Where the work stands. */
  status: ThreadGoalStatus
  /**
   * How many tokens may be spent on it. Any number when null. A 64-bit integer on the wire; exact here up to
   * 2^53 − 1.
   */
  tokenBudget?: number | null
  /** How many were spent on it. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  tokensUsed: number
  /** How long it was worked on. In seconds. */
  timeUsedSeconds: number
  /** When it was set. Unix time in seconds. */
  createdAt: number
  /** When something about it last changed. Unix time in seconds. */
  updatedAt: number
}

/**
 * Where the work towards a goal stands.
 *
 * - `active`: The agent works towards it, turn after turn.
 * - `paused`: It rests until the user takes it up again.
 * - `blocked`: The agent cannot go on without help.
 * - `usageLimited`: It stopped at a limit on the use of the account.
 * - `budgetLimited`: It stopped because its tokens are used up.
 * - `complete`: It is reached.
 */
export type ThreadGoalStatus =
  | 'active'
  | 'paused'
  | 'blocked'
  | 'usageLimited'
  | 'budgetLimited'
  | 'complete'
  | (string & {})

/**
 * What came of guessing the next words of the user.
 *
 * - `completed`: The guessing came to an end.
 * - `failed`: The guessing failed.
 */
export type ThreadPredictionResult = KnownThreadPredictionResult | UnknownVariant<'type'>

/** The kinds of {@link ThreadPredictionResult} that this package knows. */
export type KnownThreadPredictionResult = CompletedPrediction | FailedPrediction

/** Their values of `type`. */
export const THREAD_PREDICTION_RESULT_TAGS = ['completed', 'failed'] as const

/** Is this a kind of {@link ThreadPredictionResult} that this package knows? */
export function isKnownThreadPredictionResult(
  value: ThreadPredictionResult,
): value is KnownThreadPredictionResult {
  return isKnownTag(value.type, THREAD_PREDICTION_RESULT_TAGS)
}

/** The guessing came to an end. */
export interface CompletedPrediction {
  /** Tells the kind of result. */
  type: 'completed'
  /** The guess; null when there is nothing to suggest. */
  text?: string | null
}

/** The guessing failed. */
export interface FailedPrediction {
  /** Tells the kind of result. */
  type: 'failed'
}

/**
 * What became of an attachment.
 *
 * - `created`: It was added.
 * - `deleted`: It was taken away.
 */
export type ThreadAttachmentOperation = 'created' | 'deleted' | (string & {})
