// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// Which MCP servers to list, and what of them.
public struct ListMCPServerStatusParams: Codable, Hashable, Sendable {
  /// Where to go on: `nextCursor` of the page before.
  @Nullable public var cursor: String?

  /// How many at most. The server has a limit of its own.
  @Nullable public var limit: UInt32?

  /// How much to find out. Everything when left out.
  @Nullable public var detail: MCPServerStatusDetail?

  /// The loaded thread whose MCP servers to list. Those of the configuration when left out.
  @Nullable public var threadID: String?

  /// Only this MCP server. No other one is contacted.
  @Nullable public var serverName: String?

  public init(
    cursor: String? = nil,
    limit: UInt32? = nil,
    detail: MCPServerStatusDetail? = nil,
    threadID: String? = nil,
    serverName: String? = nil
  ) {
    self.cursor = cursor
    self.limit = limit
    self.detail = detail
    self.threadID = threadID
    self.serverName = serverName
  }

  private enum CodingKeys: String, CodingKey {
    case cursor
    case limit
    case detail
    case threadID = "threadId"
    case serverName
  }
}

/// How much to find out about each MCP server.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPServerStatusDetail: RawRepresentable, Codable, Hashable, Sendable {
  /// Everything.
  public static let full = MCPServerStatusDetail(rawValue: "full")

  /// Everything but the resources, which is faster.
  public static let toolsAndAuthOnly = MCPServerStatusDetail(rawValue: "toolsAndAuthOnly")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// One page of MCP servers.
public struct ListMCPServerStatusResponse: Codable, Hashable, Sendable {
  /// The MCP servers.
  public var data: [MCPServerStatus]

  /// Where the next page begins; null at the end.
  @Nullable public var nextCursor: String?

  public init(data: [MCPServerStatus], nextCursor: String? = nil) {
    self.data = data
    self.nextCursor = nextCursor
  }
}

/// An MCP server and what it offers.
public struct MCPServerStatus: Codable, Hashable, Sendable {
  /// Its name in the configuration.
  public var name: String

  /// The plugin that brought it.
  @Nullable public var pluginID: String?

  /// Scheme, host and port that it is reached at; null when it is not reached over HTTP.
  @Nullable public var httpOrigin: String?

  /// How it introduces itself; null when it was not reached.
  @Nullable public var serverInfo: MCPServerInfo?

  /// The capabilities that it declares, in the form of MCP; null when it was not reached.
  @Nullable public var serverCapabilities: JSONValue?

  /// How the server proves who it is to it.
  public var authStatus: MCPAuthStatus

  /// Where the connection of the thread stands; null without one, or when the configuration changed
  /// since.
  @Nullable public var runtimeStatus: MCPServerConnectionStatus?

  /// Its tools, by name.
  public var tools: [String: MCPTool]

  /// Its resources. Empty when they were not asked for.
  public var resources: [MCPResource]

  /// Its patterns for resources. Empty when they were not asked for.
  public var resourceTemplates: [MCPResourceTemplate]

  /// `_meta` of MCP from the first page of its tools; null when there is none.
  @Nullable public var toolListMeta: JSONValue?

  /// Why its tools could not be listed, for people; null when they could.
  @Nullable public var toolsError: String?

  public init(
    name: String,
    pluginID: String? = nil,
    httpOrigin: String? = nil,
    serverInfo: MCPServerInfo? = nil,
    serverCapabilities: JSONValue? = nil,
    authStatus: MCPAuthStatus,
    runtimeStatus: MCPServerConnectionStatus? = nil,
    tools: [String: MCPTool],
    resources: [MCPResource],
    resourceTemplates: [MCPResourceTemplate],
    toolListMeta: JSONValue? = nil,
    toolsError: String? = nil
  ) {
    self.name = name
    self.pluginID = pluginID
    self.httpOrigin = httpOrigin
    self.serverInfo = serverInfo
    self.serverCapabilities = serverCapabilities
    self.authStatus = authStatus
    self.runtimeStatus = runtimeStatus
    self.tools = tools
    self.resources = resources
    self.resourceTemplates = resourceTemplates
    self.toolListMeta = toolListMeta
    self.toolsError = toolsError
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case pluginID = "pluginId"
    case httpOrigin
    case serverInfo
    case serverCapabilities
    case authStatus
    case runtimeStatus
    case tools
    case resources
    case resourceTemplates
    case toolListMeta
    case toolsError
  }
}

/// How an MCP server introduces itself.
public struct MCPServerInfo: Codable, Hashable, Sendable {
  /// Its name, for programs.
  public var name: String

  /// Its name, for people. `name` when left out.
  @Nullable public var title: String?

  /// Its version.
  public var version: String

  /// What it does.
  @Nullable public var description: String?

  /// Pictures to show it with, in the form of MCP.
  @Nullable public var icons: [JSONValue]?

  /// Address of its website.
  @Nullable public var websiteURL: String?

  public init(
    name: String,
    title: String? = nil,
    version: String,
    description: String? = nil,
    icons: [JSONValue]? = nil,
    websiteURL: String? = nil
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.description = description
    self.icons = icons
    self.websiteURL = websiteURL
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case title
    case version
    case description
    case icons
    case websiteURL = "websiteUrl"
  }
}

/// How the server proves who it is to an MCP server.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPAuthStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It could not be found out.
  public static let unknown = MCPAuthStatus(rawValue: "unknown")

  /// Not at all: the MCP server knows no OAuth.
  public static let unsupported = MCPAuthStatus(rawValue: "unsupported")

  /// Not yet: the user has to sign in.
  public static let notLoggedIn = MCPAuthStatus(rawValue: "notLoggedIn")

  /// With a token from the configuration.
  public static let bearerToken = MCPAuthStatus(rawValue: "bearerToken")

  /// With OAuth; the user is signed in.
  public static let oAuth = MCPAuthStatus(rawValue: "oAuth")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where the connection to an MCP server stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPServerConnectionStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It has not been tried yet.
  public static let notStarted = MCPServerConnectionStatus(rawValue: "notStarted")

  /// It is being set up.
  public static let starting = MCPServerConnectionStatus(rawValue: "starting")

  /// It is open.
  public static let connected = MCPServerConnectionStatus(rawValue: "connected")

  /// The user has to sign in first.
  public static let authenticationRequired =
    MCPServerConnectionStatus(rawValue: "authenticationRequired")

  /// It could not be set up.
  public static let failed = MCPServerConnectionStatus(rawValue: "failed")

  /// The attempt was given up.
  public static let cancelled = MCPServerConnectionStatus(rawValue: "cancelled")

  /// The configuration forbids it.
  public static let disabled = MCPServerConnectionStatus(rawValue: "disabled")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A tool that an MCP server offers.
public struct MCPTool: Codable, Hashable, Sendable {
  /// Its name at the MCP server.
  public var name: String

  /// Its name, for people. `name` when left out.
  @Nullable public var title: String?

  /// What it is, for the model.
  @Nullable public var description: String?

  /// JSON Schema of its arguments.
  public var inputSchema: JSONValue

  /// JSON Schema of its structured result.
  @Nullable public var outputSchema: JSONValue?

  /// Hints about its use, in the form of MCP.
  @Nullable public var annotations: JSONValue?

  /// Pictures to show it with, in the form of MCP.
  @Nullable public var icons: [JSONValue]?

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    name: String,
    title: String? = nil,
    description: String? = nil,
    inputSchema: JSONValue,
    outputSchema: JSONValue? = nil,
    annotations: JSONValue? = nil,
    icons: [JSONValue]? = nil,
    meta: JSONValue? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.inputSchema = inputSchema
    self.outputSchema = outputSchema
    self.annotations = annotations
    self.icons = icons
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case title
    case description
    case inputSchema
    case outputSchema
    case annotations
    case icons
    case meta = "_meta"
  }
}

/// Something that an MCP server lets be read.
public struct MCPResource: Codable, Hashable, Sendable {
  /// Its address, to read it by.
  public var uri: String

  /// Its name at the MCP server.
  public var name: String

  /// Its name, for people. `name` when left out.
  @Nullable public var title: String?

  /// What it is, for the model.
  @Nullable public var description: String?

  /// Media type of the content.
  @Nullable public var mimeType: String?

  /// Size of the content in bytes.
  @Nullable public var size: Int64?

  /// Hints about its use, in the form of MCP.
  @Nullable public var annotations: JSONValue?

  /// Pictures to show it with, in the form of MCP.
  @Nullable public var icons: [JSONValue]?

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    uri: String,
    name: String,
    title: String? = nil,
    description: String? = nil,
    mimeType: String? = nil,
    size: Int64? = nil,
    annotations: JSONValue? = nil,
    icons: [JSONValue]? = nil,
    meta: JSONValue? = nil
  ) {
    self.uri = uri
    self.name = name
    self.title = title
    self.description = description
    self.mimeType = mimeType
    self.size = size
    self.annotations = annotations
    self.icons = icons
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case uri
    case name
    case title
    case description
    case mimeType
    case size
    case annotations
    case icons
    case meta = "_meta"
  }
}

/// A pattern for the addresses of many resources of one kind.
public struct MCPResourceTemplate: Codable, Hashable, Sendable {
  /// The pattern, an URI template of RFC 6570.
  public var uriTemplate: String

  /// Its name at the MCP server.
  public var name: String

  /// Its name, for people. `name` when left out.
  @Nullable public var title: String?

  /// What it is, for the model.
  @Nullable public var description: String?

  /// Media type of the content, when it is the same for all.
  @Nullable public var mimeType: String?

  /// Hints about its use, in the form of MCP.
  @Nullable public var annotations: JSONValue?

  public init(
    uriTemplate: String,
    name: String,
    title: String? = nil,
    description: String? = nil,
    mimeType: String? = nil,
    annotations: JSONValue? = nil
  ) {
    self.uriTemplate = uriTemplate
    self.name = name
    self.title = title
    self.description = description
    self.mimeType = mimeType
    self.annotations = annotations
  }
}

/// The configuration of the MCP servers was read anew.
public struct MCPServerRefreshResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// The MCP server to sign in to.
public struct MCPServerOauthLoginParams: Codable, Hashable, Sendable {
  /// Its name in the configuration.
  public var name: String

  /// The loaded thread that has the MCP server. The configuration decides when left out.
  @Nullable public var threadID: String?

  /// The scopes to ask for. Those of the configuration when left out.
  @Nullable public var scopes: [String]?

  /// How the server makes itself known, this time. As is offered when left out.
  @Nullable public var clientRegistration: MCPServerOauthClientRegistration?

  /// How long to wait for the user. In seconds.
  @Nullable public var timeoutSecs: Int64?

  public init(
    name: String,
    threadID: String? = nil,
    scopes: [String]? = nil,
    clientRegistration: MCPServerOauthClientRegistration? = nil,
    timeoutSecs: Int64? = nil
  ) {
    self.name = name
    self.threadID = threadID
    self.scopes = scopes
    self.clientRegistration = clientRegistration
    self.timeoutSecs = timeoutSecs
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case threadID = "threadId"
    case scopes
    case clientRegistration
    case timeoutSecs
  }
}

/// How the server makes itself known to the authorisation server.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPServerOauthClientRegistration: RawRepresentable, Codable, Hashable, Sendable {
  /// As the authorisation server offers it.
  public static let auto = MCPServerOauthClientRegistration(rawValue: "auto")

  /// By the address of a document about it (Client ID Metadata Document).
  public static let cimd = MCPServerOauthClientRegistration(rawValue: "cimd")

  /// By registering on the spot (Dynamic Client Registration, RFC 7591).
  public static let dcr = MCPServerOauthClientRegistration(rawValue: "dcr")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The user has to go on in a browser.
public struct MCPServerOauthLoginResponse: Codable, Hashable, Sendable {
  /// The page that the client is to open.
  public var authorizationURL: String

  /// Id of the attempt.
  @Nullable public var loginID: String?

  public init(authorizationURL: String, loginID: String? = nil) {
    self.authorizationURL = authorizationURL
    self.loginID = loginID
  }

  private enum CodingKeys: String, CodingKey {
    case authorizationURL = "authorizationUrl"
    case loginID = "loginId"
  }
}

/// Which tool to call, and with what.
public struct MCPServerToolCallParams: Codable, Hashable, Sendable {
  /// The loaded thread that has the MCP server.
  public var threadID: String

  /// Name of the MCP server in the configuration.
  public var server: String

  /// Name of the tool.
  public var tool: String

  /// What to call it with, as `inputSchema` of the tool says.
  @Nullable public var arguments: JSONValue?

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    threadID: String,
    server: String,
    tool: String,
    arguments: JSONValue? = nil,
    meta: JSONValue? = nil
  ) {
    self.threadID = threadID
    self.server = server
    self.tool = tool
    self.arguments = arguments
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case server
    case tool
    case arguments
    case meta = "_meta"
  }
}

/// What the tool answered.
public struct MCPServerToolCallResponse: Codable, Hashable, Sendable {
  /// The answer, in content blocks of MCP.
  public var content: [JSONValue]

  /// The answer as `outputSchema` of the tool says.
  @Nullable public var structuredContent: JSONValue?

  /// The tool says that it failed. Not so when left out.
  @Nullable public var isError: Bool?

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    content: [JSONValue],
    structuredContent: JSONValue? = nil,
    isError: Bool? = nil,
    meta: JSONValue? = nil
  ) {
    self.content = content
    self.structuredContent = structuredContent
    self.isError = isError
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case content
    case structuredContent
    case isError
    case meta = "_meta"
  }
}

/// Which resource to read.
public struct MCPResourceReadParams: Codable, Hashable, Sendable {
  /// The loaded thread that has the MCP server. The configuration decides when left out.
  @Nullable public var threadID: String?

  /// Name of the MCP server in the configuration.
  public var server: String

  /// Address of the resource.
  public var uri: String

  /// The hosted app to read from directly. The resource is searched for when left out.
  @Nullable public var target: MCPResourceReadTarget?

  /// Search in this app only.
  @Nullable public var connectorID: String?

  /// Id of the tool call that named the resource: read from the same app as it did.
  @Nullable public var originCallID: String?

  /// Data to send along as `_meta` of MCP. What tells account and turn is reserved for the server.
  @Nullable public var meta: [String: JSONValue]?

  public init(
    threadID: String? = nil,
    server: String,
    uri: String,
    target: MCPResourceReadTarget? = nil,
    connectorID: String? = nil,
    originCallID: String? = nil,
    meta: [String: JSONValue]? = nil
  ) {
    self.threadID = threadID
    self.server = server
    self.uri = uri
    self.target = target
    self.connectorID = connectorID
    self.originCallID = originCallID
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case server
    case uri
    case target
    case connectorID = "connectorId"
    case originCallID = "originCallId"
    case meta = "_meta"
  }
}

/// A hosted app, and the account to use it with.
public struct MCPResourceReadTarget: Codable, Hashable, Sendable {
  /// Id of the app.
  public var connectorID: String

  /// Id of the linked account; null to use the app without one, where it allows that.
  @NilAsNull public var linkID: String?

  public init(connectorID: String, linkID: String?) {
    self.connectorID = connectorID
    self.linkID = linkID
  }

  private enum CodingKeys: String, CodingKey {
    case connectorID = "connectorId"
    case linkID = "linkId"
  }
}

/// What was read.
public struct MCPResourceReadResponse: Codable, Hashable, Sendable {
  /// The content, in as many parts as the MCP server makes of it.
  public var contents: [MCPResourceContent]

  /// Id of the tool call whose app was read from, when the request named one.
  @Nullable public var originCallID: String?

  public init(contents: [MCPResourceContent], originCallID: String? = nil) {
    self.contents = contents
    self.originCallID = originCallID
  }

  private enum CodingKeys: String, CodingKey {
    case contents
    case originCallID = "originCallId"
  }
}

/// The content of a resource, or of a part of it: text or bytes.
public enum MCPResourceContent: Codable, Hashable, Sendable {
  case mcpTextResourceContent(MCPTextResourceContent)

  case mcpBlobResourceContent(MCPBlobResourceContent)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    for member in ObjectShape.closest(of: Self.shapes, in: decoder) {
      switch member {
      case 0:
        if let value = try? MCPTextResourceContent(from: decoder) {
          self = .mcpTextResourceContent(value)
          return
        }
      case 1:
        if let value = try? MCPBlobResourceContent(from: decoder) {
          self = .mcpBlobResourceContent(value)
          return
        }
      default:
        continue
      }
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpTextResourceContent(let value):
      try value.encode(to: encoder)
    case .mcpBlobResourceContent(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  private static let shapes: [ObjectShape] = [
    ObjectShape(
      member: 0,
      required: ["uri", "text"],
      constants: [],
      texts: [:],
      fields: ["uri", "mimeType", "_meta", "text"]
    ),
    ObjectShape(
      member: 1,
      required: ["uri", "blob"],
      constants: [],
      texts: [:],
      fields: ["uri", "mimeType", "_meta", "blob"]
    ),
  ]

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// Content that is text.
public struct MCPTextResourceContent: Codable, Hashable, Sendable {
  /// Address of the resource.
  public var uri: String

  /// Media type of the content.
  @Nullable public var mimeType: String?

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  /// The text.
  public var text: String

  public init(uri: String, mimeType: String? = nil, meta: JSONValue? = nil, text: String) {
    self.uri = uri
    self.mimeType = mimeType
    self.meta = meta
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case uri
    case mimeType
    case meta = "_meta"
    case text
  }
}

/// Content that is not text.
public struct MCPBlobResourceContent: Codable, Hashable, Sendable {
  /// Address of the resource.
  public var uri: String

  /// Media type of the content.
  @Nullable public var mimeType: String?

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  /// The bytes. Bytes in base64.
  public var blob: String

  public init(uri: String, mimeType: String? = nil, meta: JSONValue? = nil, blob: String) {
    self.uri = uri
    self.mimeType = mimeType
    self.meta = meta
    self.blob = blob
  }

  private enum CodingKeys: String, CodingKey {
    case uri
    case mimeType
    case meta = "_meta"
    case blob
  }
}

/// What an MCP server wants from the user. The MCP server waits for the answer.
public enum MCPServerElicitationRequestParams: Codable, Hashable, Sendable {
  /// A form to fill in.
  case form(FormElicitation)

  /// A page to visit, where the user does what the MCP server must not see: enter a password, say.
  case url(URLElicitation)

  /// A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients that
  /// declare `openai/form`.
  case openaiForm(EarlyExtendedFormElicitation)

  /// A form that goes beyond what MCP allows.
  case openaiForm_(ExtendedFormElicitation)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "mode") {
    case "form":
      self = .form(try FormElicitation(from: decoder))
    case "url":
      self = .url(try URLElicitation(from: decoder))
    case "openai/form":
      self = .openaiForm(try EarlyExtendedFormElicitation(from: decoder))
    case "openaiForm":
      self = .openaiForm_(try ExtendedFormElicitation(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .form(let value):
      try value.encode(to: encoder)
    case .url(let value):
      try value.encode(to: encoder)
    case .openaiForm(let value):
      try value.encode(to: encoder)
    case .openaiForm_(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// A form to fill in.
public struct FormElicitation: Codable, Hashable, Sendable {
  private var mode = ModeConstant.constant

  private enum ModeConstant: String, Codable, Hashable, Sendable {
    case constant = "form"
  }

  /// The thread.
  public var threadID: String

  /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
  @Nullable public var turnID: String?

  /// Name of the MCP server that asks.
  public var serverName: String

  /// What is asked, for the user.
  public var message: String

  /// The form.
  public var requestedSchema: MCPElicitationSchema

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    threadID: String,
    turnID: String? = nil,
    serverName: String,
    message: String,
    requestedSchema: MCPElicitationSchema,
    meta: JSONValue? = nil
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.serverName = serverName
    self.message = message
    self.requestedSchema = requestedSchema
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case mode
    case threadID = "threadId"
    case turnID = "turnId"
    case serverName
    case message
    case requestedSchema
    case meta = "_meta"
  }
}

/// A form: the small part of JSON Schema that MCP (2025-11-25) allows in `elicitation/create`.
public struct MCPElicitationSchema: Codable, Hashable, Sendable {
  /// The dialect of JSON Schema. 2020-12 when left out.
  @Nullable public var schema: String?

  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "object"
  }

  /// The entries, by the names that the answer has them under.
  public var properties: [String: MCPElicitationPrimitiveSchema]

  /// Names of the entries that must be filled in.
  @Nullable public var required: [String]?

  public init(
    schema: String? = nil,
    properties: [String: MCPElicitationPrimitiveSchema],
    required: [String]? = nil
  ) {
    self.schema = schema
    self.properties = properties
    self.required = required
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case type
    case properties
    case required
  }
}

/// One entry of a form. Its `type` tells the kind; text with values to choose from is a choice.
public enum MCPElicitationPrimitiveSchema: Codable, Hashable, Sendable {
  case mcpElicitationEnumSchema(MCPElicitationEnumSchema)

  case mcpElicitationStringSchema(MCPElicitationStringSchema)

  case mcpElicitationNumberSchema(MCPElicitationNumberSchema)

  case mcpElicitationBooleanSchema(MCPElicitationBooleanSchema)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    for member in ObjectShape.closest(of: Self.shapes, in: decoder) {
      switch member {
      case 0:
        if let value = try? MCPElicitationEnumSchema(from: decoder), !value.isUnknown {
          self = .mcpElicitationEnumSchema(value)
          return
        }
      case 1:
        if let value = try? MCPElicitationStringSchema(from: decoder) {
          self = .mcpElicitationStringSchema(value)
          return
        }
      case 2:
        if let value = try? MCPElicitationNumberSchema(from: decoder) {
          self = .mcpElicitationNumberSchema(value)
          return
        }
      case 3:
        if let value = try? MCPElicitationBooleanSchema(from: decoder) {
          self = .mcpElicitationBooleanSchema(value)
          return
        }
      default:
        continue
      }
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpElicitationEnumSchema(let value):
      try value.encode(to: encoder)
    case .mcpElicitationStringSchema(let value):
      try value.encode(to: encoder)
    case .mcpElicitationNumberSchema(let value):
      try value.encode(to: encoder)
    case .mcpElicitationBooleanSchema(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  private static let shapes: [ObjectShape] = [
    ObjectShape(
      member: 0,
      required: ["type", "enum"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "enum"]
    ),
    ObjectShape(
      member: 0,
      required: ["type", "oneOf"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "oneOf"]
    ),
    ObjectShape(
      member: 0,
      required: ["type", "items"],
      constants: ["type"],
      texts: ["type": ["array"]],
      fields: ["type", "title", "description", "minItems", "maxItems", "default", "items"]
    ),
    ObjectShape(
      member: 0,
      required: ["type", "items"],
      constants: ["type"],
      texts: ["type": ["array"]],
      fields: ["type", "title", "description", "minItems", "maxItems", "default", "items"]
    ),
    ObjectShape(
      member: 0,
      required: ["type", "enum"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "enum", "enumNames"]
    ),
    ObjectShape(
      member: 1,
      required: ["type"],
      constants: ["type"],
      texts: ["type": ["string"], "format": ["email", "uri", "date", "date-time"]],
      fields: ["type", "title", "description", "minLength", "maxLength", "format", "default"]
    ),
    ObjectShape(
      member: 2,
      required: ["type"],
      constants: [],
      texts: ["type": ["number", "integer"]],
      fields: ["type", "title", "description", "minimum", "maximum", "default"]
    ),
    ObjectShape(
      member: 3,
      required: ["type"],
      constants: ["type"],
      texts: ["type": ["boolean"]],
      fields: ["type", "title", "description", "default"]
    ),
  ]

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// A choice among given values.
public enum MCPElicitationEnumSchema: Codable, Hashable, Sendable {
  case mcpElicitationSingleSelectEnumSchema(MCPElicitationSingleSelectEnumSchema)

  case mcpElicitationMultiSelectEnumSchema(MCPElicitationMultiSelectEnumSchema)

  case mcpElicitationLegacyTitledEnumSchema(MCPElicitationLegacyTitledEnumSchema)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    for member in ObjectShape.closest(of: Self.shapes, in: decoder) {
      switch member {
      case 0:
        if let value = try? MCPElicitationSingleSelectEnumSchema(from: decoder), !value.isUnknown {
          self = .mcpElicitationSingleSelectEnumSchema(value)
          return
        }
      case 1:
        if let value = try? MCPElicitationMultiSelectEnumSchema(from: decoder), !value.isUnknown {
          self = .mcpElicitationMultiSelectEnumSchema(value)
          return
        }
      case 2:
        if let value = try? MCPElicitationLegacyTitledEnumSchema(from: decoder) {
          self = .mcpElicitationLegacyTitledEnumSchema(value)
          return
        }
      default:
        continue
      }
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpElicitationSingleSelectEnumSchema(let value):
      try value.encode(to: encoder)
    case .mcpElicitationMultiSelectEnumSchema(let value):
      try value.encode(to: encoder)
    case .mcpElicitationLegacyTitledEnumSchema(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  private static let shapes: [ObjectShape] = [
    ObjectShape(
      member: 0,
      required: ["type", "enum"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "enum"]
    ),
    ObjectShape(
      member: 0,
      required: ["type", "oneOf"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "oneOf"]
    ),
    ObjectShape(
      member: 1,
      required: ["type", "items"],
      constants: ["type"],
      texts: ["type": ["array"]],
      fields: ["type", "title", "description", "minItems", "maxItems", "default", "items"]
    ),
    ObjectShape(
      member: 1,
      required: ["type", "items"],
      constants: ["type"],
      texts: ["type": ["array"]],
      fields: ["type", "title", "description", "minItems", "maxItems", "default", "items"]
    ),
    ObjectShape(
      member: 2,
      required: ["type", "enum"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "enum", "enumNames"]
    ),
  ]

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// A choice of one value. The field `enum` or `oneOf` tells which.
public enum MCPElicitationSingleSelectEnumSchema: Codable, Hashable, Sendable {
  case mcpElicitationUntitledSingleSelectEnumSchema(MCPElicitationUntitledSingleSelectEnumSchema)

  case mcpElicitationTitledSingleSelectEnumSchema(MCPElicitationTitledSingleSelectEnumSchema)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    for member in ObjectShape.closest(of: Self.shapes, in: decoder) {
      switch member {
      case 0:
        if let value = try? MCPElicitationUntitledSingleSelectEnumSchema(from: decoder) {
          self = .mcpElicitationUntitledSingleSelectEnumSchema(value)
          return
        }
      case 1:
        if let value = try? MCPElicitationTitledSingleSelectEnumSchema(from: decoder) {
          self = .mcpElicitationTitledSingleSelectEnumSchema(value)
          return
        }
      default:
        continue
      }
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpElicitationUntitledSingleSelectEnumSchema(let value):
      try value.encode(to: encoder)
    case .mcpElicitationTitledSingleSelectEnumSchema(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  private static let shapes: [ObjectShape] = [
    ObjectShape(
      member: 0,
      required: ["type", "enum"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "enum"]
    ),
    ObjectShape(
      member: 1,
      required: ["type", "oneOf"],
      constants: ["type"],
      texts: ["type": ["string"]],
      fields: ["type", "title", "description", "default", "oneOf"]
    ),
  ]

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// A choice of one value.
public struct MCPElicitationUntitledSingleSelectEnumSchema: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "string"
  }

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// The value that is chosen at first. None when left out.
  @Nullable public var `default`: String?

  /// The values to choose from, shown as they are.
  public var `enum`: [String]

  public init(
    title: String? = nil, description: String? = nil, `default`: String? = nil, `enum`: [String]
  ) {
    self.title = title
    self.description = description
    self.default = `default`
    self.enum = `enum`
  }
}

/// A choice of one value, where each has a name of its own.
public struct MCPElicitationTitledSingleSelectEnumSchema: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "string"
  }

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// The value that is chosen at first. None when left out.
  @Nullable public var `default`: String?

  /// The values to choose from.
  public var oneOf: [MCPElicitationConstOption]

  public init(
    title: String? = nil,
    description: String? = nil,
    `default`: String? = nil,
    oneOf: [MCPElicitationConstOption]
  ) {
    self.title = title
    self.description = description
    self.default = `default`
    self.oneOf = oneOf
  }
}

/// A value to choose.
public struct MCPElicitationConstOption: Codable, Hashable, Sendable {
  /// The value.
  public var const: String

  /// What it is called, for people.
  public var title: String

  public init(const: String, title: String) {
    self.const = const
    self.title = title
  }
}

/// A choice of several values. The field `enum` or `anyOf` of `items` tells which.
public enum MCPElicitationMultiSelectEnumSchema: Codable, Hashable, Sendable {
  case mcpElicitationUntitledMultiSelectEnumSchema(MCPElicitationUntitledMultiSelectEnumSchema)

  case mcpElicitationTitledMultiSelectEnumSchema(MCPElicitationTitledMultiSelectEnumSchema)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    for member in ObjectShape.closest(of: Self.shapes, in: decoder) {
      switch member {
      case 0:
        if let value = try? MCPElicitationUntitledMultiSelectEnumSchema(from: decoder) {
          self = .mcpElicitationUntitledMultiSelectEnumSchema(value)
          return
        }
      case 1:
        if let value = try? MCPElicitationTitledMultiSelectEnumSchema(from: decoder) {
          self = .mcpElicitationTitledMultiSelectEnumSchema(value)
          return
        }
      default:
        continue
      }
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mcpElicitationUntitledMultiSelectEnumSchema(let value):
      try value.encode(to: encoder)
    case .mcpElicitationTitledMultiSelectEnumSchema(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  private static let shapes: [ObjectShape] = [
    ObjectShape(
      member: 0,
      required: ["type", "items"],
      constants: ["type"],
      texts: ["type": ["array"]],
      fields: ["type", "title", "description", "minItems", "maxItems", "default", "items"]
    ),
    ObjectShape(
      member: 1,
      required: ["type", "items"],
      constants: ["type"],
      texts: ["type": ["array"]],
      fields: ["type", "title", "description", "minItems", "maxItems", "default", "items"]
    ),
  ]

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// A choice of several values.
public struct MCPElicitationUntitledMultiSelectEnumSchema: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "array"
  }

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// How many the user has to choose at least.
  @Nullable public var minItems: UInt64?

  /// How many the user may choose at most.
  @Nullable public var maxItems: UInt64?

  /// The values that are chosen at first. None when left out.
  @Nullable public var `default`: [String]?

  /// The values to choose from.
  public var items: MCPElicitationUntitledEnumItems

  public init(
    title: String? = nil,
    description: String? = nil,
    minItems: UInt64? = nil,
    maxItems: UInt64? = nil,
    `default`: [String]? = nil,
    items: MCPElicitationUntitledEnumItems
  ) {
    self.title = title
    self.description = description
    self.minItems = minItems
    self.maxItems = maxItems
    self.default = `default`
    self.items = items
  }
}

/// The values of a choice.
public struct MCPElicitationUntitledEnumItems: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "string"
  }

  /// The values, shown as they are.
  public var `enum`: [String]

  public init(`enum`: [String]) {
    self.enum = `enum`
  }
}

/// A choice of several values, where each has a name of its own.
public struct MCPElicitationTitledMultiSelectEnumSchema: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "array"
  }

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// How many the user has to choose at least.
  @Nullable public var minItems: UInt64?

  /// How many the user may choose at most.
  @Nullable public var maxItems: UInt64?

  /// The values that are chosen at first. None when left out.
  @Nullable public var `default`: [String]?

  /// The values to choose from.
  public var items: MCPElicitationTitledEnumItems

  public init(
    title: String? = nil,
    description: String? = nil,
    minItems: UInt64? = nil,
    maxItems: UInt64? = nil,
    `default`: [String]? = nil,
    items: MCPElicitationTitledEnumItems
  ) {
    self.title = title
    self.description = description
    self.minItems = minItems
    self.maxItems = maxItems
    self.default = `default`
    self.items = items
  }
}

/// The values of a choice, where each has a name of its own.
public struct MCPElicitationTitledEnumItems: Codable, Hashable, Sendable {
  /// The values.
  public var anyOf: [MCPElicitationConstOption]

  public init(anyOf: [MCPElicitationConstOption]) {
    self.anyOf = anyOf
  }
}

/// A choice of one value, in the form that MCP had at first: the names in a list beside that of the
/// values.
public struct MCPElicitationLegacyTitledEnumSchema: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "string"
  }

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// The value that is chosen at first. None when left out.
  @Nullable public var `default`: String?

  /// The values to choose from.
  public var `enum`: [String]

  /// What they are called, in the same order.
  @Nullable public var enumNames: [String]?

  public init(
    title: String? = nil,
    description: String? = nil,
    `default`: String? = nil,
    `enum`: [String],
    enumNames: [String]? = nil
  ) {
    self.title = title
    self.description = description
    self.default = `default`
    self.enum = `enum`
    self.enumNames = enumNames
  }
}

/// Text that the user enters.
public struct MCPElicitationStringSchema: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "string"
  }

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// How many characters it has at least.
  @Nullable public var minLength: UInt32?

  /// How many characters it has at most.
  @Nullable public var maxLength: UInt32?

  /// What it has to be. Anything when left out.
  @Nullable public var format: MCPElicitationStringFormat?

  /// The text that stands there at first.
  @Nullable public var `default`: String?

  public init(
    title: String? = nil,
    description: String? = nil,
    minLength: UInt32? = nil,
    maxLength: UInt32? = nil,
    format: MCPElicitationStringFormat? = nil,
    `default`: String? = nil
  ) {
    self.title = title
    self.description = description
    self.minLength = minLength
    self.maxLength = maxLength
    self.format = format
    self.default = `default`
  }
}

/// What a text has to be.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPElicitationStringFormat: RawRepresentable, Codable, Hashable, Sendable {
  /// A mail address.
  public static let email = MCPElicitationStringFormat(rawValue: "email")

  /// A URI.
  public static let uri = MCPElicitationStringFormat(rawValue: "uri")

  /// A day, as in `2026-11-30`.
  public static let date = MCPElicitationStringFormat(rawValue: "date")

  /// A day and a time of it, as in `2026-11-30T09:00:00Z`.
  public static let dateTime = MCPElicitationStringFormat(rawValue: "date-time")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A number that the user enters.
public struct MCPElicitationNumberSchema: Codable, Hashable, Sendable {
  /// Says which numbers can be entered.
  public var type: MCPElicitationNumberType

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// The smallest that can be entered.
  @Nullable public var minimum: Double?

  /// The largest that can be entered.
  @Nullable public var maximum: Double?

  /// The number that stands there at first.
  @Nullable public var `default`: Double?

  public init(
    type: MCPElicitationNumberType,
    title: String? = nil,
    description: String? = nil,
    minimum: Double? = nil,
    maximum: Double? = nil,
    `default`: Double? = nil
  ) {
    self.type = type
    self.title = title
    self.description = description
    self.minimum = minimum
    self.maximum = maximum
    self.default = `default`
  }
}

/// The type of an entry that is a number, in JSON Schema.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPElicitationNumberType: RawRepresentable, Codable, Hashable, Sendable {
  /// Any number.
  public static let number = MCPElicitationNumberType(rawValue: "number")

  /// A whole number.
  public static let integer = MCPElicitationNumberType(rawValue: "integer")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A switch that the user sets.
public struct MCPElicitationBooleanSchema: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "boolean"
  }

  /// What stands beside the entry. Its name when left out.
  @Nullable public var title: String?

  /// What the entry means, for the user.
  @Nullable public var description: String?

  /// How it is set at first.
  @Nullable public var `default`: Bool?

  public init(title: String? = nil, description: String? = nil, `default`: Bool? = nil) {
    self.title = title
    self.description = description
    self.default = `default`
  }
}

/// A page to visit, where the user does what the MCP server must not see: enter a password, say.
public struct URLElicitation: Codable, Hashable, Sendable {
  private var mode = ModeConstant.constant

  private enum ModeConstant: String, Codable, Hashable, Sendable {
    case constant = "url"
  }

  /// The thread.
  public var threadID: String

  /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
  @Nullable public var turnID: String?

  /// Name of the MCP server that asks.
  public var serverName: String

  /// What is asked, for the user.
  public var message: String

  /// Address of the page. To be shown before it is opened.
  public var url: String

  /// Id of the question, chosen by the MCP server.
  public var elicitationID: String

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    threadID: String,
    turnID: String? = nil,
    serverName: String,
    message: String,
    url: String,
    elicitationID: String,
    meta: JSONValue? = nil
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.serverName = serverName
    self.message = message
    self.url = url
    self.elicitationID = elicitationID
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case mode
    case threadID = "threadId"
    case turnID = "turnId"
    case serverName
    case message
    case url
    case elicitationID = "elicitationId"
    case meta = "_meta"
  }
}

/// A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients that
/// declare `openai/form`.
public struct EarlyExtendedFormElicitation: Codable, Hashable, Sendable {
  private var mode = ModeConstant.constant

  private enum ModeConstant: String, Codable, Hashable, Sendable {
    case constant = "openai/form"
  }

  /// The thread.
  public var threadID: String

  /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
  @Nullable public var turnID: String?

  /// Name of the MCP server that asks.
  public var serverName: String

  /// What is asked, for the user.
  public var message: String

  /// The form, in a schema that only its makers know.
  public var requestedSchema: JSONValue

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    threadID: String,
    turnID: String? = nil,
    serverName: String,
    message: String,
    requestedSchema: JSONValue,
    meta: JSONValue? = nil
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.serverName = serverName
    self.message = message
    self.requestedSchema = requestedSchema
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case mode
    case threadID = "threadId"
    case turnID = "turnId"
    case serverName
    case message
    case requestedSchema
    case meta = "_meta"
  }
}

/// A form that goes beyond what MCP allows.
public struct ExtendedFormElicitation: Codable, Hashable, Sendable {
  private var mode = ModeConstant.constant

  private enum ModeConstant: String, Codable, Hashable, Sendable {
    case constant = "openaiForm"
  }

  /// The thread.
  public var threadID: String

  /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
  @Nullable public var turnID: String?

  /// Name of the MCP server that asks.
  public var serverName: String

  /// What is asked, for the user.
  public var message: String

  /// The form, in a schema that only its makers know.
  public var requestedSchema: JSONValue

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    threadID: String,
    turnID: String? = nil,
    serverName: String,
    message: String,
    requestedSchema: JSONValue,
    meta: JSONValue? = nil
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.serverName = serverName
    self.message = message
    self.requestedSchema = requestedSchema
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case mode
    case threadID = "threadId"
    case turnID = "turnId"
    case serverName
    case message
    case requestedSchema
    case meta = "_meta"
  }
}

/// What the user says to an MCP server.
public struct MCPServerElicitationRequestResponse: Codable, Hashable, Sendable {
  /// What the user does with the question.
  public var action: MCPServerElicitationAction

  /// The form as filled in, by the names of its entries, or the proof. Null unless the user agrees,
  /// and for pages.
  @Nullable public var content: JSONValue?

  /// `_meta` of MCP: data for those who know it, passed on as it is.
  @Nullable public var meta: JSONValue?

  public init(
    action: MCPServerElicitationAction, content: JSONValue? = nil, meta: JSONValue? = nil
  ) {
    self.action = action
    self.content = content
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case action
    case content
    case meta = "_meta"
  }
}

/// What the user does with a question of an MCP server.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPServerElicitationAction: RawRepresentable, Codable, Hashable, Sendable {
  /// The user agrees: sends the form, opens the page, or approves.
  public static let accept = MCPServerElicitationAction(rawValue: "accept")

  /// The user says no.
  public static let decline = MCPServerElicitationAction(rawValue: "decline")

  /// The user closes the question without a choice.
  public static let cancel = MCPServerElicitationAction(rawValue: "cancel")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How far the start of an MCP server has come.
public struct MCPServerStatusUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread that it is started for; null when it is for none.
  @Nullable public var threadID: String?

  /// Name of the MCP server in the configuration.
  public var name: String

  /// How far it has come.
  public var status: MCPServerStartupState

  /// What went wrong, for people.
  @Nullable public var error: String?

  /// The cause, for programs, when it is a known one.
  @Nullable public var failureReason: MCPServerStartupFailureReason?

  public init(
    threadID: String? = nil,
    name: String,
    status: MCPServerStartupState,
    error: String? = nil,
    failureReason: MCPServerStartupFailureReason? = nil
  ) {
    self.threadID = threadID
    self.name = name
    self.status = status
    self.error = error
    self.failureReason = failureReason
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case name
    case status
    case error
    case failureReason
  }
}

/// How far the start of an MCP server has come.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPServerStartupState: RawRepresentable, Codable, Hashable, Sendable {
  /// It goes on.
  public static let starting = MCPServerStartupState(rawValue: "starting")

  /// The MCP server can be used.
  public static let ready = MCPServerStartupState(rawValue: "ready")

  /// It failed.
  public static let failed = MCPServerStartupState(rawValue: "failed")

  /// It was given up.
  public static let cancelled = MCPServerStartupState(rawValue: "cancelled")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The cause of a failed start, for programs.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPServerStartupFailureReason: RawRepresentable, Codable, Hashable, Sendable {
  /// The user has to sign in again.
  public static let reauthenticationRequired =
    MCPServerStartupFailureReason(rawValue: "reauthenticationRequired")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How an attempt to sign in to an MCP server ended.
public struct MCPServerOauthLoginCompletedNotification: Codable, Hashable, Sendable {
  /// Name of the MCP server in the configuration.
  public var name: String

  /// The thread from the request.
  @Nullable public var threadID: String?

  /// Id of the attempt, as in the answer that began it.
  @Nullable public var loginID: String?

  /// Whether the user is signed in.
  public var success: Bool

  /// What went wrong, for people.
  @Nullable public var error: String?

  public init(
    name: String,
    threadID: String? = nil,
    loginID: String? = nil,
    success: Bool,
    error: String? = nil
  ) {
    self.name = name
    self.threadID = threadID
    self.loginID = loginID
    self.success = success
    self.error = error
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case threadID = "threadId"
    case loginID = "loginId"
    case success
    case error
  }
}

/// One event out of a stream.
public struct MCPServerEventStreamNotification: Codable, Hashable, Sendable {
  /// Id of the stream.
  public var subscriptionID: String

  /// The event.
  public var notification: MCPServerEventNotification

  public init(subscriptionID: String, notification: MCPServerEventNotification) {
    self.subscriptionID = subscriptionID
    self.notification = notification
  }

  private enum CodingKeys: String, CodingKey {
    case subscriptionID = "subscriptionId"
    case notification
  }
}

/// A notification of MCP, as the MCP server sent it.
public struct MCPServerEventNotification: Codable, Hashable, Sendable {
  /// Its method.
  public var method: String

  /// Its params.
  public var params: JSONValue

  public init(method: String, params: JSONValue) {
    self.method = method
    self.params = params
  }
}
