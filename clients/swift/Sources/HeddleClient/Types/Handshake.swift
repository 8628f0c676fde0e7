// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// The first words of a client on a new connection.
public struct InitializeParams: Codable, Hashable, Sendable {
  /// Who the client is.
  public var clientInfo: ClientInfo

  /// What the client can deal with. Nothing special when left out.
  @Nullable public var capabilities: InitializeCapabilities?

  /// The protocol versions that the client speaks, the one it likes best first. A server that knows
  /// this field answers with `protocolVersion`; one that does not ignores it.
  public var protocolVersions: [String]?

  public init(
    clientInfo: ClientInfo,
    capabilities: InitializeCapabilities? = nil,
    protocolVersions: [String]? = nil
  ) {
    self.clientInfo = clientInfo
    self.capabilities = capabilities
    self.protocolVersions = protocolVersions
  }
}

/// Who the client is.
public struct ClientInfo: Codable, Hashable, Sendable {
  /// Short name of the client program. The server repeats it at the start of its `userAgent`.
  public var name: String

  /// Name to show to people.
  @Nullable public var title: String?

  /// Version of the client program, in its own scheme.
  public var version: String

  public init(name: String, title: String? = nil, version: String) {
    self.name = name
    self.title = title
    self.version = version
  }
}

/// What the client can deal with.
public struct InitializeCapabilities: Codable, Hashable, Sendable {
  /// The client wants methods and fields that are still experimental. Without it, using one is an
  /// error. Default: `false`.
  public var experimentalAPI: Bool?

  /// Exact names of notifications that must not be sent on this connection. Unknown names are
  /// ignored.
  @Nullable public var optOutNotificationMethods: [String]?

  /// The client can answer requests to attest itself. Default: `false`.
  public var requestAttestation: Bool?

  /// The client starts the sign-in at a gateway itself, so that the server must not.
  public var explicitGatewayOauth: Bool?

  /// The client can show the forms that tool servers ask people to fill in.
  public var mcpServerOpenaiFormElicitation: Bool?

  /// A person sits at the client and can decide approvals.
  public var requiredHumanApproval: Bool?

  /// Capabilities beyond this protocol, by the name of the extension.
  @Nullable public var extensions: [String: JSONValue]?

  public init(
    experimentalAPI: Bool? = nil,
    optOutNotificationMethods: [String]? = nil,
    requestAttestation: Bool? = nil,
    explicitGatewayOauth: Bool? = nil,
    mcpServerOpenaiFormElicitation: Bool? = nil,
    requiredHumanApproval: Bool? = nil,
    extensions: [String: JSONValue]? = nil
  ) {
    self.experimentalAPI = experimentalAPI
    self.optOutNotificationMethods = optOutNotificationMethods
    self.requestAttestation = requestAttestation
    self.explicitGatewayOauth = explicitGatewayOauth
    self.mcpServerOpenaiFormElicitation = mcpServerOpenaiFormElicitation
    self.requiredHumanApproval = requiredHumanApproval
    self.extensions = extensions
  }

  private enum CodingKeys: String, CodingKey {
    case experimentalAPI = "experimentalApi"
    case optOutNotificationMethods
    case requestAttestation
    case explicitGatewayOauth
    case mcpServerOpenaiFormElicitation
    case requiredHumanApproval
    case extensions
  }
}

/// Who the server is.
public struct InitializeResponse: Codable, Hashable, Sendable {
  /// Name and version of the server, as `name/version (…)`.
  public var userAgent: String

  /// Folder in which the server keeps its state.
  public var codexHome: String

  /// Family of the operating system of the server: `unix` or `windows`.
  public var platformFamily: String

  /// Operating system of the server: `linux`, `macos`, `windows`, and others.
  public var platformOS: String

  /// The version that holds on this connection. Only when the client sent `protocolVersions`.
  public var protocolVersion: String?

  public init(
    userAgent: String,
    codexHome: String,
    platformFamily: String,
    platformOS: String,
    protocolVersion: String? = nil
  ) {
    self.userAgent = userAgent
    self.codexHome = codexHome
    self.platformFamily = platformFamily
    self.platformOS = platformOS
    self.protocolVersion = protocolVersion
  }

  private enum CodingKeys: String, CodingKey {
    case userAgent
    case codexHome
    case platformFamily
    case platformOS = "platformOs"
    case protocolVersion
  }
}
