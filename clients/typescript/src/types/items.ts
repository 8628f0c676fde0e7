// Made by heddle from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'
import type { UserInput } from './turns.ts'

/** One thing inside a turn. */
export type ThreadItem = KnownThreadItem | UnknownVariant<'type'>

/** The kinds of {@link ThreadItem} that this package knows. */
export type KnownThreadItem =
  | UserMessageItem
  | AgentMessageItem
  | ReasoningItem
  | CommandExecutionItem
  | FileChangeItem

/** Their values of `type`. */
export const THREAD_ITEM_TAGS = [
  'userMessage',
  'agentMessage',
  'reasoning',
  'commandExecution',
  'fileChange',
] as const

/** Is this a kind of {@link ThreadItem} that this package knows? */
export function isKnownThreadItem(value: ThreadItem): value is KnownThreadItem {
  return isKnownTag(value.type, THREAD_ITEM_TAGS)
}

/** What the user said. */
export interface UserMessageItem {
  /** Tells the kind of item. */
  type: 'userMessage'
  /** Unique inside the thread. */
  id: string
  /** The id that the client gave the message when it sent it, for telling retries apart. */
  clientId?: string | null
  /** The parts of the message. */
  content: UserInput[]
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** What the agent said. */
export interface AgentMessageItem {
  /** Tells the kind of item. */
  type: 'agentMessage'
  /** Unique inside the thread. */
  id: string
  /** The whole text so far; Markdown. Empty when started, the sum of the deltas when completed. */
  text: string
  /** What part it plays in the answer. */
  phase?: MessagePhase | null
  /** What the agent remembered for it. */
  memoryCitation?: MemoryCitation | null
  /** What moderation found in it. */
  moderation?: AgentMessageModeration | null
  /** How it reaches the user when it does not stand in the course of the turn. */
  delivery?: AgentMessageDelivery | null
  /** Questions left for the user. */
  questions?: AsyncUserInputQuestion[] | null
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * What part a message plays in the answer.
 *
 * - `commentary`: Said on the way, while work goes on.
 * - `partial_answer`: A part of the answer, more to come.
 * - `final_answer`: The answer.
 */
export type MessagePhase = 'commentary' | 'partial_answer' | 'final_answer' | (string & {})

/** What the agent remembered for this message. */
export interface MemoryCitation {
  /** The places it read. */
  entries: MemoryCitationEntry[]
  /** The threads that they come from. */
  threadIds: string[]
}

/** A place in the memory of the agent. */
export interface MemoryCitationEntry {
  /** The file. */
  path: string
  /** First line, counted from 1. */
  lineStart: number
  /** Last line. */
  lineEnd: number
  /** What is said there. */
  note: string
}

/** What moderation found in a message. */
export interface AgentMessageModeration {
  /** Whether it stepped in. */
  moderated: boolean
  /** How the message is to be shown. */
  display?: AgentMessageDisplay | null
}

/** How a moderated message is to be shown. */
export interface AgentMessageDisplay {
  /** What to do with it. */
  action: string
  /** Why it is held back. */
  blockType?: string | null
  /** Whether to point to trusted contacts. */
  checkTrustedContacts?: boolean | null
  /** Whether to point to the programme of trusted access. */
  cyberTrustedAccess?: boolean | null
}

/**
 * How a message reaches the user when it does not stand in the course of the turn.
 *
 * - `async`: On its own; the turn does not wait for an answer.
 */
export type AgentMessageDelivery = 'async' | (string & {})

/** A question that the agent leaves for the user while it goes on. */
export interface AsyncUserInputQuestion {
  /** The question. */
  title: string
  /** Answers to choose from. */
  options?: string[] | null
}

/** What the model thought, as far as it tells. */
export interface ReasoningItem {
  /** Tells the kind of item. */
  type: 'reasoning'
  /** Unique inside the thread. */
  id: string
  /** Parts of the summary, in order; Markdown. */
  summary?: string[]
  /** Parts of the full text, for models that give it. */
  content?: string[]
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** A command and what became of it. */
export interface CommandExecutionItem {
  /** Tells the kind of item. */
  type: 'commandExecution'
  /** Unique inside the thread. */
  id: string
  /** The plugin that brought the command. */
  pluginId?: string | null
  /** The script that the command runs, when it comes from a plugin. */
  scriptPath?: string | null
  /** The command line, quoted for display. */
  command: string
  /** The folder it runs in. */
  cwd: string
  /** Name of the process, for talking to it. Not a number of the operating system. */
  processId?: string | null
  /** Who wanted it. The agent when left out. */
  source?: CommandExecutionSource
  /** Where it stands. */
  status: CommandExecutionStatus
  /** What it does, as far as the server can tell. */
  commandActions: CommandAction[]
  /**
   * Standard output and standard error, in the order of arrival; the sum of the deltas. Null when there is
   * none.
   */
  aggregatedOutput?: string | null
  /** The exit code, once it ended. */
  exitCode?: number | null
  /** How long it ran, once it ended. In milliseconds. */
  durationMs?: number | null
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * Who wanted the command.
 *
 * - `agent`: The agent.
 * - `userShell`: The user, through the client.
 * - `unifiedExecStartup`: The agent, which may go on talking to the process.
 * - `unifiedExecInteraction`: The agent, which talks to a process that already runs.
 */
export type CommandExecutionSource =
  | 'agent'
  | 'userShell'
  | 'unifiedExecStartup'
  | 'unifiedExecInteraction'
  | (string & {})

/**
 * Where a command stands.
 *
 * - `inProgress`: It runs, or waits for approval.
 * - `completed`: It ended with exit code 0.
 * - `failed`: It ended with another exit code, or could not run.
 * - `declined`: It was not allowed to run.
 */
export type CommandExecutionStatus = 'inProgress' | 'completed' | 'failed' | 'declined' | (string & {})

/** What a command does, as far as the server can tell by reading it. For display only: never decide by it. */
export type CommandAction = KnownCommandAction | UnknownVariant<'type'>

/** The kinds of {@link CommandAction} that this package knows. */
export type KnownCommandAction = ReadAction | ListFilesAction | SearchAction | UnknownAction

/** Their values of `type`. */
export const COMMAND_ACTION_TAGS = ['read', 'listFiles', 'search', 'unknown'] as const

/** Is this a kind of {@link CommandAction} that this package knows? */
export function isKnownCommandAction(value: CommandAction): value is KnownCommandAction {
  return isKnownTag(value.type, COMMAND_ACTION_TAGS)
}

/** The command reads a file. */
export interface ReadAction {
  /** Tells the kind of action. */
  type: 'read'
  /** The part of the command line that does it. */
  command: string
  /** Name of the file, for people. */
  name: string
  /** Where the file is. */
  path: string
}

/** The command lists files. */
export interface ListFilesAction {
  /** Tells the kind of action. */
  type: 'listFiles'
  /** The part of the command line that does it. */
  command: string
  /** The folder; the working folder when null. */
  path?: string | null
}

/** The command searches in files. */
export interface SearchAction {
  /** Tells the kind of action. */
  type: 'search'
  /** The part of the command line that does it. */
  command: string
  /** What it searches for. */
  query?: string | null
  /** Where it searches. */
  path?: string | null
}

/** The server cannot tell what the command does. */
export interface UnknownAction {
  /** Tells the kind of action. */
  type: 'unknown'
  /** The part of the command line that does it. */
  command: string
}

/** A change of files and what became of it. */
export interface FileChangeItem {
  /** Tells the kind of item. */
  type: 'fileChange'
  /** Unique inside the thread. */
  id: string
  /** The changes, a file each. */
  changes: FileUpdateChange[]
  /** Where it stands. */
  status: PatchApplyStatus
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** The change of one file. */
export interface FileUpdateChange {
  /** The file. */
  path: string
  /** What happens to it. */
  kind: PatchChangeKind
  /** A unified diff; for a new or deleted file its whole contents. */
  diff: string
}

/** What happens to a file. */
export type PatchChangeKind = KnownPatchChangeKind | UnknownVariant<'type'>

/** The kinds of {@link PatchChangeKind} that this package knows. */
export type KnownPatchChangeKind = AddedFile | DeletedFile | UpdatedFile

/** Their values of `type`. */
export const PATCH_CHANGE_KIND_TAGS = ['add', 'delete', 'update'] as const

/** Is this a kind of {@link PatchChangeKind} that this package knows? */
export function isKnownPatchChangeKind(value: PatchChangeKind): value is KnownPatchChangeKind {
  return isKnownTag(value.type, PATCH_CHANGE_KIND_TAGS)
}

/** The file is new. */
export interface AddedFile {
  /** Tells the kind of change. */
  type: 'add'
}

/** The file goes away. */
export interface DeletedFile {
  /** Tells the kind of change. */
  type: 'delete'
}

/** The file changes. */
export interface UpdatedFile {
  /** Tells the kind of change. */
  type: 'update'
  /** Where the file moves to, when it does. */
  move_path?: string | null
}

/**
 * Where a change of files stands.
 *
 * - `inProgress`: It waits for approval, or is being made.
 * - `completed`: It was made.
 * - `failed`: It could not be made.
 * - `declined`: It was not allowed.
 */
export type PatchApplyStatus = 'inProgress' | 'completed' | 'failed' | 'declined' | (string & {})

/** An item began. */
export interface ItemStartedNotification {
  /** The item as it stands at the beginning. */
  item: ThreadItem
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** When it began. Unix time in milliseconds. */
  startedAtMs: number
}

/** An item ended and changes no more. */
export interface ItemCompletedNotification {
  /** The item as it will be kept. */
  item: ThreadItem
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /**
   * How many tokens it takes up in the context of the model. A 64-bit integer on the wire; exact here up to
   * 2^53 − 1.
   */
  contentTokenCount?: number | null
  /** When it ended. Unix time in milliseconds. */
  completedAtMs: number
}

/** More text of a message of the agent. */
export interface AgentMessageDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the text so far. */
  delta: string
}

/** A new part of a summary begins. */
export interface ReasoningSummaryPartAddedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** Its place among the parts, counted from 0. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  summaryIndex: number
}

/** More text of a part of a summary. */
export interface ReasoningSummaryTextDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the text so far. */
  delta: string
  /** Which part, counted from 0. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  summaryIndex: number
}

/** More of what the model thinks, for models that tell it in full. */
export interface ReasoningTextDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the text so far. */
  delta: string
  /** Which part, counted from 0. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  contentIndex: number
}

/** More output of a command. */
export interface CommandExecutionOutputDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the output so far. */
  delta: string
}

/** What the change of files reports. */
export interface FileChangeOutputDeltaNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** To be put behind the report so far. */
  delta: string
}

/** The changes of an item are known better now. */
export interface FileChangePatchUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** In place of the changes so far. */
  changes: FileUpdateChange[]
}
