// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// How the history of a thread is handed out.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadHistoryMode: RawRepresentable, Codable, Hashable, Sendable {
  /// As a whole, with the thread.
  public static let legacy = ThreadHistoryMode(rawValue: "legacy")

  /// Page by page; asking for it as a whole still works and is deprecated.
  public static let paginated = ThreadHistoryMode(rawValue: "paginated")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Why a client starts a thread.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadStartSource: RawRepresentable, Codable, Hashable, Sendable {
  /// The client has just begun.
  public static let startup = ThreadStartSource(rawValue: "startup")

  /// The user wants to begin anew.
  public static let clear = ThreadStartSource(rawValue: "clear")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A durable conversation between a user and an agent.
public struct AgentThread: Codable, Hashable, Sendable {
  /// A UUIDv7; it never changes.
  public var id: String

  /// The session that the thread belongs to; its own id for a thread started by itself.
  public var sessionID: String

  /// The thread that its history was taken over from.
  @Nullable public var forkedFromID: String?

  /// The thread whose agent started it.
  @Nullable public var parentThreadID: String?

  /// The first words of the user; empty before the first turn.
  public var preview: String

  /// It is not stored, and is gone with the process.
  public var ephemeral: Bool

  /// The group that the user sorted it into.
  @Nullable public var section: ThreadSection?

  /// When it came into the section. Unix time in seconds.
  @Nullable public var sectionEnteredAt: Int64?

  /// The project that it belongs to.
  @NilAsNull public var projectID: String?

  /// How its history is handed out. As a whole when left out.
  public var historyMode: ThreadHistoryMode?

  /// Name of the provider of the model.
  public var modelProvider: String

  /// Name of the model.
  @Nullable public var model: String?

  /// How long the model may think.
  @Nullable public var reasoningEffort: ReasoningEffort?

  /// When it was started. Unix time in seconds.
  public var createdAt: Int64

  /// When something last happened in it. Unix time in seconds.
  public var updatedAt: Int64

  /// When the user last did something in it. Unix time in seconds.
  @Nullable public var recencyAt: Int64?

  /// What it is doing.
  public var status: ThreadStatus

  /// The file that it is stored in, where it has one of its own.
  @Nullable public var path: String?

  /// The working folder.
  public var cwd: String

  /// Version of the server that started it.
  public var cliVersion: String

  /// Name of the client that started it.
  @Nullable public var originator: String?

  /// Where it comes from.
  public var source: SessionSource

  /// What it was started for, in the words of the client.
  @Nullable public var threadSource: String?

  /// Name of the agent, for people.
  @Nullable public var agentNickname: String?

  /// What the agent was started for.
  @Nullable public var agentRole: String?

  /// The state of the git repository when it was started.
  @Nullable public var gitInfo: GitInfo?

  /// The name that the user gave it.
  @Nullable public var name: String?

  /// Its turns, oldest first. Only in the answers that resume it or read it with its turns; else
  /// empty.
  public var turns: [Turn]

  public init(
    id: String,
    sessionID: String,
    forkedFromID: String? = nil,
    parentThreadID: String? = nil,
    preview: String,
    ephemeral: Bool,
    section: ThreadSection? = nil,
    sectionEnteredAt: Int64? = nil,
    projectID: String?,
    historyMode: ThreadHistoryMode? = nil,
    modelProvider: String,
    model: String? = nil,
    reasoningEffort: ReasoningEffort? = nil,
    createdAt: Int64,
    updatedAt: Int64,
    recencyAt: Int64? = nil,
    status: ThreadStatus,
    path: String? = nil,
    cwd: String,
    cliVersion: String,
    originator: String? = nil,
    source: SessionSource,
    threadSource: String? = nil,
    agentNickname: String? = nil,
    agentRole: String? = nil,
    gitInfo: GitInfo? = nil,
    name: String? = nil,
    turns: [Turn]
  ) {
    self.id = id
    self.sessionID = sessionID
    self.forkedFromID = forkedFromID
    self.parentThreadID = parentThreadID
    self.preview = preview
    self.ephemeral = ephemeral
    self.section = section
    self.sectionEnteredAt = sectionEnteredAt
    self.projectID = projectID
    self.historyMode = historyMode
    self.modelProvider = modelProvider
    self.model = model
    self.reasoningEffort = reasoningEffort
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.recencyAt = recencyAt
    self.status = status
    self.path = path
    self.cwd = cwd
    self.cliVersion = cliVersion
    self.originator = originator
    self.source = source
    self.threadSource = threadSource
    self.agentNickname = agentNickname
    self.agentRole = agentRole
    self.gitInfo = gitInfo
    self.name = name
    self.turns = turns
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case sessionID = "sessionId"
    case forkedFromID = "forkedFromId"
    case parentThreadID = "parentThreadId"
    case preview
    case ephemeral
    case section
    case sectionEnteredAt
    case projectID = "projectId"
    case historyMode
    case modelProvider
    case model
    case reasoningEffort
    case createdAt
    case updatedAt
    case recencyAt
    case status
    case path
    case cwd
    case cliVersion
    case originator
    case source
    case threadSource
    case agentNickname
    case agentRole
    case gitInfo
    case name
    case turns
  }
}

/// A group that the user sorted a thread into.
public struct ThreadSection: Codable, Hashable, Sendable {
  /// Id of the section.
  public var id: String

  /// Its name.
  public var name: String

  /// How it is shown.
  @Nullable public var appearance: ThreadSectionAppearance?

  public init(id: String, name: String, appearance: ThreadSectionAppearance? = nil) {
    self.id = id
    self.name = name
    self.appearance = appearance
  }
}

/// How a section is shown.
public struct ThreadSectionAppearance: Codable, Hashable, Sendable {
  /// Its colour.
  @Nullable public var color: String?

  /// Its picture.
  @Nullable public var icon: String?

  public init(color: String? = nil, icon: String? = nil) {
    self.color = color
    self.icon = icon
  }
}

/// What a thread is doing.
public enum ThreadStatus: Codable, Hashable, Sendable {
  /// The thread is stored only; resume it to work with it.
  case notLoaded(NotLoadedStatus)

  /// No turn runs.
  case idle(IdleStatus)

  /// The last turn failed for a reason outside the conversation. A new turn may be started.
  case systemError(SystemErrorStatus)

  /// A turn runs.
  case active(ActiveStatus)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "notLoaded":
      self = .notLoaded(try NotLoadedStatus(from: decoder))
    case "idle":
      self = .idle(try IdleStatus(from: decoder))
    case "systemError":
      self = .systemError(try SystemErrorStatus(from: decoder))
    case "active":
      self = .active(try ActiveStatus(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .notLoaded(let value):
      try value.encode(to: encoder)
    case .idle(let value):
      try value.encode(to: encoder)
    case .systemError(let value):
      try value.encode(to: encoder)
    case .active(let value):
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

/// The thread is stored only; resume it to work with it.
public struct NotLoadedStatus: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "notLoaded"
  }

  public init() {}
}

/// No turn runs.
public struct IdleStatus: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "idle"
  }

  public init() {}
}

/// The last turn failed for a reason outside the conversation. A new turn may be started.
public struct SystemErrorStatus: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "systemError"
  }

  public init() {}
}

/// A turn runs.
public struct ActiveStatus: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "active"
  }

  /// What it waits for. Empty while the agent is at work.
  public var activeFlags: [ThreadActiveFlag]

  public init(activeFlags: [ThreadActiveFlag]) {
    self.activeFlags = activeFlags
  }
}

/// What a thread at work waits for.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadActiveFlag: RawRepresentable, Codable, Hashable, Sendable {
  /// An answer to a question about approval.
  public static let waitingOnApproval = ThreadActiveFlag(rawValue: "waitingOnApproval")

  /// An answer to a question of the agent.
  public static let waitingOnUserInput = ThreadActiveFlag(rawValue: "waitingOnUserInput")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where a thread comes from.
public enum SessionSource: Codable, Hashable, Sendable {
  /// The terminal program.
  case cli

  /// An editor; also every client of the app server that says nothing else.
  case vscode

  /// A run without a user.
  case exec

  /// A client of the app server.
  case appServer

  /// Nobody knows.
  case unknown

  /// Somewhere else; this is its name.
  case custom(String)

  /// An agent that the server started by itself.
  case subAgent(SubAgentSource)

  /// What this package does not know, as it came.
  case unknownValue(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = decoder.text() {
      switch text {
      case "cli":
        self = .cli
      case "vscode":
        self = .vscode
      case "exec":
        self = .exec
      case "appServer":
        self = .appServer
      case "unknown":
        self = .unknown
      default:
        self = .unknownValue(try JSONValue(from: decoder))
      }
    } else if let key = decoder.onlyKey() {
      let container = try decoder.container(keyedBy: WireKey.self)
      switch key.stringValue {
      case "custom":
        let value = try container.decode(String.self, forKey: key)
        self = .custom(value)
      case "subAgent":
        let value = try container.decode(SubAgentSource.self, forKey: key)
        self = .subAgent(value)
      default:
        self = .unknownValue(try JSONValue(from: decoder))
      }
    } else {
      self = .unknownValue(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cli:
      try encoder.write(text: "cli")
    case .vscode:
      try encoder.write(text: "vscode")
    case .exec:
      try encoder.write(text: "exec")
    case .appServer:
      try encoder.write(text: "appServer")
    case .unknown:
      try encoder.write(text: "unknown")
    case .custom(let value):
      try encoder.write(value, under: "custom")
    case .subAgent(let value):
      try encoder.write(value, under: "subAgent")
    case .unknownValue(let value):
      try value.encode(to: encoder)
    }
  }

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknownValue = self {
      return true
    }
    return false
  }
}

/// What an agent was started for by the server.
public enum SubAgentSource: Codable, Hashable, Sendable {
  /// To review changes.
  case review

  /// To compact a history.
  case compact

  /// To tidy up what is remembered.
  case memoryConsolidation

  /// To work for another agent.
  case threadSpawn(SpawnedThread)

  /// For something else; this is its name.
  case other(String)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = decoder.text() {
      switch text {
      case "review":
        self = .review
      case "compact":
        self = .compact
      case "memory_consolidation":
        self = .memoryConsolidation
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else if let key = decoder.onlyKey() {
      let container = try decoder.container(keyedBy: WireKey.self)
      switch key.stringValue {
      case "thread_spawn":
        let value = try container.decode(SpawnedThread.self, forKey: key)
        self = .threadSpawn(value)
      case "other":
        let value = try container.decode(String.self, forKey: key)
        self = .other(value)
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .review:
      try encoder.write(text: "review")
    case .compact:
      try encoder.write(text: "compact")
    case .memoryConsolidation:
      try encoder.write(text: "memory_consolidation")
    case .threadSpawn(let value):
      try encoder.write(value, under: "thread_spawn")
    case .other(let value):
      try encoder.write(value, under: "other")
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

/// Where an agent stands that another one started.
public struct SpawnedThread: Codable, Hashable, Sendable {
  /// The thread of the agent that started it.
  public var parentThreadID: String

  /// How many agents stand above it.
  public var depth: Int32

  /// Its place among the agents.
  @Nullable public var agentPath: String?

  /// Its name, for people.
  @Nullable public var agentNickname: String?

  /// What it was started for.
  @Nullable public var agentRole: String?

  public init(
    parentThreadID: String,
    depth: Int32,
    agentPath: String? = nil,
    agentNickname: String? = nil,
    agentRole: String? = nil
  ) {
    self.parentThreadID = parentThreadID
    self.depth = depth
    self.agentPath = agentPath
    self.agentNickname = agentNickname
    self.agentRole = agentRole
  }

  private enum CodingKeys: String, CodingKey {
    case parentThreadID = "parent_thread_id"
    case depth
    case agentPath = "agent_path"
    case agentNickname = "agent_nickname"
    case agentRole = "agent_role"
  }
}

/// The state of the git repository when the thread was started.
public struct GitInfo: Codable, Hashable, Sendable {
  /// The commit that was checked out.
  @Nullable public var sha: String?

  /// The branch that was checked out.
  @Nullable public var branch: String?

  /// Address of the remote `origin`.
  @Nullable public var originURL: String?

  public init(sha: String? = nil, branch: String? = nil, originURL: String? = nil) {
    self.sha = sha
    self.branch = branch
    self.originURL = originURL
  }

  private enum CodingKeys: String, CodingKey {
    case sha
    case branch
    case originURL = "originUrl"
  }
}

/// The order of a list.
///
/// A value that this package does not know is kept in `rawValue`.
public struct SortDirection: RawRepresentable, Codable, Hashable, Sendable {
  /// Oldest first.
  public static let asc = SortDirection(rawValue: "asc")

  /// Newest first.
  public static let desc = SortDirection(rawValue: "desc")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What a wish to unsubscribe came to.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadUnsubscribeStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// The thread is not loaded, so that there was nothing to hear.
  public static let notLoaded = ThreadUnsubscribeStatus(rawValue: "notLoaded")

  /// The connection was not subscribed to it.
  public static let notSubscribed = ThreadUnsubscribeStatus(rawValue: "notSubscribed")

  /// The connection was subscribed and is no longer.
  public static let unsubscribed = ThreadUnsubscribeStatus(rawValue: "unsubscribed")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What threads are sorted by.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadSortKey: RawRepresentable, Codable, Hashable, Sendable {
  /// When they were started.
  public static let createdAt = ThreadSortKey(rawValue: "created_at")

  /// When something last happened in them.
  public static let updatedAt = ThreadSortKey(rawValue: "updated_at")

  /// When the user last did something in them.
  public static let recencyAt = ThreadSortKey(rawValue: "recency_at")

  /// Their place in the section.
  public static let sectionPosition = ThreadSortKey(rawValue: "section_position")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where threads come from, for choosing among them.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadSourceKind: RawRepresentable, Codable, Hashable, Sendable {
  /// The terminal program.
  public static let cli = ThreadSourceKind(rawValue: "cli")

  /// An editor.
  public static let vscode = ThreadSourceKind(rawValue: "vscode")

  /// Runs without a user.
  public static let exec = ThreadSourceKind(rawValue: "exec")

  /// Clients of the app server.
  public static let appServer = ThreadSourceKind(rawValue: "appServer")

  /// Agents that the server started, whatever for.
  public static let subAgent = ThreadSourceKind(rawValue: "subAgent")

  /// Agents that review changes.
  public static let subAgentReview = ThreadSourceKind(rawValue: "subAgentReview")

  /// Agents that compact a history.
  public static let subAgentCompact = ThreadSourceKind(rawValue: "subAgentCompact")

  /// Agents that work for another agent.
  public static let subAgentThreadSpawn = ThreadSourceKind(rawValue: "subAgentThreadSpawn")

  /// Agents started for something else.
  public static let subAgentOther = ThreadSourceKind(rawValue: "subAgentOther")

  /// Nobody knows.
  public static let unknown = ThreadSourceKind(rawValue: "unknown")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// One working folder, or several.
public enum WorkingFolderFilter: Codable, Hashable, Sendable {
  case string(String)

  case list([String])

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? String(from: decoder) {
      self = .string(value)
      return
    }
    if let value = try? [String](from: decoder) {
      self = .list(value)
      return
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value):
      try value.encode(to: encoder)
    case .list(let value):
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

/// How far the user has read a thread.
public struct ThreadReadState: Codable, Hashable, Sendable {
  /// Where the unread part begins; null when all is read.
  @Nullable public var firstUnread: ThreadUnreadPosition?

  /// Changes with each change of this state.
  public var revision: String

  public init(firstUnread: ThreadUnreadPosition? = nil, revision: String) {
    self.firstUnread = firstUnread
    self.revision = revision
  }
}

/// Where the unread part of a thread begins.
public enum ThreadUnreadPosition: Codable, Hashable, Sendable {
  /// Everything is unread.
  case threadStart(UnreadThreadStart)

  /// Unread from a turn on.
  case turn(UnreadTurn)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "threadStart":
      self = .threadStart(try UnreadThreadStart(from: decoder))
    case "turn":
      self = .turn(try UnreadTurn(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .threadStart(let value):
      try value.encode(to: encoder)
    case .turn(let value):
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

/// Everything is unread.
public struct UnreadThreadStart: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "threadStart"
  }

  public init() {}
}

/// Unread from a turn on.
public struct UnreadTurn: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "turn"
  }

  /// The first unread turn.
  public var turnID: String

  public init(turnID: String) {
    self.turnID = turnID
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case turnID = "turnId"
  }
}

/// Where to go on among items: `nextCursor` of the page before, or a place of its own choice.
public enum ThreadItemsListCursor: Codable, Hashable, Sendable {
  case string(String)

  case threadItemsListAnchor(ThreadItemsListAnchor)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? String(from: decoder) {
      self = .string(value)
      return
    }
    if let value = try? ThreadItemsListAnchor(from: decoder), !value.isUnknown {
      self = .threadItemsListAnchor(value)
      return
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value):
      try value.encode(to: encoder)
    case .threadItemsListAnchor(let value):
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

/// A place in the history of a turn.
public enum ThreadItemsListAnchor: Codable, Hashable, Sendable {
  /// Right beside an item, which is not listed itself.
  case item(ItemAnchor)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "item":
      self = .item(try ItemAnchor(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .item(let value):
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

/// Right beside an item, which is not listed itself.
public struct ItemAnchor: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "item"
  }

  /// The item; it must stand in the turn that is asked for.
  public var itemID: String

  public init(itemID: String) {
    self.itemID = itemID
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case itemID = "itemId"
  }
}

/// Which outputs to leave out of the items. None when nothing is said.
public struct ThreadItemOutputDeferral: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// An item, and where and when it stands.
public struct ThreadItemEntry: Codable, Hashable, Sendable {
  /// The turn that it belongs to.
  public var turnID: String

  /// The item.
  public var item: ThreadItem

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    turnID: String, item: ThreadItem, startedAtMs: Int64? = nil, completedAtMs: Int64? = nil
  ) {
    self.turnID = turnID
    self.item = item
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case turnID = "turnId"
    case item
    case startedAtMs
    case completedAtMs
  }
}

/// What to change in the stored state of the git repository. What is left out stays.
public struct ThreadMetadataGitInfoUpdateParams: Codable, Hashable, Sendable {
  /// The commit; null takes it away. Never empty.
  @Nullable public var sha: String?

  /// The branch; null takes it away. Never empty.
  @Nullable public var branch: String?

  /// Address of the remote `origin`; null takes it away. Never empty.
  @Nullable public var originURL: String?

  public init(sha: String? = nil, branch: String? = nil, originURL: String? = nil) {
    self.sha = sha
    self.branch = branch
    self.originURL = originURL
  }

  private enum CodingKeys: String, CodingKey {
    case sha
    case branch
    case originURL = "originUrl"
  }
}

/// What the next turn of a thread will be run with.
public struct ThreadSettings: Codable, Hashable, Sendable {
  /// Name of the model.
  public var model: String

  /// Name of the provider of the model.
  public var modelProvider: String

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// How long the model may think.
  @Nullable public var effort: ReasoningEffort?

  /// How much of its thinking the model tells.
  @Nullable public var summary: ReasoningSummary?

  /// The tone in which the agent talks.
  @available(*, deprecated, message: "Servers no longer change the tone.")
  @Nullable public var personality: Personality? = nil

  /// The way of working.
  public var collaborationMode: CollaborationMode

  /// Plugins that are switched off. Default: `[]`.
  public var disabledPluginIDs: [String]?

  /// The working folder.
  public var cwd: String

  /// When the agent has to ask before it acts.
  public var approvalPolicy: AskForApproval

  /// Who answers when it asks.
  public var approvalsReviewer: ApprovalsReviewer

  /// What its commands can reach.
  public var sandboxPolicy: SandboxPolicy

  /// The named set of permissions in force.
  @Nullable public var activePermissionProfile: ActivePermissionProfile?

  public init(
    model: String,
    modelProvider: String,
    serviceTier: String? = nil,
    effort: ReasoningEffort? = nil,
    summary: ReasoningSummary? = nil,
    collaborationMode: CollaborationMode,
    disabledPluginIDs: [String]? = nil,
    cwd: String,
    approvalPolicy: AskForApproval,
    approvalsReviewer: ApprovalsReviewer,
    sandboxPolicy: SandboxPolicy,
    activePermissionProfile: ActivePermissionProfile? = nil
  ) {
    self.model = model
    self.modelProvider = modelProvider
    self.serviceTier = serviceTier
    self.effort = effort
    self.summary = summary
    self.collaborationMode = collaborationMode
    self.disabledPluginIDs = disabledPluginIDs
    self.cwd = cwd
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandboxPolicy = sandboxPolicy
    self.activePermissionProfile = activePermissionProfile
  }

  private enum CodingKeys: String, CodingKey {
    case model
    case modelProvider
    case serviceTier
    case effort
    case summary
    case personality
    case collaborationMode
    case disabledPluginIDs = "disabledPluginIds"
    case cwd
    case approvalPolicy
    case approvalsReviewer
    case sandboxPolicy
    case activePermissionProfile
  }
}

/// Tokens that a thread has used.
public struct ThreadTokenUsage: Codable, Hashable, Sendable {
  /// Since it was started.
  public var total: TokenUsageBreakdown

  /// In the last request to the model.
  public var last: TokenUsageBreakdown

  /// How many tokens fit into the context of the model.
  @Nullable public var modelContextWindow: Int64?

  public init(
    total: TokenUsageBreakdown, last: TokenUsageBreakdown, modelContextWindow: Int64? = nil
  ) {
    self.total = total
    self.last = last
    self.modelContextWindow = modelContextWindow
  }
}

/// Tokens, by what they were used for.
public struct TokenUsageBreakdown: Codable, Hashable, Sendable {
  /// All of them.
  public var totalTokens: Int64

  /// Given to the model.
  public var inputTokens: Int64

  /// Of those, taken from its cache.
  public var cachedInputTokens: Int64

  /// Of those, written to its cache. None when left out.
  public var cacheWriteInputTokens: Int64?

  /// Made by the model.
  public var outputTokens: Int64

  /// Of those, spent on thinking.
  public var reasoningOutputTokens: Int64

  public init(
    totalTokens: Int64,
    inputTokens: Int64,
    cachedInputTokens: Int64,
    cacheWriteInputTokens: Int64? = nil,
    outputTokens: Int64,
    reasoningOutputTokens: Int64
  ) {
    self.totalTokens = totalTokens
    self.inputTokens = inputTokens
    self.cachedInputTokens = cachedInputTokens
    self.cacheWriteInputTokens = cacheWriteInputTokens
    self.outputTokens = outputTokens
    self.reasoningOutputTokens = reasoningOutputTokens
  }
}

/// What the agent is to reach in a thread, over as many turns as it takes.
public struct ThreadGoal: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// What is to be reached, in words.
  public var objective: String

  /// Where the work stands.
  public var status: ThreadGoalStatus

  /// How many tokens may be spent on it. Any number when null.
  @Nullable public var tokenBudget: Int64?

  /// How many were spent on it.
  public var tokensUsed: Int64

  /// How long it was worked on. In seconds.
  public var timeUsedSeconds: Int64

  /// When it was set. Unix time in seconds.
  public var createdAt: Int64

  /// When something about it last changed. Unix time in seconds.
  public var updatedAt: Int64

  public init(
    threadID: String,
    objective: String,
    status: ThreadGoalStatus,
    tokenBudget: Int64? = nil,
    tokensUsed: Int64,
    timeUsedSeconds: Int64,
    createdAt: Int64,
    updatedAt: Int64
  ) {
    self.threadID = threadID
    self.objective = objective
    self.status = status
    self.tokenBudget = tokenBudget
    self.tokensUsed = tokensUsed
    self.timeUsedSeconds = timeUsedSeconds
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case objective
    case status
    case tokenBudget
    case tokensUsed
    case timeUsedSeconds
    case createdAt
    case updatedAt
  }
}

/// Where the work towards a goal stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadGoalStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// The agent works towards it, turn after turn.
  public static let active = ThreadGoalStatus(rawValue: "active")

  /// It rests until the user takes it up again.
  public static let paused = ThreadGoalStatus(rawValue: "paused")

  /// The agent cannot go on without help.
  public static let blocked = ThreadGoalStatus(rawValue: "blocked")

  /// It stopped at a limit on the use of the account.
  public static let usageLimited = ThreadGoalStatus(rawValue: "usageLimited")

  /// It stopped because its tokens are used up.
  public static let budgetLimited = ThreadGoalStatus(rawValue: "budgetLimited")

  /// It is reached.
  public static let complete = ThreadGoalStatus(rawValue: "complete")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What came of guessing the next words of the user.
public enum ThreadPredictionResult: Codable, Hashable, Sendable {
  /// The guessing came to an end.
  case completed(CompletedPrediction)

  /// The guessing failed.
  case failed(FailedPrediction)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "completed":
      self = .completed(try CompletedPrediction(from: decoder))
    case "failed":
      self = .failed(try FailedPrediction(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .completed(let value):
      try value.encode(to: encoder)
    case .failed(let value):
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

/// The guessing came to an end.
public struct CompletedPrediction: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "completed"
  }

  /// The guess; null when there is nothing to suggest.
  @Nullable public var text: String?

  public init(text: String? = nil) {
    self.text = text
  }
}

/// The guessing failed.
public struct FailedPrediction: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "failed"
  }

  public init() {}
}

/// What became of an attachment.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ThreadAttachmentOperation: RawRepresentable, Codable, Hashable, Sendable {
  /// It was added.
  public static let created = ThreadAttachmentOperation(rawValue: "created")

  /// It was taken away.
  public static let deleted = ThreadAttachmentOperation(rawValue: "deleted")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
