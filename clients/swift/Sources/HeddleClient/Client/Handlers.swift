// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import Foundation

/// Answers to single kinds of requests of the server. What nobody handles is declined, or refused.
public struct Handlers: Sendable {
  /// Calls a tool that the client offered.
  public var itemToolCall: Handler<DynamicToolCallParams, DynamicToolCallResponse>?

  /// Asks whether a command may run.
  public var itemCommandExecutionRequestApproval:
    Handler<CommandExecutionRequestApprovalParams, CommandExecutionRequestApprovalResponse>?

  /// Asks whether files may be changed.
  public var itemFileChangeRequestApproval:
    Handler<FileChangeRequestApprovalParams, FileChangeRequestApprovalResponse>?

  /// Asks whether the agent may have more permissions.
  public var itemPermissionsRequestApproval:
    Handler<PermissionsRequestApprovalParams, PermissionsRequestApprovalResponse>?

  /// Asks the user what the agent wants to know.
  public var itemToolRequestUserInput:
    Handler<ToolRequestUserInputParams, ToolRequestUserInputResponse>?

  /// Asks whether a command may run, as the older generation of the protocol does.
  @available(
    *, deprecated,
    message: "Only turns that were started by methods of the older generation ask so. Those of `turn/start` use `item/commandExecution/requestApproval`."
  )
  public var execCommandApproval: Handler<ExecCommandApprovalParams, ExecCommandApprovalResponse>?

  /// Asks whether files may be changed, as the older generation of the protocol does.
  @available(
    *, deprecated,
    message: "Only turns that were started by methods of the older generation ask so. Those of `turn/start` use `item/fileChange/requestApproval`."
  )
  public var applyPatchApproval: Handler<ApplyPatchApprovalParams, ApplyPatchApprovalResponse>?

  /// Asks the client for new tokens, in place of those that it handed over.
  public var accountChatgptAuthTokensRefresh:
    Handler<ChatgptAuthTokensRefreshParams, ChatgptAuthTokensRefreshResponse>?

  /// Asks the user what an MCP server wants to know.
  public var mcpServerElicitationRequest:
    Handler<MCPServerElicitationRequestParams, MCPServerElicitationRequestResponse>?

  public init() {}
}

extension Handlers {
  /// The answer as JSON; nil when there is no handler.
  func answer(_ request: ServerRequest) async throws -> Data? {
    switch request.method {
    case "item/tool/call":
      return try await request.answer(with: itemToolCall)
    case "item/commandExecution/requestApproval":
      return try await request.answer(with: itemCommandExecutionRequestApproval)
    case "item/fileChange/requestApproval":
      return try await request.answer(with: itemFileChangeRequestApproval)
    case "item/permissions/requestApproval":
      return try await request.answer(with: itemPermissionsRequestApproval)
    case "item/tool/requestUserInput":
      return try await request.answer(with: itemToolRequestUserInput)
    case "execCommandApproval":
      return try await request.answer(with: execCommandApproval)
    case "applyPatchApproval":
      return try await request.answer(with: applyPatchApproval)
    case "account/chatgptAuthTokens/refresh":
      return try await request.answer(with: accountChatgptAuthTokensRefresh)
    case "mcpServer/elicitation/request":
      return try await request.answer(with: mcpServerElicitationRequest)
    default:
      return nil
    }
  }
}

/// What is answered, as JSON, to requests that nobody handles and that there is a way to decline.
enum DefaultAnswers {
  static let byMethod: [String: String] = [
    "item/tool/call": "{\"success\":false,\"contentItems\":[]}",
    "item/commandExecution/requestApproval": "{\"decision\":\"decline\"}",
    "item/fileChange/requestApproval": "{\"decision\":\"decline\"}",
    "item/permissions/requestApproval": "{\"permissions\":{}}",
    "item/tool/requestUserInput": "{\"answers\":{}}",
    "execCommandApproval": "{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}",
    "applyPatchApproval": "{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}",
    "mcpServer/elicitation/request": "{\"action\":\"decline\"}",
  ]
}
