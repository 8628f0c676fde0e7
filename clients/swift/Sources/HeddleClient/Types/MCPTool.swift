// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// A call of a tool of an MCP server, and what became of it.
public struct MCPToolCallItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "mcpToolCall"
  }

  /// Unique inside the thread.
  public var id: String

  /// The plugin that brought the server.
  @Nullable public var pluginID: String?

  /// Name of the server, as configured.
  public var server: String

  /// Name of the tool.
  public var tool: String

  /// Whether the tool says that it changes nothing.
  @Nullable public var readOnlyHint: Bool?

  /// What the model handed to the tool.
  public var arguments: JSONValue

  /// Where it stands.
  public var status: MCPToolCallStatus

  /// What the tool gave back. Null until it has.
  @Nullable public var result: MCPToolCallResult?

  /// Why it failed, when it did.
  @Nullable public var error: MCPToolCallError?

  /// How long it took, once it ended. In milliseconds.
  @Nullable public var durationMs: Int64?

  /// The app that the tool belongs to.
  @Nullable public var appContext: MCPToolCallAppContext?

  /// What the app shows for it. Null or absent also for calls that older servers recorded.
  @Nullable public var mcpAppUI: MCPAppUI?

  /// Address of what the app shows for it.
  @available(
    *, deprecated,
    message: "It was there first and says less. Read `mcpAppUi.resourceUri` where there is one."
  )
  @Nullable public var mcpAppResourceURI: String? = nil

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    pluginID: String? = nil,
    server: String,
    tool: String,
    readOnlyHint: Bool? = nil,
    arguments: JSONValue,
    status: MCPToolCallStatus,
    result: MCPToolCallResult? = nil,
    error: MCPToolCallError? = nil,
    durationMs: Int64? = nil,
    appContext: MCPToolCallAppContext? = nil,
    mcpAppUI: MCPAppUI? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.pluginID = pluginID
    self.server = server
    self.tool = tool
    self.readOnlyHint = readOnlyHint
    self.arguments = arguments
    self.status = status
    self.result = result
    self.error = error
    self.durationMs = durationMs
    self.appContext = appContext
    self.mcpAppUI = mcpAppUI
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case id
    case pluginID = "pluginId"
    case server
    case tool
    case readOnlyHint
    case arguments
    case status
    case result
    case error
    case durationMs
    case appContext
    case mcpAppUI = "mcpAppUi"
    case mcpAppResourceURI = "mcpAppResourceUri"
    case startedAtMs
    case completedAtMs
  }
}

/// Where the call of a tool stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPToolCallStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It runs, or waits for approval.
  public static let inProgress = MCPToolCallStatus(rawValue: "inProgress")

  /// The tool gave something back.
  public static let completed = MCPToolCallStatus(rawValue: "completed")

  /// It went wrong, or was not allowed.
  public static let failed = MCPToolCallStatus(rawValue: "failed")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What a tool gave back, as its server sent it.
public struct MCPToolCallResult: Codable, Hashable, Sendable {
  /// The parts of the output, as the Model Context Protocol defines them.
  public var content: [JSONValue]

  /// The output for programs, where the tool has one.
  @Nullable public var structuredContent: JSONValue?

  /// What the server said beside it.
  @Nullable public var meta: JSONValue?

  public init(content: [JSONValue], structuredContent: JSONValue? = nil, meta: JSONValue? = nil) {
    self.content = content
    self.structuredContent = structuredContent
    self.meta = meta
  }

  private enum CodingKeys: String, CodingKey {
    case content
    case structuredContent
    case meta = "_meta"
  }
}

/// Why a call of a tool failed.
public struct MCPToolCallError: Codable, Hashable, Sendable {
  /// What happened, for people.
  public var message: String

  public init(message: String) {
    self.message = message
  }
}

/// The app that a tool belongs to.
public struct MCPToolCallAppContext: Codable, Hashable, Sendable {
  /// Id of the app.
  public var connectorID: String

  /// The link between the app and the account of the user.
  @Nullable public var linkID: String?

  /// Address of what the app shows.
  @Nullable public var resourceURI: String?

  /// Name of the app, for people.
  @Nullable public var appName: String?

  /// Name of what the tool does, for people.
  @Nullable public var actionName: String?

  public init(
    connectorID: String,
    linkID: String? = nil,
    resourceURI: String? = nil,
    appName: String? = nil,
    actionName: String? = nil
  ) {
    self.connectorID = connectorID
    self.linkID = linkID
    self.resourceURI = resourceURI
    self.appName = appName
    self.actionName = actionName
  }

  private enum CodingKeys: String, CodingKey {
    case connectorID = "connectorId"
    case linkID = "linkId"
    case resourceURI = "resourceUri"
    case appName
    case actionName
  }
}

/// A tool of an MCP server tells how far it is.
public struct MCPToolCallProgressNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// Its words, for people.
  public var message: String

  public init(threadID: String, turnID: String, itemID: String, message: String) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.message = message
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case message
  }
}
