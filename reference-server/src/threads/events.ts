import type {
  AskForApproval,
  GitInfo,
  ReasoningEffort,
  RequestId,
  SandboxPolicy,
  ThreadItem,
  ThreadStatus,
  TokenUsageBreakdown,
  TurnError,
  TurnPlanUpdatedNotification,
  TurnStatus,
} from '@heddle/protocol'
import type { ToolCall } from '../models/index.ts'

/**
 * What happens in a thread, in order. The log of these events is the thread; everything that a client or
 * a model is shown is worked out from it. Events are never changed, and removed only with the whole thread; a
 * change of their shape is a new version of the store's schema.
 */
export type ThreadEvent =
  | ThreadStarted
  | ThreadNamed
  | GitInfoChanged
  | ThreadArchived
  | ThreadUnarchived
  | ThreadReverted
  | ItemsInjected
  | SettingsChanged
  | StatusChanged
  | TurnStarted
  | ItemStarted
  | ItemGrew
  | ItemCompleted
  | ToolCalled
  | ToolAnswered
  | Prompted
  | HistoryCompacted
  | PlanUpdated
  | DiffUpdated
  | ApprovalRequested
  | ApprovalResolved
  | TokensUsed
  | TurnErred
  | TurnEnded

/** What those hear who listen to the threads: the log as it grows, and the end of its being in memory. */
export type ThreadNews = ThreadEvent | ThreadClosed

/**
 * The server let go of a thread. No part of the log, which does not change by it.
 *
 * - `idle`: nobody had a use for it.
 * - `archived`, `deleted`: a client wanted it.
 */
export interface ThreadClosed extends Event<'threadClosed'> {
  readonly reason: 'idle' | 'archived' | 'deleted'
}

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
  /** What the client that started it offers to the model. */
  readonly clientTools?: readonly ClientTool[]
}

export interface ThreadNamed extends Event<'threadNamed'> {
  readonly name: string
}

export interface GitInfoChanged extends Event<'gitInfoChanged'> {
  readonly gitInfo: GitInfo | null
}

export type ThreadArchived = Event<'threadArchived'>

export type ThreadUnarchived = Event<'threadUnarchived'>

/** A turn and all that came after it no longer count. They stay in the log, and nobody is shown them any more. */
export interface ThreadReverted extends Event<'threadReverted'> {
  readonly beforeTurnId: string
  /** The first words of the user that are left. */
  readonly preview: string
}

/** A client told the model something, past the user. */
export interface ItemsInjected extends Event<'itemsInjected'> {
  /** In the form of the model endpoint. */
  readonly items: readonly InjectedItem[]
}

export type InjectedItem = Readonly<Record<string, unknown>>

export interface SettingsChanged extends Event<'settingsChanged'> {
  readonly settings: ThreadSettings
}

export interface StatusChanged extends Event<'statusChanged'> {
  readonly status: ThreadStatus
}

export interface TurnStarted extends TurnEvent<'turnStarted'> {
  /** What it is for; to answer what the user says when left out. */
  readonly task?: TurnTask
  /** JSON Schema of the final answer, when the client gave one. */
  readonly outputSchema?: unknown
}

/** What a turn is for. */
export type TurnTask =
  /** To answer what the user says. */
  | { readonly kind: 'work' }
  /** To sum up the history. */
  | { readonly kind: 'compact' }
  /** To run what the user typed, with nothing to hold it back. The model is told of it when it is next asked. */
  | { readonly kind: 'command'; readonly command: string; readonly timeoutMs: number }
  /** To look through changes; what is reviewed in words for people, and what the model is told to do. */
  | { readonly kind: 'review'; readonly subject: string; readonly prompt: string }

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
  /** How far a tool is, in its words. Told, and no part of the item. */
  | { readonly kind: 'progress'; readonly text: string }
  /** What the agent typed into a command; empty when it only waited. Told, and no part of the item. */
  | { readonly kind: 'input'; readonly processId: string; readonly text: string }

export interface ItemCompleted extends TurnEvent<'itemCompleted'> {
  readonly item: ThreadItem
  /** The stream broke off and the model will say it again: the user saw it, the model is not told of it. */
  readonly abandoned?: true
}

export interface ToolCalled extends TurnEvent<'toolCalled'> {
  readonly call: ToolCall
  /** What the answer took that has the call. It counts once all its calls are carried out. */
  readonly usage?: TokenUsageBreakdown
}

export interface ToolAnswered extends TurnEvent<'toolAnswered'> {
  readonly call: ToolCall
  readonly output: string
  /** Addresses of images that belong to the output. */
  readonly images?: readonly string[]
}

/** The model is told something that is none of the user's words, and no item. */
export interface Prompted extends TurnEvent<'prompted'> {
  readonly text: string
}

/** What came before an item in progress is from now on told to the model as this summary. */
export interface HistoryCompacted extends TurnEvent<'historyCompacted'> {
  /** The item `contextCompaction` of it. */
  readonly itemId: string
  readonly summary: string
  /** About how many tokens the history takes now. */
  readonly tokens: number
}

/** The agent made a plan, or changed it; all its steps. */
export interface PlanUpdated extends TurnEvent<'planUpdated'> {
  readonly explanation: string | null
  readonly plan: TurnPlanUpdatedNotification['plan']
}

/** Files were changed. */
export interface DiffUpdated extends TurnEvent<'diffUpdated'> {
  /** All changes of the turn so far in one, in the style of git. */
  readonly diff: string
}

export interface ApprovalRequested extends TurnEvent<'approvalRequested'> {
  readonly request: ServerRequest
}

/** A question to the clients, as it is sent to each of them. */
export interface ServerRequest {
  readonly requestId: RequestId
  readonly method:
    | 'item/commandExecution/requestApproval'
    | 'item/fileChange/requestApproval'
    | 'item/tool/call'
    | 'mcpServer/elicitation/request'
    | 'item/tool/requestUserInput'
    | 'item/permissions/requestApproval'
  readonly params: object
  /** The id of the item, or of the call that has none, of which nothing is done before the answer. */
  readonly holds?: string
}

export interface ApprovalResolved extends TurnEvent<'approvalResolved'> {
  readonly requestId: RequestId
  /** How, for those who look into the log later. */
  readonly outcome: string
}

export interface TokensUsed extends TurnEvent<'tokensUsed'> {
  readonly usage: TokenUsageBreakdown
  /** Tokens that the model takes at once, where that is known. */
  readonly modelContextWindow?: number | null
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
  /** The thread that its history was taken over from. */
  readonly forkedFromId: string | null
  /** How clients are to be handed its history: as a whole, or page by page. */
  readonly historyMode: 'legacy' | 'paginated'
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

/** A tool that a client offers to the model and carries out itself. */
export interface ClientTool {
  /** How the model calls it; unlike all others of the thread. */
  readonly modelName: string
  /** How the client calls it. */
  readonly name: string
  /** The common name that it stands under, when it has one. */
  readonly namespace: string | null
  readonly description: string
  /** JSON Schema of the arguments. */
  readonly inputSchema: unknown
}
