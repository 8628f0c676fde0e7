// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Shows the configuration in force.
  public func configRead(
    _ params: ConfigReadParams = ConfigReadParams(), timeout: Duration? = nil
  ) async throws -> ConfigReadResponse {
    try await send("config/read", params, timeout: timeout)
  }

  /// Changes one setting in a configuration file.
  public func configValueWrite(
    _ params: ConfigValueWriteParams, timeout: Duration? = nil
  ) async throws -> ConfigWriteResponse {
    try await send("config/value/write", params, timeout: timeout)
  }

  /// Changes several settings in a configuration file at once.
  public func configBatchWrite(
    _ params: ConfigBatchWriteParams, timeout: Duration? = nil
  ) async throws -> ConfigWriteResponse {
    try await send("config/batchWrite", params, timeout: timeout)
  }

  /// Reads the configuration of the MCP servers anew. Loaded threads take it up with their next
  /// turn.
  @discardableResult
  public func configMCPServerReload(
    timeout: Duration? = nil
  ) async throws -> MCPServerRefreshResponse {
    try await send("config/mcpServer/reload", Nothing.absent, timeout: timeout)
  }
}
