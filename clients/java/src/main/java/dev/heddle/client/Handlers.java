// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

import dev.heddle.client.types.ApplyPatchApprovalParams;
import dev.heddle.client.types.ApplyPatchApprovalResponse;
import dev.heddle.client.types.ChatgptAuthTokensRefreshParams;
import dev.heddle.client.types.ChatgptAuthTokensRefreshResponse;
import dev.heddle.client.types.CommandExecutionRequestApprovalParams;
import dev.heddle.client.types.CommandExecutionRequestApprovalResponse;
import dev.heddle.client.types.DynamicToolCallParams;
import dev.heddle.client.types.DynamicToolCallResponse;
import dev.heddle.client.types.ExecCommandApprovalParams;
import dev.heddle.client.types.ExecCommandApprovalResponse;
import dev.heddle.client.types.FileChangeRequestApprovalParams;
import dev.heddle.client.types.FileChangeRequestApprovalResponse;
import dev.heddle.client.types.McpServerElicitationRequestParams;
import dev.heddle.client.types.McpServerElicitationRequestResponse;
import dev.heddle.client.types.PermissionsRequestApprovalParams;
import dev.heddle.client.types.PermissionsRequestApprovalResponse;
import dev.heddle.client.types.ToolRequestUserInputParams;
import dev.heddle.client.types.ToolRequestUserInputResponse;

/**
 * Answers to requests of the server, one a method.
 *
 * <p>A request that has no handler, and that nobody decides as an approval, is declined in the way
 * of the protocol, or refused.
 */
public final class Handlers extends BaseHandlers {
  /** Nothing is handled yet. */
  public Handlers() {}

  /** Calls a tool that the client offered. */
  public Handlers itemToolCall(
      RequestHandler<DynamicToolCallParams, DynamicToolCallResponse> handler) {
    return on(
        "item/tool/call",
        DynamicToolCallParams::fromJson,
        handler,
        DynamicToolCallResponse::toJson);
  }

  /** Asks whether a command may run. */
  public Handlers itemCommandExecutionRequestApproval(
      RequestHandler<CommandExecutionRequestApprovalParams, CommandExecutionRequestApprovalResponse>
          handler) {
    return on(
        "item/commandExecution/requestApproval",
        CommandExecutionRequestApprovalParams::fromJson,
        handler,
        CommandExecutionRequestApprovalResponse::toJson);
  }

  /** Asks whether files may be changed. */
  public Handlers itemFileChangeRequestApproval(
      RequestHandler<FileChangeRequestApprovalParams, FileChangeRequestApprovalResponse> handler) {
    return on(
        "item/fileChange/requestApproval",
        FileChangeRequestApprovalParams::fromJson,
        handler,
        FileChangeRequestApprovalResponse::toJson);
  }

  /** Asks whether the agent may have more permissions. */
  public Handlers itemPermissionsRequestApproval(
      RequestHandler<PermissionsRequestApprovalParams, PermissionsRequestApprovalResponse>
          handler) {
    return on(
        "item/permissions/requestApproval",
        PermissionsRequestApprovalParams::fromJson,
        handler,
        PermissionsRequestApprovalResponse::toJson);
  }

  /** Asks the user what the agent wants to know. */
  public Handlers itemToolRequestUserInput(
      RequestHandler<ToolRequestUserInputParams, ToolRequestUserInputResponse> handler) {
    return on(
        "item/tool/requestUserInput",
        ToolRequestUserInputParams::fromJson,
        handler,
        ToolRequestUserInputResponse::toJson);
  }

  /**
   * Asks whether a command may run, as the older generation of the protocol does.
   *
   * @deprecated Only turns that were started by methods of the older generation ask so. Those of
   *     {@code turn/start} use {@code item/commandExecution/requestApproval}.
   */
  @Deprecated
  public Handlers execCommandApproval(
      RequestHandler<ExecCommandApprovalParams, ExecCommandApprovalResponse> handler) {
    return on(
        "execCommandApproval",
        ExecCommandApprovalParams::fromJson,
        handler,
        ExecCommandApprovalResponse::toJson);
  }

  /**
   * Asks whether files may be changed, as the older generation of the protocol does.
   *
   * @deprecated Only turns that were started by methods of the older generation ask so. Those of
   *     {@code turn/start} use {@code item/fileChange/requestApproval}.
   */
  @Deprecated
  public Handlers applyPatchApproval(
      RequestHandler<ApplyPatchApprovalParams, ApplyPatchApprovalResponse> handler) {
    return on(
        "applyPatchApproval",
        ApplyPatchApprovalParams::fromJson,
        handler,
        ApplyPatchApprovalResponse::toJson);
  }

  /** Asks the client for new tokens, in place of those that it handed over. */
  public Handlers accountChatgptAuthTokensRefresh(
      RequestHandler<ChatgptAuthTokensRefreshParams, ChatgptAuthTokensRefreshResponse> handler) {
    return on(
        "account/chatgptAuthTokens/refresh",
        ChatgptAuthTokensRefreshParams::fromJson,
        handler,
        ChatgptAuthTokensRefreshResponse::toJson);
  }

  /** Asks the user what an MCP server wants to know. */
  public Handlers mcpServerElicitationRequest(
      RequestHandler<McpServerElicitationRequestParams, McpServerElicitationRequestResponse>
          handler) {
    return on(
        "mcpServer/elicitation/request",
        McpServerElicitationRequestParams::fromJson,
        handler,
        McpServerElicitationRequestResponse::toJson);
  }
}
