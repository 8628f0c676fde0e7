// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type {
  AccountLoginCompletedNotification,
  AccountUpdatedNotification,
  AgentMessageDeltaNotification,
  ApplyPatchApprovalParams,
  ApplyPatchApprovalResponse,
  CancelLoginAccountParams,
  CancelLoginAccountResponse,
  ChatgptAuthTokensRefreshParams,
  ChatgptAuthTokensRefreshResponse,
  CommandExecOutputDeltaNotification,
  CommandExecParams,
  CommandExecResizeParams,
  CommandExecResizeResponse,
  CommandExecResponse,
  CommandExecTerminateParams,
  CommandExecTerminateResponse,
  CommandExecutionOutputDeltaNotification,
  CommandExecutionRequestApprovalParams,
  CommandExecutionRequestApprovalResponse,
  CommandExecWriteParams,
  CommandExecWriteResponse,
  ConfigBatchWriteParams,
  ConfigReadParams,
  ConfigReadResponse,
  ConfigRequirementsReadResponse,
  ConfigValueWriteParams,
  ConfigWarningNotification,
  ConfigWriteResponse,
  ContextCompactedNotification,
  DeprecationNoticeNotification,
  DynamicToolCallParams,
  DynamicToolCallResponse,
  EnvironmentConnectionNotification,
  ErrorNotification,
  ExecCommandApprovalParams,
  ExecCommandApprovalResponse,
  FileChangeOutputDeltaNotification,
  FileChangePatchUpdatedNotification,
  FileChangeRequestApprovalParams,
  FileChangeRequestApprovalResponse,
  FsChangedNotification,
  FsCopyParams,
  FsCopyResponse,
  FsCreateDirectoryParams,
  FsCreateDirectoryResponse,
  FsGetMetadataParams,
  FsGetMetadataResponse,
  FsReadDirectoryParams,
  FsReadDirectoryResponse,
  FsReadFileParams,
  FsReadFileResponse,
  FsRemoveParams,
  FsRemoveResponse,
  FsUnwatchParams,
  FsUnwatchResponse,
  FsWatchParams,
  FsWatchResponse,
  FsWriteFileParams,
  FsWriteFileResponse,
  FuzzyFileSearchParams,
  FuzzyFileSearchResponse,
  FuzzyFileSearchSessionCompletedNotification,
  FuzzyFileSearchSessionUpdatedNotification,
  GetAccountParams,
  GetAccountResponse,
  GuardianWarningNotification,
  HookCompletedNotification,
  HookStartedNotification,
  HooksListParams,
  HooksListResponse,
  InitializeParams,
  InitializeResponse,
  ItemCompletedNotification,
  ItemGuardianApprovalReviewCompletedNotification,
  ItemGuardianApprovalReviewStartedNotification,
  ItemStartedNotification,
  ListMcpServerStatusParams,
  ListMcpServerStatusResponse,
  LoginAccountParams,
  LoginAccountResponse,
  LogoutAccountResponse,
  McpResourceReadParams,
  McpResourceReadResponse,
  McpServerElicitationRequestParams,
  McpServerElicitationRequestResponse,
  McpServerEventStreamNotification,
  McpServerOauthLoginCompletedNotification,
  McpServerOauthLoginParams,
  McpServerOauthLoginResponse,
  McpServerRefreshResponse,
  McpServerStatusUpdatedNotification,
  McpServerToolCallParams,
  McpServerToolCallResponse,
  McpToolCallProgressNotification,
  ModelListParams,
  ModelListResponse,
  ModelProviderListParams,
  ModelProviderListResponse,
  ModelReroutedNotification,
  ModelSafetyBufferingUpdatedNotification,
  ModelVerificationNotification,
  PermissionProfileListParams,
  PermissionProfileListResponse,
  PermissionsRequestApprovalParams,
  PermissionsRequestApprovalResponse,
  PlanDeltaNotification,
  ReasoningSummaryPartAddedNotification,
  ReasoningSummaryTextDeltaNotification,
  ReasoningTextDeltaNotification,
  ReviewStartParams,
  ReviewStartResponse,
  ServerRequestResolvedNotification,
  SkillsChangedNotification,
  SkillsConfigWriteParams,
  SkillsConfigWriteResponse,
  SkillsExtraRootsSetParams,
  SkillsExtraRootsSetResponse,
  SkillsListParams,
  SkillsListResponse,
  StrictReviewRequiredNotification,
  TerminalInteractionNotification,
  ThreadArchivedNotification,
  ThreadArchiveParams,
  ThreadArchiveResponse,
  ThreadAttachmentUpdatedNotification,
  ThreadClosedNotification,
  ThreadCompactStartParams,
  ThreadCompactStartResponse,
  ThreadDeletedNotification,
  ThreadDeleteParams,
  ThreadDeleteResponse,
  ThreadForkParams,
  ThreadForkResponse,
  ThreadGoalClearedNotification,
  ThreadGoalUpdatedNotification,
  ThreadInjectItemsParams,
  ThreadInjectItemsResponse,
  ThreadItemsListParams,
  ThreadItemsListResponse,
  ThreadListParams,
  ThreadListResponse,
  ThreadLoadedListParams,
  ThreadLoadedListResponse,
  ThreadMetadataUpdateParams,
  ThreadMetadataUpdateResponse,
  ThreadNameUpdatedNotification,
  ThreadPredictionUpdatedNotification,
  ThreadProjectUpdatedNotification,
  ThreadQueueChangedNotification,
  ThreadReadParams,
  ThreadReadResponse,
  ThreadReadStateChangedNotification,
  ThreadResumeParams,
  ThreadResumeResponse,
  ThreadRevertedNotification,
  ThreadRevertParams,
  ThreadRevertResponse,
  ThreadSectionChangedNotification,
  ThreadSetNameParams,
  ThreadSetNameResponse,
  ThreadSettingsUpdatedNotification,
  ThreadShellCommandParams,
  ThreadShellCommandResponse,
  ThreadStartedNotification,
  ThreadStartParams,
  ThreadStartResponse,
  ThreadStatusChangedNotification,
  ThreadTokenUsageUpdatedNotification,
  ThreadTurnsListParams,
  ThreadTurnsListResponse,
  ThreadUnarchivedNotification,
  ThreadUnarchiveParams,
  ThreadUnarchiveResponse,
  ThreadUnsubscribeParams,
  ThreadUnsubscribeResponse,
  ToolRequestUserInputParams,
  ToolRequestUserInputResponse,
  TurnCompletedNotification,
  TurnDiffUpdatedNotification,
  TurnInterruptParams,
  TurnInterruptResponse,
  TurnModerationMetadataNotification,
  TurnPlanUpdatedNotification,
  TurnStartedNotification,
  TurnStartParams,
  TurnStartResponse,
  TurnSteerParams,
  TurnSteerResponse,
  WarningNotification,
} from './types/index.ts'

/** What a client asks a server, by method. */
export interface ClientRequests {
  /** Opens a connection. It comes first, and once. */
  initialize: { params: InitializeParams; result: InitializeResponse }
  /** Starts a new thread and subscribes to it. */
  'thread/start': { params: ThreadStartParams; result: ThreadStartResponse }
  /** Takes up a stored thread again and subscribes to it. */
  'thread/resume': { params: ThreadResumeParams; result: ThreadResumeResponse }
  /** Copies a stored thread into a new one and subscribes to that. */
  'thread/fork': { params: ThreadForkParams; result: ThreadForkResponse }
  /** Ends the subscription to a thread. */
  'thread/unsubscribe': { params: ThreadUnsubscribeParams; result: ThreadUnsubscribeResponse }
  /** Lists stored threads, page by page. */
  'thread/list': { params: ThreadListParams; result: ThreadListResponse }
  /** Lists the threads that are loaded, page by page. */
  'thread/loaded/list': { params: ThreadLoadedListParams; result: ThreadLoadedListResponse }
  /** Shows a thread without loading it or subscribing to it. */
  'thread/read': { params: ThreadReadParams; result: ThreadReadResponse }
  /** Lists the turns of a thread, page by page. */
  'thread/turns/list': { params: ThreadTurnsListParams; result: ThreadTurnsListResponse }
  /** Lists the items of a thread or of one of its turns, page by page. */
  'thread/items/list': { params: ThreadItemsListParams; result: ThreadItemsListResponse }
  /** Gives a thread a name. */
  'thread/name/set': { params: ThreadSetNameParams; result: ThreadSetNameResponse }
  /** Changes what is stored about a thread. */
  'thread/metadata/update': { params: ThreadMetadataUpdateParams; result: ThreadMetadataUpdateResponse }
  /** Puts a thread into the archive. */
  'thread/archive': { params: ThreadArchiveParams; result: ThreadArchiveResponse }
  /** Takes a thread out of the archive. */
  'thread/unarchive': { params: ThreadUnarchiveParams; result: ThreadUnarchiveResponse }
  /** Deletes a thread for good. */
  'thread/delete': { params: ThreadDeleteParams; result: ThreadDeleteResponse }
  /** Compacts the history of a thread, so that the model has room again. */
  'thread/compact/start': { params: ThreadCompactStartParams; result: ThreadCompactStartResponse }
  /** Runs a command of the user in a thread, outside the sandbox. */
  'thread/shellCommand': { params: ThreadShellCommandParams; result: ThreadShellCommandResponse }
  /** Adds to what the model knows of a thread, without starting a turn. */
  'thread/inject_items': { params: ThreadInjectItemsParams; result: ThreadInjectItemsResponse }
  /** Takes a thread back to where it stood before a turn. */
  'thread/revert': { params: ThreadRevertParams; result: ThreadRevertResponse }
  /** Gives the agent something to do. */
  'turn/start': { params: TurnStartParams; result: TurnStartResponse }
  /** Says something into a running turn, without stopping it. */
  'turn/steer': { params: TurnSteerParams; result: TurnSteerResponse }
  /** Stops a running turn. */
  'turn/interrupt': { params: TurnInterruptParams; result: TurnInterruptResponse }
  /** Has the agent look through changes. */
  'review/start': { params: ReviewStartParams; result: ReviewStartResponse }
  /** Shows the account that is signed in. */
  'account/read': { params: GetAccountParams; result: GetAccountResponse }
  /** Signs in, or begins to: how it ends is told by `account/login/completed`. */
  'account/login/start': { params: LoginAccountParams; result: LoginAccountResponse }
  /** Gives up an attempt to sign in. */
  'account/login/cancel': { params: CancelLoginAccountParams; result: CancelLoginAccountResponse }
  /** Signs out and forgets the credentials. */
  'account/logout': { params: undefined; result: LogoutAccountResponse }
  /** Shows the configuration in force. */
  'config/read': { params: ConfigReadParams; result: ConfigReadResponse }
  /** Changes one setting in a configuration file. */
  'config/value/write': { params: ConfigValueWriteParams; result: ConfigWriteResponse }
  /** Changes several settings in a configuration file at once. */
  'config/batchWrite': { params: ConfigBatchWriteParams; result: ConfigWriteResponse }
  /** Shows what administrators prescribe. */
  'configRequirements/read': { params: undefined; result: ConfigRequirementsReadResponse }
  /** Lists the MCP servers with what they offer, page by page. */
  'mcpServerStatus/list': { params: ListMcpServerStatusParams; result: ListMcpServerStatusResponse }
  /** Reads the configuration of the MCP servers anew. Loaded threads take it up with their next turn. */
  'config/mcpServer/reload': { params: undefined; result: McpServerRefreshResponse }
  /** Begins to sign in to an MCP server: how it ends is told by `mcpServer/oauthLogin/completed`. */
  'mcpServer/oauth/login': { params: McpServerOauthLoginParams; result: McpServerOauthLoginResponse }
  /** Calls a tool of an MCP server, past the agent. */
  'mcpServer/tool/call': { params: McpServerToolCallParams; result: McpServerToolCallResponse }
  /** Reads a resource of an MCP server. */
  'mcpServer/resource/read': { params: McpResourceReadParams; result: McpResourceReadResponse }
  /** Lists the models that can be chosen, page by page. */
  'model/list': { params: ModelListParams; result: ModelListResponse }
  /** Lists the providers of models. */
  'modelProvider/list': { params: ModelProviderListParams; result: ModelProviderListResponse }
  /** Lists the named sets of permissions, page by page. */
  'permissionProfile/list': { params: PermissionProfileListParams; result: PermissionProfileListResponse }
  /** Lists the hooks that are set up for working folders or a thread. */
  'hooks/list': { params: HooksListParams; result: HooksListResponse }
  /** Lists the skills that can be used in working folders. */
  'skills/list': { params: SkillsListParams; result: SkillsListResponse }
  /** Names more folders to look for skills in. */
  'skills/extraRoots/set': { params: SkillsExtraRootsSetParams; result: SkillsExtraRootsSetResponse }
  /** Switches a skill on or off. */
  'skills/config/write': { params: SkillsConfigWriteParams; result: SkillsConfigWriteResponse }
  /** Reads a file. */
  'fs/readFile': { params: FsReadFileParams; result: FsReadFileResponse }
  /** Writes a file as a whole. */
  'fs/writeFile': { params: FsWriteFileParams; result: FsWriteFileResponse }
  /** Tells what a path is and when it changed. */
  'fs/getMetadata': { params: FsGetMetadataParams; result: FsGetMetadataResponse }
  /** Lists what is in a folder. */
  'fs/readDirectory': { params: FsReadDirectoryParams; result: FsReadDirectoryResponse }
  /** Makes a folder. */
  'fs/createDirectory': { params: FsCreateDirectoryParams; result: FsCreateDirectoryResponse }
  /** Copies a file or a folder. */
  'fs/copy': { params: FsCopyParams; result: FsCopyResponse }
  /** Deletes a file or a folder. */
  'fs/remove': { params: FsRemoveParams; result: FsRemoveResponse }
  /** Asks to be told when a file or folder changes. */
  'fs/watch': { params: FsWatchParams; result: FsWatchResponse }
  /** Ends an `fs/watch`. */
  'fs/unwatch': { params: FsUnwatchParams; result: FsUnwatchResponse }
  /** Runs a command in the sandbox of the server, outside of any thread. */
  'command/exec': { params: CommandExecParams; result: CommandExecResponse }
  /** Gives input to a running process. */
  'command/exec/write': { params: CommandExecWriteParams; result: CommandExecWriteResponse }
  /** Changes the size of the terminal that a process runs in. */
  'command/exec/resize': { params: CommandExecResizeParams; result: CommandExecResizeResponse }
  /** Ends a running process. */
  'command/exec/terminate': { params: CommandExecTerminateParams; result: CommandExecTerminateResponse }
  /** Finds files by some letters of their paths. */
  fuzzyFileSearch: { params: FuzzyFileSearchParams; result: FuzzyFileSearchResponse }
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
  /** Calls a tool that the client offered. */
  'item/tool/call': { params: DynamicToolCallParams; result: DynamicToolCallResponse }
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
  /** Asks whether the agent may have more permissions. */
  'item/permissions/requestApproval': {
    params: PermissionsRequestApprovalParams
    result: PermissionsRequestApprovalResponse
  }
  /** Asks the user what the agent wants to know. */
  'item/tool/requestUserInput': { params: ToolRequestUserInputParams; result: ToolRequestUserInputResponse }
  /**
   * Asks whether a command may run, as the older generation of the protocol does.
   *
   * @deprecated Only turns that were started by methods of the older generation ask so. Those of `turn/start`
   * use `item/commandExecution/requestApproval`.
   */
  execCommandApproval: { params: ExecCommandApprovalParams; result: ExecCommandApprovalResponse }
  /**
   * Asks whether files may be changed, as the older generation of the protocol does.
   *
   * @deprecated Only turns that were started by methods of the older generation ask so. Those of `turn/start`
   * use `item/fileChange/requestApproval`.
   */
  applyPatchApproval: { params: ApplyPatchApprovalParams; result: ApplyPatchApprovalResponse }
  /** Asks the client for new tokens, in place of those that it handed over. */
  'account/chatgptAuthTokens/refresh': {
    params: ChatgptAuthTokensRefreshParams
    result: ChatgptAuthTokensRefreshResponse
  }
  /** Asks the user what an MCP server wants to know. */
  'mcpServer/elicitation/request': {
    params: McpServerElicitationRequestParams
    result: McpServerElicitationRequestResponse
  }
}

/** What a server tells a client, by method: the params. */
export interface ServerNotifications {
  /** A thread was started. */
  'thread/started': ThreadStartedNotification
  /** A thread does something else now. */
  'thread/status/changed': ThreadStatusChangedNotification
  /** A thread is no longer loaded. */
  'thread/closed': ThreadClosedNotification
  /** A thread goes on with other settings. */
  'thread/settings/updated': ThreadSettingsUpdatedNotification
  /** A thread has another name now. */
  'thread/name/updated': ThreadNameUpdatedNotification
  /** A thread was moved among the sections. */
  'thread/section/changed': ThreadSectionChangedNotification
  /** A thread belongs to another project now. */
  'thread/project/updated': ThreadProjectUpdatedNotification
  /** A thread was put into the archive. */
  'thread/archived': ThreadArchivedNotification
  /** A thread was taken out of the archive. */
  'thread/unarchived': ThreadUnarchivedNotification
  /** A thread was deleted for good. */
  'thread/deleted': ThreadDeletedNotification
  /** A thread was taken back to an earlier turn. */
  'thread/reverted': ThreadRevertedNotification
  /**
   * The history of a thread was compacted.
   *
   * @deprecated The turn also carries it as an item, which is kept: look for `contextCompaction`.
   */
  'thread/compacted': ContextCompactedNotification
  /** A request to the model was counted. */
  'thread/tokenUsage/updated': ThreadTokenUsageUpdatedNotification
  /** The user has read more of a thread, or there is more to read. */
  'thread/readState/changed': ThreadReadStateChangedNotification
  /** What waits to be said in a thread changed. */
  'thread/queue/changed': ThreadQueueChangedNotification
  /** The goal of a thread was set or changed. */
  'thread/goal/updated': ThreadGoalUpdatedNotification
  /** A thread has no goal. */
  'thread/goal/cleared': ThreadGoalClearedNotification
  /** A guess at the next words of the user was made, or failed. */
  'thread/prediction/updated': ThreadPredictionUpdatedNotification
  /** Something was attached to a thread, or taken away from it. */
  'thread/attachment/updated': ThreadAttachmentUpdatedNotification
  /** A machine that a thread works on came within reach. */
  'thread/environment/connected': EnvironmentConnectionNotification
  /** A machine that a thread works on went out of reach. */
  'thread/environment/disconnected': EnvironmentConnectionNotification
  /** A turn began. */
  'turn/started': TurnStartedNotification
  /** A turn ended. */
  'turn/completed': TurnCompletedNotification
  /** Files were changed in a turn. */
  'turn/diff/updated': TurnDiffUpdatedNotification
  /** The agent made or changed a plan. */
  'turn/plan/updated': TurnPlanUpdatedNotification
  /** The model endpoint checked a turn. */
  'turn/moderationMetadata': TurnModerationMetadataNotification
  /** Something went wrong in a turn. */
  error: ErrorNotification
  /** There is something to tell the user. */
  warning: WarningNotification
  /** There is something to tell the user about the second agent. */
  guardianWarning: GuardianWarningNotification
  /** Something in use will go away. */
  deprecationNotice: DeprecationNoticeNotification
  /** An item began. */
  'item/started': ItemStartedNotification
  /** An item ended. */
  'item/completed': ItemCompletedNotification
  /** More text of a message of the agent. */
  'item/agentMessage/delta': AgentMessageDeltaNotification
  /** More text of a plan. */
  'item/plan/delta': PlanDeltaNotification
  /** A part of a summary begins. */
  'item/reasoning/summaryPartAdded': ReasoningSummaryPartAddedNotification
  /** More text of a summary. */
  'item/reasoning/summaryTextDelta': ReasoningSummaryTextDeltaNotification
  /** More of what the model thinks. */
  'item/reasoning/textDelta': ReasoningTextDeltaNotification
  /** More output of a command. */
  'item/commandExecution/outputDelta': CommandExecutionOutputDeltaNotification
  /** The agent talked to a process that runs. */
  'item/commandExecution/terminalInteraction': TerminalInteractionNotification
  /**
   * What a change of files reports.
   *
   * @deprecated It was written for people, and newer servers do not send it. The item says what became of the
   * change.
   */
  'item/fileChange/outputDelta': FileChangeOutputDeltaNotification
  /** The changes of an item are known better. */
  'item/fileChange/patchUpdated': FileChangePatchUpdatedNotification
  /** A tool of an MCP server tells how far it is. */
  'item/mcpToolCall/progress': McpToolCallProgressNotification
  /** A request of the server needs no answer any more. */
  'serverRequest/resolved': ServerRequestResolvedNotification
  /** A reviewing model looks at what the agent wants to do. */
  'item/autoApprovalReview/started': ItemGuardianApprovalReviewStartedNotification
  /** A reviewing model has decided. */
  'item/autoApprovalReview/completed': ItemGuardianApprovalReviewCompletedNotification
  /** Every further command of a turn is reviewed. */
  'autoApprovalReview/strictReviewRequired': StrictReviewRequiredNotification
  /** An attempt to sign in has ended, well or badly. */
  'account/login/completed': AccountLoginCompletedNotification
  /** Another account holds from now on, or none. */
  'account/updated': AccountUpdatedNotification
  /** Something is wrong with the configuration; the server goes on nevertheless. */
  configWarning: ConfigWarningNotification
  /** The start of an MCP server has come further, or failed. */
  'mcpServer/startupStatus/updated': McpServerStatusUpdatedNotification
  /** An attempt to sign in to an MCP server has ended, well or badly. */
  'mcpServer/oauthLogin/completed': McpServerOauthLoginCompletedNotification
  /** An event out of an open stream. */
  'mcpServer/event/stream/notification': McpServerEventStreamNotification
  /** Another model answers than was asked. */
  'model/rerouted': ModelReroutedNotification
  /** The account should be verified further. */
  'model/verification': ModelVerificationNotification
  /** An answer is held back until it was checked. */
  'model/safetyBuffering/updated': ModelSafetyBufferingUpdatedNotification
  /** A hook began to run. */
  'hook/started': HookStartedNotification
  /** A hook ended. */
  'hook/completed': HookCompletedNotification
  /** Files of skills were changed. */
  'skills/changed': SkillsChangedNotification
  /** Something that is watched has changed. */
  'fs/changed': FsChangedNotification
  /** A running process has put out more. */
  'command/exec/outputDelta': CommandExecOutputDeltaNotification
  /** A session has found something. */
  'fuzzyFileSearch/sessionUpdated': FuzzyFileSearchSessionUpdatedNotification
  /** A session is done with its query. */
  'fuzzyFileSearch/sessionCompleted': FuzzyFileSearchSessionCompletedNotification
}

/** The requests by which a server asks whether something may be done. */
export const APPROVAL_METHODS = [
  'item/commandExecution/requestApproval',
  'item/fileChange/requestApproval',
] as const

/** The decision of an approval that says no, and the turn goes on. */
export const DECLINE = 'decline'
