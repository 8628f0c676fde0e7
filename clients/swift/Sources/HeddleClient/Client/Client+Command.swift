// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Runs a command in the sandbox of the server, outside of any thread.
  public func commandExec(
    _ params: CommandExecParams, timeout: Duration? = nil
  ) async throws -> CommandExecResponse {
    try await send("command/exec", params, timeout: timeout)
  }

  /// Gives input to a running process.
  @discardableResult
  public func commandExecWrite(
    _ params: CommandExecWriteParams, timeout: Duration? = nil
  ) async throws -> CommandExecWriteResponse {
    try await send("command/exec/write", params, timeout: timeout)
  }

  /// Changes the size of the terminal that a process runs in.
  @discardableResult
  public func commandExecResize(
    _ params: CommandExecResizeParams, timeout: Duration? = nil
  ) async throws -> CommandExecResizeResponse {
    try await send("command/exec/resize", params, timeout: timeout)
  }

  /// Ends a running process.
  @discardableResult
  public func commandExecTerminate(
    _ params: CommandExecTerminateParams, timeout: Duration? = nil
  ) async throws -> CommandExecTerminateResponse {
    try await send("command/exec/terminate", params, timeout: timeout)
  }
}
