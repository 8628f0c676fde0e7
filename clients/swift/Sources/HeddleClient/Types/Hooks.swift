// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// For which folders, or for which thread, to list hooks.
public struct HooksListParams: Codable, Hashable, Sendable {
  /// The working folders. That of the server when empty or left out.
  public var cwds: [String]?

  /// A loaded thread to list the hooks of, on all its machines. It stands in place of `cwds`.
  @Nullable public var threadID: String?

  public init(cwds: [String]? = nil, threadID: String? = nil) {
    self.cwds = cwds
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case cwds
    case threadID = "threadId"
  }
}

/// Hooks, by working folder.
public struct HooksListResponse: Codable, Hashable, Sendable {
  /// One entry a folder.
  public var data: [HooksListEntry]

  public init(data: [HooksListEntry]) {
    self.data = data
  }
}

/// The hooks of one working folder.
public struct HooksListEntry: Codable, Hashable, Sendable {
  /// The working folder.
  public var cwd: String

  /// Its hooks, also those that may not run.
  public var hooks: [HookMetadata]

  /// What is odd about how they are set up, for people.
  public var warnings: [String]

  /// What could not be read.
  public var errors: [HookErrorInfo]

  public init(cwd: String, hooks: [HookMetadata], warnings: [String], errors: [HookErrorInfo]) {
    self.cwd = cwd
    self.hooks = hooks
    self.warnings = warnings
    self.errors = errors
  }
}

/// A hook that is set up.
public enum HookMetadata: Codable, Hashable, Sendable {
  /// A hook that runs a command.
  case command(CommandHookMetadata)

  /// A hook that calls a tool.
  case mcpTool(MCPToolHookMetadata)

  /// A hook that asks a model.
  case prompt(PromptHookMetadata)

  /// A hook that sets an agent to work.
  case agent(AgentHookMetadata)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "handlerType") {
    case "command":
      self = .command(try CommandHookMetadata(from: decoder))
    case "mcpTool":
      self = .mcpTool(try MCPToolHookMetadata(from: decoder))
    case "prompt":
      self = .prompt(try PromptHookMetadata(from: decoder))
    case "agent":
      self = .agent(try AgentHookMetadata(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .command(let value):
      try value.encode(to: encoder)
    case .mcpTool(let value):
      try value.encode(to: encoder)
    case .prompt(let value):
      try value.encode(to: encoder)
    case .agent(let value):
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

/// A hook that runs a command.
public struct CommandHookMetadata: Codable, Hashable, Sendable {
  private var handlerType = HandlerTypeConstant.constant

  private enum HandlerTypeConstant: String, Codable, Hashable, Sendable {
    case constant = "command"
  }

  /// The command line.
  public var command: String

  /// Whether the agent goes on while it runs. No when left out.
  public var `async`: Bool?

  /// The name under which the configuration keeps whether it is trusted and switched on.
  public var key: String

  /// What it runs on.
  public var eventName: HookEventName

  /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
  @Nullable public var matcher: String?

  /// How long it may run. In seconds.
  public var timeoutSec: UInt64

  /// What to show while it runs.
  @Nullable public var statusMessage: String?

  /// Its place in a list; the smallest comes first.
  public var displayOrder: Int64

  /// Who set it up.
  public var source: HookSource

  /// The file that it is set up in.
  public var sourcePath: String

  /// The plugin that brought it.
  @Nullable public var pluginID: String?

  /// Whether an administrator prescribes it.
  public var isManaged: Bool

  /// Whether it is switched on.
  public var enabled: Bool

  /// A hash of how it is set up. Trust is given to this hash.
  public var currentHash: String

  /// Whether it may run.
  public var trustStatus: HookTrustStatus

  /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
  /// when null, no limit when 0.
  @Nullable public var additionalContextLimit: UInt64?

  /// The machine whose rules brought it. Null when it does not come from those.
  @Nullable public var environmentID: String?

  public init(
    command: String,
    `async`: Bool? = nil,
    key: String,
    eventName: HookEventName,
    matcher: String? = nil,
    timeoutSec: UInt64,
    statusMessage: String? = nil,
    displayOrder: Int64,
    source: HookSource,
    sourcePath: String,
    pluginID: String? = nil,
    isManaged: Bool,
    enabled: Bool,
    currentHash: String,
    trustStatus: HookTrustStatus,
    additionalContextLimit: UInt64? = nil,
    environmentID: String? = nil
  ) {
    self.command = command
    self.async = `async`
    self.key = key
    self.eventName = eventName
    self.matcher = matcher
    self.timeoutSec = timeoutSec
    self.statusMessage = statusMessage
    self.displayOrder = displayOrder
    self.source = source
    self.sourcePath = sourcePath
    self.pluginID = pluginID
    self.isManaged = isManaged
    self.enabled = enabled
    self.currentHash = currentHash
    self.trustStatus = trustStatus
    self.additionalContextLimit = additionalContextLimit
    self.environmentID = environmentID
  }

  private enum CodingKeys: String, CodingKey {
    case handlerType
    case command
    case `async`
    case key
    case eventName
    case matcher
    case timeoutSec
    case statusMessage
    case displayOrder
    case source
    case sourcePath
    case pluginID = "pluginId"
    case isManaged
    case enabled
    case currentHash
    case trustStatus
    case additionalContextLimit
    case environmentID = "environmentId"
  }
}

/// What a hook runs on.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookEventName: RawRepresentable, Codable, Hashable, Sendable {
  /// A session begins, or is taken up again.
  public static let sessionStart = HookEventName(rawValue: "sessionStart")

  /// A session ends.
  public static let sessionEnd = HookEventName(rawValue: "sessionEnd")

  /// The user has said something that the model has not seen yet.
  public static let userPromptSubmit = HookEventName(rawValue: "userPromptSubmit")

  /// The model is about to be asked.
  public static let preModelRequest = HookEventName(rawValue: "preModelRequest")

  /// The model has answered.
  public static let postModelRequest = HookEventName(rawValue: "postModelRequest")

  /// A tool is about to run.
  public static let preToolUse = HookEventName(rawValue: "preToolUse")

  /// Something needs approval.
  public static let permissionRequest = HookEventName(rawValue: "permissionRequest")

  /// A tool has run.
  public static let postToolUse = HookEventName(rawValue: "postToolUse")

  /// The history is about to be compacted.
  public static let preCompact = HookEventName(rawValue: "preCompact")

  /// The history was compacted.
  public static let postCompact = HookEventName(rawValue: "postCompact")

  /// The agent starts another one.
  public static let subagentStart = HookEventName(rawValue: "subagentStart")

  /// An agent that another one started is about to end.
  public static let subagentStop = HookEventName(rawValue: "subagentStop")

  /// The agent is about to end the turn.
  public static let stop = HookEventName(rawValue: "stop")

  /// The turn was interrupted.
  public static let interrupt = HookEventName(rawValue: "interrupt")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Who set a hook up.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookSource: RawRepresentable, Codable, Hashable, Sendable {
  /// The configuration of the whole machine.
  public static let system = HookSource(rawValue: "system")

  /// The configuration of the user.
  public static let user = HookSource(rawValue: "user")

  /// The configuration of the project.
  public static let project = HookSource(rawValue: "project")

  /// The management of the device.
  public static let mdm = HookSource(rawValue: "mdm")

  /// The command line of the server.
  public static let sessionFlags = HookSource(rawValue: "sessionFlags")

  /// A plugin.
  public static let plugin = HookSource(rawValue: "plugin")

  /// Rules of the organisation, from the cloud.
  public static let cloudRequirements = HookSource(rawValue: "cloudRequirements")

  /// The configuration of the organisation, from the cloud.
  public static let cloudManagedConfig = HookSource(rawValue: "cloudManagedConfig")

  /// The older file of an administrator.
  public static let legacyManagedConfigFile = HookSource(rawValue: "legacyManagedConfigFile")

  /// The management of the device, in its older form.
  public static let legacyManagedConfigMDM = HookSource(rawValue: "legacyManagedConfigMdm")

  /// The server does not know.
  public static let unknown = HookSource(rawValue: "unknown")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Whether a hook may run.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookTrustStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// Yes: an administrator prescribes it.
  public static let managed = HookTrustStatus(rawValue: "managed")

  /// Yes: the user trusts it as it is.
  public static let trusted = HookTrustStatus(rawValue: "trusted")

  /// Not before the user trusts it.
  public static let untrusted = HookTrustStatus(rawValue: "untrusted")

  /// Not before the user trusts it again: it was changed since.
  public static let modified = HookTrustStatus(rawValue: "modified")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A hook that calls a tool.
public struct MCPToolHookMetadata: Codable, Hashable, Sendable {
  private var handlerType = HandlerTypeConstant.constant

  private enum HandlerTypeConstant: String, Codable, Hashable, Sendable {
    case constant = "mcpTool"
  }

  /// Name of the MCP server that has the tool.
  public var server: String

  /// Name of the tool there.
  public var tool: String

  /// The name under which the configuration keeps whether it is trusted and switched on.
  public var key: String

  /// What it runs on.
  public var eventName: HookEventName

  /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
  @Nullable public var matcher: String?

  /// How long it may run. In seconds.
  public var timeoutSec: UInt64

  /// What to show while it runs.
  @Nullable public var statusMessage: String?

  /// Its place in a list; the smallest comes first.
  public var displayOrder: Int64

  /// Who set it up.
  public var source: HookSource

  /// The file that it is set up in.
  public var sourcePath: String

  /// The plugin that brought it.
  @Nullable public var pluginID: String?

  /// Whether an administrator prescribes it.
  public var isManaged: Bool

  /// Whether it is switched on.
  public var enabled: Bool

  /// A hash of how it is set up. Trust is given to this hash.
  public var currentHash: String

  /// Whether it may run.
  public var trustStatus: HookTrustStatus

  /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
  /// when null, no limit when 0.
  @Nullable public var additionalContextLimit: UInt64?

  /// The machine whose rules brought it. Null when it does not come from those.
  @Nullable public var environmentID: String?

  public init(
    server: String,
    tool: String,
    key: String,
    eventName: HookEventName,
    matcher: String? = nil,
    timeoutSec: UInt64,
    statusMessage: String? = nil,
    displayOrder: Int64,
    source: HookSource,
    sourcePath: String,
    pluginID: String? = nil,
    isManaged: Bool,
    enabled: Bool,
    currentHash: String,
    trustStatus: HookTrustStatus,
    additionalContextLimit: UInt64? = nil,
    environmentID: String? = nil
  ) {
    self.server = server
    self.tool = tool
    self.key = key
    self.eventName = eventName
    self.matcher = matcher
    self.timeoutSec = timeoutSec
    self.statusMessage = statusMessage
    self.displayOrder = displayOrder
    self.source = source
    self.sourcePath = sourcePath
    self.pluginID = pluginID
    self.isManaged = isManaged
    self.enabled = enabled
    self.currentHash = currentHash
    self.trustStatus = trustStatus
    self.additionalContextLimit = additionalContextLimit
    self.environmentID = environmentID
  }

  private enum CodingKeys: String, CodingKey {
    case handlerType
    case server
    case tool
    case key
    case eventName
    case matcher
    case timeoutSec
    case statusMessage
    case displayOrder
    case source
    case sourcePath
    case pluginID = "pluginId"
    case isManaged
    case enabled
    case currentHash
    case trustStatus
    case additionalContextLimit
    case environmentID = "environmentId"
  }
}

/// A hook that asks a model.
public struct PromptHookMetadata: Codable, Hashable, Sendable {
  private var handlerType = HandlerTypeConstant.constant

  private enum HandlerTypeConstant: String, Codable, Hashable, Sendable {
    case constant = "prompt"
  }

  /// The name under which the configuration keeps whether it is trusted and switched on.
  public var key: String

  /// What it runs on.
  public var eventName: HookEventName

  /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
  @Nullable public var matcher: String?

  /// How long it may run. In seconds.
  public var timeoutSec: UInt64

  /// What to show while it runs.
  @Nullable public var statusMessage: String?

  /// Its place in a list; the smallest comes first.
  public var displayOrder: Int64

  /// Who set it up.
  public var source: HookSource

  /// The file that it is set up in.
  public var sourcePath: String

  /// The plugin that brought it.
  @Nullable public var pluginID: String?

  /// Whether an administrator prescribes it.
  public var isManaged: Bool

  /// Whether it is switched on.
  public var enabled: Bool

  /// A hash of how it is set up. Trust is given to this hash.
  public var currentHash: String

  /// Whether it may run.
  public var trustStatus: HookTrustStatus

  /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
  /// when null, no limit when 0.
  @Nullable public var additionalContextLimit: UInt64?

  /// The machine whose rules brought it. Null when it does not come from those.
  @Nullable public var environmentID: String?

  public init(
    key: String,
    eventName: HookEventName,
    matcher: String? = nil,
    timeoutSec: UInt64,
    statusMessage: String? = nil,
    displayOrder: Int64,
    source: HookSource,
    sourcePath: String,
    pluginID: String? = nil,
    isManaged: Bool,
    enabled: Bool,
    currentHash: String,
    trustStatus: HookTrustStatus,
    additionalContextLimit: UInt64? = nil,
    environmentID: String? = nil
  ) {
    self.key = key
    self.eventName = eventName
    self.matcher = matcher
    self.timeoutSec = timeoutSec
    self.statusMessage = statusMessage
    self.displayOrder = displayOrder
    self.source = source
    self.sourcePath = sourcePath
    self.pluginID = pluginID
    self.isManaged = isManaged
    self.enabled = enabled
    self.currentHash = currentHash
    self.trustStatus = trustStatus
    self.additionalContextLimit = additionalContextLimit
    self.environmentID = environmentID
  }

  private enum CodingKeys: String, CodingKey {
    case handlerType
    case key
    case eventName
    case matcher
    case timeoutSec
    case statusMessage
    case displayOrder
    case source
    case sourcePath
    case pluginID = "pluginId"
    case isManaged
    case enabled
    case currentHash
    case trustStatus
    case additionalContextLimit
    case environmentID = "environmentId"
  }
}

/// A hook that sets an agent to work.
public struct AgentHookMetadata: Codable, Hashable, Sendable {
  private var handlerType = HandlerTypeConstant.constant

  private enum HandlerTypeConstant: String, Codable, Hashable, Sendable {
    case constant = "agent"
  }

  /// The name under which the configuration keeps whether it is trusted and switched on.
  public var key: String

  /// What it runs on.
  public var eventName: HookEventName

  /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
  @Nullable public var matcher: String?

  /// How long it may run. In seconds.
  public var timeoutSec: UInt64

  /// What to show while it runs.
  @Nullable public var statusMessage: String?

  /// Its place in a list; the smallest comes first.
  public var displayOrder: Int64

  /// Who set it up.
  public var source: HookSource

  /// The file that it is set up in.
  public var sourcePath: String

  /// The plugin that brought it.
  @Nullable public var pluginID: String?

  /// Whether an administrator prescribes it.
  public var isManaged: Bool

  /// Whether it is switched on.
  public var enabled: Bool

  /// A hash of how it is set up. Trust is given to this hash.
  public var currentHash: String

  /// Whether it may run.
  public var trustStatus: HookTrustStatus

  /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
  /// when null, no limit when 0.
  @Nullable public var additionalContextLimit: UInt64?

  /// The machine whose rules brought it. Null when it does not come from those.
  @Nullable public var environmentID: String?

  public init(
    key: String,
    eventName: HookEventName,
    matcher: String? = nil,
    timeoutSec: UInt64,
    statusMessage: String? = nil,
    displayOrder: Int64,
    source: HookSource,
    sourcePath: String,
    pluginID: String? = nil,
    isManaged: Bool,
    enabled: Bool,
    currentHash: String,
    trustStatus: HookTrustStatus,
    additionalContextLimit: UInt64? = nil,
    environmentID: String? = nil
  ) {
    self.key = key
    self.eventName = eventName
    self.matcher = matcher
    self.timeoutSec = timeoutSec
    self.statusMessage = statusMessage
    self.displayOrder = displayOrder
    self.source = source
    self.sourcePath = sourcePath
    self.pluginID = pluginID
    self.isManaged = isManaged
    self.enabled = enabled
    self.currentHash = currentHash
    self.trustStatus = trustStatus
    self.additionalContextLimit = additionalContextLimit
    self.environmentID = environmentID
  }

  private enum CodingKeys: String, CodingKey {
    case handlerType
    case key
    case eventName
    case matcher
    case timeoutSec
    case statusMessage
    case displayOrder
    case source
    case sourcePath
    case pluginID = "pluginId"
    case isManaged
    case enabled
    case currentHash
    case trustStatus
    case additionalContextLimit
    case environmentID = "environmentId"
  }
}

/// Why a hook could not be read.
public struct HookErrorInfo: Codable, Hashable, Sendable {
  /// The file that it is set up in.
  public var path: String

  /// What is wrong, for people.
  public var message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

/// A hook began to run.
public struct HookStartedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn. Null outside of one.
  @Nullable public var turnID: String?

  /// The run.
  public var run: HookRunSummary

  public init(threadID: String, turnID: String? = nil, run: HookRunSummary) {
    self.threadID = threadID
    self.turnID = turnID
    self.run = run
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case run
  }
}

/// One run of a hook.
public struct HookRunSummary: Codable, Hashable, Sendable {
  /// Tells runs apart; the same in both notifications.
  public var id: String

  /// What it runs on.
  public var eventName: HookEventName

  /// What it does.
  public var handlerType: HookHandlerType

  /// Whether the agent waits for it.
  public var executionMode: HookExecutionMode

  /// What the run belongs to.
  public var scope: HookScope

  /// Who set the hook up. Not known when left out.
  public var source: HookSource?

  /// The file that the hook is set up in.
  public var sourcePath: String

  /// Its place among several; the smallest comes first.
  public var displayOrder: Int64

  /// Where it stands.
  public var status: HookRunStatus

  /// What to show while it runs.
  @Nullable public var statusMessage: String?

  /// When it began. Unix time in seconds.
  public var startedAt: Int64

  /// When it ended. Null while it runs. Unix time in seconds.
  @Nullable public var completedAt: Int64?

  /// How long it ran. Null while it runs. In milliseconds.
  @Nullable public var durationMs: Int64?

  /// Its output; empty while it runs.
  public var entries: [HookOutputEntry]

  public init(
    id: String,
    eventName: HookEventName,
    handlerType: HookHandlerType,
    executionMode: HookExecutionMode,
    scope: HookScope,
    source: HookSource? = nil,
    sourcePath: String,
    displayOrder: Int64,
    status: HookRunStatus,
    statusMessage: String? = nil,
    startedAt: Int64,
    completedAt: Int64? = nil,
    durationMs: Int64? = nil,
    entries: [HookOutputEntry]
  ) {
    self.id = id
    self.eventName = eventName
    self.handlerType = handlerType
    self.executionMode = executionMode
    self.scope = scope
    self.source = source
    self.sourcePath = sourcePath
    self.displayOrder = displayOrder
    self.status = status
    self.statusMessage = statusMessage
    self.startedAt = startedAt
    self.completedAt = completedAt
    self.durationMs = durationMs
    self.entries = entries
  }
}

/// What a hook does.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookHandlerType: RawRepresentable, Codable, Hashable, Sendable {
  /// It runs a command.
  public static let command = HookHandlerType(rawValue: "command")

  /// It calls a tool of an MCP server.
  public static let mcpTool = HookHandlerType(rawValue: "mcpTool")

  /// It asks a model.
  public static let prompt = HookHandlerType(rawValue: "prompt")

  /// It sets an agent to work.
  public static let agent = HookHandlerType(rawValue: "agent")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Whether the agent waits for a hook.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookExecutionMode: RawRepresentable, Codable, Hashable, Sendable {
  /// It does.
  public static let sync = HookExecutionMode(rawValue: "sync")

  /// It goes on.
  public static let `async` = HookExecutionMode(rawValue: "async")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What a run of a hook belongs to.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookScope: RawRepresentable, Codable, Hashable, Sendable {
  /// The thread as a whole.
  public static let thread = HookScope(rawValue: "thread")

  /// One turn.
  public static let turn = HookScope(rawValue: "turn")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where a run of a hook stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookRunStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It runs.
  public static let running = HookRunStatus(rawValue: "running")

  /// It ended and objects to nothing.
  public static let completed = HookRunStatus(rawValue: "completed")

  /// It could not run, or what it answered makes no sense.
  public static let failed = HookRunStatus(rawValue: "failed")

  /// It ended, and what it ran on must not go on.
  public static let blocked = HookRunStatus(rawValue: "blocked")

  /// It ended, and the agent has to stop.
  public static let stopped = HookRunStatus(rawValue: "stopped")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A piece of the output of a hook.
public struct HookOutputEntry: Codable, Hashable, Sendable {
  /// What it is for.
  public var kind: HookOutputEntryKind

  /// What it says.
  public var text: String

  public init(kind: HookOutputEntryKind, text: String) {
    self.kind = kind
    self.text = text
  }
}

/// What a piece of the output of a hook is for.
///
/// A value that this package does not know is kept in `rawValue`.
public struct HookOutputEntryKind: RawRepresentable, Codable, Hashable, Sendable {
  /// The user should know it.
  public static let warning = HookOutputEntryKind(rawValue: "warning")

  /// It says why the agent has to stop.
  public static let stop = HookOutputEntryKind(rawValue: "stop")

  /// It tells the model what the hook objects to.
  public static let feedback = HookOutputEntryKind(rawValue: "feedback")

  /// The model should know it too.
  public static let context = HookOutputEntryKind(rawValue: "context")

  /// It says what went wrong with the hook.
  public static let error = HookOutputEntryKind(rawValue: "error")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A hook ended; the status of the run says how.
public struct HookCompletedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn. Null outside of one.
  @Nullable public var turnID: String?

  /// The run.
  public var run: HookRunSummary

  public init(threadID: String, turnID: String? = nil, run: HookRunSummary) {
    self.threadID = threadID
    self.turnID = turnID
    self.run = run
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case run
  }
}
