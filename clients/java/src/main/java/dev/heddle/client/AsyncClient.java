// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

import dev.heddle.client.core.Encode;
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
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The requests of the protocol, without waiting for their answers.
 *
 * <p>Futures fail with a {@code ClientException}. Cancelling one only stops to wait for the answer.
 * A call returns when its request is handed over: it waits for a server that does not read.
 */
public final class AsyncClient extends BaseAsyncClient {
  AsyncClient(Connection connection, Dispatcher dispatcher, Duration timeout) {
    super(connection, dispatcher, timeout);
  }

  /** Starts a new thread and subscribes to it. */
  public CompletableFuture<ThreadStartResponse> threadStart(ThreadStartParams params) {
    return call("thread/start", params.toJson(), ThreadStartResponse::fromJson);
  }

  /** Starts a new thread and subscribes to it. */
  public CompletableFuture<ThreadStartResponse> threadStart() {
    return call("thread/start", Encode.object(), ThreadStartResponse::fromJson);
  }

  /** Takes up a stored thread again and subscribes to it. */
  public CompletableFuture<ThreadResumeResponse> threadResume(ThreadResumeParams params) {
    return call("thread/resume", params.toJson(), ThreadResumeResponse::fromJson);
  }

  /** Copies a stored thread into a new one and subscribes to that. */
  public CompletableFuture<ThreadForkResponse> threadFork(ThreadForkParams params) {
    return call("thread/fork", params.toJson(), ThreadForkResponse::fromJson);
  }

  /** Ends the subscription to a thread. */
  public CompletableFuture<ThreadUnsubscribeResponse> threadUnsubscribe(
      ThreadUnsubscribeParams params) {
    return call("thread/unsubscribe", params.toJson(), ThreadUnsubscribeResponse::fromJson);
  }

  /** Lists stored threads, page by page. */
  public CompletableFuture<ThreadListResponse> threadList(ThreadListParams params) {
    return call("thread/list", params.toJson(), ThreadListResponse::fromJson);
  }

  /** Lists stored threads, page by page. */
  public CompletableFuture<ThreadListResponse> threadList() {
    return call("thread/list", Encode.object(), ThreadListResponse::fromJson);
  }

  /** Lists the threads that are loaded, page by page. */
  public CompletableFuture<ThreadLoadedListResponse> threadLoadedList(
      ThreadLoadedListParams params) {
    return call("thread/loaded/list", params.toJson(), ThreadLoadedListResponse::fromJson);
  }

  /** Lists the threads that are loaded, page by page. */
  public CompletableFuture<ThreadLoadedListResponse> threadLoadedList() {
    return call("thread/loaded/list", Encode.object(), ThreadLoadedListResponse::fromJson);
  }

  /** Shows a thread without loading it or subscribing to it. */
  public CompletableFuture<ThreadReadResponse> threadRead(ThreadReadParams params) {
    return call("thread/read", params.toJson(), ThreadReadResponse::fromJson);
  }

  /** Lists the turns of a thread, page by page. */
  public CompletableFuture<ThreadTurnsListResponse> threadTurnsList(ThreadTurnsListParams params) {
    return call("thread/turns/list", params.toJson(), ThreadTurnsListResponse::fromJson);
  }

  /** Lists the items of a thread or of one of its turns, page by page. */
  public CompletableFuture<ThreadItemsListResponse> threadItemsList(ThreadItemsListParams params) {
    return call("thread/items/list", params.toJson(), ThreadItemsListResponse::fromJson);
  }

  /** Gives a thread a name. */
  public CompletableFuture<ThreadSetNameResponse> threadNameSet(ThreadSetNameParams params) {
    return call("thread/name/set", params.toJson(), ThreadSetNameResponse::fromJson);
  }

  /** Changes what is stored about a thread. */
  public CompletableFuture<ThreadMetadataUpdateResponse> threadMetadataUpdate(
      ThreadMetadataUpdateParams params) {
    return call("thread/metadata/update", params.toJson(), ThreadMetadataUpdateResponse::fromJson);
  }

  /** Puts a thread into the archive. */
  public CompletableFuture<ThreadArchiveResponse> threadArchive(ThreadArchiveParams params) {
    return call("thread/archive", params.toJson(), ThreadArchiveResponse::fromJson);
  }

  /** Takes a thread out of the archive. */
  public CompletableFuture<ThreadUnarchiveResponse> threadUnarchive(ThreadUnarchiveParams params) {
    return call("thread/unarchive", params.toJson(), ThreadUnarchiveResponse::fromJson);
  }

  /** Deletes a thread for good. */
  public CompletableFuture<ThreadDeleteResponse> threadDelete(ThreadDeleteParams params) {
    return call("thread/delete", params.toJson(), ThreadDeleteResponse::fromJson);
  }

  /** Compacts the history of a thread, so that the model has room again. */
  public CompletableFuture<ThreadCompactStartResponse> threadCompactStart(
      ThreadCompactStartParams params) {
    return call("thread/compact/start", params.toJson(), ThreadCompactStartResponse::fromJson);
  }

  /** Runs a command of the user in a thread, outside the sandbox. */
  public CompletableFuture<ThreadShellCommandResponse> threadShellCommand(
      ThreadShellCommandParams params) {
    return call("thread/shellCommand", params.toJson(), ThreadShellCommandResponse::fromJson);
  }

  /** Adds to what the model knows of a thread, without starting a turn. */
  public CompletableFuture<ThreadInjectItemsResponse> threadInjectItems(
      ThreadInjectItemsParams params) {
    return call("thread/inject_items", params.toJson(), ThreadInjectItemsResponse::fromJson);
  }

  /** Takes a thread back to where it stood before a turn. */
  public CompletableFuture<ThreadRevertResponse> threadRevert(ThreadRevertParams params) {
    return call("thread/revert", params.toJson(), ThreadRevertResponse::fromJson);
  }

  /** Gives the agent something to do. */
  public CompletableFuture<TurnStartResponse> turnStart(TurnStartParams params) {
    return call("turn/start", params.toJson(), TurnStartResponse::fromJson);
  }

  /** Says something into a running turn, without stopping it. */
  public CompletableFuture<TurnSteerResponse> turnSteer(TurnSteerParams params) {
    return call("turn/steer", params.toJson(), TurnSteerResponse::fromJson);
  }

  /** Stops a running turn. */
  public CompletableFuture<TurnInterruptResponse> turnInterrupt(TurnInterruptParams params) {
    return call("turn/interrupt", params.toJson(), TurnInterruptResponse::fromJson);
  }

  /** Has the agent look through changes. */
  public CompletableFuture<ReviewStartResponse> reviewStart(ReviewStartParams params) {
    return call("review/start", params.toJson(), ReviewStartResponse::fromJson);
  }

  /** Shows the account that is signed in. */
  public CompletableFuture<GetAccountResponse> accountRead(GetAccountParams params) {
    return call("account/read", params.toJson(), GetAccountResponse::fromJson);
  }

  /** Shows the account that is signed in. */
  public CompletableFuture<GetAccountResponse> accountRead() {
    return call("account/read", Encode.object(), GetAccountResponse::fromJson);
  }

  /** Signs in, or begins to: how it ends is told by {@code account/login/completed}. */
  public CompletableFuture<LoginAccountResponse> accountLoginStart(LoginAccountParams params) {
    return call("account/login/start", params.toJson(), LoginAccountResponse::fromJson);
  }

  /** Gives up an attempt to sign in. */
  public CompletableFuture<CancelLoginAccountResponse> accountLoginCancel(
      CancelLoginAccountParams params) {
    return call("account/login/cancel", params.toJson(), CancelLoginAccountResponse::fromJson);
  }

  /** Signs out and forgets the credentials. */
  public CompletableFuture<LogoutAccountResponse> accountLogout() {
    return call("account/logout", null, LogoutAccountResponse::fromJson);
  }

  /** Shows the configuration in force. */
  public CompletableFuture<ConfigReadResponse> configRead(ConfigReadParams params) {
    return call("config/read", params.toJson(), ConfigReadResponse::fromJson);
  }

  /** Shows the configuration in force. */
  public CompletableFuture<ConfigReadResponse> configRead() {
    return call("config/read", Encode.object(), ConfigReadResponse::fromJson);
  }

  /** Changes one setting in a configuration file. */
  public CompletableFuture<ConfigWriteResponse> configValueWrite(ConfigValueWriteParams params) {
    return call("config/value/write", params.toJson(), ConfigWriteResponse::fromJson);
  }

  /** Changes several settings in a configuration file at once. */
  public CompletableFuture<ConfigWriteResponse> configBatchWrite(ConfigBatchWriteParams params) {
    return call("config/batchWrite", params.toJson(), ConfigWriteResponse::fromJson);
  }

  /** Shows what administrators prescribe. */
  public CompletableFuture<ConfigRequirementsReadResponse> configRequirementsRead() {
    return call("configRequirements/read", null, ConfigRequirementsReadResponse::fromJson);
  }

  /** Lists the MCP servers with what they offer, page by page. */
  public CompletableFuture<ListMcpServerStatusResponse> mcpServerStatusList(
      ListMcpServerStatusParams params) {
    return call("mcpServerStatus/list", params.toJson(), ListMcpServerStatusResponse::fromJson);
  }

  /** Lists the MCP servers with what they offer, page by page. */
  public CompletableFuture<ListMcpServerStatusResponse> mcpServerStatusList() {
    return call("mcpServerStatus/list", Encode.object(), ListMcpServerStatusResponse::fromJson);
  }

  /**
   * Reads the configuration of the MCP servers anew. Loaded threads take it up with their next
   * turn.
   */
  public CompletableFuture<McpServerRefreshResponse> configMcpServerReload() {
    return call("config/mcpServer/reload", null, McpServerRefreshResponse::fromJson);
  }

  /**
   * Begins to sign in to an MCP server: how it ends is told by {@code
   * mcpServer/oauthLogin/completed}.
   */
  public CompletableFuture<McpServerOauthLoginResponse> mcpServerOauthLogin(
      McpServerOauthLoginParams params) {
    return call("mcpServer/oauth/login", params.toJson(), McpServerOauthLoginResponse::fromJson);
  }

  /** Calls a tool of an MCP server, past the agent. */
  public CompletableFuture<McpServerToolCallResponse> mcpServerToolCall(
      McpServerToolCallParams params) {
    return call("mcpServer/tool/call", params.toJson(), McpServerToolCallResponse::fromJson);
  }

  /** Reads a resource of an MCP server. */
  public CompletableFuture<McpResourceReadResponse> mcpServerResourceRead(
      McpResourceReadParams params) {
    return call("mcpServer/resource/read", params.toJson(), McpResourceReadResponse::fromJson);
  }

  /** Lists the models that can be chosen, page by page. */
  public CompletableFuture<ModelListResponse> modelList(ModelListParams params) {
    return call("model/list", params.toJson(), ModelListResponse::fromJson);
  }

  /** Lists the models that can be chosen, page by page. */
  public CompletableFuture<ModelListResponse> modelList() {
    return call("model/list", Encode.object(), ModelListResponse::fromJson);
  }

  /** Lists the providers of models. */
  public CompletableFuture<ModelProviderListResponse> modelProviderList(
      ModelProviderListParams params) {
    return call("modelProvider/list", params.toJson(), ModelProviderListResponse::fromJson);
  }

  /** Lists the providers of models. */
  public CompletableFuture<ModelProviderListResponse> modelProviderList() {
    return call("modelProvider/list", Encode.object(), ModelProviderListResponse::fromJson);
  }

  /** Lists the named sets of permissions, page by page. */
  public CompletableFuture<PermissionProfileListResponse> permissionProfileList(
      PermissionProfileListParams params) {
    return call("permissionProfile/list", params.toJson(), PermissionProfileListResponse::fromJson);
  }

  /** Lists the named sets of permissions, page by page. */
  public CompletableFuture<PermissionProfileListResponse> permissionProfileList() {
    return call("permissionProfile/list", Encode.object(), PermissionProfileListResponse::fromJson);
  }

  /** Lists the hooks that are set up for working folders or a thread. */
  public CompletableFuture<HooksListResponse> hooksList(HooksListParams params) {
    return call("hooks/list", params.toJson(), HooksListResponse::fromJson);
  }

  /** Lists the hooks that are set up for working folders or a thread. */
  public CompletableFuture<HooksListResponse> hooksList() {
    return call("hooks/list", Encode.object(), HooksListResponse::fromJson);
  }

  /** Lists the skills that can be used in working folders. */
  public CompletableFuture<SkillsListResponse> skillsList(SkillsListParams params) {
    return call("skills/list", params.toJson(), SkillsListResponse::fromJson);
  }

  /** Lists the skills that can be used in working folders. */
  public CompletableFuture<SkillsListResponse> skillsList() {
    return call("skills/list", Encode.object(), SkillsListResponse::fromJson);
  }

  /** Names more folders to look for skills in. */
  public CompletableFuture<SkillsExtraRootsSetResponse> skillsExtraRootsSet(
      SkillsExtraRootsSetParams params) {
    return call("skills/extraRoots/set", params.toJson(), SkillsExtraRootsSetResponse::fromJson);
  }

  /** Switches a skill on or off. */
  public CompletableFuture<SkillsConfigWriteResponse> skillsConfigWrite(
      SkillsConfigWriteParams params) {
    return call("skills/config/write", params.toJson(), SkillsConfigWriteResponse::fromJson);
  }

  /** Reads a file. */
  public CompletableFuture<FsReadFileResponse> fsReadFile(FsReadFileParams params) {
    return call("fs/readFile", params.toJson(), FsReadFileResponse::fromJson);
  }

  /** Writes a file as a whole. */
  public CompletableFuture<FsWriteFileResponse> fsWriteFile(FsWriteFileParams params) {
    return call("fs/writeFile", params.toJson(), FsWriteFileResponse::fromJson);
  }

  /** Tells what a path is and when it changed. */
  public CompletableFuture<FsGetMetadataResponse> fsGetMetadata(FsGetMetadataParams params) {
    return call("fs/getMetadata", params.toJson(), FsGetMetadataResponse::fromJson);
  }

  /** Lists what is in a folder. */
  public CompletableFuture<FsReadDirectoryResponse> fsReadDirectory(FsReadDirectoryParams params) {
    return call("fs/readDirectory", params.toJson(), FsReadDirectoryResponse::fromJson);
  }

  /** Makes a folder. */
  public CompletableFuture<FsCreateDirectoryResponse> fsCreateDirectory(
      FsCreateDirectoryParams params) {
    return call("fs/createDirectory", params.toJson(), FsCreateDirectoryResponse::fromJson);
  }

  /** Copies a file or a folder. */
  public CompletableFuture<FsCopyResponse> fsCopy(FsCopyParams params) {
    return call("fs/copy", params.toJson(), FsCopyResponse::fromJson);
  }

  /** Deletes a file or a folder. */
  public CompletableFuture<FsRemoveResponse> fsRemove(FsRemoveParams params) {
    return call("fs/remove", params.toJson(), FsRemoveResponse::fromJson);
  }

  /** Asks to be told when a file or folder changes. */
  public CompletableFuture<FsWatchResponse> fsWatch(FsWatchParams params) {
    return call("fs/watch", params.toJson(), FsWatchResponse::fromJson);
  }

  /** Ends an {@code fs/watch}. */
  public CompletableFuture<FsUnwatchResponse> fsUnwatch(FsUnwatchParams params) {
    return call("fs/unwatch", params.toJson(), FsUnwatchResponse::fromJson);
  }

  /** Runs a command in the sandbox of the server, outside of any thread. */
  public CompletableFuture<CommandExecResponse> commandExec(CommandExecParams params) {
    return call("command/exec", params.toJson(), CommandExecResponse::fromJson);
  }

  /** Gives input to a running process. */
  public CompletableFuture<CommandExecWriteResponse> commandExecWrite(
      CommandExecWriteParams params) {
    return call("command/exec/write", params.toJson(), CommandExecWriteResponse::fromJson);
  }

  /** Changes the size of the terminal that a process runs in. */
  public CompletableFuture<CommandExecResizeResponse> commandExecResize(
      CommandExecResizeParams params) {
    return call("command/exec/resize", params.toJson(), CommandExecResizeResponse::fromJson);
  }

  /** Ends a running process. */
  public CompletableFuture<CommandExecTerminateResponse> commandExecTerminate(
      CommandExecTerminateParams params) {
    return call("command/exec/terminate", params.toJson(), CommandExecTerminateResponse::fromJson);
  }

  /** Finds files by some letters of their paths. */
  public CompletableFuture<FuzzyFileSearchResponse> fuzzyFileSearch(FuzzyFileSearchParams params) {
    return call("fuzzyFileSearch", params.toJson(), FuzzyFileSearchResponse::fromJson);
  }

  /** Starts a new conversation. */
  public CompletableFuture<ThreadHandle> startThread(ThreadStartParams params) {
    return threadStart(params).thenApply(answer -> new ThreadHandle(this, answer.thread()));
  }

  /** Starts a new conversation. */
  public CompletableFuture<ThreadHandle> startThread() {
    return threadStart().thenApply(answer -> new ThreadHandle(this, answer.thread()));
  }

  /** Takes up a conversation again; {@code thread.turns} of the handle is what was said so far. */
  public CompletableFuture<ThreadHandle> resumeThread(ThreadResumeParams params) {
    return threadResume(params).thenApply(answer -> new ThreadHandle(this, answer.thread()));
  }
}
