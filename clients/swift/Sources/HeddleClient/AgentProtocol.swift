// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// What this package speaks.
public enum AgentProtocol {
  /// The protocol version that the types of this package describe.
  public static let version = "2026-11"

  /// What the handshake offers to a server that negotiates, best first. Empty: none does.
  public static let supportedVersions: [String] = ["2026-11"]

  /// Does this package have what needs the capability `experimentalApi`?
  public static let isExperimental = false

  /// The version of this package.
  public static let packageVersion = "2026.11.0"
}
