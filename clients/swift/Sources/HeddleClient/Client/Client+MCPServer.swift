// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Begins to sign in to an MCP server: how it ends is told by `mcpServer/oauthLogin/completed`.
  public func mcpServerOauthLogin(
    _ params: MCPServerOauthLoginParams, timeout: Duration? = nil
  ) async throws -> MCPServerOauthLoginResponse {
    try await send("mcpServer/oauth/login", params, timeout: timeout)
  }

  /// Calls a tool of an MCP server, past the agent.
  public func mcpServerToolCall(
    _ params: MCPServerToolCallParams, timeout: Duration? = nil
  ) async throws -> MCPServerToolCallResponse {
    try await send("mcpServer/tool/call", params, timeout: timeout)
  }

  /// Reads a resource of an MCP server.
  public func mcpServerResourceRead(
    _ params: MCPResourceReadParams, timeout: Duration? = nil
  ) async throws -> MCPResourceReadResponse {
    try await send("mcpServer/resource/read", params, timeout: timeout)
  }
}
