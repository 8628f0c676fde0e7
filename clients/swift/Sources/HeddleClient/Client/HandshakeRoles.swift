// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// Who connects.
public typealias HandshakeClientInfo = ClientInfo

/// What a client can do.
public typealias HandshakeCapabilities = InitializeCapabilities

/// What a server says about itself.
public typealias HandshakeResult = InitializeResponse

/// The fields of the first request that this package can fill in.
enum HandshakeFields {
  static let names: Set<String> = ["capabilities", "clientInfo", "protocolVersions"]
}
