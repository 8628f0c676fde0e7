// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Has the agent look through changes.
  public func reviewStart(
    _ params: ReviewStartParams, timeout: Duration? = nil
  ) async throws -> ReviewStartResponse {
    try await send("review/start", params, timeout: timeout)
  }

  /// Shows what administrators prescribe.
  public func configRequirementsRead(
    timeout: Duration? = nil
  ) async throws -> ConfigRequirementsReadResponse {
    try await send("configRequirements/read", Nothing.absent, timeout: timeout)
  }

  /// Lists the MCP servers with what they offer, page by page.
  public func mcpServerStatusList(
    _ params: ListMCPServerStatusParams = ListMCPServerStatusParams(), timeout: Duration? = nil
  ) async throws -> ListMCPServerStatusResponse {
    try await send("mcpServerStatus/list", params, timeout: timeout)
  }

  /// Lists the models that can be chosen, page by page.
  public func modelList(
    _ params: ModelListParams = ModelListParams(), timeout: Duration? = nil
  ) async throws -> ModelListResponse {
    try await send("model/list", params, timeout: timeout)
  }

  /// Lists the providers of models.
  public func modelProviderList(
    _ params: ModelProviderListParams = ModelProviderListParams(), timeout: Duration? = nil
  ) async throws -> ModelProviderListResponse {
    try await send("modelProvider/list", params, timeout: timeout)
  }

  /// Lists the named sets of permissions, page by page.
  public func permissionProfileList(
    _ params: PermissionProfileListParams = PermissionProfileListParams(), timeout: Duration? = nil
  ) async throws -> PermissionProfileListResponse {
    try await send("permissionProfile/list", params, timeout: timeout)
  }

  /// Lists the hooks that are set up for working folders or a thread.
  public func hooksList(
    _ params: HooksListParams = HooksListParams(), timeout: Duration? = nil
  ) async throws -> HooksListResponse {
    try await send("hooks/list", params, timeout: timeout)
  }

  /// Finds files by some letters of their paths.
  public func fuzzyFileSearch(
    _ params: FuzzyFileSearchParams, timeout: Duration? = nil
  ) async throws -> FuzzyFileSearchResponse {
    try await send("fuzzyFileSearch", params, timeout: timeout)
  }
}
