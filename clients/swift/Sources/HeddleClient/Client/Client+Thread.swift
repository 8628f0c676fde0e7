// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Starts a new thread and subscribes to it.
  public func threadStart(
    _ params: ThreadStartParams = ThreadStartParams(), timeout: Duration? = nil
  ) async throws -> ThreadStartResponse {
    try await send("thread/start", params, timeout: timeout)
  }

  /// Takes up a stored thread again and subscribes to it.
  public func threadResume(
    _ params: ThreadResumeParams, timeout: Duration? = nil
  ) async throws -> ThreadResumeResponse {
    try await send("thread/resume", params, timeout: timeout)
  }

  /// Copies a stored thread into a new one and subscribes to that.
  public func threadFork(
    _ params: ThreadForkParams, timeout: Duration? = nil
  ) async throws -> ThreadForkResponse {
    try await send("thread/fork", params, timeout: timeout)
  }

  /// Ends the subscription to a thread.
  public func threadUnsubscribe(
    _ params: ThreadUnsubscribeParams, timeout: Duration? = nil
  ) async throws -> ThreadUnsubscribeResponse {
    try await send("thread/unsubscribe", params, timeout: timeout)
  }

  /// Lists stored threads, page by page.
  public func threadList(
    _ params: ThreadListParams = ThreadListParams(), timeout: Duration? = nil
  ) async throws -> ThreadListResponse {
    try await send("thread/list", params, timeout: timeout)
  }

  /// Lists the threads that are loaded, page by page.
  public func threadLoadedList(
    _ params: ThreadLoadedListParams = ThreadLoadedListParams(), timeout: Duration? = nil
  ) async throws -> ThreadLoadedListResponse {
    try await send("thread/loaded/list", params, timeout: timeout)
  }

  /// Shows a thread without loading it or subscribing to it.
  public func threadRead(
    _ params: ThreadReadParams, timeout: Duration? = nil
  ) async throws -> ThreadReadResponse {
    try await send("thread/read", params, timeout: timeout)
  }

  /// Lists the turns of a thread, page by page.
  public func threadTurnsList(
    _ params: ThreadTurnsListParams, timeout: Duration? = nil
  ) async throws -> ThreadTurnsListResponse {
    try await send("thread/turns/list", params, timeout: timeout)
  }

  /// Lists the items of a thread or of one of its turns, page by page.
  public func threadItemsList(
    _ params: ThreadItemsListParams, timeout: Duration? = nil
  ) async throws -> ThreadItemsListResponse {
    try await send("thread/items/list", params, timeout: timeout)
  }

  /// Gives a thread a name.
  @discardableResult
  public func threadNameSet(
    _ params: ThreadSetNameParams, timeout: Duration? = nil
  ) async throws -> ThreadSetNameResponse {
    try await send("thread/name/set", params, timeout: timeout)
  }

  /// Changes what is stored about a thread.
  public func threadMetadataUpdate(
    _ params: ThreadMetadataUpdateParams, timeout: Duration? = nil
  ) async throws -> ThreadMetadataUpdateResponse {
    try await send("thread/metadata/update", params, timeout: timeout)
  }

  /// Puts a thread into the archive.
  @discardableResult
  public func threadArchive(
    _ params: ThreadArchiveParams, timeout: Duration? = nil
  ) async throws -> ThreadArchiveResponse {
    try await send("thread/archive", params, timeout: timeout)
  }

  /// Takes a thread out of the archive.
  public func threadUnarchive(
    _ params: ThreadUnarchiveParams, timeout: Duration? = nil
  ) async throws -> ThreadUnarchiveResponse {
    try await send("thread/unarchive", params, timeout: timeout)
  }

  /// Deletes a thread for good.
  @discardableResult
  public func threadDelete(
    _ params: ThreadDeleteParams, timeout: Duration? = nil
  ) async throws -> ThreadDeleteResponse {
    try await send("thread/delete", params, timeout: timeout)
  }

  /// Compacts the history of a thread, so that the model has room again.
  @discardableResult
  public func threadCompactStart(
    _ params: ThreadCompactStartParams, timeout: Duration? = nil
  ) async throws -> ThreadCompactStartResponse {
    try await send("thread/compact/start", params, timeout: timeout)
  }

  /// Runs a command of the user in a thread, outside the sandbox.
  @discardableResult
  public func threadShellCommand(
    _ params: ThreadShellCommandParams, timeout: Duration? = nil
  ) async throws -> ThreadShellCommandResponse {
    try await send("thread/shellCommand", params, timeout: timeout)
  }

  /// Adds to what the model knows of a thread, without starting a turn.
  @discardableResult
  public func threadInjectItems(
    _ params: ThreadInjectItemsParams, timeout: Duration? = nil
  ) async throws -> ThreadInjectItemsResponse {
    try await send("thread/inject_items", params, timeout: timeout)
  }

  /// Takes a thread back to where it stood before a turn.
  public func threadRevert(
    _ params: ThreadRevertParams, timeout: Duration? = nil
  ) async throws -> ThreadRevertResponse {
    try await send("thread/revert", params, timeout: timeout)
  }
}
