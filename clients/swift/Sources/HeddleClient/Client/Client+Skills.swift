// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

extension Client {
  /// Lists the skills that can be used in working folders.
  public func skillsList(
    _ params: SkillsListParams = SkillsListParams(), timeout: Duration? = nil
  ) async throws -> SkillsListResponse {
    try await send("skills/list", params, timeout: timeout)
  }

  /// Names more folders to look for skills in.
  @discardableResult
  public func skillsExtraRootsSet(
    _ params: SkillsExtraRootsSetParams, timeout: Duration? = nil
  ) async throws -> SkillsExtraRootsSetResponse {
    try await send("skills/extraRoots/set", params, timeout: timeout)
  }

  /// Switches a skill on or off.
  public func skillsConfigWrite(
    _ params: SkillsConfigWriteParams, timeout: Duration? = nil
  ) async throws -> SkillsConfigWriteResponse {
    try await send("skills/config/write", params, timeout: timeout)
  }
}
