import type {
  AskForApproval,
  ReasoningEffort,
  RequestId,
  SandboxPolicy,
  ThreadItem,
  ThreadStatus,
  TokenUsageBreakdown,
  TurnError,
  TurnStatus,
} from '@heddle/protocol'
import type { ToolCall } from '../models/index.ts'

/**
 * What happens in a thread, in order. The log of these events is the thread; everything that a client or
 * a model is shown is worked out from it. Events are never changed or removed; a change of their shape
 * is a new version of the store's schema.
 */
export type ThreadEvent =
  | ThreadStarted
  | SettingsChanged
  | StatusChanged
  | TurnStarted
  | ItemStarted
  | ItemGrew
  | ItemCompleted
  | ToolCalled
  | ToolAnswered
  | ApprovalRequested
  | ApprovalResolved
  | TokensUsed
  | TurnErred
  | TurnEnded

interface Event<T extends string> {
  readonly type: T
  /** Unix milliseconds. */
  readonly atMs: number
}

interface TurnEvent<T extends string> extends Event<T> {
  readonly turnId: string
}

export interface ThreadStarted extends Event<'threadStarted'> {
  readonly origin: ThreadOrigin
  readonly settings: ThreadSettings
}

export interface SettingsChanged extends Event<'settingsChanged'> {
  readonly settings: ThreadSettings
}

export interface StatusChanged extends Event<'statusChanged'> {
  readonly status: ThreadStatus
}

export type TurnStarted = TurnEvent<'turnStarted'>

export interface ItemStarted extends TurnEvent<'itemStarted'> {
  readonly item: ThreadItem
}

export interface ItemGrew extends TurnEvent<'itemGrew'> {
  readonly itemId: string
  readonly growth: Growth
}

/** What is added to an item while it is in progress. Each becomes one delta on the wire. */
export type Growth =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'summaryPart'; readonly index: number }
  | { readonly kind: 'summary'; readonly index: number; readonly text: string }
  | { readonly kind: 'reasoning'; readonly index: number; readonly text: string }
  | { readonly kind: 'output'; readonly text: string }

export interface ItemCompleted extends TurnEvent<'itemCompleted'> {
  readonly item: ThreadItem
  /** The stream broke off and the model will say it again: the user saw it, the model is not told of it. */
  readonly abandoned?: true
}

export interface ToolCalled extends TurnEvent<'toolCalled'> {
  readonly call: ToolCall
}

export interface ToolAnswered extends TurnEvent<'toolAnswered'> {
  readonly call: ToolCall
  readonly output: string
}

export interface ApprovalRequested extends TurnEvent<'approvalRequested'> {
  readonly request: ServerRequest
}

/** A question to the clients, as it is sent to each of them. */
export interface ServerRequest {
  readonly requestId: RequestId
  readonly method: 'item/commandExecution/requestApproval' | 'item/fileChange/requestApproval'
  readonly params: object
}

export interface ApprovalResolved extends TurnEvent<'approvalResolved'> {
  readonly requestId: RequestId
  /** How, for those who look into the log later. */
  readonly outcome: string
}

export interface TokensUsed extends TurnEvent<'tokensUsed'> {
  readonly usage: TokenUsageBreakdown
}

export interface TurnErred extends TurnEvent<'turnErred'> {
  readonly error: TurnError
  readonly willRetry: boolean
}

export interface TurnEnded extends TurnEvent<'turnEnded'> {
  readonly status: TurnStatus
  readonly error: TurnError | null
}

/** Where a thread comes from. Never changes. */
export interface ThreadOrigin {
  readonly threadId: string
  /** Name of the client that started it. */
  readonly originator: string
  /** Version of the server that started it. */
  readonly serverVersion: string
  /** It is not stored, and is gone with the process. */
  readonly ephemeral: boolean
  /** What it was started for, in the words of the client. */
  readonly threadSource: string | null
}

/** What holds in a thread until it is changed. */
export interface ThreadSettings {
  readonly model: string
  readonly modelProvider: string
  /** Absolute. */
  readonly cwd: string
  readonly approvalPolicy: AskForApproval
  readonly sandbox: SandboxPolicy
  readonly effort: ReasoningEffort | null
  readonly serviceTier: string | null
  readonly baseInstructions: string | null
  readonly developerInstructions: string | null
}
