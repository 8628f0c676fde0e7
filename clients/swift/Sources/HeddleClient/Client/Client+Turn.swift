// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Gives the agent something to do.
  public func turnStart(
    _ params: TurnStartParams, timeout: Duration? = nil
  ) async throws -> TurnStartResponse {
    try await send("turn/start", params, timeout: timeout)
  }

  /// Says something into a running turn, without stopping it.
  public func turnSteer(
    _ params: TurnSteerParams, timeout: Duration? = nil
  ) async throws -> TurnSteerResponse {
    try await send("turn/steer", params, timeout: timeout)
  }

  /// Stops a running turn.
  @discardableResult
  public func turnInterrupt(
    _ params: TurnInterruptParams, timeout: Duration? = nil
  ) async throws -> TurnInterruptResponse {
    try await send("turn/interrupt", params, timeout: timeout)
  }
}
