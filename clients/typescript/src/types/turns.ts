// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownObject, type UnknownTag, type UnknownVariant } from '../open.ts'
import type { FunctionCallOutputBody } from './function-call.ts'
import type { ThreadItem } from './items.ts'
import type { Personality, ReasoningEffort, ReasoningSummary } from './models.ts'
import type { ApprovalsReviewer, AskForApproval, SandboxPolicy } from './policy.ts'

/** One unit of work of the agent, from a message of the user to the end. */
export interface Turn {
  /** Unique inside the thread. A UUIDv7 since 2026-06, a counter (`"0"`) before. */
  id: string
  /** The turn that this one goes back to, when turns start turns; else its own id. */
  rootTurnId?: string | null
  /** What happened in it, in order. Often empty in notifications: items come on their own. */
  items: ThreadItem[]
  /** How many of the items are here. All when left out. */
  itemsView?: TurnItemsView
  /** Where it stands. */
  status: TurnStatus
  /** Why it failed, when it did. */
  error?: TurnError | null
  /** When the work began. Unix time in seconds. */
  startedAt?: number | null
  /** When it ended. Unix time in seconds. */
  completedAt?: number | null
  /** How long it took. In milliseconds. */
  durationMs?: number | null
}

/**
 * One part of what the user says.
 *
 * - `text`: Words of the user.
 * - `image`: An image, by its address or as a file known to the model endpoint.
 * - `localImage`: An image in a file on the machine of the server.
 * - `audio`: A sound, by its address or as a file known to the model endpoint.
 * - `localAudio`: A sound in a file on the machine of the server.
 * - `skill`: A skill that the user calls by its name.
 * - `mention`: Something that the user points to.
 */
export type UserInput = KnownUserInput | UnknownVariant<'type'>

/** The kinds of {@link UserInput} that this package knows. */
export type KnownUserInput =
  | TextInput
  | ImageInput
  | LocalImageInput
  | AudioInput
  | LocalAudioInput
  | SkillInput
  | MentionInput

/** Their values of `type`. */
export const USER_INPUT_TAGS = [
  'text',
  'image',
  'localImage',
  'audio',
  'localAudio',
  'skill',
  'mention',
] as const

/** Is this a kind of {@link UserInput} that this package knows? */
export function isKnownUserInput(value: UserInput): value is KnownUserInput {
  return isKnownTag(value.type, USER_INPUT_TAGS)
}

/** Words of the user. */
export interface TextInput {
  /** Tells the kind of input. */
  type: 'text'
  /** What the user wrote. */
  text: string
  /** Stretches of the text that stand for something else. Default: `[]`. */
  text_elements?: TextElement[]
}

/** A stretch of a text that stands for something else, such as a file that was dropped into it. */
export interface TextElement {
  /** Where it stands in the text. */
  byteRange: ByteRange
  /** What to show in its place. */
  placeholder?: string | null
}

/** A stretch of a text, counted in bytes of its UTF-8 form. */
export interface ByteRange {
  /** First byte, counted from 0. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  start: number
  /** First byte behind the stretch. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  end: number
}

/**
 * An image, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `url`, `fileId`.
 */
export type ImageInput = {
  /** Tells the kind of input. */
  type: 'image'
  /** Address of the image; `data:` addresses carry it along. Either this or `fileId`. */
  url?: string
  /** Id of the image at the model endpoint. Either this or `url`. */
  fileId?: string
  /** How closely the model looks at it. */
  detail?: ImageDetail | null
} & ({ url: string } | { fileId: string })

/**
 * How closely the model looks at an image.
 *
 * - `auto`: As the model thinks fit.
 * - `low`: Coarsely, for few tokens.
 * - `high`: Closely.
 * - `original`: At full size.
 */
export type ImageDetail = 'auto' | 'low' | 'high' | 'original' | (string & {})

/** An image in a file on the machine of the server. */
export interface LocalImageInput {
  /** Tells the kind of input. */
  type: 'localImage'
  /** Where the file is. */
  path: string
  /** How closely the model looks at it. */
  detail?: ImageDetail | null
}

/**
 * A sound, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `url`, `fileId`.
 */
export type AudioInput = {
  /** Tells the kind of input. */
  type: 'audio'
  /** Address of the sound. Either this or `fileId`. */
  url?: string
  /** Id of the sound at the model endpoint. Either this or `url`. */
  fileId?: string
} & ({ url: string } | { fileId: string })

/** A sound in a file on the machine of the server. */
export interface LocalAudioInput {
  /** Tells the kind of input. */
  type: 'localAudio'
  /** Where the file is. */
  path: string
}

/** A skill that the user calls by its name. */
export interface SkillInput {
  /** Tells the kind of input. */
  type: 'skill'
  /** Name of the skill. */
  name: string
  /** Where the skill is described. */
  path: string
}

/** Something that the user points to. */
export interface MentionInput {
  /** Tells the kind of input. */
  type: 'mention'
  /** Name of what is meant. */
  name: string
  /** Where it is: a file, or an address of the server. */
  path: string
}

/**
 * How many of its items a turn carries here.
 *
 * - `notLoaded`: None; ask for them.
 * - `summary`: The most telling ones.
 * - `full`: All of them.
 */
export type TurnItemsView = 'notLoaded' | 'summary' | 'full' | (string & {})

/**
 * Where a turn stands.
 *
 * - `inProgress`: The agent is at work, or waits for an approval.
 * - `completed`: The agent came to an end by itself.
 * - `interrupted`: It was stopped, by the client or by the end of the process.
 * - `failed`: It could not go on; `error` says why.
 */
export type TurnStatus = 'inProgress' | 'completed' | 'interrupted' | 'failed' | (string & {})

/** Why a turn failed. */
export interface TurnError {
  /** What happened, for people. */
  message: string
  /** The cause, for programs. */
  codexErrorInfo?: CodexErrorInfo | null
  /** More, for those who look into it. */
  additionalDetails?: string | null
  /** How the agent worked against its instructions, when it did. */
  misalignment?: MisalignmentErrorDetails | null
}

/**
 * The cause of a failure, for programs to read.
 *
 * - `contextWindowExceeded`: The history no longer fits into the context of the model.
 * - `sessionBudgetExceeded`: The budget of the session is used up.
 * - `usageLimitExceeded`: The account has reached a limit on its use.
 * - `rateLimitExceeded`: Too many requests in a short time.
 * - `flexUnavailable`: The cheaper class of service has no room at present.
 * - `serverOverloaded`: The model endpoint has too much to do.
 * - `modelNotFound`: The endpoint has no model of that name.
 * - `policyCapacityUnavailable`: A check that policy demands could not be made for lack of room.
 * - `cyberPolicy`: Refused under the rules on attacks on computers.
 * - `misalignmentPolicyViolation`: Stopped because the agent worked against its instructions.
 * - `tooManyDenials`: Stopped because too many actions in a row were denied.
 * - `internalServerError`: The model endpoint failed.
 * - `unauthorized`: The model endpoint refused the credentials.
 * - `badRequest`: The model endpoint did not accept the request.
 * - `threadRollbackFailed`: The thread could not be taken back.
 * - `sandboxError`: The sandbox could not be set up.
 * - `inferenceHookDenied`: A hook refused the request to the model.
 * - `other`: Something else; the message says what.
 * - `httpConnectionFailed`: The model endpoint could not be reached.
 * - `responseStreamConnectionFailed`: The stream of the answer could not be opened.
 * - `responseStreamDisconnected`: The stream of the answer broke off.
 * - `responseTooManyFailedAttempts`: Given up after several attempts.
 * - `activeTurnNotSteerable`: The running turn takes no further input.
 */
export type CodexErrorInfo =
  | 'contextWindowExceeded'
  | 'sessionBudgetExceeded'
  | 'usageLimitExceeded'
  | 'rateLimitExceeded'
  | 'flexUnavailable'
  | 'serverOverloaded'
  | 'modelNotFound'
  | 'policyCapacityUnavailable'
  | 'cyberPolicy'
  | 'misalignmentPolicyViolation'
  | 'tooManyDenials'
  | 'internalServerError'
  | 'unauthorized'
  | 'badRequest'
  | 'threadRollbackFailed'
  | 'sandboxError'
  | 'inferenceHookDenied'
  | 'other'
  | { httpConnectionFailed: HttpFailure }
  | { responseStreamConnectionFailed: HttpFailure }
  | { responseStreamDisconnected: HttpFailure }
  | { responseTooManyFailedAttempts: HttpFailure }
  | { activeTurnNotSteerable: ActiveTurnNotSteerable }
  | UnknownTag
  | UnknownObject

/** What the model endpoint answered on the level of HTTP. */
export interface HttpFailure {
  /** Status code of the answer, when there was one. */
  httpStatusCode?: number | null
}

/** Why the running turn takes no further input. */
export interface ActiveTurnNotSteerable {
  /** What kind of turn it is. */
  turnKind: NonSteerableTurnKind
}

/**
 * A kind of turn that takes no further input while it runs.
 *
 * - `review`: A review of changes.
 * - `compact`: A compaction of the history.
 */
export type NonSteerableTurnKind = 'review' | 'compact' | (string & {})

/** How the agent worked against its instructions. */
export interface MisalignmentErrorDetails {
  /** The kind of violation. */
  errorType?: string | null
  /** What happened, for people. */
  detailedExplanation?: string | null
  /** What was looked at. */
  reviewTarget?: string | null
  /** What the agent was told. */
  steer?: MisalignmentSteer | null
}

/** What the agent was told to bring it back on course. */
export interface MisalignmentSteer {
  /** The words it was told. */
  message: string
}

/**
 * What the user says, and what is to change from this turn on. While a turn runs, the input joins that turn.
 */
export interface TurnStartParams {
  /** The thread. */
  threadId: string
  /** What the user says. */
  input: UserInput[]
  /** An id for the message, so that sending it again does no harm. */
  clientUserMessageId?: string | null
  /** The working folder from now on. */
  cwd?: string | null
  /** When the agent has to ask, from now on. */
  approvalPolicy?: AskForApproval | null
  /** Who answers when it asks, from now on. */
  approvalsReviewer?: ApprovalsReviewer | null
  /** What its commands can reach, from now on. */
  sandboxPolicy?: SandboxPolicy | null
  /** Name of the model from now on. */
  model?: string | null
  /** Class of service from now on. */
  serviceTier?: string | null
  /** Class of service for this turn only. */
  serviceTierForTurn?: string | null
  /** How long the model may think, from now on. */
  effort?: ReasoningEffort | null
  /** How much of its thinking it tells, from now on. */
  summary?: ReasoningSummary | null
  /**
   * The tone in which the agent talks, from now on.
   *
   * @deprecated Servers no longer change the tone.
   */
  personality?: Personality | null
  /** JSON Schema that the final answer of this turn has to follow. */
  outputSchema?: unknown
  /** Plugins to switch off. */
  disabledPluginIds?: string[] | null
  /** The turn that started this one. */
  parentTurnId?: string | null
  /** The turn that this one goes back to. */
  rootTurnId?: string | null
  /** What started the turn, in the words of the client. */
  turnTrigger?: string | null
  /** The output of a tool, in place of words of the user. */
  toolOutput?: TurnToolOutput | null
}

/** What a tool has to tell the model without having been called. */
export interface TurnToolOutput {
  /** Name of the tool. */
  name: string
  /** The common name that the tool stands under. */
  namespace?: string | null
  /** What it tells. */
  output: FunctionCallOutputBody
  /** Keep it in the history that the model is given with later turns. */
  retain?: boolean
}

/**
 * How the vendor is to treat a turn that deals with the security of computers. Who may have what is up to the
 * vendor.
 *
 * - `standard`: As any other turn.
 * - `daybreakBlue`: As work in defence.
 * - `daybreakRed`: As work in attack.
 */
export type CyberAccessProgram = 'standard' | 'daybreakBlue' | 'daybreakRed' | (string & {})

/** The turn that was started, or that took the input. */
export interface TurnStartResponse {
  /** The turn. */
  turn: Turn
}

/** What the user says into a running turn. */
export interface TurnSteerParams {
  /** The thread. */
  threadId: string
  /** What the user says. */
  input: UserInput[]
  /** An id for the message, so that sending it again does no harm. */
  clientUserMessageId?: string | null
  /** The turn that is meant; it must be the one that runs. */
  expectedTurnId: string
}

/** The turn will take it in. */
export interface TurnSteerResponse {
  /** The turn. */
  turnId: string
}

/** Which turn to stop. */
export interface TurnInterruptParams {
  /** The thread. */
  threadId: string
  /** The turn; it must be the one that runs. */
  turnId: string
}

/** The turn will stop. Its end comes as `turn/completed`. */
export type TurnInterruptResponse = Record<string, unknown>

/** A turn began. */
export interface TurnStartedNotification {
  /** The thread. */
  threadId: string
  /** The turn, still without items. */
  turn: Turn
}

/** A turn ended; its status says how. Nothing more happens in it. */
export interface TurnCompletedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turn: Turn
}

/** Files were changed in a turn. */
export interface TurnDiffUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** All changes of the turn so far in one, as a unified diff in the style of git. */
  diff: string
}

/** The agent made a plan for a turn, or changed it. */
export interface TurnPlanUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** Why the plan is as it is, in the words of the agent. */
  explanation?: string | null
  /** All its steps, in order. */
  plan: TurnPlanStep[]
}

/** One step of a plan. */
export interface TurnPlanStep {
  /** What is to be done, in words. */
  step: string
  /** Where it stands. */
  status: TurnPlanStepStatus
}

/**
 * Where a step of a plan stands.
 *
 * - `pending`: Its time has not come yet.
 * - `inProgress`: The agent is at it.
 * - `completed`: It is done.
 */
export type TurnPlanStepStatus = 'pending' | 'inProgress' | 'completed' | (string & {})

/** What the checks of the model endpoint say about a turn. */
export interface TurnModerationMetadataNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** What they say, as the model endpoint puts it. */
  metadata: unknown
}

/** Something went wrong in a turn. */
export interface ErrorNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** What went wrong. */
  error: TurnError
  /** The server tries again by itself. If not, the turn fails. */
  willRetry: boolean
}

/** Something that the user should know, though everything goes on. */
export interface WarningNotification {
  /** The thread that it is about; null when it is about none in particular. */
  threadId?: string | null
  /** What the user should know, in a few words. */
  message: string
}

/** Something that the user should know about the second agent, which watches over the first. */
export interface GuardianWarningNotification {
  /** The thread of the agent that is watched. */
  threadId: string
  /** What the user should know, in a few words. */
  message: string
}

/** The client or its settings use something that will go away. */
export interface DeprecationNoticeNotification {
  /** What it is, in a few words for people. */
  summary: string
  /** More about it, such as what to do instead. */
  details?: string | null
}
