// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type { RequestOptions } from './connection.ts'
import type { ThreadHandle } from './threads/thread.ts'
import { ThreadsClient } from './threads/threads-client.ts'
import type {
  CancelLoginAccountParams,
  CancelLoginAccountResponse,
  CommandExecParams,
  CommandExecResizeParams,
  CommandExecResizeResponse,
  CommandExecResponse,
  CommandExecTerminateParams,
  CommandExecTerminateResponse,
  CommandExecWriteParams,
  CommandExecWriteResponse,
  ConfigBatchWriteParams,
  ConfigReadParams,
  ConfigReadResponse,
  ConfigRequirementsReadResponse,
  ConfigValueWriteParams,
  ConfigWriteResponse,
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
  GetAccountParams,
  GetAccountResponse,
  HooksListParams,
  HooksListResponse,
  ListMcpServerStatusParams,
  ListMcpServerStatusResponse,
  LoginAccountParams,
  LoginAccountResponse,
  LogoutAccountResponse,
  McpResourceReadParams,
  McpResourceReadResponse,
  McpServerOauthLoginParams,
  McpServerOauthLoginResponse,
  McpServerRefreshResponse,
  McpServerToolCallParams,
  McpServerToolCallResponse,
  ModelListParams,
  ModelListResponse,
  ModelProviderListParams,
  ModelProviderListResponse,
  PermissionProfileListParams,
  PermissionProfileListResponse,
  ReviewStartParams,
  ReviewStartResponse,
  SkillsConfigWriteParams,
  SkillsConfigWriteResponse,
  SkillsExtraRootsSetParams,
  SkillsExtraRootsSetResponse,
  SkillsListParams,
  SkillsListResponse,
  ThreadArchiveParams,
  ThreadArchiveResponse,
  ThreadCompactStartParams,
  ThreadCompactStartResponse,
  ThreadDeleteParams,
  ThreadDeleteResponse,
  ThreadForkParams,
  ThreadForkResponse,
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
  ThreadReadParams,
  ThreadReadResponse,
  ThreadResumeParams,
  ThreadResumeResponse,
  ThreadRevertParams,
  ThreadRevertResponse,
  ThreadSetNameParams,
  ThreadSetNameResponse,
  ThreadShellCommandParams,
  ThreadShellCommandResponse,
  ThreadStartParams,
  ThreadStartResponse,
  ThreadTurnsListParams,
  ThreadTurnsListResponse,
  ThreadUnarchiveParams,
  ThreadUnarchiveResponse,
  ThreadUnsubscribeParams,
  ThreadUnsubscribeResponse,
  TurnInterruptParams,
  TurnInterruptResponse,
  TurnStartParams,
  TurnStartResponse,
  TurnSteerParams,
  TurnSteerResponse,
} from './types/index.ts'

export type * from './threads/index.ts'

/**
 * A connection to one server, after the handshake. Every request of the protocol is a method of its group;
 * threads and turns have handles that do the bookkeeping, see `startThread`.
 *
 * Calls reject with `RpcError`, `RequestTimeout`, `ConnectionClosed` or `ProtocolViolation`.
 */
export class Client extends ThreadsClient {
  /** Requests of `thread/`. */
  readonly thread = {
    /** Starts a new thread and subscribes to it. */
    start: (params: ThreadStartParams = {}, options?: RequestOptions): Promise<ThreadStartResponse> =>
      this.request('thread/start', params, options),
    /** Takes up a stored thread again and subscribes to it. */
    resume: (params: ThreadResumeParams, options?: RequestOptions): Promise<ThreadResumeResponse> =>
      this.request('thread/resume', params, options),
    /** Copies a stored thread into a new one and subscribes to that. */
    fork: (params: ThreadForkParams, options?: RequestOptions): Promise<ThreadForkResponse> =>
      this.request('thread/fork', params, options),
    /** Ends the subscription to a thread. */
    unsubscribe: (
      params: ThreadUnsubscribeParams,
      options?: RequestOptions,
    ): Promise<ThreadUnsubscribeResponse> => this.request('thread/unsubscribe', params, options),
    /** Lists stored threads, page by page. */
    list: (params: ThreadListParams = {}, options?: RequestOptions): Promise<ThreadListResponse> =>
      this.request('thread/list', params, options),
    /** Lists the threads that are loaded, page by page. */
    loadedList: (
      params: ThreadLoadedListParams = {},
      options?: RequestOptions,
    ): Promise<ThreadLoadedListResponse> => this.request('thread/loaded/list', params, options),
    /** Shows a thread without loading it or subscribing to it. */
    read: (params: ThreadReadParams, options?: RequestOptions): Promise<ThreadReadResponse> =>
      this.request('thread/read', params, options),
    /** Lists the turns of a thread, page by page. */
    turnsList: (params: ThreadTurnsListParams, options?: RequestOptions): Promise<ThreadTurnsListResponse> =>
      this.request('thread/turns/list', params, options),
    /** Lists the items of a thread or of one of its turns, page by page. */
    itemsList: (params: ThreadItemsListParams, options?: RequestOptions): Promise<ThreadItemsListResponse> =>
      this.request('thread/items/list', params, options),
    /** Gives a thread a name. */
    nameSet: (params: ThreadSetNameParams, options?: RequestOptions): Promise<ThreadSetNameResponse> =>
      this.request('thread/name/set', params, options),
    /** Changes what is stored about a thread. */
    metadataUpdate: (
      params: ThreadMetadataUpdateParams,
      options?: RequestOptions,
    ): Promise<ThreadMetadataUpdateResponse> => this.request('thread/metadata/update', params, options),
    /** Puts a thread into the archive. */
    archive: (params: ThreadArchiveParams, options?: RequestOptions): Promise<ThreadArchiveResponse> =>
      this.request('thread/archive', params, options),
    /** Takes a thread out of the archive. */
    unarchive: (params: ThreadUnarchiveParams, options?: RequestOptions): Promise<ThreadUnarchiveResponse> =>
      this.request('thread/unarchive', params, options),
    /** Deletes a thread for good. */
    delete: (params: ThreadDeleteParams, options?: RequestOptions): Promise<ThreadDeleteResponse> =>
      this.request('thread/delete', params, options),
    /** Compacts the history of a thread, so that the model has room again. */
    compactStart: (
      params: ThreadCompactStartParams,
      options?: RequestOptions,
    ): Promise<ThreadCompactStartResponse> => this.request('thread/compact/start', params, options),
    /** Runs a command of the user in a thread, outside the sandbox. */
    shellCommand: (
      params: ThreadShellCommandParams,
      options?: RequestOptions,
    ): Promise<ThreadShellCommandResponse> => this.request('thread/shellCommand', params, options),
    /** Adds to what the model knows of a thread, without starting a turn. */
    injectItems: (
      params: ThreadInjectItemsParams,
      options?: RequestOptions,
    ): Promise<ThreadInjectItemsResponse> => this.request('thread/inject_items', params, options),
    /** Takes a thread back to where it stood before a turn. */
    revert: (params: ThreadRevertParams, options?: RequestOptions): Promise<ThreadRevertResponse> =>
      this.request('thread/revert', params, options),
  }

  /** Requests of `turn/`. */
  readonly turn = {
    /** Gives the agent something to do. */
    start: (params: TurnStartParams, options?: RequestOptions): Promise<TurnStartResponse> =>
      this.request('turn/start', params, options),
    /** Says something into a running turn, without stopping it. */
    steer: (params: TurnSteerParams, options?: RequestOptions): Promise<TurnSteerResponse> =>
      this.request('turn/steer', params, options),
    /** Stops a running turn. */
    interrupt: (params: TurnInterruptParams, options?: RequestOptions): Promise<TurnInterruptResponse> =>
      this.request('turn/interrupt', params, options),
  }

  /** Requests of `review/`. */
  readonly review = {
    /** Has the agent look through changes. */
    start: (params: ReviewStartParams, options?: RequestOptions): Promise<ReviewStartResponse> =>
      this.request('review/start', params, options),
  }

  /** Requests of `account/`. */
  readonly account = {
    /** Shows the account that is signed in. */
    read: (params: GetAccountParams = {}, options?: RequestOptions): Promise<GetAccountResponse> =>
      this.request('account/read', params, options),
    /** Signs in, or begins to: how it ends is told by `account/login/completed`. */
    loginStart: (params: LoginAccountParams, options?: RequestOptions): Promise<LoginAccountResponse> =>
      this.request('account/login/start', params, options),
    /** Gives up an attempt to sign in. */
    loginCancel: (
      params: CancelLoginAccountParams,
      options?: RequestOptions,
    ): Promise<CancelLoginAccountResponse> => this.request('account/login/cancel', params, options),
    /** Signs out and forgets the credentials. */
    logout: (options?: RequestOptions): Promise<LogoutAccountResponse> =>
      this.request('account/logout', undefined, options),
  }

  /** Requests of `config/`. */
  readonly config = {
    /** Shows the configuration in force. */
    read: (params: ConfigReadParams = {}, options?: RequestOptions): Promise<ConfigReadResponse> =>
      this.request('config/read', params, options),
    /** Changes one setting in a configuration file. */
    valueWrite: (params: ConfigValueWriteParams, options?: RequestOptions): Promise<ConfigWriteResponse> =>
      this.request('config/value/write', params, options),
    /** Changes several settings in a configuration file at once. */
    batchWrite: (params: ConfigBatchWriteParams, options?: RequestOptions): Promise<ConfigWriteResponse> =>
      this.request('config/batchWrite', params, options),
    /** Reads the configuration of the MCP servers anew. Loaded threads take it up with their next turn. */
    mcpServerReload: (options?: RequestOptions): Promise<McpServerRefreshResponse> =>
      this.request('config/mcpServer/reload', undefined, options),
  }

  /** Requests of `configRequirements/`. */
  readonly configRequirements = {
    /** Shows what administrators prescribe. */
    read: (options?: RequestOptions): Promise<ConfigRequirementsReadResponse> =>
      this.request('configRequirements/read', undefined, options),
  }

  /** Requests of `mcpServerStatus/`. */
  readonly mcpServerStatus = {
    /** Lists the MCP servers with what they offer, page by page. */
    list: (
      params: ListMcpServerStatusParams = {},
      options?: RequestOptions,
    ): Promise<ListMcpServerStatusResponse> => this.request('mcpServerStatus/list', params, options),
  }

  /** Requests of `mcpServer/`. */
  readonly mcpServer = {
    /** Begins to sign in to an MCP server: how it ends is told by `mcpServer/oauthLogin/completed`. */
    oauthLogin: (
      params: McpServerOauthLoginParams,
      options?: RequestOptions,
    ): Promise<McpServerOauthLoginResponse> => this.request('mcpServer/oauth/login', params, options),
    /** Calls a tool of an MCP server, past the agent. */
    toolCall: (
      params: McpServerToolCallParams,
      options?: RequestOptions,
    ): Promise<McpServerToolCallResponse> => this.request('mcpServer/tool/call', params, options),
    /** Reads a resource of an MCP server. */
    resourceRead: (
      params: McpResourceReadParams,
      options?: RequestOptions,
    ): Promise<McpResourceReadResponse> => this.request('mcpServer/resource/read', params, options),
  }

  /** Requests of `model/`. */
  readonly model = {
    /** Lists the models that can be chosen, page by page. */
    list: (params: ModelListParams = {}, options?: RequestOptions): Promise<ModelListResponse> =>
      this.request('model/list', params, options),
  }

  /** Requests of `modelProvider/`. */
  readonly modelProvider = {
    /** Lists the providers of models. */
    list: (
      params: ModelProviderListParams = {},
      options?: RequestOptions,
    ): Promise<ModelProviderListResponse> => this.request('modelProvider/list', params, options),
  }

  /** Requests of `permissionProfile/`. */
  readonly permissionProfile = {
    /** Lists the named sets of permissions, page by page. */
    list: (
      params: PermissionProfileListParams = {},
      options?: RequestOptions,
    ): Promise<PermissionProfileListResponse> => this.request('permissionProfile/list', params, options),
  }

  /** Requests of `hooks/`. */
  readonly hooks = {
    /** Lists the hooks that are set up for working folders or a thread. */
    list: (params: HooksListParams = {}, options?: RequestOptions): Promise<HooksListResponse> =>
      this.request('hooks/list', params, options),
  }

  /** Requests of `skills/`. */
  readonly skills = {
    /** Lists the skills that can be used in working folders. */
    list: (params: SkillsListParams = {}, options?: RequestOptions): Promise<SkillsListResponse> =>
      this.request('skills/list', params, options),
    /** Names more folders to look for skills in. */
    extraRootsSet: (
      params: SkillsExtraRootsSetParams,
      options?: RequestOptions,
    ): Promise<SkillsExtraRootsSetResponse> => this.request('skills/extraRoots/set', params, options),
    /** Switches a skill on or off. */
    configWrite: (
      params: SkillsConfigWriteParams,
      options?: RequestOptions,
    ): Promise<SkillsConfigWriteResponse> => this.request('skills/config/write', params, options),
  }

  /** Requests of `fs/`. */
  readonly fs = {
    /** Reads a file. */
    readFile: (params: FsReadFileParams, options?: RequestOptions): Promise<FsReadFileResponse> =>
      this.request('fs/readFile', params, options),
    /** Writes a file as a whole. */
    writeFile: (params: FsWriteFileParams, options?: RequestOptions): Promise<FsWriteFileResponse> =>
      this.request('fs/writeFile', params, options),
    /** Tells what a path is and when it changed. */
    getMetadata: (params: FsGetMetadataParams, options?: RequestOptions): Promise<FsGetMetadataResponse> =>
      this.request('fs/getMetadata', params, options),
    /** Lists what is in a folder. */
    readDirectory: (
      params: FsReadDirectoryParams,
      options?: RequestOptions,
    ): Promise<FsReadDirectoryResponse> => this.request('fs/readDirectory', params, options),
    /** Makes a folder. */
    createDirectory: (
      params: FsCreateDirectoryParams,
      options?: RequestOptions,
    ): Promise<FsCreateDirectoryResponse> => this.request('fs/createDirectory', params, options),
    /** Copies a file or a folder. */
    copy: (params: FsCopyParams, options?: RequestOptions): Promise<FsCopyResponse> =>
      this.request('fs/copy', params, options),
    /** Deletes a file or a folder. */
    remove: (params: FsRemoveParams, options?: RequestOptions): Promise<FsRemoveResponse> =>
      this.request('fs/remove', params, options),
    /** Asks to be told when a file or folder changes. */
    watch: (params: FsWatchParams, options?: RequestOptions): Promise<FsWatchResponse> =>
      this.request('fs/watch', params, options),
    /** Ends an `fs/watch`. */
    unwatch: (params: FsUnwatchParams, options?: RequestOptions): Promise<FsUnwatchResponse> =>
      this.request('fs/unwatch', params, options),
  }

  /** Requests of `command/`. */
  readonly command = {
    /** Runs a command in the sandbox of the server, outside of any thread. */
    exec: (params: CommandExecParams, options?: RequestOptions): Promise<CommandExecResponse> =>
      this.request('command/exec', params, options),
    /** Gives input to a running process. */
    execWrite: (
      params: CommandExecWriteParams,
      options?: RequestOptions,
    ): Promise<CommandExecWriteResponse> => this.request('command/exec/write', params, options),
    /** Changes the size of the terminal that a process runs in. */
    execResize: (
      params: CommandExecResizeParams,
      options?: RequestOptions,
    ): Promise<CommandExecResizeResponse> => this.request('command/exec/resize', params, options),
    /** Ends a running process. */
    execTerminate: (
      params: CommandExecTerminateParams,
      options?: RequestOptions,
    ): Promise<CommandExecTerminateResponse> => this.request('command/exec/terminate', params, options),
  }

  /** Finds files by some letters of their paths. */
  readonly fuzzyFileSearch = (
    params: FuzzyFileSearchParams,
    options?: RequestOptions,
  ): Promise<FuzzyFileSearchResponse> => this.request('fuzzyFileSearch', params, options)

  /** Starts a new conversation. */
  async startThread(params: ThreadStartParams = {}, options?: RequestOptions): Promise<ThreadHandle> {
    const { thread } = await this.request('thread/start', params, options)
    return this.handleOf(thread)
  }

  /** Takes up a conversation again; `thread.turns` of the handle is what was said so far. */
  async resumeThread(params: ThreadResumeParams, options?: RequestOptions): Promise<ThreadHandle> {
    const { thread } = await this.request('thread/resume', params, options)
    return this.handleOf(thread)
  }
}
