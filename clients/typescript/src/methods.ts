// Made by heddle from protocol 2026-11; do not edit, generate again instead.

import type {
  AgentMessageDeltaNotification,
  CommandExecutionOutputDeltaNotification,
  CommandExecutionRequestApprovalParams,
  CommandExecutionRequestApprovalResponse,
  ErrorNotification,
  FileChangeOutputDeltaNotification,
  FileChangePatchUpdatedNotification,
  FileChangeRequestApprovalParams,
  FileChangeRequestApprovalResponse,
  InitializeParams,
  InitializeResponse,
  ItemCompletedNotification,
  ItemStartedNotification,
  ReasoningSummaryPartAddedNotification,
  ReasoningSummaryTextDeltaNotification,
  ReasoningTextDeltaNotification,
  ServerRequestResolvedNotification,
  ThreadListParams,
  ThreadListResponse,
  ThreadReadParams,
  ThreadReadResponse,
  ThreadResumeParams,
  ThreadResumeResponse,
  ThreadStartedNotification,
  ThreadStartParams,
  ThreadStartResponse,
  ThreadStatusChangedNotification,
  ThreadTokenUsageUpdatedNotification,
  TurnCompletedNotification,
  TurnInterruptParams,
  TurnInterruptResponse,
  TurnStartedNotification,
  TurnStartParams,
  TurnStartResponse,
} from './types/index.ts'

/** What a client asks a server, by method. */
export interface ClientRequests {
  /** Opens a connection. It comes first, and once. */
  initialize: { params: InitializeParams; result: InitializeResponse }
  /** Starts a new thread and subscribes to it. */
  'thread/start': { params: ThreadStartParams; result: ThreadStartResponse }
  /** Takes up a stored thread again and subscribes to it. */
  'thread/resume': { params: ThreadResumeParams; result: ThreadResumeResponse }
  /** Lists stored threads, page by page. */
  'thread/list': { params: ThreadListParams; result: ThreadListResponse }
  /** Shows a thread without loading it or subscribing to it. */
  'thread/read': { params: ThreadReadParams; result: ThreadReadResponse }
  /** Gives the agent something to do. */
  'turn/start': { params: TurnStartParams; result: TurnStartResponse }
  /** Stops a running turn. */
  'turn/interrupt': { params: TurnInterruptParams; result: TurnInterruptResponse }
}

/** What a client tells a server, by method: the params. */
export interface ClientNotifications {
  /**
   * The client has read the answer to `initialize`. A server must not wait for it: real clients forget it.
   */
  initialized: undefined
}

/** What a server asks a client, by method. */
export interface ServerRequests {
  /** Asks whether a command may run. */
  'item/commandExecution/requestApproval': {
    params: CommandExecutionRequestApprovalParams
    result: CommandExecutionRequestApprovalResponse
  }
  /** Asks whether files may be changed. */
  'item/fileChange/requestApproval': {
    params: FileChangeRequestApprovalParams
    result: FileChangeRequestApprovalResponse
  }
}

/** What a server tells a client, by method: the params. */
export interface ServerNotifications {
  /** A thread was started. */
  'thread/started': ThreadStartedNotification
  /** A thread does something else now. */
  'thread/status/changed': ThreadStatusChangedNotification
  /** A request to the model was counted. */
  'thread/tokenUsage/updated': ThreadTokenUsageUpdatedNotification
  /** A turn began. */
  'turn/started': TurnStartedNotification
  /** A turn ended. */
  'turn/completed': TurnCompletedNotification
  /** Something went wrong in a turn. */
  error: ErrorNotification
  /** An item began. */
  'item/started': ItemStartedNotification
  /** An item ended. */
  'item/completed': ItemCompletedNotification
  /** More text of a message of the agent. */
  'item/agentMessage/delta': AgentMessageDeltaNotification
  /** A part of a summary begins. */
  'item/reasoning/summaryPartAdded': ReasoningSummaryPartAddedNotification
  /** More text of a summary. */
  'item/reasoning/summaryTextDelta': ReasoningSummaryTextDeltaNotification
  /** More of what the model thinks. */
  'item/reasoning/textDelta': ReasoningTextDeltaNotification
  /** More output of a command. */
  'item/commandExecution/outputDelta': CommandExecutionOutputDeltaNotification
  /** What a change of files reports. */
  'item/fileChange/outputDelta': FileChangeOutputDeltaNotification
  /** The changes of an item are known better. */
  'item/fileChange/patchUpdated': FileChangePatchUpdatedNotification
  /** A request of the server needs no answer any more. */
  'serverRequest/resolved': ServerRequestResolvedNotification
}

/** The requests by which a server asks whether something may be done. */
export const APPROVAL_METHODS = [
  'item/commandExecution/requestApproval',
  'item/fileChange/requestApproval',
] as const
