// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:Suppress("DEPRECATION")

package heddle.client

import heddle.client.internal.RawHandler
import heddle.client.internal.readParams
import heddle.client.json.protocolJson
import heddle.client.types.ApplyPatchApprovalParams
import heddle.client.types.ApplyPatchApprovalResponse
import heddle.client.types.ChatgptAuthTokensRefreshParams
import heddle.client.types.ChatgptAuthTokensRefreshResponse
import heddle.client.types.CommandExecutionRequestApprovalParams
import heddle.client.types.CommandExecutionRequestApprovalResponse
import heddle.client.types.DynamicToolCallParams
import heddle.client.types.DynamicToolCallResponse
import heddle.client.types.ExecCommandApprovalParams
import heddle.client.types.ExecCommandApprovalResponse
import heddle.client.types.FileChangeRequestApprovalParams
import heddle.client.types.FileChangeRequestApprovalResponse
import heddle.client.types.McpServerElicitationRequestParams
import heddle.client.types.McpServerElicitationRequestResponse
import heddle.client.types.PermissionsRequestApprovalParams
import heddle.client.types.PermissionsRequestApprovalResponse
import heddle.client.types.ToolRequestUserInputParams
import heddle.client.types.ToolRequestUserInputResponse

/**
 * Answers to requests of the server, one function a method.
 *
 * A handler is cancelled when its answer is not needed any more. What it throws is sent as an error,
 * an [RpcException] as it is.
 */
public class Handlers(
    /** Calls a tool that the client offered. */
    public val itemToolCall: (suspend (DynamicToolCallParams) -> DynamicToolCallResponse)? = null,
    /** Asks whether a command may run. */
    public val itemCommandExecutionRequestApproval: (suspend (CommandExecutionRequestApprovalParams) -> CommandExecutionRequestApprovalResponse)? = null,
    /** Asks whether files may be changed. */
    public val itemFileChangeRequestApproval: (suspend (FileChangeRequestApprovalParams) -> FileChangeRequestApprovalResponse)? = null,
    /** Asks whether the agent may have more permissions. */
    public val itemPermissionsRequestApproval: (suspend (PermissionsRequestApprovalParams) -> PermissionsRequestApprovalResponse)? = null,
    /** Asks the user what the agent wants to know. */
    public val itemToolRequestUserInput: (suspend (ToolRequestUserInputParams) -> ToolRequestUserInputResponse)? = null,
    /** Asks whether a command may run, as the older generation of the protocol does. */
    @Deprecated("Only turns that were started by methods of the older generation ask so. Those of `turn/start` use `item/commandExecution/requestApproval`.")
    public val execCommandApproval: (suspend (ExecCommandApprovalParams) -> ExecCommandApprovalResponse)? = null,
    /** Asks whether files may be changed, as the older generation of the protocol does. */
    @Deprecated("Only turns that were started by methods of the older generation ask so. Those of `turn/start` use `item/fileChange/requestApproval`.")
    public val applyPatchApproval: (suspend (ApplyPatchApprovalParams) -> ApplyPatchApprovalResponse)? = null,
    /** Asks the client for new tokens, in place of those that it handed over. */
    public val accountChatgptAuthTokensRefresh: (suspend (ChatgptAuthTokensRefreshParams) -> ChatgptAuthTokensRefreshResponse)? = null,
    /** Asks the user what an MCP server wants to know. */
    public val mcpServerElicitationRequest: (suspend (McpServerElicitationRequestParams) -> McpServerElicitationRequestResponse)? = null,
)

/** The handler of a method by its name on the wire. */
internal fun Handlers.of(method: String): RawHandler? =
    when (method) {
        "item/tool/call" -> itemToolCall?.let { handle -> { params -> protocolJson.encodeToJsonElement(DynamicToolCallResponse.serializer(), handle(readParams(DynamicToolCallParams.serializer(), params))) } }
        "item/commandExecution/requestApproval" -> itemCommandExecutionRequestApproval?.let { handle -> { params -> protocolJson.encodeToJsonElement(CommandExecutionRequestApprovalResponse.serializer(), handle(readParams(CommandExecutionRequestApprovalParams.serializer(), params))) } }
        "item/fileChange/requestApproval" -> itemFileChangeRequestApproval?.let { handle -> { params -> protocolJson.encodeToJsonElement(FileChangeRequestApprovalResponse.serializer(), handle(readParams(FileChangeRequestApprovalParams.serializer(), params))) } }
        "item/permissions/requestApproval" -> itemPermissionsRequestApproval?.let { handle -> { params -> protocolJson.encodeToJsonElement(PermissionsRequestApprovalResponse.serializer(), handle(readParams(PermissionsRequestApprovalParams.serializer(), params))) } }
        "item/tool/requestUserInput" -> itemToolRequestUserInput?.let { handle -> { params -> protocolJson.encodeToJsonElement(ToolRequestUserInputResponse.serializer(), handle(readParams(ToolRequestUserInputParams.serializer(), params))) } }
        "execCommandApproval" -> execCommandApproval?.let { handle -> { params -> protocolJson.encodeToJsonElement(ExecCommandApprovalResponse.serializer(), handle(readParams(ExecCommandApprovalParams.serializer(), params))) } }
        "applyPatchApproval" -> applyPatchApproval?.let { handle -> { params -> protocolJson.encodeToJsonElement(ApplyPatchApprovalResponse.serializer(), handle(readParams(ApplyPatchApprovalParams.serializer(), params))) } }
        "account/chatgptAuthTokens/refresh" -> accountChatgptAuthTokensRefresh?.let { handle -> { params -> protocolJson.encodeToJsonElement(ChatgptAuthTokensRefreshResponse.serializer(), handle(readParams(ChatgptAuthTokensRefreshParams.serializer(), params))) } }
        "mcpServer/elicitation/request" -> mcpServerElicitationRequest?.let { handle -> { params -> protocolJson.encodeToJsonElement(McpServerElicitationRequestResponse.serializer(), handle(readParams(McpServerElicitationRequestParams.serializer(), params))) } }
        else -> null
    }

/** What is answered where nobody handles a request: the way of the protocol to say no. */
internal val defaultAnswers: Map<String, String> =
    mapOf(
        "item/tool/call" to "{\"success\":false,\"contentItems\":[]}",
        "item/commandExecution/requestApproval" to "{\"decision\":\"decline\"}",
        "item/fileChange/requestApproval" to "{\"decision\":\"decline\"}",
        "item/permissions/requestApproval" to "{\"permissions\":{}}",
        "item/tool/requestUserInput" to "{\"answers\":{}}",
        "execCommandApproval" to "{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}",
        "applyPatchApproval" to "{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}",
        "mcpServer/elicitation/request" to "{\"action\":\"decline\"}",
    )
