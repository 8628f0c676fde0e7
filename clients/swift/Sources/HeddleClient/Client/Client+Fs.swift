// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Reads a file.
  public func fsReadFile(
    _ params: FsReadFileParams, timeout: Duration? = nil
  ) async throws -> FsReadFileResponse {
    try await send("fs/readFile", params, timeout: timeout)
  }

  /// Writes a file as a whole.
  @discardableResult
  public func fsWriteFile(
    _ params: FsWriteFileParams, timeout: Duration? = nil
  ) async throws -> FsWriteFileResponse {
    try await send("fs/writeFile", params, timeout: timeout)
  }

  /// Tells what a path is and when it changed.
  public func fsGetMetadata(
    _ params: FsGetMetadataParams, timeout: Duration? = nil
  ) async throws -> FsGetMetadataResponse {
    try await send("fs/getMetadata", params, timeout: timeout)
  }

  /// Lists what is in a folder.
  public func fsReadDirectory(
    _ params: FsReadDirectoryParams, timeout: Duration? = nil
  ) async throws -> FsReadDirectoryResponse {
    try await send("fs/readDirectory", params, timeout: timeout)
  }

  /// Makes a folder.
  @discardableResult
  public func fsCreateDirectory(
    _ params: FsCreateDirectoryParams, timeout: Duration? = nil
  ) async throws -> FsCreateDirectoryResponse {
    try await send("fs/createDirectory", params, timeout: timeout)
  }

  /// Copies a file or a folder.
  @discardableResult
  public func fsCopy(
    _ params: FsCopyParams, timeout: Duration? = nil
  ) async throws -> FsCopyResponse {
    try await send("fs/copy", params, timeout: timeout)
  }

  /// Deletes a file or a folder.
  @discardableResult
  public func fsRemove(
    _ params: FsRemoveParams, timeout: Duration? = nil
  ) async throws -> FsRemoveResponse {
    try await send("fs/remove", params, timeout: timeout)
  }

  /// Asks to be told when a file or folder changes.
  public func fsWatch(
    _ params: FsWatchParams, timeout: Duration? = nil
  ) async throws -> FsWatchResponse {
    try await send("fs/watch", params, timeout: timeout)
  }

  /// Ends an `fs/watch`.
  @discardableResult
  public func fsUnwatch(
    _ params: FsUnwatchParams, timeout: Duration? = nil
  ) async throws -> FsUnwatchResponse {
    try await send("fs/unwatch", params, timeout: timeout)
  }
}
