// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

import dev.heddle.client.types.CancelLoginAccountParams;
import dev.heddle.client.types.CancelLoginAccountResponse;
import dev.heddle.client.types.CommandExecParams;
import dev.heddle.client.types.CommandExecResizeParams;
import dev.heddle.client.types.CommandExecResizeResponse;
import dev.heddle.client.types.CommandExecResponse;
import dev.heddle.client.types.CommandExecTerminateParams;
import dev.heddle.client.types.CommandExecTerminateResponse;
import dev.heddle.client.types.CommandExecWriteParams;
import dev.heddle.client.types.CommandExecWriteResponse;
import dev.heddle.client.types.ConfigBatchWriteParams;
import dev.heddle.client.types.ConfigReadParams;
import dev.heddle.client.types.ConfigReadResponse;
import dev.heddle.client.types.ConfigRequirementsReadResponse;
import dev.heddle.client.types.ConfigValueWriteParams;
import dev.heddle.client.types.ConfigWriteResponse;
import dev.heddle.client.types.FsCopyParams;
import dev.heddle.client.types.FsCopyResponse;
import dev.heddle.client.types.FsCreateDirectoryParams;
import dev.heddle.client.types.FsCreateDirectoryResponse;
import dev.heddle.client.types.FsGetMetadataParams;
import dev.heddle.client.types.FsGetMetadataResponse;
import dev.heddle.client.types.FsReadDirectoryParams;
import dev.heddle.client.types.FsReadDirectoryResponse;
import dev.heddle.client.types.FsReadFileParams;
import dev.heddle.client.types.FsReadFileResponse;
import dev.heddle.client.types.FsRemoveParams;
import dev.heddle.client.types.FsRemoveResponse;
import dev.heddle.client.types.FsUnwatchParams;
import dev.heddle.client.types.FsUnwatchResponse;
import dev.heddle.client.types.FsWatchParams;
import dev.heddle.client.types.FsWatchResponse;
import dev.heddle.client.types.FsWriteFileParams;
import dev.heddle.client.types.FsWriteFileResponse;
import dev.heddle.client.types.FuzzyFileSearchParams;
import dev.heddle.client.types.FuzzyFileSearchResponse;
import dev.heddle.client.types.GetAccountParams;
import dev.heddle.client.types.GetAccountResponse;
import dev.heddle.client.types.HooksListParams;
import dev.heddle.client.types.HooksListResponse;
import dev.heddle.client.types.InitializeResponse;
import dev.heddle.client.types.ListMcpServerStatusParams;
import dev.heddle.client.types.ListMcpServerStatusResponse;
import dev.heddle.client.types.LoginAccountParams;
import dev.heddle.client.types.LoginAccountResponse;
import dev.heddle.client.types.LogoutAccountResponse;
import dev.heddle.client.types.McpResourceReadParams;
import dev.heddle.client.types.McpResourceReadResponse;
import dev.heddle.client.types.McpServerOauthLoginParams;
import dev.heddle.client.types.McpServerOauthLoginResponse;
import dev.heddle.client.types.McpServerRefreshResponse;
import dev.heddle.client.types.McpServerToolCallParams;
import dev.heddle.client.types.McpServerToolCallResponse;
import dev.heddle.client.types.ModelListParams;
import dev.heddle.client.types.ModelListResponse;
import dev.heddle.client.types.ModelProviderListParams;
import dev.heddle.client.types.ModelProviderListResponse;
import dev.heddle.client.types.PermissionProfileListParams;
import dev.heddle.client.types.PermissionProfileListResponse;
import dev.heddle.client.types.ReviewStartParams;
import dev.heddle.client.types.ReviewStartResponse;
import dev.heddle.client.types.SkillsConfigWriteParams;
import dev.heddle.client.types.SkillsConfigWriteResponse;
import dev.heddle.client.types.SkillsExtraRootsSetParams;
import dev.heddle.client.types.SkillsExtraRootsSetResponse;
import dev.heddle.client.types.SkillsListParams;
import dev.heddle.client.types.SkillsListResponse;
import dev.heddle.client.types.ThreadArchiveParams;
import dev.heddle.client.types.ThreadArchiveResponse;
import dev.heddle.client.types.ThreadCompactStartParams;
import dev.heddle.client.types.ThreadCompactStartResponse;
import dev.heddle.client.types.ThreadDeleteParams;
import dev.heddle.client.types.ThreadDeleteResponse;
import dev.heddle.client.types.ThreadForkParams;
import dev.heddle.client.types.ThreadForkResponse;
import dev.heddle.client.types.ThreadInjectItemsParams;
import dev.heddle.client.types.ThreadInjectItemsResponse;
import dev.heddle.client.types.ThreadItemsListParams;
import dev.heddle.client.types.ThreadItemsListResponse;
import dev.heddle.client.types.ThreadListParams;
import dev.heddle.client.types.ThreadListResponse;
import dev.heddle.client.types.ThreadLoadedListParams;
import dev.heddle.client.types.ThreadLoadedListResponse;
import dev.heddle.client.types.ThreadMetadataUpdateParams;
import dev.heddle.client.types.ThreadMetadataUpdateResponse;
import dev.heddle.client.types.ThreadReadParams;
import dev.heddle.client.types.ThreadReadResponse;
import dev.heddle.client.types.ThreadResumeParams;
import dev.heddle.client.types.ThreadResumeResponse;
import dev.heddle.client.types.ThreadRevertParams;
import dev.heddle.client.types.ThreadRevertResponse;
import dev.heddle.client.types.ThreadSetNameParams;
import dev.heddle.client.types.ThreadSetNameResponse;
import dev.heddle.client.types.ThreadShellCommandParams;
import dev.heddle.client.types.ThreadShellCommandResponse;
import dev.heddle.client.types.ThreadStartParams;
import dev.heddle.client.types.ThreadStartResponse;
import dev.heddle.client.types.ThreadTurnsListParams;
import dev.heddle.client.types.ThreadTurnsListResponse;
import dev.heddle.client.types.ThreadUnarchiveParams;
import dev.heddle.client.types.ThreadUnarchiveResponse;
import dev.heddle.client.types.ThreadUnsubscribeParams;
import dev.heddle.client.types.ThreadUnsubscribeResponse;
import dev.heddle.client.types.TurnInterruptParams;
import dev.heddle.client.types.TurnInterruptResponse;
import dev.heddle.client.types.TurnStartParams;
import dev.heddle.client.types.TurnStartResponse;
import dev.heddle.client.types.TurnSteerParams;
import dev.heddle.client.types.TurnSteerResponse;

/**
 * A connection to one server, after the handshake.
 *
 * <p>Made with {@code spawn}, {@code connectWebSocket} or {@code connect}. Every request of the
 * protocol is a call that waits for the answer; {@code async()} has the same calls without waiting.
 * Threads and turns have handles that do the bookkeeping, see {@code startThread}.
 *
 * <p>Calls throw a {@code ClientException}: {@code RpcException}, {@code RequestTimeoutException},
 * {@code ConnectionClosedException}, {@code ProtocolViolationException}, {@code
 * InvalidMessageException} or {@code InterruptedWaitException}. A client can be used by several
 * threads.
 */
public final class Client extends BaseClient {
  Client(AsyncClient async, InitializeResponse server) {
    super(async, server);
  }

  /** Starts a new thread and subscribes to it. */
  public ThreadStartResponse threadStart(ThreadStartParams params) {
    return Waiting.on(async().threadStart(params));
  }

  /** Starts a new thread and subscribes to it. */
  public ThreadStartResponse threadStart() {
    return Waiting.on(async().threadStart());
  }

  /** Takes up a stored thread again and subscribes to it. */
  public ThreadResumeResponse threadResume(ThreadResumeParams params) {
    return Waiting.on(async().threadResume(params));
  }

  /** Copies a stored thread into a new one and subscribes to that. */
  public ThreadForkResponse threadFork(ThreadForkParams params) {
    return Waiting.on(async().threadFork(params));
  }

  /** Ends the subscription to a thread. */
  public ThreadUnsubscribeResponse threadUnsubscribe(ThreadUnsubscribeParams params) {
    return Waiting.on(async().threadUnsubscribe(params));
  }

  /** Lists stored threads, page by page. */
  public ThreadListResponse threadList(ThreadListParams params) {
    return Waiting.on(async().threadList(params));
  }

  /** Lists stored threads, page by page. */
  public ThreadListResponse threadList() {
    return Waiting.on(async().threadList());
  }

  /** Lists the threads that are loaded, page by page. */
  public ThreadLoadedListResponse threadLoadedList(ThreadLoadedListParams params) {
    return Waiting.on(async().threadLoadedList(params));
  }

  /** Lists the threads that are loaded, page by page. */
  public ThreadLoadedListResponse threadLoadedList() {
    return Waiting.on(async().threadLoadedList());
  }

  /** Shows a thread without loading it or subscribing to it. */
  public ThreadReadResponse threadRead(ThreadReadParams params) {
    return Waiting.on(async().threadRead(params));
  }

  /** Lists the turns of a thread, page by page. */
  public ThreadTurnsListResponse threadTurnsList(ThreadTurnsListParams params) {
    return Waiting.on(async().threadTurnsList(params));
  }

  /** Lists the items of a thread or of one of its turns, page by page. */
  public ThreadItemsListResponse threadItemsList(ThreadItemsListParams params) {
    return Waiting.on(async().threadItemsList(params));
  }

  /** Gives a thread a name. */
  public ThreadSetNameResponse threadNameSet(ThreadSetNameParams params) {
    return Waiting.on(async().threadNameSet(params));
  }

  /** Changes what is stored about a thread. */
  public ThreadMetadataUpdateResponse threadMetadataUpdate(ThreadMetadataUpdateParams params) {
    return Waiting.on(async().threadMetadataUpdate(params));
  }

  /** Puts a thread into the archive. */
  public ThreadArchiveResponse threadArchive(ThreadArchiveParams params) {
    return Waiting.on(async().threadArchive(params));
  }

  /** Takes a thread out of the archive. */
  public ThreadUnarchiveResponse threadUnarchive(ThreadUnarchiveParams params) {
    return Waiting.on(async().threadUnarchive(params));
  }

  /** Deletes a thread for good. */
  public ThreadDeleteResponse threadDelete(ThreadDeleteParams params) {
    return Waiting.on(async().threadDelete(params));
  }

  /** Compacts the history of a thread, so that the model has room again. */
  public ThreadCompactStartResponse threadCompactStart(ThreadCompactStartParams params) {
    return Waiting.on(async().threadCompactStart(params));
  }

  /** Runs a command of the user in a thread, outside the sandbox. */
  public ThreadShellCommandResponse threadShellCommand(ThreadShellCommandParams params) {
    return Waiting.on(async().threadShellCommand(params));
  }

  /** Adds to what the model knows of a thread, without starting a turn. */
  public ThreadInjectItemsResponse threadInjectItems(ThreadInjectItemsParams params) {
    return Waiting.on(async().threadInjectItems(params));
  }

  /** Takes a thread back to where it stood before a turn. */
  public ThreadRevertResponse threadRevert(ThreadRevertParams params) {
    return Waiting.on(async().threadRevert(params));
  }

  /** Gives the agent something to do. */
  public TurnStartResponse turnStart(TurnStartParams params) {
    return Waiting.on(async().turnStart(params));
  }

  /** Says something into a running turn, without stopping it. */
  public TurnSteerResponse turnSteer(TurnSteerParams params) {
    return Waiting.on(async().turnSteer(params));
  }

  /** Stops a running turn. */
  public TurnInterruptResponse turnInterrupt(TurnInterruptParams params) {
    return Waiting.on(async().turnInterrupt(params));
  }

  /** Has the agent look through changes. */
  public ReviewStartResponse reviewStart(ReviewStartParams params) {
    return Waiting.on(async().reviewStart(params));
  }

  /** Shows the account that is signed in. */
  public GetAccountResponse accountRead(GetAccountParams params) {
    return Waiting.on(async().accountRead(params));
  }

  /** Shows the account that is signed in. */
  public GetAccountResponse accountRead() {
    return Waiting.on(async().accountRead());
  }

  /** Signs in, or begins to: how it ends is told by {@code account/login/completed}. */
  public LoginAccountResponse accountLoginStart(LoginAccountParams params) {
    return Waiting.on(async().accountLoginStart(params));
  }

  /** Gives up an attempt to sign in. */
  public CancelLoginAccountResponse accountLoginCancel(CancelLoginAccountParams params) {
    return Waiting.on(async().accountLoginCancel(params));
  }

  /** Signs out and forgets the credentials. */
  public LogoutAccountResponse accountLogout() {
    return Waiting.on(async().accountLogout());
  }

  /** Shows the configuration in force. */
  public ConfigReadResponse configRead(ConfigReadParams params) {
    return Waiting.on(async().configRead(params));
  }

  /** Shows the configuration in force. */
  public ConfigReadResponse configRead() {
    return Waiting.on(async().configRead());
  }

  /** Changes one setting in a configuration file. */
  public ConfigWriteResponse configValueWrite(ConfigValueWriteParams params) {
    return Waiting.on(async().configValueWrite(params));
  }

  /** Changes several settings in a configuration file at once. */
  public ConfigWriteResponse configBatchWrite(ConfigBatchWriteParams params) {
    return Waiting.on(async().configBatchWrite(params));
  }

  /** Shows what administrators prescribe. */
  public ConfigRequirementsReadResponse configRequirementsRead() {
    return Waiting.on(async().configRequirementsRead());
  }

  /** Lists the MCP servers with what they offer, page by page. */
  public ListMcpServerStatusResponse mcpServerStatusList(ListMcpServerStatusParams params) {
    return Waiting.on(async().mcpServerStatusList(params));
  }

  /** Lists the MCP servers with what they offer, page by page. */
  public ListMcpServerStatusResponse mcpServerStatusList() {
    return Waiting.on(async().mcpServerStatusList());
  }

  /**
   * Reads the configuration of the MCP servers anew. Loaded threads take it up with their next
   * turn.
   */
  public McpServerRefreshResponse configMcpServerReload() {
    return Waiting.on(async().configMcpServerReload());
  }

  /**
   * Begins to sign in to an MCP server: how it ends is told by {@code
   * mcpServer/oauthLogin/completed}.
   */
  public McpServerOauthLoginResponse mcpServerOauthLogin(McpServerOauthLoginParams params) {
    return Waiting.on(async().mcpServerOauthLogin(params));
  }

  /** Calls a tool of an MCP server, past the agent. */
  public McpServerToolCallResponse mcpServerToolCall(McpServerToolCallParams params) {
    return Waiting.on(async().mcpServerToolCall(params));
  }

  /** Reads a resource of an MCP server. */
  public McpResourceReadResponse mcpServerResourceRead(McpResourceReadParams params) {
    return Waiting.on(async().mcpServerResourceRead(params));
  }

  /** Lists the models that can be chosen, page by page. */
  public ModelListResponse modelList(ModelListParams params) {
    return Waiting.on(async().modelList(params));
  }

  /** Lists the models that can be chosen, page by page. */
  public ModelListResponse modelList() {
    return Waiting.on(async().modelList());
  }

  /** Lists the providers of models. */
  public ModelProviderListResponse modelProviderList(ModelProviderListParams params) {
    return Waiting.on(async().modelProviderList(params));
  }

  /** Lists the providers of models. */
  public ModelProviderListResponse modelProviderList() {
    return Waiting.on(async().modelProviderList());
  }

  /** Lists the named sets of permissions, page by page. */
  public PermissionProfileListResponse permissionProfileList(PermissionProfileListParams params) {
    return Waiting.on(async().permissionProfileList(params));
  }

  /** Lists the named sets of permissions, page by page. */
  public PermissionProfileListResponse permissionProfileList() {
    return Waiting.on(async().permissionProfileList());
  }

  /** Lists the hooks that are set up for working folders or a thread. */
  public HooksListResponse hooksList(HooksListParams params) {
    return Waiting.on(async().hooksList(params));
  }

  /** Lists the hooks that are set up for working folders or a thread. */
  public HooksListResponse hooksList() {
    return Waiting.on(async().hooksList());
  }

  /** Lists the skills that can be used in working folders. */
  public SkillsListResponse skillsList(SkillsListParams params) {
    return Waiting.on(async().skillsList(params));
  }

  /** Lists the skills that can be used in working folders. */
  public SkillsListResponse skillsList() {
    return Waiting.on(async().skillsList());
  }

  /** Names more folders to look for skills in. */
  public SkillsExtraRootsSetResponse skillsExtraRootsSet(SkillsExtraRootsSetParams params) {
    return Waiting.on(async().skillsExtraRootsSet(params));
  }

  /** Switches a skill on or off. */
  public SkillsConfigWriteResponse skillsConfigWrite(SkillsConfigWriteParams params) {
    return Waiting.on(async().skillsConfigWrite(params));
  }

  /** Reads a file. */
  public FsReadFileResponse fsReadFile(FsReadFileParams params) {
    return Waiting.on(async().fsReadFile(params));
  }

  /** Writes a file as a whole. */
  public FsWriteFileResponse fsWriteFile(FsWriteFileParams params) {
    return Waiting.on(async().fsWriteFile(params));
  }

  /** Tells what a path is and when it changed. */
  public FsGetMetadataResponse fsGetMetadata(FsGetMetadataParams params) {
    return Waiting.on(async().fsGetMetadata(params));
  }

  /** Lists what is in a folder. */
  public FsReadDirectoryResponse fsReadDirectory(FsReadDirectoryParams params) {
    return Waiting.on(async().fsReadDirectory(params));
  }

  /** Makes a folder. */
  public FsCreateDirectoryResponse fsCreateDirectory(FsCreateDirectoryParams params) {
    return Waiting.on(async().fsCreateDirectory(params));
  }

  /** Copies a file or a folder. */
  public FsCopyResponse fsCopy(FsCopyParams params) {
    return Waiting.on(async().fsCopy(params));
  }

  /** Deletes a file or a folder. */
  public FsRemoveResponse fsRemove(FsRemoveParams params) {
    return Waiting.on(async().fsRemove(params));
  }

  /** Asks to be told when a file or folder changes. */
  public FsWatchResponse fsWatch(FsWatchParams params) {
    return Waiting.on(async().fsWatch(params));
  }

  /** Ends an {@code fs/watch}. */
  public FsUnwatchResponse fsUnwatch(FsUnwatchParams params) {
    return Waiting.on(async().fsUnwatch(params));
  }

  /** Runs a command in the sandbox of the server, outside of any thread. */
  public CommandExecResponse commandExec(CommandExecParams params) {
    return Waiting.on(async().commandExec(params));
  }

  /** Gives input to a running process. */
  public CommandExecWriteResponse commandExecWrite(CommandExecWriteParams params) {
    return Waiting.on(async().commandExecWrite(params));
  }

  /** Changes the size of the terminal that a process runs in. */
  public CommandExecResizeResponse commandExecResize(CommandExecResizeParams params) {
    return Waiting.on(async().commandExecResize(params));
  }

  /** Ends a running process. */
  public CommandExecTerminateResponse commandExecTerminate(CommandExecTerminateParams params) {
    return Waiting.on(async().commandExecTerminate(params));
  }

  /** Finds files by some letters of their paths. */
  public FuzzyFileSearchResponse fuzzyFileSearch(FuzzyFileSearchParams params) {
    return Waiting.on(async().fuzzyFileSearch(params));
  }

  /** Starts a new conversation. */
  public ThreadHandle startThread(ThreadStartParams params) {
    return Waiting.on(async().startThread(params));
  }

  /** Starts a new conversation. */
  public ThreadHandle startThread() {
    return Waiting.on(async().startThread());
  }

  /** Takes up a conversation again; {@code thread.turns} of the handle is what was said so far. */
  public ThreadHandle resumeThread(ThreadResumeParams params) {
    return Waiting.on(async().resumeThread(params));
  }
}
