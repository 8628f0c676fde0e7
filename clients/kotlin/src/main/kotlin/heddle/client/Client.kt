// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:Suppress("DEPRECATION")

package heddle.client

import heddle.client.internal.ClientParts
import heddle.client.internal.openWebSocket
import heddle.client.internal.shakeHands
import heddle.client.internal.startProcess
import heddle.client.json.protocolJson
import heddle.client.types.CancelLoginAccountParams
import heddle.client.types.CancelLoginAccountResponse
import heddle.client.types.CommandExecParams
import heddle.client.types.CommandExecResizeParams
import heddle.client.types.CommandExecResizeResponse
import heddle.client.types.CommandExecResponse
import heddle.client.types.CommandExecTerminateParams
import heddle.client.types.CommandExecTerminateResponse
import heddle.client.types.CommandExecWriteParams
import heddle.client.types.CommandExecWriteResponse
import heddle.client.types.ConfigBatchWriteParams
import heddle.client.types.ConfigReadParams
import heddle.client.types.ConfigReadResponse
import heddle.client.types.ConfigRequirementsReadResponse
import heddle.client.types.ConfigValueWriteParams
import heddle.client.types.ConfigWriteResponse
import heddle.client.types.FsCopyParams
import heddle.client.types.FsCopyResponse
import heddle.client.types.FsCreateDirectoryParams
import heddle.client.types.FsCreateDirectoryResponse
import heddle.client.types.FsGetMetadataParams
import heddle.client.types.FsGetMetadataResponse
import heddle.client.types.FsReadDirectoryParams
import heddle.client.types.FsReadDirectoryResponse
import heddle.client.types.FsReadFileParams
import heddle.client.types.FsReadFileResponse
import heddle.client.types.FsRemoveParams
import heddle.client.types.FsRemoveResponse
import heddle.client.types.FsUnwatchParams
import heddle.client.types.FsUnwatchResponse
import heddle.client.types.FsWatchParams
import heddle.client.types.FsWatchResponse
import heddle.client.types.FsWriteFileParams
import heddle.client.types.FsWriteFileResponse
import heddle.client.types.FuzzyFileSearchParams
import heddle.client.types.FuzzyFileSearchResponse
import heddle.client.types.GetAccountParams
import heddle.client.types.GetAccountResponse
import heddle.client.types.HooksListParams
import heddle.client.types.HooksListResponse
import heddle.client.types.InitializeResponse
import heddle.client.types.ListMcpServerStatusParams
import heddle.client.types.ListMcpServerStatusResponse
import heddle.client.types.LoginAccountParams
import heddle.client.types.LoginAccountResponse
import heddle.client.types.LogoutAccountResponse
import heddle.client.types.McpResourceReadParams
import heddle.client.types.McpResourceReadResponse
import heddle.client.types.McpServerOauthLoginParams
import heddle.client.types.McpServerOauthLoginResponse
import heddle.client.types.McpServerRefreshResponse
import heddle.client.types.McpServerToolCallParams
import heddle.client.types.McpServerToolCallResponse
import heddle.client.types.ModelListParams
import heddle.client.types.ModelListResponse
import heddle.client.types.ModelProviderListParams
import heddle.client.types.ModelProviderListResponse
import heddle.client.types.PermissionProfileListParams
import heddle.client.types.PermissionProfileListResponse
import heddle.client.types.ReviewStartParams
import heddle.client.types.ReviewStartResponse
import heddle.client.types.SkillsConfigWriteParams
import heddle.client.types.SkillsConfigWriteResponse
import heddle.client.types.SkillsExtraRootsSetParams
import heddle.client.types.SkillsExtraRootsSetResponse
import heddle.client.types.SkillsListParams
import heddle.client.types.SkillsListResponse
import heddle.client.types.ThreadArchiveParams
import heddle.client.types.ThreadArchiveResponse
import heddle.client.types.ThreadCompactStartParams
import heddle.client.types.ThreadCompactStartResponse
import heddle.client.types.ThreadDeleteParams
import heddle.client.types.ThreadDeleteResponse
import heddle.client.types.ThreadForkParams
import heddle.client.types.ThreadForkResponse
import heddle.client.types.ThreadInjectItemsParams
import heddle.client.types.ThreadInjectItemsResponse
import heddle.client.types.ThreadItemsListParams
import heddle.client.types.ThreadItemsListResponse
import heddle.client.types.ThreadListParams
import heddle.client.types.ThreadListResponse
import heddle.client.types.ThreadLoadedListParams
import heddle.client.types.ThreadLoadedListResponse
import heddle.client.types.ThreadMetadataUpdateParams
import heddle.client.types.ThreadMetadataUpdateResponse
import heddle.client.types.ThreadReadParams
import heddle.client.types.ThreadReadResponse
import heddle.client.types.ThreadResumeParams
import heddle.client.types.ThreadResumeResponse
import heddle.client.types.ThreadRevertParams
import heddle.client.types.ThreadRevertResponse
import heddle.client.types.ThreadSetNameParams
import heddle.client.types.ThreadSetNameResponse
import heddle.client.types.ThreadShellCommandParams
import heddle.client.types.ThreadShellCommandResponse
import heddle.client.types.ThreadStartParams
import heddle.client.types.ThreadStartResponse
import heddle.client.types.ThreadTurnsListParams
import heddle.client.types.ThreadTurnsListResponse
import heddle.client.types.ThreadUnarchiveParams
import heddle.client.types.ThreadUnarchiveResponse
import heddle.client.types.ThreadUnsubscribeParams
import heddle.client.types.ThreadUnsubscribeResponse
import heddle.client.types.TurnInterruptParams
import heddle.client.types.TurnInterruptResponse
import heddle.client.types.TurnStartParams
import heddle.client.types.TurnStartResponse
import heddle.client.types.TurnSteerParams
import heddle.client.types.TurnSteerResponse
import kotlinx.serialization.SerializationException
import kotlin.time.Duration

/**
 * A connection to one server, after the handshake. Every request of the protocol is a function.
 * Threads and turns have handles that do the bookkeeping, see [startThread].
 *
 * Requests throw [RpcException], [RequestTimeoutException], [ConnectionClosedException],
 * [ProtocolViolationException] or [InvalidMessageException]. Their timeout is the [requestTimeout] of
 * the client unless they are given one.
 */
public class Client private constructor(
    parts: ClientParts,
    /** What the server said about itself in the handshake. */
    public val server: InitializeResponse,
) : BaseClient(parts) {
    /** Starts a new conversation. */
    public suspend fun startThread(
        params: ThreadStartParams = ThreadStartParams(),
        timeout: Duration = requestTimeout,
    ): ThreadHandle = ThreadHandle(parts, threadStart(params, timeout).thread)

    /** Takes up a conversation again; `thread.turns` of the handle is what was said so far. */
    public suspend fun resumeThread(
        params: ThreadResumeParams,
        timeout: Duration = requestTimeout,
    ): ThreadHandle = ThreadHandle(parts, threadResume(params, timeout).thread)

    /** Starts a new thread and subscribes to it. */
    public suspend fun threadStart(
        params: ThreadStartParams = ThreadStartParams(),
        timeout: Duration = requestTimeout,
    ): ThreadStartResponse = call("thread/start", json(ThreadStartParams.serializer(), params), ThreadStartResponse.serializer(), timeout)

    /** Takes up a stored thread again and subscribes to it. */
    public suspend fun threadResume(
        params: ThreadResumeParams,
        timeout: Duration = requestTimeout,
    ): ThreadResumeResponse = call("thread/resume", json(ThreadResumeParams.serializer(), params), ThreadResumeResponse.serializer(), timeout)

    /** Copies a stored thread into a new one and subscribes to that. */
    public suspend fun threadFork(
        params: ThreadForkParams,
        timeout: Duration = requestTimeout,
    ): ThreadForkResponse = call("thread/fork", json(ThreadForkParams.serializer(), params), ThreadForkResponse.serializer(), timeout)

    /** Ends the subscription to a thread. */
    public suspend fun threadUnsubscribe(
        params: ThreadUnsubscribeParams,
        timeout: Duration = requestTimeout,
    ): ThreadUnsubscribeResponse = call("thread/unsubscribe", json(ThreadUnsubscribeParams.serializer(), params), ThreadUnsubscribeResponse.serializer(), timeout)

    /** Lists stored threads, page by page. */
    public suspend fun threadList(
        params: ThreadListParams = ThreadListParams(),
        timeout: Duration = requestTimeout,
    ): ThreadListResponse = call("thread/list", json(ThreadListParams.serializer(), params), ThreadListResponse.serializer(), timeout)

    /** Lists the threads that are loaded, page by page. */
    public suspend fun threadLoadedList(
        params: ThreadLoadedListParams = ThreadLoadedListParams(),
        timeout: Duration = requestTimeout,
    ): ThreadLoadedListResponse = call("thread/loaded/list", json(ThreadLoadedListParams.serializer(), params), ThreadLoadedListResponse.serializer(), timeout)

    /** Shows a thread without loading it or subscribing to it. */
    public suspend fun threadRead(
        params: ThreadReadParams,
        timeout: Duration = requestTimeout,
    ): ThreadReadResponse = call("thread/read", json(ThreadReadParams.serializer(), params), ThreadReadResponse.serializer(), timeout)

    /** Lists the turns of a thread, page by page. */
    public suspend fun threadTurnsList(
        params: ThreadTurnsListParams,
        timeout: Duration = requestTimeout,
    ): ThreadTurnsListResponse = call("thread/turns/list", json(ThreadTurnsListParams.serializer(), params), ThreadTurnsListResponse.serializer(), timeout)

    /** Lists the items of a thread or of one of its turns, page by page. */
    public suspend fun threadItemsList(
        params: ThreadItemsListParams,
        timeout: Duration = requestTimeout,
    ): ThreadItemsListResponse = call("thread/items/list", json(ThreadItemsListParams.serializer(), params), ThreadItemsListResponse.serializer(), timeout)

    /** Gives a thread a name. */
    public suspend fun threadNameSet(
        params: ThreadSetNameParams,
        timeout: Duration = requestTimeout,
    ): ThreadSetNameResponse = call("thread/name/set", json(ThreadSetNameParams.serializer(), params), ThreadSetNameResponse.serializer(), timeout)

    /** Changes what is stored about a thread. */
    public suspend fun threadMetadataUpdate(
        params: ThreadMetadataUpdateParams,
        timeout: Duration = requestTimeout,
    ): ThreadMetadataUpdateResponse = call("thread/metadata/update", json(ThreadMetadataUpdateParams.serializer(), params), ThreadMetadataUpdateResponse.serializer(), timeout)

    /** Puts a thread into the archive. */
    public suspend fun threadArchive(
        params: ThreadArchiveParams,
        timeout: Duration = requestTimeout,
    ): ThreadArchiveResponse = call("thread/archive", json(ThreadArchiveParams.serializer(), params), ThreadArchiveResponse.serializer(), timeout)

    /** Takes a thread out of the archive. */
    public suspend fun threadUnarchive(
        params: ThreadUnarchiveParams,
        timeout: Duration = requestTimeout,
    ): ThreadUnarchiveResponse = call("thread/unarchive", json(ThreadUnarchiveParams.serializer(), params), ThreadUnarchiveResponse.serializer(), timeout)

    /** Deletes a thread for good. */
    public suspend fun threadDelete(
        params: ThreadDeleteParams,
        timeout: Duration = requestTimeout,
    ): ThreadDeleteResponse = call("thread/delete", json(ThreadDeleteParams.serializer(), params), ThreadDeleteResponse.serializer(), timeout)

    /** Compacts the history of a thread, so that the model has room again. */
    public suspend fun threadCompactStart(
        params: ThreadCompactStartParams,
        timeout: Duration = requestTimeout,
    ): ThreadCompactStartResponse = call("thread/compact/start", json(ThreadCompactStartParams.serializer(), params), ThreadCompactStartResponse.serializer(), timeout)

    /** Runs a command of the user in a thread, outside the sandbox. */
    public suspend fun threadShellCommand(
        params: ThreadShellCommandParams,
        timeout: Duration = requestTimeout,
    ): ThreadShellCommandResponse = call("thread/shellCommand", json(ThreadShellCommandParams.serializer(), params), ThreadShellCommandResponse.serializer(), timeout)

    /** Adds to what the model knows of a thread, without starting a turn. */
    public suspend fun threadInjectItems(
        params: ThreadInjectItemsParams,
        timeout: Duration = requestTimeout,
    ): ThreadInjectItemsResponse = call("thread/inject_items", json(ThreadInjectItemsParams.serializer(), params), ThreadInjectItemsResponse.serializer(), timeout)

    /** Takes a thread back to where it stood before a turn. */
    public suspend fun threadRevert(
        params: ThreadRevertParams,
        timeout: Duration = requestTimeout,
    ): ThreadRevertResponse = call("thread/revert", json(ThreadRevertParams.serializer(), params), ThreadRevertResponse.serializer(), timeout)

    /** Gives the agent something to do. */
    public suspend fun turnStart(
        params: TurnStartParams,
        timeout: Duration = requestTimeout,
    ): TurnStartResponse = call("turn/start", json(TurnStartParams.serializer(), params), TurnStartResponse.serializer(), timeout)

    /** Says something into a running turn, without stopping it. */
    public suspend fun turnSteer(
        params: TurnSteerParams,
        timeout: Duration = requestTimeout,
    ): TurnSteerResponse = call("turn/steer", json(TurnSteerParams.serializer(), params), TurnSteerResponse.serializer(), timeout)

    /** Stops a running turn. */
    public suspend fun turnInterrupt(
        params: TurnInterruptParams,
        timeout: Duration = requestTimeout,
    ): TurnInterruptResponse = call("turn/interrupt", json(TurnInterruptParams.serializer(), params), TurnInterruptResponse.serializer(), timeout)

    /** Has the agent look through changes. */
    public suspend fun reviewStart(
        params: ReviewStartParams,
        timeout: Duration = requestTimeout,
    ): ReviewStartResponse = call("review/start", json(ReviewStartParams.serializer(), params), ReviewStartResponse.serializer(), timeout)

    /** Shows the account that is signed in. */
    public suspend fun accountRead(
        params: GetAccountParams = GetAccountParams(),
        timeout: Duration = requestTimeout,
    ): GetAccountResponse = call("account/read", json(GetAccountParams.serializer(), params), GetAccountResponse.serializer(), timeout)

    /** Signs in, or begins to: how it ends is told by `account/login/completed`. */
    public suspend fun accountLoginStart(
        params: LoginAccountParams,
        timeout: Duration = requestTimeout,
    ): LoginAccountResponse = call("account/login/start", json(LoginAccountParams.serializer(), params), LoginAccountResponse.serializer(), timeout)

    /** Gives up an attempt to sign in. */
    public suspend fun accountLoginCancel(
        params: CancelLoginAccountParams,
        timeout: Duration = requestTimeout,
    ): CancelLoginAccountResponse = call("account/login/cancel", json(CancelLoginAccountParams.serializer(), params), CancelLoginAccountResponse.serializer(), timeout)

    /** Signs out and forgets the credentials. */
    public suspend fun accountLogout(timeout: Duration = requestTimeout): LogoutAccountResponse = call("account/logout", null, LogoutAccountResponse.serializer(), timeout)

    /** Shows the configuration in force. */
    public suspend fun configRead(
        params: ConfigReadParams = ConfigReadParams(),
        timeout: Duration = requestTimeout,
    ): ConfigReadResponse = call("config/read", json(ConfigReadParams.serializer(), params), ConfigReadResponse.serializer(), timeout)

    /** Changes one setting in a configuration file. */
    public suspend fun configValueWrite(
        params: ConfigValueWriteParams,
        timeout: Duration = requestTimeout,
    ): ConfigWriteResponse = call("config/value/write", json(ConfigValueWriteParams.serializer(), params), ConfigWriteResponse.serializer(), timeout)

    /** Changes several settings in a configuration file at once. */
    public suspend fun configBatchWrite(
        params: ConfigBatchWriteParams,
        timeout: Duration = requestTimeout,
    ): ConfigWriteResponse = call("config/batchWrite", json(ConfigBatchWriteParams.serializer(), params), ConfigWriteResponse.serializer(), timeout)

    /** Shows what administrators prescribe. */
    public suspend fun configRequirementsRead(timeout: Duration = requestTimeout): ConfigRequirementsReadResponse = call("configRequirements/read", null, ConfigRequirementsReadResponse.serializer(), timeout)

    /** Lists the MCP servers with what they offer, page by page. */
    public suspend fun mcpServerStatusList(
        params: ListMcpServerStatusParams = ListMcpServerStatusParams(),
        timeout: Duration = requestTimeout,
    ): ListMcpServerStatusResponse = call("mcpServerStatus/list", json(ListMcpServerStatusParams.serializer(), params), ListMcpServerStatusResponse.serializer(), timeout)

    /** Reads the configuration of the MCP servers anew. Loaded threads take it up with their next turn. */
    public suspend fun configMcpServerReload(timeout: Duration = requestTimeout): McpServerRefreshResponse = call("config/mcpServer/reload", null, McpServerRefreshResponse.serializer(), timeout)

    /** Begins to sign in to an MCP server: how it ends is told by `mcpServer/oauthLogin/completed`. */
    public suspend fun mcpServerOauthLogin(
        params: McpServerOauthLoginParams,
        timeout: Duration = requestTimeout,
    ): McpServerOauthLoginResponse = call("mcpServer/oauth/login", json(McpServerOauthLoginParams.serializer(), params), McpServerOauthLoginResponse.serializer(), timeout)

    /** Calls a tool of an MCP server, past the agent. */
    public suspend fun mcpServerToolCall(
        params: McpServerToolCallParams,
        timeout: Duration = requestTimeout,
    ): McpServerToolCallResponse = call("mcpServer/tool/call", json(McpServerToolCallParams.serializer(), params), McpServerToolCallResponse.serializer(), timeout)

    /** Reads a resource of an MCP server. */
    public suspend fun mcpServerResourceRead(
        params: McpResourceReadParams,
        timeout: Duration = requestTimeout,
    ): McpResourceReadResponse = call("mcpServer/resource/read", json(McpResourceReadParams.serializer(), params), McpResourceReadResponse.serializer(), timeout)

    /** Lists the models that can be chosen, page by page. */
    public suspend fun modelList(
        params: ModelListParams = ModelListParams(),
        timeout: Duration = requestTimeout,
    ): ModelListResponse = call("model/list", json(ModelListParams.serializer(), params), ModelListResponse.serializer(), timeout)

    /** Lists the providers of models. */
    public suspend fun modelProviderList(
        params: ModelProviderListParams = ModelProviderListParams(),
        timeout: Duration = requestTimeout,
    ): ModelProviderListResponse = call("modelProvider/list", json(ModelProviderListParams.serializer(), params), ModelProviderListResponse.serializer(), timeout)

    /** Lists the named sets of permissions, page by page. */
    public suspend fun permissionProfileList(
        params: PermissionProfileListParams = PermissionProfileListParams(),
        timeout: Duration = requestTimeout,
    ): PermissionProfileListResponse = call("permissionProfile/list", json(PermissionProfileListParams.serializer(), params), PermissionProfileListResponse.serializer(), timeout)

    /** Lists the hooks that are set up for working folders or a thread. */
    public suspend fun hooksList(
        params: HooksListParams = HooksListParams(),
        timeout: Duration = requestTimeout,
    ): HooksListResponse = call("hooks/list", json(HooksListParams.serializer(), params), HooksListResponse.serializer(), timeout)

    /** Lists the skills that can be used in working folders. */
    public suspend fun skillsList(
        params: SkillsListParams = SkillsListParams(),
        timeout: Duration = requestTimeout,
    ): SkillsListResponse = call("skills/list", json(SkillsListParams.serializer(), params), SkillsListResponse.serializer(), timeout)

    /** Names more folders to look for skills in. */
    public suspend fun skillsExtraRootsSet(
        params: SkillsExtraRootsSetParams,
        timeout: Duration = requestTimeout,
    ): SkillsExtraRootsSetResponse = call("skills/extraRoots/set", json(SkillsExtraRootsSetParams.serializer(), params), SkillsExtraRootsSetResponse.serializer(), timeout)

    /** Switches a skill on or off. */
    public suspend fun skillsConfigWrite(
        params: SkillsConfigWriteParams,
        timeout: Duration = requestTimeout,
    ): SkillsConfigWriteResponse = call("skills/config/write", json(SkillsConfigWriteParams.serializer(), params), SkillsConfigWriteResponse.serializer(), timeout)

    /** Reads a file. */
    public suspend fun fsReadFile(
        params: FsReadFileParams,
        timeout: Duration = requestTimeout,
    ): FsReadFileResponse = call("fs/readFile", json(FsReadFileParams.serializer(), params), FsReadFileResponse.serializer(), timeout)

    /** Writes a file as a whole. */
    public suspend fun fsWriteFile(
        params: FsWriteFileParams,
        timeout: Duration = requestTimeout,
    ): FsWriteFileResponse = call("fs/writeFile", json(FsWriteFileParams.serializer(), params), FsWriteFileResponse.serializer(), timeout)

    /** Tells what a path is and when it changed. */
    public suspend fun fsGetMetadata(
        params: FsGetMetadataParams,
        timeout: Duration = requestTimeout,
    ): FsGetMetadataResponse = call("fs/getMetadata", json(FsGetMetadataParams.serializer(), params), FsGetMetadataResponse.serializer(), timeout)

    /** Lists what is in a folder. */
    public suspend fun fsReadDirectory(
        params: FsReadDirectoryParams,
        timeout: Duration = requestTimeout,
    ): FsReadDirectoryResponse = call("fs/readDirectory", json(FsReadDirectoryParams.serializer(), params), FsReadDirectoryResponse.serializer(), timeout)

    /** Makes a folder. */
    public suspend fun fsCreateDirectory(
        params: FsCreateDirectoryParams,
        timeout: Duration = requestTimeout,
    ): FsCreateDirectoryResponse = call("fs/createDirectory", json(FsCreateDirectoryParams.serializer(), params), FsCreateDirectoryResponse.serializer(), timeout)

    /** Copies a file or a folder. */
    public suspend fun fsCopy(
        params: FsCopyParams,
        timeout: Duration = requestTimeout,
    ): FsCopyResponse = call("fs/copy", json(FsCopyParams.serializer(), params), FsCopyResponse.serializer(), timeout)

    /** Deletes a file or a folder. */
    public suspend fun fsRemove(
        params: FsRemoveParams,
        timeout: Duration = requestTimeout,
    ): FsRemoveResponse = call("fs/remove", json(FsRemoveParams.serializer(), params), FsRemoveResponse.serializer(), timeout)

    /** Asks to be told when a file or folder changes. */
    public suspend fun fsWatch(
        params: FsWatchParams,
        timeout: Duration = requestTimeout,
    ): FsWatchResponse = call("fs/watch", json(FsWatchParams.serializer(), params), FsWatchResponse.serializer(), timeout)

    /** Ends an `fs/watch`. */
    public suspend fun fsUnwatch(
        params: FsUnwatchParams,
        timeout: Duration = requestTimeout,
    ): FsUnwatchResponse = call("fs/unwatch", json(FsUnwatchParams.serializer(), params), FsUnwatchResponse.serializer(), timeout)

    /** Runs a command in the sandbox of the server, outside of any thread. */
    public suspend fun commandExec(
        params: CommandExecParams,
        timeout: Duration = requestTimeout,
    ): CommandExecResponse = call("command/exec", json(CommandExecParams.serializer(), params), CommandExecResponse.serializer(), timeout)

    /** Gives input to a running process. */
    public suspend fun commandExecWrite(
        params: CommandExecWriteParams,
        timeout: Duration = requestTimeout,
    ): CommandExecWriteResponse = call("command/exec/write", json(CommandExecWriteParams.serializer(), params), CommandExecWriteResponse.serializer(), timeout)

    /** Changes the size of the terminal that a process runs in. */
    public suspend fun commandExecResize(
        params: CommandExecResizeParams,
        timeout: Duration = requestTimeout,
    ): CommandExecResizeResponse = call("command/exec/resize", json(CommandExecResizeParams.serializer(), params), CommandExecResizeResponse.serializer(), timeout)

    /** Ends a running process. */
    public suspend fun commandExecTerminate(
        params: CommandExecTerminateParams,
        timeout: Duration = requestTimeout,
    ): CommandExecTerminateResponse = call("command/exec/terminate", json(CommandExecTerminateParams.serializer(), params), CommandExecTerminateResponse.serializer(), timeout)

    /** Finds files by some letters of their paths. */
    public suspend fun fuzzyFileSearch(
        params: FuzzyFileSearchParams,
        timeout: Duration = requestTimeout,
    ): FuzzyFileSearchResponse = call("fuzzyFileSearch", json(FuzzyFileSearchParams.serializer(), params), FuzzyFileSearchResponse.serializer(), timeout)

    public companion object {
        /**
         * Starts a server as a child process and does the handshake over its standard input and output. The
         * process belongs to the client: [close] ends it.
         *
         * @param command the program, which is looked for on the PATH, and its arguments
         */
        public suspend fun spawn(
            command: List<String> = listOf("codex", "app-server"),
            options: ClientOptions = ClientOptions(),
            process: ProcessOptions = ProcessOptions(),
        ): Client = connect(startProcess(command, process), options)

        /**
         * Connects to a server that listens on a WebSocket, and does the handshake.
         *
         * @param url an address that begins with `ws://` or `wss://`
         * @param bearerToken what proves who connects, if the server wants that
         * @param headers more headers of the request that opens the WebSocket
         */
        public suspend fun connectWebSocket(
            url: String,
            options: ClientOptions = ClientOptions(),
            bearerToken: String? = null,
            headers: Map<String, String> = emptyMap(),
        ): Client = connect(openWebSocket(url, headers + bearerToken?.let { mapOf("Authorization" to "Bearer $it") }.orEmpty()), options)

        /**
         * Does the handshake over a transport. When it fails, the transport is closed.
         *
         * @throws ClientException when there is no such server, or client and server do not come to terms;
         * nothing is left of it then
         */
        public suspend fun connect(
            transport: Transport,
            options: ClientOptions = ClientOptions(),
        ): Client =
            shakeHands(transport, options, setOf("capabilities", "clientInfo", "protocolVersions")) { parts, answer ->
                try {
                    Client(parts, protocolJson.decodeFromJsonElement(InitializeResponse.serializer(), answer))
                } catch (error: SerializationException) {
                    throw InvalidMessageException("initialize", answer, error)
                }
            }
    }
}
