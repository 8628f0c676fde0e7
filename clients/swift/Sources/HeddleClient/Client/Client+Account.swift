// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Shows the account that is signed in.
  public func accountRead(
    _ params: GetAccountParams = GetAccountParams(), timeout: Duration? = nil
  ) async throws -> GetAccountResponse {
    try await send("account/read", params, timeout: timeout)
  }

  /// Signs in, or begins to: how it ends is told by `account/login/completed`.
  public func accountLoginStart(
    _ params: LoginAccountParams, timeout: Duration? = nil
  ) async throws -> LoginAccountResponse {
    try await send("account/login/start", params, timeout: timeout)
  }

  /// Gives up an attempt to sign in.
  public func accountLoginCancel(
    _ params: CancelLoginAccountParams, timeout: Duration? = nil
  ) async throws -> CancelLoginAccountResponse {
    try await send("account/login/cancel", params, timeout: timeout)
  }

  /// Signs out and forgets the credentials.
  @discardableResult
  public func accountLogout(timeout: Duration? = nil) async throws -> LogoutAccountResponse {
    try await send("account/logout", Nothing.absent, timeout: timeout)
  }
}
