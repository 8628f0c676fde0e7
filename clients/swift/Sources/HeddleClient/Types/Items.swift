// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// One thing inside a turn.
public enum ThreadItem: Codable, Hashable, Sendable {
  /// What the user said.
  case userMessage(UserMessageItem)

  /// The output of a tool that the client started a turn with, in place of words of the user.
  case functionCallOutput(FunctionCallOutputItem)

  /// What hooks told the model, in the place where words of the user could stand.
  case hookPrompt(HookPromptItem)

  /// What the agent said.
  case agentMessage(AgentMessageItem)

  /// How the agent would go about it, for the user to agree to.
  case plan(PlanItem)

  /// What the model thought, as far as it tells.
  case reasoning(ReasoningItem)

  /// A command and what became of it.
  case commandExecution(CommandExecutionItem)

  /// A change of files and what became of it.
  case fileChange(FileChangeItem)

  /// A call of a tool of an MCP server, and what became of it.
  case mcpToolCall(MCPToolCallItem)

  /// A call of a tool that a client carries out, and what became of it.
  case dynamicToolCall(DynamicToolCallItem)

  /// What an agent did with other agents. Each agent has a thread of its own, by which it is named.
  case collabAgentToolCall(CollabAgentToolCallItem)

  /// Something happened to an agent that this one started.
  case subAgentActivity(SubAgentActivityItem)

  /// The model looked something up on the web.
  case webSearch(WebSearchItem)

  /// The agent looked at an image.
  case imageView(ImageViewItem)

  /// An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
  case imageGeneration(ImageGenerationItem)

  /// The agent lets time pass. It can be woken before.
  case sleep(SleepItem)

  /// A review of changes begins.
  case enteredReviewMode(EnteredReviewModeItem)

  /// A review of changes is over.
  case exitedReviewMode(ExitedReviewModeItem)

  /// The history was summed up, so that it takes less room in the context of the model.
  case contextCompaction(ContextCompactionItem)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "userMessage":
      self = .userMessage(try UserMessageItem(from: decoder))
    case "functionCallOutput":
      self = .functionCallOutput(try FunctionCallOutputItem(from: decoder))
    case "hookPrompt":
      self = .hookPrompt(try HookPromptItem(from: decoder))
    case "agentMessage":
      self = .agentMessage(try AgentMessageItem(from: decoder))
    case "plan":
      self = .plan(try PlanItem(from: decoder))
    case "reasoning":
      self = .reasoning(try ReasoningItem(from: decoder))
    case "commandExecution":
      self = .commandExecution(try CommandExecutionItem(from: decoder))
    case "fileChange":
      self = .fileChange(try FileChangeItem(from: decoder))
    case "mcpToolCall":
      self = .mcpToolCall(try MCPToolCallItem(from: decoder))
    case "dynamicToolCall":
      self = .dynamicToolCall(try DynamicToolCallItem(from: decoder))
    case "collabAgentToolCall":
      self = .collabAgentToolCall(try CollabAgentToolCallItem(from: decoder))
    case "subAgentActivity":
      self = .subAgentActivity(try SubAgentActivityItem(from: decoder))
    case "webSearch":
      self = .webSearch(try WebSearchItem(from: decoder))
    case "imageView":
      self = .imageView(try ImageViewItem(from: decoder))
    case "imageGeneration":
      self = .imageGeneration(try ImageGenerationItem(from: decoder))
    case "sleep":
      self = .sleep(try SleepItem(from: decoder))
    case "enteredReviewMode":
      self = .enteredReviewMode(try EnteredReviewModeItem(from: decoder))
    case "exitedReviewMode":
      self = .exitedReviewMode(try ExitedReviewModeItem(from: decoder))
    case "contextCompaction":
      self = .contextCompaction(try ContextCompactionItem(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .userMessage(let value):
      try value.encode(to: encoder)
    case .functionCallOutput(let value):
      try value.encode(to: encoder)
    case .hookPrompt(let value):
      try value.encode(to: encoder)
    case .agentMessage(let value):
      try value.encode(to: encoder)
    case .plan(let value):
      try value.encode(to: encoder)
    case .reasoning(let value):
      try value.encode(to: encoder)
    case .commandExecution(let value):
      try value.encode(to: encoder)
    case .fileChange(let value):
      try value.encode(to: encoder)
    case .mcpToolCall(let value):
      try value.encode(to: encoder)
    case .dynamicToolCall(let value):
      try value.encode(to: encoder)
    case .collabAgentToolCall(let value):
      try value.encode(to: encoder)
    case .subAgentActivity(let value):
      try value.encode(to: encoder)
    case .webSearch(let value):
      try value.encode(to: encoder)
    case .imageView(let value):
      try value.encode(to: encoder)
    case .imageGeneration(let value):
      try value.encode(to: encoder)
    case .sleep(let value):
      try value.encode(to: encoder)
    case .enteredReviewMode(let value):
      try value.encode(to: encoder)
    case .exitedReviewMode(let value):
      try value.encode(to: encoder)
    case .contextCompaction(let value):
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

/// What the user said.
public struct UserMessageItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "userMessage"
  }

  /// Unique inside the thread.
  public var id: String

  /// The id that the client gave the message when it sent it, for telling retries apart.
  @Nullable public var clientID: String?

  /// The parts of the message.
  public var content: [UserInput]

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    clientID: String? = nil,
    content: [UserInput],
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.clientID = clientID
    self.content = content
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case id
    case clientID = "clientId"
    case content
    case startedAtMs
    case completedAtMs
  }
}

/// What hooks told the model, in the place where words of the user could stand.
public struct HookPromptItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "hookPrompt"
  }

  /// Unique inside the thread.
  public var id: String

  /// What they told it, hook by hook.
  public var fragments: [HookPromptFragment]

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    fragments: [HookPromptFragment],
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.fragments = fragments
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// What one hook told the model.
public struct HookPromptFragment: Codable, Hashable, Sendable {
  /// The run of the hook.
  public var hookRunID: String

  /// Its words.
  public var text: String

  public init(hookRunID: String, text: String) {
    self.hookRunID = hookRunID
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case hookRunID = "hookRunId"
    case text
  }
}

/// What the agent said.
public struct AgentMessageItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "agentMessage"
  }

  /// Unique inside the thread.
  public var id: String

  /// The whole text so far; Markdown. Empty when started, the sum of the deltas when completed.
  public var text: String

  /// What part it plays in the answer.
  @Nullable public var phase: MessagePhase?

  /// What the agent remembered for it.
  @Nullable public var memoryCitation: MemoryCitation?

  /// What moderation found in it.
  @Nullable public var moderation: AgentMessageModeration?

  /// How it reaches the user when it does not stand in the course of the turn.
  @Nullable public var delivery: AgentMessageDelivery?

  /// Questions left for the user.
  @Nullable public var questions: [AsyncUserInputQuestion]?

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    text: String,
    phase: MessagePhase? = nil,
    memoryCitation: MemoryCitation? = nil,
    moderation: AgentMessageModeration? = nil,
    delivery: AgentMessageDelivery? = nil,
    questions: [AsyncUserInputQuestion]? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.text = text
    self.phase = phase
    self.memoryCitation = memoryCitation
    self.moderation = moderation
    self.delivery = delivery
    self.questions = questions
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// What part a message plays in the answer.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MessagePhase: RawRepresentable, Codable, Hashable, Sendable {
  /// Said on the way, while work goes on.
  public static let commentary = MessagePhase(rawValue: "commentary")

  /// A part of the answer, more to come.
  public static let partialAnswer = MessagePhase(rawValue: "partial_answer")

  /// The answer.
  public static let finalAnswer = MessagePhase(rawValue: "final_answer")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What the agent remembered for this message.
public struct MemoryCitation: Codable, Hashable, Sendable {
  /// The places it read.
  public var entries: [MemoryCitationEntry]

  /// The threads that they come from.
  public var threadIDs: [String]

  public init(entries: [MemoryCitationEntry], threadIDs: [String]) {
    self.entries = entries
    self.threadIDs = threadIDs
  }

  private enum CodingKeys: String, CodingKey {
    case entries
    case threadIDs = "threadIds"
  }
}

/// A place in the memory of the agent.
public struct MemoryCitationEntry: Codable, Hashable, Sendable {
  /// The file.
  public var path: String

  /// First line, counted from 1.
  public var lineStart: UInt32

  /// Last line.
  public var lineEnd: UInt32

  /// What is said there.
  public var note: String

  public init(path: String, lineStart: UInt32, lineEnd: UInt32, note: String) {
    self.path = path
    self.lineStart = lineStart
    self.lineEnd = lineEnd
    self.note = note
  }
}

/// What moderation found in a message.
public struct AgentMessageModeration: Codable, Hashable, Sendable {
  /// Whether it stepped in.
  public var moderated: Bool

  /// How the message is to be shown.
  @Nullable public var display: AgentMessageDisplay?

  public init(moderated: Bool, display: AgentMessageDisplay? = nil) {
    self.moderated = moderated
    self.display = display
  }
}

/// How a moderated message is to be shown.
public struct AgentMessageDisplay: Codable, Hashable, Sendable {
  /// What to do with it.
  public var action: String

  /// Why it is held back.
  @Nullable public var blockType: String?

  /// Whether to point to trusted contacts.
  @Nullable public var checkTrustedContacts: Bool?

  /// Whether to point to the programme of trusted access.
  @Nullable public var cyberTrustedAccess: Bool?

  public init(
    action: String,
    blockType: String? = nil,
    checkTrustedContacts: Bool? = nil,
    cyberTrustedAccess: Bool? = nil
  ) {
    self.action = action
    self.blockType = blockType
    self.checkTrustedContacts = checkTrustedContacts
    self.cyberTrustedAccess = cyberTrustedAccess
  }
}

/// How a message reaches the user when it does not stand in the course of the turn.
///
/// A value that this package does not know is kept in `rawValue`.
public struct AgentMessageDelivery: RawRepresentable, Codable, Hashable, Sendable {
  /// On its own; the turn does not wait for an answer.
  public static let `async` = AgentMessageDelivery(rawValue: "async")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A question that the agent leaves for the user while it goes on.
public struct AsyncUserInputQuestion: Codable, Hashable, Sendable {
  /// The question.
  public var title: String

  /// Answers to choose from.
  @Nullable public var options: [String]?

  public init(title: String, options: [String]? = nil) {
    self.title = title
    self.options = options
  }
}

/// How the agent would go about it, for the user to agree to.
public struct PlanItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "plan"
  }

  /// Unique inside the thread.
  public var id: String

  /// The plan; Markdown. Only the text of the completed item holds: it need not be the sum of the
  /// deltas.
  public var text: String

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(id: String, text: String, startedAtMs: Int64? = nil, completedAtMs: Int64? = nil) {
    self.id = id
    self.text = text
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// What the model thought, as far as it tells.
public struct ReasoningItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "reasoning"
  }

  /// Unique inside the thread.
  public var id: String

  /// Parts of the summary, in order; Markdown. Default: `[]`.
  public var summary: [String]?

  /// Parts of the full text, for models that give it. Default: `[]`.
  public var content: [String]?

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    summary: [String]? = nil,
    content: [String]? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.summary = summary
    self.content = content
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// A command and what became of it.
public struct CommandExecutionItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "commandExecution"
  }

  /// Unique inside the thread.
  public var id: String

  /// The plugin that brought the command.
  @Nullable public var pluginID: String?

  /// The script that the command runs, when it comes from a plugin.
  @Nullable public var scriptPath: String?

  /// The command line, quoted for display.
  public var command: String

  /// The folder it runs in.
  public var cwd: String

  /// Name of the process, for talking to it. Not a number of the operating system.
  @Nullable public var processID: String?

  /// Who wanted it. The agent when left out.
  public var source: CommandExecutionSource?

  /// Where it stands.
  public var status: CommandExecutionStatus

  /// What it does, as far as the server can tell.
  public var commandActions: [CommandAction]

  /// Standard output and standard error, in the order of arrival; the sum of the deltas. Null when
  /// there is none.
  @Nullable public var aggregatedOutput: String?

  /// The exit code, once it ended.
  @Nullable public var exitCode: Int32?

  /// How long it ran, once it ended. In milliseconds.
  @Nullable public var durationMs: Int64?

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    pluginID: String? = nil,
    scriptPath: String? = nil,
    command: String,
    cwd: String,
    processID: String? = nil,
    source: CommandExecutionSource? = nil,
    status: CommandExecutionStatus,
    commandActions: [CommandAction],
    aggregatedOutput: String? = nil,
    exitCode: Int32? = nil,
    durationMs: Int64? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.pluginID = pluginID
    self.scriptPath = scriptPath
    self.command = command
    self.cwd = cwd
    self.processID = processID
    self.source = source
    self.status = status
    self.commandActions = commandActions
    self.aggregatedOutput = aggregatedOutput
    self.exitCode = exitCode
    self.durationMs = durationMs
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case id
    case pluginID = "pluginId"
    case scriptPath
    case command
    case cwd
    case processID = "processId"
    case source
    case status
    case commandActions
    case aggregatedOutput
    case exitCode
    case durationMs
    case startedAtMs
    case completedAtMs
  }
}

/// Who wanted the command.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CommandExecutionSource: RawRepresentable, Codable, Hashable, Sendable {
  /// The agent.
  public static let agent = CommandExecutionSource(rawValue: "agent")

  /// The user, through the client.
  public static let userShell = CommandExecutionSource(rawValue: "userShell")

  /// The agent, which may go on talking to the process.
  public static let unifiedExecStartup = CommandExecutionSource(rawValue: "unifiedExecStartup")

  /// The agent, which talks to a process that already runs.
  public static let unifiedExecInteraction =
    CommandExecutionSource(rawValue: "unifiedExecInteraction")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where a command stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CommandExecutionStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It runs, or waits for approval.
  public static let inProgress = CommandExecutionStatus(rawValue: "inProgress")

  /// It ended with exit code 0.
  public static let completed = CommandExecutionStatus(rawValue: "completed")

  /// It ended with another exit code, or could not run.
  public static let failed = CommandExecutionStatus(rawValue: "failed")

  /// It was not allowed to run.
  public static let declined = CommandExecutionStatus(rawValue: "declined")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What a command does, as far as the server can tell by reading it. For display only: never decide
/// by it.
public enum CommandAction: Codable, Hashable, Sendable {
  /// The command reads a file.
  case read(ReadAction)

  /// The command lists files.
  case listFiles(ListFilesAction)

  /// The command searches in files.
  case search(SearchAction)

  /// The server cannot tell what the command does.
  case unknown(UnknownAction)

  /// What this package does not know, as it came.
  case unknownValue(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "read":
      self = .read(try ReadAction(from: decoder))
    case "listFiles":
      self = .listFiles(try ListFilesAction(from: decoder))
    case "search":
      self = .search(try SearchAction(from: decoder))
    case "unknown":
      self = .unknown(try UnknownAction(from: decoder))
    default:
      self = .unknownValue(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .read(let value):
      try value.encode(to: encoder)
    case .listFiles(let value):
      try value.encode(to: encoder)
    case .search(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
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

/// The command reads a file.
public struct ReadAction: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "read"
  }

  /// The part of the command line that does it.
  public var command: String

  /// Name of the file, for people.
  public var name: String

  /// Where the file is.
  public var path: String

  public init(command: String, name: String, path: String) {
    self.command = command
    self.name = name
    self.path = path
  }
}

/// The command lists files.
public struct ListFilesAction: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "listFiles"
  }

  /// The part of the command line that does it.
  public var command: String

  /// The folder; the working folder when null.
  @Nullable public var path: String?

  public init(command: String, path: String? = nil) {
    self.command = command
    self.path = path
  }
}

/// The command searches in files.
public struct SearchAction: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "search"
  }

  /// The part of the command line that does it.
  public var command: String

  /// What it searches for.
  @Nullable public var query: String?

  /// Where it searches.
  @Nullable public var path: String?

  public init(command: String, query: String? = nil, path: String? = nil) {
    self.command = command
    self.query = query
    self.path = path
  }
}

/// The server cannot tell what the command does.
public struct UnknownAction: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "unknown"
  }

  /// The part of the command line that does it.
  public var command: String

  public init(command: String) {
    self.command = command
  }
}

/// A change of files and what became of it.
public struct FileChangeItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "fileChange"
  }

  /// Unique inside the thread.
  public var id: String

  /// The changes, a file each.
  public var changes: [FileUpdateChange]

  /// Where it stands.
  public var status: PatchApplyStatus

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    changes: [FileUpdateChange],
    status: PatchApplyStatus,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.changes = changes
    self.status = status
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// The change of one file.
public struct FileUpdateChange: Codable, Hashable, Sendable {
  /// The file.
  public var path: String

  /// What happens to it.
  public var kind: PatchChangeKind

  /// A unified diff; for a new or deleted file its whole contents.
  public var diff: String

  public init(path: String, kind: PatchChangeKind, diff: String) {
    self.path = path
    self.kind = kind
    self.diff = diff
  }
}

/// What happens to a file.
public enum PatchChangeKind: Codable, Hashable, Sendable {
  /// The file is new.
  case add(AddedFile)

  /// The file goes away.
  case delete(DeletedFile)

  /// The file changes.
  case update(UpdatedFile)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "add":
      self = .add(try AddedFile(from: decoder))
    case "delete":
      self = .delete(try DeletedFile(from: decoder))
    case "update":
      self = .update(try UpdatedFile(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .add(let value):
      try value.encode(to: encoder)
    case .delete(let value):
      try value.encode(to: encoder)
    case .update(let value):
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

/// The file is new.
public struct AddedFile: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "add"
  }

  public init() {}
}

/// The file goes away.
public struct DeletedFile: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "delete"
  }

  public init() {}
}

/// The file changes.
public struct UpdatedFile: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "update"
  }

  /// Where the file moves to, when it does.
  @Nullable public var movePath: String?

  public init(movePath: String? = nil) {
    self.movePath = movePath
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case movePath = "move_path"
  }
}

/// Where a change of files stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct PatchApplyStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It waits for approval, or is being made.
  public static let inProgress = PatchApplyStatus(rawValue: "inProgress")

  /// It was made.
  public static let completed = PatchApplyStatus(rawValue: "completed")

  /// It could not be made.
  public static let failed = PatchApplyStatus(rawValue: "failed")

  /// It was not allowed.
  public static let declined = PatchApplyStatus(rawValue: "declined")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What an app shows when the model calls its tool, as the tool itself said at the time.
public struct MCPAppUI: Codable, Hashable, Sendable {
  /// Address of what to show, at the server of the tool.
  public var resourceURI: String

  /// How much room it would like.
  public var preferredModelDisplayMode: MCPAppDisplayMode

  public init(resourceURI: String, preferredModelDisplayMode: MCPAppDisplayMode) {
    self.resourceURI = resourceURI
    self.preferredModelDisplayMode = preferredModelDisplayMode
  }

  private enum CodingKeys: String, CodingKey {
    case resourceURI = "resourceUri"
    case preferredModelDisplayMode
  }
}

/// How much room an app is shown in.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MCPAppDisplayMode: RawRepresentable, Codable, Hashable, Sendable {
  /// In the course of the conversation.
  public static let inline = MCPAppDisplayMode(rawValue: "inline")

  /// By itself, with all the room there is.
  public static let fullscreen = MCPAppDisplayMode(rawValue: "fullscreen")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What an agent did with other agents. Each agent has a thread of its own, by which it is named.
public struct CollabAgentToolCallItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "collabAgentToolCall"
  }

  /// Unique inside the thread.
  public var id: String

  /// What it did.
  public var tool: CollabAgentTool

  /// Where the call stands.
  public var status: CollabAgentToolCallStatus

  /// The thread of the agent that did it.
  public var senderThreadID: String

  /// The threads of the agents that it was done to; a new agent stands here once it is there.
  public var receiverThreadIDs: [String]

  /// What the agents were told.
  @Nullable public var prompt: String?

  /// Name of the model that was asked for, for a new agent.
  @Nullable public var model: String?

  /// How long a new agent may think.
  @Nullable public var reasoningEffort: ReasoningEffort?

  /// What was last known of the agents, by their threads. Empty when nothing is.
  public var agentsStates: [String: CollabAgentState]

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    tool: CollabAgentTool,
    status: CollabAgentToolCallStatus,
    senderThreadID: String,
    receiverThreadIDs: [String],
    prompt: String? = nil,
    model: String? = nil,
    reasoningEffort: ReasoningEffort? = nil,
    agentsStates: [String: CollabAgentState],
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.tool = tool
    self.status = status
    self.senderThreadID = senderThreadID
    self.receiverThreadIDs = receiverThreadIDs
    self.prompt = prompt
    self.model = model
    self.reasoningEffort = reasoningEffort
    self.agentsStates = agentsStates
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case id
    case tool
    case status
    case senderThreadID = "senderThreadId"
    case receiverThreadIDs = "receiverThreadIds"
    case prompt
    case model
    case reasoningEffort
    case agentsStates
    case startedAtMs
    case completedAtMs
  }
}

/// What one agent can do with others.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CollabAgentTool: RawRepresentable, Codable, Hashable, Sendable {
  /// Start a new agent.
  public static let spawnAgent = CollabAgentTool(rawValue: "spawnAgent")

  /// Give an agent something further to do.
  public static let sendInput = CollabAgentTool(rawValue: "sendInput")

  /// Take up an agent that was closed.
  public static let resumeAgent = CollabAgentTool(rawValue: "resumeAgent")

  /// Wait until agents have something to tell.
  public static let wait = CollabAgentTool(rawValue: "wait")

  /// End an agent.
  public static let closeAgent = CollabAgentTool(rawValue: "closeAgent")

  /// Leave an agent a message, without setting it to work.
  public static let sendMessage = CollabAgentTool(rawValue: "sendMessage")

  /// Give an agent a further task, and set it to work.
  public static let followupTask = CollabAgentTool(rawValue: "followupTask")

  /// Stop what an agent is doing; it can be given something else.
  public static let interruptAgent = CollabAgentTool(rawValue: "interruptAgent")

  /// Ask which agents there are.
  public static let listAgents = CollabAgentTool(rawValue: "listAgents")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where the call of an agent to others stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CollabAgentToolCallStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It goes on.
  public static let inProgress = CollabAgentToolCallStatus(rawValue: "inProgress")

  /// It ended well.
  public static let completed = CollabAgentToolCallStatus(rawValue: "completed")

  /// It did not succeed.
  public static let failed = CollabAgentToolCallStatus(rawValue: "failed")

  /// It was cut short.
  public static let interrupted = CollabAgentToolCallStatus(rawValue: "interrupted")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What was last known of an agent.
public struct CollabAgentState: Codable, Hashable, Sendable {
  /// How it was doing.
  public var status: CollabAgentStatus

  /// Its last words when it has done its work, or why it failed.
  @Nullable public var message: String?

  public init(status: CollabAgentStatus, message: String? = nil) {
    self.status = status
    self.message = message
  }
}

/// How an agent is doing.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CollabAgentStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It is being set up.
  public static let pendingInit = CollabAgentStatus(rawValue: "pendingInit")

  /// It works.
  public static let running = CollabAgentStatus(rawValue: "running")

  /// Its work was stopped; it can be given something else.
  public static let interrupted = CollabAgentStatus(rawValue: "interrupted")

  /// It has done its work.
  public static let completed = CollabAgentStatus(rawValue: "completed")

  /// Its work failed.
  public static let errored = CollabAgentStatus(rawValue: "errored")

  /// It was closed.
  public static let shutdown = CollabAgentStatus(rawValue: "shutdown")

  /// There is no such agent.
  public static let notFound = CollabAgentStatus(rawValue: "notFound")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Something happened to an agent that this one started.
public struct SubAgentActivityItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "subAgentActivity"
  }

  /// Unique inside the thread.
  public var id: String

  /// What happened.
  public var kind: SubAgentActivityKind

  /// The thread of that agent.
  public var agentThreadID: String

  /// Its place among the agents, from the first one down.
  public var agentPath: String

  /// Name of the model that it was started with. Only when it was started.
  @Nullable public var model: String?

  /// How long that model may think, where that is known. Only when it was started.
  @Nullable public var reasoningEffort: ReasoningEffort?

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    kind: SubAgentActivityKind,
    agentThreadID: String,
    agentPath: String,
    model: String? = nil,
    reasoningEffort: ReasoningEffort? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.kind = kind
    self.agentThreadID = agentThreadID
    self.agentPath = agentPath
    self.model = model
    self.reasoningEffort = reasoningEffort
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case id
    case kind
    case agentThreadID = "agentThreadId"
    case agentPath
    case model
    case reasoningEffort
    case startedAtMs
    case completedAtMs
  }
}

/// What happened to an agent that another one started.
///
/// A value that this package does not know is kept in `rawValue`.
public struct SubAgentActivityKind: RawRepresentable, Codable, Hashable, Sendable {
  /// It was started.
  public static let started = SubAgentActivityKind(rawValue: "started")

  /// It was told something.
  public static let interacted = SubAgentActivityKind(rawValue: "interacted")

  /// Its work was stopped.
  public static let interrupted = SubAgentActivityKind(rawValue: "interrupted")

  /// It has done its work.
  public static let completed = SubAgentActivityKind(rawValue: "completed")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The agent looked at an image.
public struct ImageViewItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "imageView"
  }

  /// Unique inside the thread.
  public var id: String

  /// Where the file is.
  public var path: String

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(id: String, path: String, startedAtMs: Int64? = nil, completedAtMs: Int64? = nil) {
    self.id = id
    self.path = path
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
///
/// At least one of these is given: `fileID`, `result`.
public struct ImageGenerationItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "imageGeneration"
  }

  /// Unique inside the thread.
  public var id: String

  /// Where it stands, in the words of the model endpoint.
  public var status: String

  /// The description of the image that the model went by.
  @Nullable public var revisedPrompt: String?

  /// The bytes of the image; empty when there is none. Either this or `fileId`. Bytes in base64.
  public var result: String?

  /// Id of the file that holds the image, where it does not come along. Either this or `result`.
  public var fileID: String?

  /// Where the server put the image, when it did.
  @Nullable public var savedPath: String?

  /// What the maker of the image calls it.
  @Nullable public var generationID: String?

  /// Whether the background can be seen through.
  @Nullable public var transparentBackground: Bool?

  /// The files that it was made from. Absent on items of older servers.
  public var inputImages: [ImageGenerationInputImage]?

  /// Why no image was made, when none was.
  @Nullable public var failure: ImageGenerationFailure?

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    status: String,
    revisedPrompt: String? = nil,
    result: String? = nil,
    fileID: String? = nil,
    savedPath: String? = nil,
    generationID: String? = nil,
    transparentBackground: Bool? = nil,
    inputImages: [ImageGenerationInputImage]? = nil,
    failure: ImageGenerationFailure? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.status = status
    self.revisedPrompt = revisedPrompt
    self.result = result
    self.fileID = fileID
    self.savedPath = savedPath
    self.generationID = generationID
    self.transparentBackground = transparentBackground
    self.inputImages = inputImages
    self.failure = failure
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case id
    case status
    case revisedPrompt
    case result
    case fileID = "fileId"
    case savedPath
    case generationID = "generationId"
    case transparentBackground
    case inputImages
    case failure
    case startedAtMs
    case completedAtMs
  }
}

/// An image file that the new image was made from.
public struct ImageGenerationInputImage: Codable, Hashable, Sendable {
  /// Where the file is.
  public var path: String

  /// SHA-256 of what the file held at the time, as 64 lower-case hex digits.
  public var sha256: String

  public init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}

/// Why no image was made.
public enum ImageGenerationFailure: Codable, Hashable, Sendable {
  /// A limit on the making of images was reached.
  case usageLimitExceeded(ImageUsageLimitExceeded)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "usageLimitExceeded":
      self = .usageLimitExceeded(try ImageUsageLimitExceeded(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .usageLimitExceeded(let value):
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

/// A limit on the making of images was reached.
public struct ImageUsageLimitExceeded: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "usageLimitExceeded"
  }

  /// Name of the limit.
  public var limitID: String

  /// When images can be made again, where that is known. Unix time in seconds.
  @Nullable public var resetsAt: Int64?

  public init(limitID: String, resetsAt: Int64? = nil) {
    self.limitID = limitID
    self.resetsAt = resetsAt
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case limitID = "limitId"
    case resetsAt
  }
}

/// The agent lets time pass. It can be woken before.
public struct SleepItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "sleep"
  }

  /// Unique inside the thread.
  public var id: String

  /// How long it means to. In milliseconds.
  public var durationMs: UInt64

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String, durationMs: UInt64, startedAtMs: Int64? = nil, completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.durationMs = durationMs
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// A review of changes begins.
public struct EnteredReviewModeItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "enteredReviewMode"
  }

  /// Unique inside the thread.
  public var id: String

  /// What is reviewed, for people.
  public var review: String

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(id: String, review: String, startedAtMs: Int64? = nil, completedAtMs: Int64? = nil) {
    self.id = id
    self.review = review
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// A review of changes is over.
public struct ExitedReviewModeItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "exitedReviewMode"
  }

  /// Unique inside the thread.
  public var id: String

  /// What the review found, for people.
  public var review: String

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(id: String, review: String, startedAtMs: Int64? = nil, completedAtMs: Int64? = nil) {
    self.id = id
    self.review = review
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// The history was summed up, so that it takes less room in the context of the model.
public struct ContextCompactionItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "contextCompaction"
  }

  /// Unique inside the thread.
  public var id: String

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(id: String, startedAtMs: Int64? = nil, completedAtMs: Int64? = nil) {
    self.id = id
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}
