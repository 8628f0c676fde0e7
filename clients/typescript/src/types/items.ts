// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'
import type { DynamicToolCallItem } from './dynamic-tool.ts'
import type { FunctionCallOutputItem } from './function-call.ts'
import type { McpToolCallItem } from './mcp-tool.ts'
import type { ReasoningEffort } from './models.ts'
import type { UserInput } from './turns.ts'
import type { WebSearchItem } from './web-search.ts'

/**
 * One thing inside a turn.
 *
 * - `userMessage`: What the user said.
 * - `functionCallOutput`: The output of a tool that the client started a turn with, in place of words of the
 *   user.
 * - `hookPrompt`: What hooks told the model, in the place where words of the user could stand.
 * - `agentMessage`: What the agent said.
 * - `plan`: How the agent would go about it, for the user to agree to.
 * - `reasoning`: What the model thought, as far as it tells.
 * - `commandExecution`: A command and what became of it.
 * - `fileChange`: A change of files and what became of it.
 * - `mcpToolCall`: A call of a tool of an MCP server, and what became of it.
 * - `dynamicToolCall`: A call of a tool that a client carries out, and what became of it.
 * - `collabAgentToolCall`: What an agent did with other agents. Each agent has a thread of its own, by which
 *   it is named.
 * - `subAgentActivity`: Something happened to an agent that this one started.
 * - `webSearch`: The model looked something up on the web.
 * - `imageView`: The agent looked at an image.
 * - `imageGeneration`: An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
 * - `sleep`: The agent lets time pass. It can be woken before.
 * - `enteredReviewMode`: A review of changes begins.
 * - `exitedReviewMode`: A review of changes is over.
 * - `contextCompaction`: The history was summed up, so that it takes less room in the context of the model.
 */
export type ThreadItem = KnownThreadItem | UnknownVariant<'type'>

/** The kinds of {@link ThreadItem} that this package knows. */
export type KnownThreadItem =
  | UserMessageItem
  | FunctionCallOutputItem
  | HookPromptItem
  | AgentMessageItem
  | PlanItem
  | ReasoningItem
  | CommandExecutionItem
  | FileChangeItem
  | McpToolCallItem
  | DynamicToolCallItem
  | CollabAgentToolCallItem
  | SubAgentActivityItem
  | WebSearchItem
  | ImageViewItem
  | ImageGenerationItem
  | SleepItem
  | EnteredReviewModeItem
  | ExitedReviewModeItem
  | ContextCompactionItem

/** Their values of `type`. */
export const THREAD_ITEM_TAGS = [
  'userMessage',
  'functionCallOutput',
  'hookPrompt',
  'agentMessage',
  'plan',
  'reasoning',
  'commandExecution',
  'fileChange',
  'mcpToolCall',
  'dynamicToolCall',
  'collabAgentToolCall',
  'subAgentActivity',
  'webSearch',
  'imageView',
  'imageGeneration',
  'sleep',
  'enteredReviewMode',
  'exitedReviewMode',
  'contextCompaction',
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

/** What hooks told the model, in the place where words of the user could stand. */
export interface HookPromptItem {
  /** Tells the kind of item. */
  type: 'hookPrompt'
  /** Unique inside the thread. */
  id: string
  /** What they told it, hook by hook. */
  fragments: HookPromptFragment[]
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** What one hook told the model. */
export interface HookPromptFragment {
  /** The run of the hook. */
  hookRunId: string
  /** Its words. */
  text: string
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

/** How the agent would go about it, for the user to agree to. */
export interface PlanItem {
  /** Tells the kind of item. */
  type: 'plan'
  /** Unique inside the thread. */
  id: string
  /** The plan; Markdown. Only the text of the completed item holds: it need not be the sum of the deltas. */
  text: string
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** What the model thought, as far as it tells. */
export interface ReasoningItem {
  /** Tells the kind of item. */
  type: 'reasoning'
  /** Unique inside the thread. */
  id: string
  /** Parts of the summary, in order; Markdown. Default: `[]`. */
  summary?: string[]
  /** Parts of the full text, for models that give it. Default: `[]`. */
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

/**
 * What a command does, as far as the server can tell by reading it. For display only: never decide by it.
 *
 * - `read`: The command reads a file.
 * - `listFiles`: The command lists files.
 * - `search`: The command searches in files.
 * - `unknown`: The server cannot tell what the command does.
 */
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

/**
 * What happens to a file.
 *
 * - `add`: The file is new.
 * - `delete`: The file goes away.
 * - `update`: The file changes.
 */
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

/** What an app shows when the model calls its tool, as the tool itself said at the time. */
export interface McpAppUi {
  /** Address of what to show, at the server of the tool. */
  resourceUri: string
  /** How much room it would like. */
  preferredModelDisplayMode: McpAppDisplayMode
}

/**
 * How much room an app is shown in.
 *
 * - `inline`: In the course of the conversation.
 * - `fullscreen`: By itself, with all the room there is.
 */
export type McpAppDisplayMode = 'inline' | 'fullscreen' | (string & {})

/** What an agent did with other agents. Each agent has a thread of its own, by which it is named. */
export interface CollabAgentToolCallItem {
  /** Tells the kind of item. */
  type: 'collabAgentToolCall'
  /** Unique inside the thread. */
  id: string
  /** What it did. */
  tool: CollabAgentTool
  /** Where the call stands. */
  status: CollabAgentToolCallStatus
  /** The thread of the agent that did it. */
  senderThreadId: string
  /** The threads of the agents that it was done to; a new agent stands here once it is there. */
  receiverThreadIds: string[]
  /** What the agents were told. */
  prompt?: string | null
  /** Name of the model that was asked for, for a new agent. */
  model?: string | null
  /** How long a new agent may think. */
  reasoningEffort?: ReasoningEffort | null
  /** What was last known of the agents, by their threads. Empty when nothing is. */
  agentsStates: Record<string, CollabAgentState>
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * What one agent can do with others.
 *
 * - `spawnAgent`: Start a new agent.
 * - `sendInput`: Give an agent something further to do.
 * - `resumeAgent`: Take up an agent that was closed.
 * - `wait`: Wait until agents have something to tell.
 * - `closeAgent`: End an agent.
 * - `sendMessage`: Leave an agent a message, without setting it to work.
 * - `followupTask`: Give an agent a further task, and set it to work.
 * - `interruptAgent`: Stop what an agent is doing; it can be given something else.
 * - `listAgents`: Ask which agents there are.
 */
export type CollabAgentTool =
  | 'spawnAgent'
  | 'sendInput'
  | 'resumeAgent'
  | 'wait'
  | 'closeAgent'
  | 'sendMessage'
  | 'followupTask'
  | 'interruptAgent'
  | 'listAgents'
  | (string & {})

/**
 * Where the call of an agent to others stands.
 *
 * - `inProgress`: It goes on.
 * - `completed`: It ended well.
 * - `failed`: It did not succeed.
 * - `interrupted`: It was cut short.
 */
export type CollabAgentToolCallStatus = 'inProgress' | 'completed' | 'failed' | 'interrupted' | (string & {})

/** What was last known of an agent. */
export interface CollabAgentState {
  /** How it was doing. */
  status: CollabAgentStatus
  /** Its last words when it has done its work, or why it failed. */
  message?: string | null
}

/**
 * How an agent is doing.
 *
 * - `pendingInit`: It is being set up.
 * - `running`: It works.
 * - `interrupted`: Its work was stopped; it can be given something else.
 * - `completed`: It has done its work.
 * - `errored`: Its work failed.
 * - `shutdown`: It was closed.
 * - `notFound`: There is no such agent.
 */
export type CollabAgentStatus =
  | 'pendingInit'
  | 'running'
  | 'interrupted'
  | 'completed'
  | 'errored'
  | 'shutdown'
  | 'notFound'
  | (string & {})

/** Something happened to an agent that this one started. */
export interface SubAgentActivityItem {
  /** Tells the kind of item. */
  type: 'subAgentActivity'
  /** Unique inside the thread. */
  id: string
  /** What happened. */
  kind: SubAgentActivityKind
  /** The thread of that agent. */
  agentThreadId: string
  /** Its place among the agents, from the first one down. */
  agentPath: string
  /** Name of the model that it was started with. Only when it was started. */
  model?: string | null
  /** How long that model may think, where that is known. Only when it was started. */
  reasoningEffort?: ReasoningEffort | null
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * What happened to an agent that another one started.
 *
 * - `started`: It was started.
 * - `interacted`: It was told something.
 * - `interrupted`: Its work was stopped.
 * - `completed`: It has done its work.
 */
export type SubAgentActivityKind = 'started' | 'interacted' | 'interrupted' | 'completed' | (string & {})

/** The agent looked at an image. */
export interface ImageViewItem {
  /** Tells the kind of item. */
  type: 'imageView'
  /** Unique inside the thread. */
  id: string
  /** Where the file is. */
  path: string
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
 *
 * At least one of these is given: `fileId`, `result`.
 */
export type ImageGenerationItem = {
  /** Tells the kind of item. */
  type: 'imageGeneration'
  /** Unique inside the thread. */
  id: string
  /** Where it stands, in the words of the model endpoint. */
  status: string
  /** The description of the image that the model went by. */
  revisedPrompt?: string | null
  /** The bytes of the image; empty when there is none. Either this or `fileId`. Bytes in base64. */
  result?: string
  /** Id of the file that holds the image, where it does not come along. Either this or `result`. */
  fileId?: string
  /** Where the server put the image, when it did. */
  savedPath?: string | null
  /** What the maker of the image calls it. */
  generationId?: string | null
  /** Whether the background can be seen through. */
  transparentBackground?: boolean | null
  /** The files that it was made from. Absent on items of older servers. */
  inputImages?: ImageGenerationInputImage[]
  /** Why no image was made, when none was. */
  failure?: ImageGenerationFailure | null
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
} & ({ fileId: string } | { result: string })

/** An image file that the new image was made from. */
export interface ImageGenerationInputImage {
  /** Where the file is. */
  path: string
  /** SHA-256 of what the file held at the time, as 64 lower-case hex digits. */
  sha256: string
}

/**
 * Why no image was made.
 *
 * - `usageLimitExceeded`: A limit on the making of images was reached.
 */
export type ImageGenerationFailure = KnownImageGenerationFailure | UnknownVariant<'type'>

/** The kinds of {@link ImageGenerationFailure} that this package knows. */
export type KnownImageGenerationFailure = ImageUsageLimitExceeded

/** Their values of `type`. */
export const IMAGE_GENERATION_FAILURE_TAGS = ['usageLimitExceeded'] as const

/** Is this a kind of {@link ImageGenerationFailure} that this package knows? */
export function isKnownImageGenerationFailure(
  value: ImageGenerationFailure,
): value is KnownImageGenerationFailure {
  return isKnownTag(value.type, IMAGE_GENERATION_FAILURE_TAGS)
}

/** A limit on the making of images was reached. */
export interface ImageUsageLimitExceeded {
  /** Tells the kind of failure. */
  type: 'usageLimitExceeded'
  /** Name of the limit. */
  limitId: string
  /** When images can be made again, where that is known. Unix time in seconds. */
  resetsAt?: number | null
}

/** The agent lets time pass. It can be woken before. */
export interface SleepItem {
  /** Tells the kind of item. */
  type: 'sleep'
  /** Unique inside the thread. */
  id: string
  /** How long it means to. In milliseconds. */
  durationMs: number
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** A review of changes begins. */
export interface EnteredReviewModeItem {
  /** Tells the kind of item. */
  type: 'enteredReviewMode'
  /** Unique inside the thread. */
  id: string
  /** What is reviewed, for people. */
  review: string
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** A review of changes is over. */
export interface ExitedReviewModeItem {
  /** Tells the kind of item. */
  type: 'exitedReviewMode'
  /** Unique inside the thread. */
  id: string
  /** What the review found, for people. */
  review: string
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** The history was summed up, so that it takes less room in the context of the model. */
export interface ContextCompactionItem {
  /** Tells the kind of item. */
  type: 'contextCompaction'
  /** Unique inside the thread. */
  id: string
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}
