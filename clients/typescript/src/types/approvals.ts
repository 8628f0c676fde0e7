// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownObject, type UnknownTag, type UnknownVariant } from '../open.ts'
import type { CommandAction } from './items.ts'
import type { GrantedPermissionProfile, RequestPermissionProfile } from './policy.ts'
import type { RequestId } from './wire.ts'

/** May this command run? The turn waits for the answer. */
export interface CommandExecutionRequestApprovalParams {
  /** What exactly is to be approved. A command when left out. */
  kind?: CommandExecutionApprovalKind
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item of the command. */
  itemId: string
  /** Tells several questions about one item apart. */
  approvalId?: string | null
  /** When the question was put. Unix time in milliseconds. */
  startedAtMs: number
  /** The machine that it is to run on. */
  environmentId?: string | null
  /** Why it is asked, for people. */
  reason?: string | null
  /** The command line, quoted for display. */
  command?: string | null
  /** The folder that it is to run in. */
  cwd?: string | null
  /** What it does, as far as the server can tell. */
  commandActions?: CommandAction[] | null
  /** What it wants to reach on the network. */
  networkApprovalContext?: NetworkApprovalContext | null
  /** The rule to offer to the user: the words that such commands begin with. */
  proposedExecpolicyAmendment?: string[] | null
  /** The rules about the network to offer. */
  proposedNetworkPolicyAmendments?: NetworkPolicyAmendment[] | null
}

/**
 * What exactly is to be approved.
 *
 * - `command`: A command.
 * - `writeStdin`: Input to a process that already runs.
 * - `humanCommand`: A command that the user has to decide on in person.
 */
export type CommandExecutionApprovalKind = 'command' | 'writeStdin' | 'humanCommand' | (string & {})

/** What a command wants to reach on the network. */
export interface NetworkApprovalContext {
  /** The host. */
  host: string
  /** How it wants to reach it. */
  protocol: NetworkApprovalProtocol
}

/**
 * How a command wants to reach a host.
 *
 * - `http`: HTTP.
 * - `https`: HTTPS.
 * - `socks5Tcp`: TCP through a SOCKS5 proxy.
 * - `socks5Udp`: UDP through a SOCKS5 proxy.
 */
export type NetworkApprovalProtocol = 'http' | 'https' | 'socks5Tcp' | 'socks5Udp' | (string & {})

/** A rule about one host, to hold from now on. */
export interface NetworkPolicyAmendment {
  /** The host. */
  host: string
  /** What the rule does. */
  action: NetworkPolicyRuleAction
}

/**
 * What a rule about the network does.
 *
 * - `allow`: Let it through.
 * - `deny`: Hold it back.
 */
export type NetworkPolicyRuleAction = 'allow' | 'deny' | (string & {})

/**
 * What the user says to a command.
 *
 * - `accept`: Run it.
 * - `acceptForSession`: Run it, and do not ask for the same again in this session.
 * - `acceptWithExecpolicyAmendment`: Run it, and do not ask for commands that begin like it.
 * - `applyNetworkPolicyAmendment`: Add a rule about the network and do as it says.
 * - `decline`: Do not run it; the turn goes on.
 * - `cancel`: Do not run it, and stop the turn.
 */
export type CommandExecutionApprovalDecision =
  | 'accept'
  | 'acceptForSession'
  | { acceptWithExecpolicyAmendment: ExecpolicyAmendment }
  | { applyNetworkPolicyAmendment: NetworkPolicyAmendmentChoice }
  | 'decline'
  | 'cancel'
  | UnknownTag
  | UnknownObject

/** A rule about commands, to hold from now on. */
export interface ExecpolicyAmendment {
  /** The words that such commands begin with. */
  execpolicy_amendment: string[]
}

/** The rule about the network that the user chose. */
export interface NetworkPolicyAmendmentChoice {
  /** The rule. */
  network_policy_amendment: NetworkPolicyAmendment
}

/** What the user says to the command. */
export interface CommandExecutionRequestApprovalResponse {
  /** The decision. */
  decision: CommandExecutionApprovalDecision
}

/** May these files be changed? The turn waits for the answer. The changes stand in the item. */
export interface FileChangeRequestApprovalParams {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item of the change. */
  itemId: string
  /** When the question was put. Unix time in milliseconds. */
  startedAtMs: number
  /** Why it is asked, for people. */
  reason?: string | null
  /** The folder that would be writable for the rest of the session. */
  grantRoot?: string | null
}

/** What the user says to the change. */
export interface FileChangeRequestApprovalResponse {
  /** The decision. */
  decision: FileChangeApprovalDecision
}

/**
 * What the user says to a change of files.
 *
 * - `accept`: Make it.
 * - `acceptForSession`: Make it, and do not ask about these files again in this session.
 * - `decline`: Do not make it; the turn goes on.
 * - `cancel`: Do not make it, and stop the turn.
 */
export type FileChangeApprovalDecision = 'accept' | 'acceptForSession' | 'decline' | 'cancel' | (string & {})

/** May the agent have these permissions on top of its own? The turn waits for the answer. */
export interface PermissionsRequestApprovalParams {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The call in which the model requests them. */
  itemId: string
  /** When the question was put. Unix time in milliseconds. */
  startedAtMs: number
  /** The machine that they are for. */
  environmentId?: string | null
  /** The working folder there. */
  cwd: string
  /** Why the model requests them, for people. */
  reason?: string | null
  /** The permissions that it requests. */
  permissions: RequestPermissionProfile
}

/** The permissions that the user gives. */
export interface PermissionsRequestApprovalResponse {
  /** What the agent may do from now on: what it requested, a part of it, or nothing. */
  permissions: GrantedPermissionProfile
  /** How long for. For the turn when left out. */
  scope?: PermissionGrantScope
  /** Have a reviewing model look at every further command of the turn before it runs, in the sandbox too. */
  strictAutoReview?: boolean | null
}

/**
 * How long permissions are given for.
 *
 * - `turn`: Until the turn ends.
 * - `session`: Until the session ends.
 */
export type PermissionGrantScope = 'turn' | 'session' | (string & {})

/** What does the user say to these questions of the agent? The turn waits for the answer. */
export interface ToolRequestUserInputParams {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The call in which the model asks. */
  itemId: string
  /** The questions, in order. */
  questions: ToolRequestUserInputQuestion[]
  /**
   * Whether the agent cannot go on without the user. When it can, the client may answer by itself after a
   * while, with no answers.
   */
  isBlocking: boolean
  /**
   * How long the client waits for the user before it answers by itself. For as long as it takes when null. In
   * milliseconds.
   *
   * @deprecated How long to wait is the choice of the client. Go by `isBlocking` on whether to wait at all.
   */
  autoResolutionMs?: number | null
}

/** One question to the user. */
export interface ToolRequestUserInputQuestion {
  /** Tells the questions of one request apart. */
  id: string
  /** What it is about, in a word or two. */
  header: string
  /** The question. */
  question: string
  /** The answers to choose from. When there are none, the user answers in their own words. */
  options?: ToolRequestUserInputOption[] | null
  /** Beside the options, the user can answer in their own words. Default: `false`. */
  isOther?: boolean
  /** Do not show the answer while it is typed. Default: `false`. */
  isSecret?: boolean
}

/** An answer that the user can choose. */
export interface ToolRequestUserInputOption {
  /** The answer in a few words. */
  label: string
  /** What it would mean to choose it. */
  description: string
}

/** What the user says to the questions. */
export interface ToolRequestUserInputResponse {
  /** The answers, by the ids of the questions. A question that is not answered is left out. */
  answers: Record<string, ToolRequestUserInputAnswer>
}

/** What the user says to one question. */
export interface ToolRequestUserInputAnswer {
  /** Labels of the options that the user chose, or their own words. */
  answers: string[]
}

/** May this command run? Asked by the older generation of the protocol; the turn waits for the answer. */
export interface ExecCommandApprovalParams {
  /** The thread. */
  conversationId: string
  /** The call of the model; older notifications about the command carry the same id. */
  callId: string
  /** Tells several questions about one call apart. */
  approvalId?: string | null
  /** Why it is asked, for people. */
  reason?: string | null
  /** The command, word by word. */
  command: string[]
  /** The folder that it is to run in. */
  cwd: string
  /** What it does, as far as the server can tell. */
  parsedCmd: ParsedCommand[]
}

/**
 * What a command does, in the words of the older generation of the protocol. For display only: never decide
 * by it.
 *
 * - `read`: The command reads a file.
 * - `list_files`: The command lists files.
 * - `search`: The command searches in files.
 * - `unknown`: The server cannot tell what the command does.
 */
export type ParsedCommand = KnownParsedCommand | UnknownVariant<'type'>

/** The kinds of {@link ParsedCommand} that this package knows. */
export type KnownParsedCommand =
  | ReadParsedCommand
  | ListFilesParsedCommand
  | SearchParsedCommand
  | UnknownParsedCommand

/** Their values of `type`. */
export const PARSED_COMMAND_TAGS = ['read', 'list_files', 'search', 'unknown'] as const

/** Is this a kind of {@link ParsedCommand} that this package knows? */
export function isKnownParsedCommand(value: ParsedCommand): value is KnownParsedCommand {
  return isKnownTag(value.type, PARSED_COMMAND_TAGS)
}

/** The command reads a file. */
export interface ReadParsedCommand {
  /** Tells the kind of action. */
  type: 'read'
  /** The part of the command line that does it. */
  cmd: string
  /** Name of the file, for people. */
  name: string
  /** Where the file is, as far as the server can tell. Can start from the working folder. */
  path: string
}

/** The command lists files. */
export interface ListFilesParsedCommand {
  /** Tells the kind of action. */
  type: 'list_files'
  /** The part of the command line that does it. */
  cmd: string
  /** The folder; the working folder when null. */
  path?: string | null
}

/** The command searches in files. */
export interface SearchParsedCommand {
  /** Tells the kind of action. */
  type: 'search'
  /** The part of the command line that does it. */
  cmd: string
  /** What it searches for. */
  query?: string | null
  /** Where it searches. */
  path?: string | null
}

/** The server cannot tell what the command does. */
export interface UnknownParsedCommand {
  /** Tells the kind of action. */
  type: 'unknown'
  /** The part of the command line that does it. */
  cmd: string
}

/** What the user says to the command, for the older generation of the protocol. */
export interface ExecCommandApprovalResponse {
  /** The decision. */
  decision: ReviewDecision
}

/**
 * What the user says, in the words of the older generation of the protocol.
 *
 * - `approved`: Do it.
 * - `approved_for_session`: Do it, and do not ask for the same again in this session.
 * - `approved_execpolicy_amendment`: Run the command, and do not ask for commands that begin like it.
 * - `approved_mcp_policy_amendment`: Call the tool, and do not ask for it again, in later sessions either.
 * - `network_policy_amendment`: Add a rule about the network and do as it says.
 * - `denied`: Do not do it; the turn goes on.
 * - `timed_out`: No decision: the reviewing model took too long.
 * - `abort`: Do not do it, and stop the turn.
 */
export type ReviewDecision =
  | 'approved'
  | 'approved_for_session'
  | { approved_execpolicy_amendment: ApprovedExecpolicyAmendment }
  | 'approved_mcp_policy_amendment'
  | { network_policy_amendment: ApprovedNetworkPolicyAmendment }
  | { denied: DeniedReview }
  | 'timed_out'
  | 'abort'
  | UnknownTag
  | UnknownObject

/** The rule about commands that the user agreed to. */
export interface ApprovedExecpolicyAmendment {
  /** The words that such commands begin with. */
  proposed_execpolicy_amendment: string[]
}

/** The rule about the network that the user chose. */
export interface ApprovedNetworkPolicyAmendment {
  /** The rule. */
  network_policy_amendment: NetworkPolicyAmendment
}

/** Why the user said no. */
export interface DeniedReview {
  /** What to tell the model. */
  rejection: string
}

/**
 * May these files be changed? Asked by the older generation of the protocol; the turn waits for the answer.
 */
export interface ApplyPatchApprovalParams {
  /** The thread. */
  conversationId: string
  /** The call of the model; older notifications about the change carry the same id. */
  callId: string
  /** The changes, by the paths of the files. */
  fileChanges: Record<string, FileChange>
  /** Why it is asked, for people. */
  reason?: string | null
  /** The folder that would be writable for the rest of the session. */
  grantRoot?: string | null
}

/**
 * The change of one file, in the words of the older generation of the protocol.
 *
 * - `add`: The file is new.
 * - `delete`: The file goes away.
 * - `update`: The file changes.
 */
export type FileChange = KnownFileChange | UnknownVariant<'type'>

/** The kinds of {@link FileChange} that this package knows. */
export type KnownFileChange = AddFileChange | DeleteFileChange | UpdateFileChange

/** Their values of `type`. */
export const FILE_CHANGE_TAGS = ['add', 'delete', 'update'] as const

/** Is this a kind of {@link FileChange} that this package knows? */
export function isKnownFileChange(value: FileChange): value is KnownFileChange {
  return isKnownTag(value.type, FILE_CHANGE_TAGS)
}

/** The file is new. */
export interface AddFileChange {
  /** Tells the kind of change. */
  type: 'add'
  /** What will be in it. */
  content: string
}

/** The file goes away. */
export interface DeleteFileChange {
  /** Tells the kind of change. */
  type: 'delete'
  /** What was in it. */
  content: string
}

/** The file changes. */
export interface UpdateFileChange {
  /** Tells the kind of change. */
  type: 'update'
  /** How it changes, as a unified diff. */
  unified_diff: string
  /** Where it moves to, when it does. */
  move_path?: string | null
}

/** What the user says to the change, for the older generation of the protocol. */
export interface ApplyPatchApprovalResponse {
  /** The decision. */
  decision: ReviewDecision
}

/**
 * A request of the server has its answer, or needs none any more; a client that still shows it can put it
 * away.
 */
export interface ServerRequestResolvedNotification {
  /** The thread. */
  threadId: string
  /** The id of the request. */
  requestId: RequestId
}

/** A reviewing model looks at what the agent wants to do, in place of the user. */
export interface ItemGuardianApprovalReviewStartedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** Tells reviews apart; the same from beginning to end. */
  reviewId: string
  /**
   * The item that the action belongs to. Several reviews can share one: those of programs that a command
   * starts, and those of input to its process. Null where there is none, as for what a command wants to reach
   * on the network.
   */
  targetItemId?: string | null
  /** What is to be decided on. */
  action: GuardianApprovalReviewAction
  /** What the reviewing model thinks of it. */
  review: GuardianApprovalReview
  /** When the review began. Unix time in milliseconds. */
  startedAtMs: number
}

/**
 * What a reviewing model is to decide on.
 *
 * - `command`: A command.
 * - `execve`: A program that a command starts while it runs.
 * - `writeStdin`: Input to a process that already runs.
 * - `applyPatch`: A change of files.
 * - `networkAccess`: Something that a command wants to reach on the network.
 * - `mcpToolCall`: A call of a tool of an MCP server.
 * - `requestPermissions`: Permissions on top of those that the agent has.
 */
export type GuardianApprovalReviewAction = KnownGuardianApprovalReviewAction | UnknownVariant<'type'>

/** The kinds of {@link GuardianApprovalReviewAction} that this package knows. */
export type KnownGuardianApprovalReviewAction =
  | ReviewedCommand
  | ReviewedExecve
  | ReviewedWriteStdin
  | ReviewedApplyPatch
  | ReviewedNetworkAccess
  | ReviewedMcpToolCall
  | ReviewedRequestPermissions

/** Their values of `type`. */
export const GUARDIAN_APPROVAL_REVIEW_ACTION_TAGS = [
  'command',
  'execve',
  'writeStdin',
  'applyPatch',
  'networkAccess',
  'mcpToolCall',
  'requestPermissions',
] as const

/** Is this a kind of {@link GuardianApprovalReviewAction} that this package knows? */
export function isKnownGuardianApprovalReviewAction(
  value: GuardianApprovalReviewAction,
): value is KnownGuardianApprovalReviewAction {
  return isKnownTag(value.type, GUARDIAN_APPROVAL_REVIEW_ACTION_TAGS)
}

/** A command. */
export interface ReviewedCommand {
  /** Tells the kind of action. */
  type: 'command'
  /** The command line, quoted for display. */
  command: string
  /** The folder that it is to run in. */
  cwd: string
  /** How it is run. */
  source: GuardianCommandSource
}

/**
 * How a command is run.
 *
 * - `shell`: By itself, until it ends.
 * - `unifiedExec`: In such a way that the agent can go on talking to the process.
 */
export type GuardianCommandSource = 'shell' | 'unifiedExec' | (string & {})

/** A program that a command starts while it runs. */
export interface ReviewedExecve {
  /** Tells the kind of action. */
  type: 'execve'
  /** The program. */
  program: string
  /** What it is started with, beginning with its own name. */
  argv: string[]
  /** The folder that it is to run in. */
  cwd: string
  /** How it is run. */
  source: GuardianCommandSource
}

/** Input to a process that already runs. */
export interface ReviewedWriteStdin {
  /** Tells the kind of action. */
  type: 'writeStdin'
  /** Tells several reviews of one item apart. */
  approvalId: string
  /** Name of the process, as the item of its command gives it. */
  processId: string
  /** The input. */
  stdin: string
  /** The folder that the process was started in. */
  cwd: string
}

/** A change of files. */
export interface ReviewedApplyPatch {
  /** Tells the kind of action. */
  type: 'applyPatch'
  /** The working folder. */
  cwd: string
  /** The files. */
  files: string[]
}

/** Something that a command wants to reach on the network. */
export interface ReviewedNetworkAccess {
  /** Tells the kind of action. */
  type: 'networkAccess'
  /** The address as a whole, for people. */
  target: string
  /** How it wants to reach it. */
  protocol: NetworkApprovalProtocol
  /** The host. */
  host: string
  /** The port. */
  port: number
}

/** A call of a tool of an MCP server. */
export interface ReviewedMcpToolCall {
  /** Tells the kind of action. */
  type: 'mcpToolCall'
  /** Name of the server, as configured. */
  server: string
  /** Name of the tool. */
  toolName: string
  /** Name of the tool, for people. */
  toolTitle?: string | null
  /** Id of the app that the tool belongs to. */
  connectorId?: string | null
  /** Name of that app, for people. */
  connectorName?: string | null
}

/** Permissions on top of those that the agent has. */
export interface ReviewedRequestPermissions {
  /** Tells the kind of action. */
  type: 'requestPermissions'
  /** The permissions. */
  permissions: RequestPermissionProfile
  /** Why the model requests them, for people. */
  reason?: string | null
}

/** What a reviewing model thinks of an action. Still apt to change from version to version. */
export interface GuardianApprovalReview {
  /** Where the review stands. */
  status: GuardianApprovalReviewStatus
  /** How much harm the action could do. Null until that is known. */
  riskLevel?: GuardianRiskLevel | null
  /** How far the words of the user cover it. Null until that is known. */
  userAuthorization?: GuardianUserAuthorization | null
  /** Why it was decided so, for people. */
  rationale?: string | null
}

/**
 * Where a review stands.
 *
 * - `inProgress`: It goes on.
 * - `approved`: The action is allowed.
 * - `denied`: The action is not allowed.
 * - `timedOut`: It took too long and was given up.
 * - `aborted`: It was stopped before it came to a decision.
 */
export type GuardianApprovalReviewStatus =
  | 'inProgress'
  | 'approved'
  | 'denied'
  | 'timedOut'
  | 'aborted'
  | (string & {})

/**
 * How much harm an action could do.
 *
 * - `low`: Little.
 * - `medium`: Some.
 * - `high`: Much.
 * - `critical`: So much that it can hardly be allowed.
 */
export type GuardianRiskLevel = 'low' | 'medium' | 'high' | 'critical' | (string & {})

/**
 * How far the words of the user cover an action.
 *
 * - `unknown`: That cannot be told.
 * - `low`: Hardly.
 * - `medium`: In part, or by the sense of them.
 * - `high`: The user wanted it.
 */
export type GuardianUserAuthorization = 'unknown' | 'low' | 'medium' | 'high' | (string & {})

/** A reviewing model has decided, or the review was given up. */
export interface ItemGuardianApprovalReviewCompletedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** Tells reviews apart; the same from beginning to end. */
  reviewId: string
  /**
   * The item that the action belongs to. Several reviews can share one: those of programs that a command
   * starts, and those of input to its process. Null where there is none, as for what a command wants to reach
   * on the network.
   */
  targetItemId?: string | null
  /** What is to be decided on. */
  action: GuardianApprovalReviewAction
  /** What the reviewing model thinks of it. */
  review: GuardianApprovalReview
  /** When the review began. Unix time in milliseconds. */
  startedAtMs: number
  /** When the review ended. Unix time in milliseconds. */
  completedAtMs: number
  /** Who brought it to its end. */
  decisionSource: AutoReviewDecisionSource
}

/**
 * Who brought a review to its end.
 *
 * - `agent`: The reviewing model.
 */
export type AutoReviewDecisionSource = 'agent' | (string & {})

/** From now on, a reviewing model looks at every command of the turn before it runs. */
export interface StrictReviewRequiredNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** When the review began. Unix time in milliseconds. */
  startedAtMs: number
}
