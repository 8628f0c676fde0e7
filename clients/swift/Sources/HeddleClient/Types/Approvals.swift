// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// May this command run? The turn waits for the answer.
public struct CommandExecutionRequestApprovalParams: Codable, Hashable, Sendable {
  /// What exactly is to be approved. A command when left out.
  public var kind: CommandExecutionApprovalKind?

  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item of the command.
  public var itemID: String

  /// Tells several questions about one item apart.
  @Nullable public var approvalID: String?

  /// When the question was put. Unix time in milliseconds.
  public var startedAtMs: Int64

  /// The machine that it is to run on.
  @Nullable public var environmentID: String?

  /// Why it is asked, for people.
  @Nullable public var reason: String?

  /// The command line, quoted for display.
  @Nullable public var command: String?

  /// The folder that it is to run in.
  @Nullable public var cwd: String?

  /// What it does, as far as the server can tell.
  @Nullable public var commandActions: [CommandAction]?

  /// What it wants to reach on the network.
  @Nullable public var networkApprovalContext: NetworkApprovalContext?

  /// The rule to offer to the user: the words that such commands begin with.
  @Nullable public var proposedExecpolicyAmendment: [String]?

  /// The rules about the network to offer.
  @Nullable public var proposedNetworkPolicyAmendments: [NetworkPolicyAmendment]?

  public init(
    kind: CommandExecutionApprovalKind? = nil,
    threadID: String,
    turnID: String,
    itemID: String,
    approvalID: String? = nil,
    startedAtMs: Int64,
    environmentID: String? = nil,
    reason: String? = nil,
    command: String? = nil,
    cwd: String? = nil,
    commandActions: [CommandAction]? = nil,
    networkApprovalContext: NetworkApprovalContext? = nil,
    proposedExecpolicyAmendment: [String]? = nil,
    proposedNetworkPolicyAmendments: [NetworkPolicyAmendment]? = nil
  ) {
    self.kind = kind
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.approvalID = approvalID
    self.startedAtMs = startedAtMs
    self.environmentID = environmentID
    self.reason = reason
    self.command = command
    self.cwd = cwd
    self.commandActions = commandActions
    self.networkApprovalContext = networkApprovalContext
    self.proposedExecpolicyAmendment = proposedExecpolicyAmendment
    self.proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case approvalID = "approvalId"
    case startedAtMs
    case environmentID = "environmentId"
    case reason
    case command
    case cwd
    case commandActions
    case networkApprovalContext
    case proposedExecpolicyAmendment
    case proposedNetworkPolicyAmendments
  }
}

/// What exactly is to be approved.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CommandExecutionApprovalKind: RawRepresentable, Codable, Hashable, Sendable {
  /// A command.
  public static let command = CommandExecutionApprovalKind(rawValue: "command")

  /// Input to a process that already runs.
  public static let writeStdin = CommandExecutionApprovalKind(rawValue: "writeStdin")

  /// A command that the user has to decide on in person.
  public static let humanCommand = CommandExecutionApprovalKind(rawValue: "humanCommand")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What a command wants to reach on the network.
public struct NetworkApprovalContext: Codable, Hashable, Sendable {
  /// The host.
  public var host: String

  /// How it wants to reach it.
  public var `protocol`: NetworkApprovalProtocol

  public init(host: String, `protocol`: NetworkApprovalProtocol) {
    self.host = host
    self.protocol = `protocol`
  }
}

/// How a command wants to reach a host.
///
/// A value that this package does not know is kept in `rawValue`.
public struct NetworkApprovalProtocol: RawRepresentable, Codable, Hashable, Sendable {
  /// HTTP.
  public static let http = NetworkApprovalProtocol(rawValue: "http")

  /// HTTPS.
  public static let https = NetworkApprovalProtocol(rawValue: "https")

  /// TCP through a SOCKS5 proxy.
  public static let socks5Tcp = NetworkApprovalProtocol(rawValue: "socks5Tcp")

  /// UDP through a SOCKS5 proxy.
  public static let socks5Udp = NetworkApprovalProtocol(rawValue: "socks5Udp")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A rule about one host, to hold from now on.
public struct NetworkPolicyAmendment: Codable, Hashable, Sendable {
  /// The host.
  public var host: String

  /// What the rule does.
  public var action: NetworkPolicyRuleAction

  public init(host: String, action: NetworkPolicyRuleAction) {
    self.host = host
    self.action = action
  }
}

/// What a rule about the network does.
///
/// A value that this package does not know is kept in `rawValue`.
public struct NetworkPolicyRuleAction: RawRepresentable, Codable, Hashable, Sendable {
  /// Let it through.
  public static let allow = NetworkPolicyRuleAction(rawValue: "allow")

  /// Hold it back.
  public static let deny = NetworkPolicyRuleAction(rawValue: "deny")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What the user says to a command.
public enum CommandExecutionApprovalDecision: Codable, Hashable, Sendable {
  /// Run it.
  case accept

  /// Run it, and do not ask for the same again in this session.
  case acceptForSession

  /// Run it, and do not ask for commands that begin like it.
  case acceptWithExecpolicyAmendment(ExecpolicyAmendment)

  /// Add a rule about the network and do as it says.
  case applyNetworkPolicyAmendment(NetworkPolicyAmendmentChoice)

  /// Do not run it; the turn goes on.
  case decline

  /// Do not run it, and stop the turn.
  case cancel

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = decoder.text() {
      switch text {
      case "accept":
        self = .accept
      case "acceptForSession":
        self = .acceptForSession
      case "decline":
        self = .decline
      case "cancel":
        self = .cancel
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else if let key = decoder.onlyKey() {
      let container = try decoder.container(keyedBy: WireKey.self)
      switch key.stringValue {
      case "acceptWithExecpolicyAmendment":
        let value = try container.decode(ExecpolicyAmendment.self, forKey: key)
        self = .acceptWithExecpolicyAmendment(value)
      case "applyNetworkPolicyAmendment":
        let value = try container.decode(NetworkPolicyAmendmentChoice.self, forKey: key)
        self = .applyNetworkPolicyAmendment(value)
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .accept:
      try encoder.write(text: "accept")
    case .acceptForSession:
      try encoder.write(text: "acceptForSession")
    case .acceptWithExecpolicyAmendment(let value):
      try encoder.write(value, under: "acceptWithExecpolicyAmendment")
    case .applyNetworkPolicyAmendment(let value):
      try encoder.write(value, under: "applyNetworkPolicyAmendment")
    case .decline:
      try encoder.write(text: "decline")
    case .cancel:
      try encoder.write(text: "cancel")
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

/// A rule about commands, to hold from now on.
public struct ExecpolicyAmendment: Codable, Hashable, Sendable {
  /// The words that such commands begin with.
  public var execpolicyAmendment: [String]

  public init(execpolicyAmendment: [String]) {
    self.execpolicyAmendment = execpolicyAmendment
  }

  private enum CodingKeys: String, CodingKey {
    case execpolicyAmendment = "execpolicy_amendment"
  }
}

/// The rule about the network that the user chose.
public struct NetworkPolicyAmendmentChoice: Codable, Hashable, Sendable {
  /// The rule.
  public var networkPolicyAmendment: NetworkPolicyAmendment

  public init(networkPolicyAmendment: NetworkPolicyAmendment) {
    self.networkPolicyAmendment = networkPolicyAmendment
  }

  private enum CodingKeys: String, CodingKey {
    case networkPolicyAmendment = "network_policy_amendment"
  }
}

/// What the user says to the command.
public struct CommandExecutionRequestApprovalResponse: Codable, Hashable, Sendable {
  /// The decision.
  public var decision: CommandExecutionApprovalDecision

  public init(decision: CommandExecutionApprovalDecision) {
    self.decision = decision
  }
}

/// May these files be changed? The turn waits for the answer. The changes stand in the item.
public struct FileChangeRequestApprovalParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item of the change.
  public var itemID: String

  /// When the question was put. Unix time in milliseconds.
  public var startedAtMs: Int64

  /// Why it is asked, for people.
  @Nullable public var reason: String?

  /// The folder that would be writable for the rest of the session.
  @Nullable public var grantRoot: String?

  public init(
    threadID: String,
    turnID: String,
    itemID: String,
    startedAtMs: Int64,
    reason: String? = nil,
    grantRoot: String? = nil
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.startedAtMs = startedAtMs
    self.reason = reason
    self.grantRoot = grantRoot
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case startedAtMs
    case reason
    case grantRoot
  }
}

/// What the user says to the change.
public struct FileChangeRequestApprovalResponse: Codable, Hashable, Sendable {
  /// The decision.
  public var decision: FileChangeApprovalDecision

  public init(decision: FileChangeApprovalDecision) {
    self.decision = decision
  }
}

/// What the user says to a change of files.
///
/// A value that this package does not know is kept in `rawValue`.
public struct FileChangeApprovalDecision: RawRepresentable, Codable, Hashable, Sendable {
  /// Make it.
  public static let accept = FileChangeApprovalDecision(rawValue: "accept")

  /// Make it, and do not ask about these files again in this session.
  public static let acceptForSession = FileChangeApprovalDecision(rawValue: "acceptForSession")

  /// Do not make it; the turn goes on.
  public static let decline = FileChangeApprovalDecision(rawValue: "decline")

  /// Do not make it, and stop the turn.
  public static let cancel = FileChangeApprovalDecision(rawValue: "cancel")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// May the agent have these permissions on top of its own? The turn waits for the answer.
public struct PermissionsRequestApprovalParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The call in which the model requests them.
  public var itemID: String

  /// When the question was put. Unix time in milliseconds.
  public var startedAtMs: Int64

  /// The machine that they are for.
  @Nullable public var environmentID: String?

  /// The working folder there.
  public var cwd: String

  /// Why the model requests them, for people.
  @Nullable public var reason: String?

  /// The permissions that it requests.
  public var permissions: RequestPermissionProfile

  public init(
    threadID: String,
    turnID: String,
    itemID: String,
    startedAtMs: Int64,
    environmentID: String? = nil,
    cwd: String,
    reason: String? = nil,
    permissions: RequestPermissionProfile
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.startedAtMs = startedAtMs
    self.environmentID = environmentID
    self.cwd = cwd
    self.reason = reason
    self.permissions = permissions
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case startedAtMs
    case environmentID = "environmentId"
    case cwd
    case reason
    case permissions
  }
}

/// The permissions that the user gives.
public struct PermissionsRequestApprovalResponse: Codable, Hashable, Sendable {
  /// What the agent may do from now on: what it requested, a part of it, or nothing.
  public var permissions: GrantedPermissionProfile

  /// How long for. For the turn when left out.
  public var scope: PermissionGrantScope?

  /// Have a reviewing model look at every further command of the turn before it runs, in the
  /// sandbox too.
  @Nullable public var strictAutoReview: Bool?

  public init(
    permissions: GrantedPermissionProfile,
    scope: PermissionGrantScope? = nil,
    strictAutoReview: Bool? = nil
  ) {
    self.permissions = permissions
    self.scope = scope
    self.strictAutoReview = strictAutoReview
  }
}

/// How long permissions are given for.
///
/// A value that this package does not know is kept in `rawValue`.
public struct PermissionGrantScope: RawRepresentable, Codable, Hashable, Sendable {
  /// Until the turn ends.
  public static let turn = PermissionGrantScope(rawValue: "turn")

  /// Until the session ends.
  public static let session = PermissionGrantScope(rawValue: "session")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What does the user say to these questions of the agent? The turn waits for the answer.
public struct ToolRequestUserInputParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The call in which the model asks.
  public var itemID: String

  /// The questions, in order.
  public var questions: [ToolRequestUserInputQuestion]

  /// Whether the agent cannot go on without the user. When it can, the client may answer by itself
  /// after a while, with no answers.
  public var isBlocking: Bool

  /// How long the client waits for the user before it answers by itself. For as long as it takes
  /// when null. In milliseconds.
  @available(
    *, deprecated,
    message: "How long to wait is the choice of the client. Go by `isBlocking` on whether to wait at all."
  )
  @Nullable public var autoResolutionMs: UInt64? = nil

  public init(
    threadID: String,
    turnID: String,
    itemID: String,
    questions: [ToolRequestUserInputQuestion],
    isBlocking: Bool
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.questions = questions
    self.isBlocking = isBlocking
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case questions
    case isBlocking
    case autoResolutionMs
  }
}

/// One question to the user.
public struct ToolRequestUserInputQuestion: Codable, Hashable, Sendable {
  /// Tells the questions of one request apart.
  public var id: String

  /// What it is about, in a word or two.
  public var header: String

  /// The question.
  public var question: String

  /// The answers to choose from. When there are none, the user answers in their own words.
  @Nullable public var options: [ToolRequestUserInputOption]?

  /// Beside the options, the user can answer in their own words. Default: `false`.
  public var isOther: Bool?

  /// Do not show the answer while it is typed. Default: `false`.
  public var isSecret: Bool?

  public init(
    id: String,
    header: String,
    question: String,
    options: [ToolRequestUserInputOption]? = nil,
    isOther: Bool? = nil,
    isSecret: Bool? = nil
  ) {
    self.id = id
    self.header = header
    self.question = question
    self.options = options
    self.isOther = isOther
    self.isSecret = isSecret
  }
}

/// An answer that the user can choose.
public struct ToolRequestUserInputOption: Codable, Hashable, Sendable {
  /// The answer in a few words.
  public var label: String

  /// What it would mean to choose it.
  public var description: String

  public init(label: String, description: String) {
    self.label = label
    self.description = description
  }
}

/// What the user says to the questions.
public struct ToolRequestUserInputResponse: Codable, Hashable, Sendable {
  /// The answers, by the ids of the questions. A question that is not answered is left out.
  public var answers: [String: ToolRequestUserInputAnswer]

  public init(answers: [String: ToolRequestUserInputAnswer]) {
    self.answers = answers
  }
}

/// What the user says to one question.
public struct ToolRequestUserInputAnswer: Codable, Hashable, Sendable {
  /// Labels of the options that the user chose, or their own words.
  public var answers: [String]

  public init(answers: [String]) {
    self.answers = answers
  }
}

/// May this command run? Asked by the older generation of the protocol; the turn waits for the
/// answer.
public struct ExecCommandApprovalParams: Codable, Hashable, Sendable {
  /// The thread.
  public var conversationID: String

  /// The call of the model; older notifications about the command carry the same id.
  public var callID: String

  /// Tells several questions about one call apart.
  @Nullable public var approvalID: String?

  /// Why it is asked, for people.
  @Nullable public var reason: String?

  /// The command, word by word.
  public var command: [String]

  /// The folder that it is to run in.
  public var cwd: String

  /// What it does, as far as the server can tell.
  public var parsedCmd: [ParsedCommand]

  public init(
    conversationID: String,
    callID: String,
    approvalID: String? = nil,
    reason: String? = nil,
    command: [String],
    cwd: String,
    parsedCmd: [ParsedCommand]
  ) {
    self.conversationID = conversationID
    self.callID = callID
    self.approvalID = approvalID
    self.reason = reason
    self.command = command
    self.cwd = cwd
    self.parsedCmd = parsedCmd
  }

  private enum CodingKeys: String, CodingKey {
    case conversationID = "conversationId"
    case callID = "callId"
    case approvalID = "approvalId"
    case reason
    case command
    case cwd
    case parsedCmd
  }
}

/// What a command does, in the words of the older generation of the protocol. For display only:
/// never decide by it.
public enum ParsedCommand: Codable, Hashable, Sendable {
  /// The command reads a file.
  case read(ReadParsedCommand)

  /// The command lists files.
  case listFiles(ListFilesParsedCommand)

  /// The command searches in files.
  case search(SearchParsedCommand)

  /// The server cannot tell what the command does.
  case unknown(UnknownParsedCommand)

  /// What this package does not know, as it came.
  case unknownValue(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "read":
      self = .read(try ReadParsedCommand(from: decoder))
    case "list_files":
      self = .listFiles(try ListFilesParsedCommand(from: decoder))
    case "search":
      self = .search(try SearchParsedCommand(from: decoder))
    case "unknown":
      self = .unknown(try UnknownParsedCommand(from: decoder))
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
public struct ReadParsedCommand: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "read"
  }

  /// The part of the command line that does it.
  public var cmd: String

  /// Name of the file, for people.
  public var name: String

  /// Where the file is, as far as the server can tell. Can start from the working folder.
  public var path: String

  public init(cmd: String, name: String, path: String) {
    self.cmd = cmd
    self.name = name
    self.path = path
  }
}

/// The command lists files.
public struct ListFilesParsedCommand: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "list_files"
  }

  /// The part of the command line that does it.
  public var cmd: String

  /// The folder; the working folder when null.
  @Nullable public var path: String?

  public init(cmd: String, path: String? = nil) {
    self.cmd = cmd
    self.path = path
  }
}

/// The command searches in files.
public struct SearchParsedCommand: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "search"
  }

  /// The part of the command line that does it.
  public var cmd: String

  /// What it searches for.
  @Nullable public var query: String?

  /// Where it searches.
  @Nullable public var path: String?

  public init(cmd: String, query: String? = nil, path: String? = nil) {
    self.cmd = cmd
    self.query = query
    self.path = path
  }
}

/// The server cannot tell what the command does.
public struct UnknownParsedCommand: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "unknown"
  }

  /// The part of the command line that does it.
  public var cmd: String

  public init(cmd: String) {
    self.cmd = cmd
  }
}

/// What the user says to the command, for the older generation of the protocol.
public struct ExecCommandApprovalResponse: Codable, Hashable, Sendable {
  /// The decision.
  public var decision: ReviewDecision

  public init(decision: ReviewDecision) {
    self.decision = decision
  }
}

/// What the user says, in the words of the older generation of the protocol.
public enum ReviewDecision: Codable, Hashable, Sendable {
  /// Do it.
  case approved

  /// Do it, and do not ask for the same again in this session.
  case approvedForSession

  /// Run the command, and do not ask for commands that begin like it.
  case approvedExecpolicyAmendment(ApprovedExecpolicyAmendment)

  /// Call the tool, and do not ask for it again, in later sessions either.
  case approvedMCPPolicyAmendment

  /// Add a rule about the network and do as it says.
  case networkPolicyAmendment(ApprovedNetworkPolicyAmendment)

  /// Do not do it; the turn goes on.
  case denied(DeniedReview)

  /// No decision: the reviewing model took too long.
  case timedOut

  /// Do not do it, and stop the turn.
  case abort

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = decoder.text() {
      switch text {
      case "approved":
        self = .approved
      case "approved_for_session":
        self = .approvedForSession
      case "approved_mcp_policy_amendment":
        self = .approvedMCPPolicyAmendment
      case "timed_out":
        self = .timedOut
      case "abort":
        self = .abort
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else if let key = decoder.onlyKey() {
      let container = try decoder.container(keyedBy: WireKey.self)
      switch key.stringValue {
      case "approved_execpolicy_amendment":
        let value = try container.decode(ApprovedExecpolicyAmendment.self, forKey: key)
        self = .approvedExecpolicyAmendment(value)
      case "network_policy_amendment":
        let value = try container.decode(ApprovedNetworkPolicyAmendment.self, forKey: key)
        self = .networkPolicyAmendment(value)
      case "denied":
        let value = try container.decode(DeniedReview.self, forKey: key)
        self = .denied(value)
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .approved:
      try encoder.write(text: "approved")
    case .approvedForSession:
      try encoder.write(text: "approved_for_session")
    case .approvedExecpolicyAmendment(let value):
      try encoder.write(value, under: "approved_execpolicy_amendment")
    case .approvedMCPPolicyAmendment:
      try encoder.write(text: "approved_mcp_policy_amendment")
    case .networkPolicyAmendment(let value):
      try encoder.write(value, under: "network_policy_amendment")
    case .denied(let value):
      try encoder.write(value, under: "denied")
    case .timedOut:
      try encoder.write(text: "timed_out")
    case .abort:
      try encoder.write(text: "abort")
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

/// The rule about commands that the user agreed to.
public struct ApprovedExecpolicyAmendment: Codable, Hashable, Sendable {
  /// The words that such commands begin with.
  public var proposedExecpolicyAmendment: [String]

  public init(proposedExecpolicyAmendment: [String]) {
    self.proposedExecpolicyAmendment = proposedExecpolicyAmendment
  }

  private enum CodingKeys: String, CodingKey {
    case proposedExecpolicyAmendment = "proposed_execpolicy_amendment"
  }
}

/// The rule about the network that the user chose.
public struct ApprovedNetworkPolicyAmendment: Codable, Hashable, Sendable {
  /// The rule.
  public var networkPolicyAmendment: NetworkPolicyAmendment

  public init(networkPolicyAmendment: NetworkPolicyAmendment) {
    self.networkPolicyAmendment = networkPolicyAmendment
  }

  private enum CodingKeys: String, CodingKey {
    case networkPolicyAmendment = "network_policy_amendment"
  }
}

/// Why the user said no.
public struct DeniedReview: Codable, Hashable, Sendable {
  /// What to tell the model.
  public var rejection: String

  public init(rejection: String) {
    self.rejection = rejection
  }
}

/// May these files be changed? Asked by the older generation of the protocol; the turn waits for
/// the answer.
public struct ApplyPatchApprovalParams: Codable, Hashable, Sendable {
  /// The thread.
  public var conversationID: String

  /// The call of the model; older notifications about the change carry the same id.
  public var callID: String

  /// The changes, by the paths of the files.
  public var fileChanges: [String: FileChange]

  /// Why it is asked, for people.
  @Nullable public var reason: String?

  /// The folder that would be writable for the rest of the session.
  @Nullable public var grantRoot: String?

  public init(
    conversationID: String,
    callID: String,
    fileChanges: [String: FileChange],
    reason: String? = nil,
    grantRoot: String? = nil
  ) {
    self.conversationID = conversationID
    self.callID = callID
    self.fileChanges = fileChanges
    self.reason = reason
    self.grantRoot = grantRoot
  }

  private enum CodingKeys: String, CodingKey {
    case conversationID = "conversationId"
    case callID = "callId"
    case fileChanges
    case reason
    case grantRoot
  }
}

/// The change of one file, in the words of the older generation of the protocol.
public enum FileChange: Codable, Hashable, Sendable {
  /// The file is new.
  case add(AddFileChange)

  /// The file goes away.
  case delete(DeleteFileChange)

  /// The file changes.
  case update(UpdateFileChange)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "add":
      self = .add(try AddFileChange(from: decoder))
    case "delete":
      self = .delete(try DeleteFileChange(from: decoder))
    case "update":
      self = .update(try UpdateFileChange(from: decoder))
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
public struct AddFileChange: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "add"
  }

  /// What will be in it.
  public var content: String

  public init(content: String) {
    self.content = content
  }
}

/// The file goes away.
public struct DeleteFileChange: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "delete"
  }

  /// What was in it.
  public var content: String

  public init(content: String) {
    self.content = content
  }
}

/// The file changes.
public struct UpdateFileChange: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "update"
  }

  /// How it changes, as a unified diff.
  public var unifiedDiff: String

  /// Where it moves to, when it does.
  @Nullable public var movePath: String?

  public init(unifiedDiff: String, movePath: String? = nil) {
    self.unifiedDiff = unifiedDiff
    self.movePath = movePath
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case unifiedDiff = "unified_diff"
    case movePath = "move_path"
  }
}

/// What the user says to the change, for the older generation of the protocol.
public struct ApplyPatchApprovalResponse: Codable, Hashable, Sendable {
  /// The decision.
  public var decision: ReviewDecision

  public init(decision: ReviewDecision) {
    self.decision = decision
  }
}

/// A request of the server has its answer, or needs none any more; a client that still shows it can
/// put it away.
public struct ServerRequestResolvedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The id of the request.
  public var requestID: RequestID

  public init(threadID: String, requestID: RequestID) {
    self.threadID = threadID
    self.requestID = requestID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case requestID = "requestId"
  }
}

/// A reviewing model looks at what the agent wants to do, in place of the user.
public struct ItemGuardianApprovalReviewStartedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// Tells reviews apart; the same from beginning to end.
  public var reviewID: String

  /// The item that the action belongs to. Several reviews can share one: those of programs that a
  /// command starts, and those of input to its process. Null where there is none, as for what a
  /// command wants to reach on the network.
  @Nullable public var targetItemID: String?

  /// What is to be decided on.
  public var action: GuardianApprovalReviewAction

  /// What the reviewing model thinks of it.
  public var review: GuardianApprovalReview

  /// When the review began. Unix time in milliseconds.
  public var startedAtMs: Int64

  public init(
    threadID: String,
    turnID: String,
    reviewID: String,
    targetItemID: String? = nil,
    action: GuardianApprovalReviewAction,
    review: GuardianApprovalReview,
    startedAtMs: Int64
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.reviewID = reviewID
    self.targetItemID = targetItemID
    self.action = action
    self.review = review
    self.startedAtMs = startedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case reviewID = "reviewId"
    case targetItemID = "targetItemId"
    case action
    case review
    case startedAtMs
  }
}

/// What a reviewing model is to decide on.
public enum GuardianApprovalReviewAction: Codable, Hashable, Sendable {
  /// A command.
  case command(ReviewedCommand)

  /// A program that a command starts while it runs.
  case execve(ReviewedExecve)

  /// Input to a process that already runs.
  case writeStdin(ReviewedWriteStdin)

  /// A change of files.
  case applyPatch(ReviewedApplyPatch)

  /// Something that a command wants to reach on the network.
  case networkAccess(ReviewedNetworkAccess)

  /// A call of a tool of an MCP server.
  case mcpToolCall(ReviewedMCPToolCall)

  /// Permissions on top of those that the agent has.
  case requestPermissions(ReviewedRequestPermissions)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "command":
      self = .command(try ReviewedCommand(from: decoder))
    case "execve":
      self = .execve(try ReviewedExecve(from: decoder))
    case "writeStdin":
      self = .writeStdin(try ReviewedWriteStdin(from: decoder))
    case "applyPatch":
      self = .applyPatch(try ReviewedApplyPatch(from: decoder))
    case "networkAccess":
      self = .networkAccess(try ReviewedNetworkAccess(from: decoder))
    case "mcpToolCall":
      self = .mcpToolCall(try ReviewedMCPToolCall(from: decoder))
    case "requestPermissions":
      self = .requestPermissions(try ReviewedRequestPermissions(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .command(let value):
      try value.encode(to: encoder)
    case .execve(let value):
      try value.encode(to: encoder)
    case .writeStdin(let value):
      try value.encode(to: encoder)
    case .applyPatch(let value):
      try value.encode(to: encoder)
    case .networkAccess(let value):
      try value.encode(to: encoder)
    case .mcpToolCall(let value):
      try value.encode(to: encoder)
    case .requestPermissions(let value):
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

/// A command.
public struct ReviewedCommand: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "command"
  }

  /// The command line, quoted for display.
  public var command: String

  /// The folder that it is to run in.
  public var cwd: String

  /// How it is run.
  public var source: GuardianCommandSource

  public init(command: String, cwd: String, source: GuardianCommandSource) {
    self.command = command
    self.cwd = cwd
    self.source = source
  }
}

/// How a command is run.
///
/// A value that this package does not know is kept in `rawValue`.
public struct GuardianCommandSource: RawRepresentable, Codable, Hashable, Sendable {
  /// By itself, until it ends.
  public static let shell = GuardianCommandSource(rawValue: "shell")

  /// In such a way that the agent can go on talking to the process.
  public static let unifiedExec = GuardianCommandSource(rawValue: "unifiedExec")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A program that a command starts while it runs.
public struct ReviewedExecve: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "execve"
  }

  /// The program.
  public var program: String

  /// What it is started with, beginning with its own name.
  public var argv: [String]

  /// The folder that it is to run in.
  public var cwd: String

  /// How it is run.
  public var source: GuardianCommandSource

  public init(program: String, argv: [String], cwd: String, source: GuardianCommandSource) {
    self.program = program
    self.argv = argv
    self.cwd = cwd
    self.source = source
  }
}

/// Input to a process that already runs.
public struct ReviewedWriteStdin: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "writeStdin"
  }

  /// Tells several reviews of one item apart.
  public var approvalID: String

  /// Name of the process, as the item of its command gives it.
  public var processID: String

  /// The input.
  public var stdin: String

  /// The folder that the process was started in.
  public var cwd: String

  public init(approvalID: String, processID: String, stdin: String, cwd: String) {
    self.approvalID = approvalID
    self.processID = processID
    self.stdin = stdin
    self.cwd = cwd
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case approvalID = "approvalId"
    case processID = "processId"
    case stdin
    case cwd
  }
}

/// A change of files.
public struct ReviewedApplyPatch: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "applyPatch"
  }

  /// The working folder.
  public var cwd: String

  /// The files.
  public var files: [String]

  public init(cwd: String, files: [String]) {
    self.cwd = cwd
    self.files = files
  }
}

/// Something that a command wants to reach on the network.
public struct ReviewedNetworkAccess: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "networkAccess"
  }

  /// The address as a whole, for people.
  public var target: String

  /// How it wants to reach it.
  public var `protocol`: NetworkApprovalProtocol

  /// The host.
  public var host: String

  /// The port.
  public var port: UInt16

  public init(target: String, `protocol`: NetworkApprovalProtocol, host: String, port: UInt16) {
    self.target = target
    self.protocol = `protocol`
    self.host = host
    self.port = port
  }
}

/// A call of a tool of an MCP server.
public struct ReviewedMCPToolCall: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "mcpToolCall"
  }

  /// Name of the server, as configured.
  public var server: String

  /// Name of the tool.
  public var toolName: String

  /// Name of the tool, for people.
  @Nullable public var toolTitle: String?

  /// Id of the app that the tool belongs to.
  @Nullable public var connectorID: String?

  /// Name of that app, for people.
  @Nullable public var connectorName: String?

  public init(
    server: String,
    toolName: String,
    toolTitle: String? = nil,
    connectorID: String? = nil,
    connectorName: String? = nil
  ) {
    self.server = server
    self.toolName = toolName
    self.toolTitle = toolTitle
    self.connectorID = connectorID
    self.connectorName = connectorName
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case server
    case toolName
    case toolTitle
    case connectorID = "connectorId"
    case connectorName
  }
}

/// Permissions on top of those that the agent has.
public struct ReviewedRequestPermissions: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "requestPermissions"
  }

  /// The permissions.
  public var permissions: RequestPermissionProfile

  /// Why the model requests them, for people.
  @Nullable public var reason: String?

  public init(permissions: RequestPermissionProfile, reason: String? = nil) {
    self.permissions = permissions
    self.reason = reason
  }
}

/// What a reviewing model thinks of an action. Still apt to change from version to version.
public struct GuardianApprovalReview: Codable, Hashable, Sendable {
  /// Where the review stands.
  public var status: GuardianApprovalReviewStatus

  /// How much harm the action could do. Null until that is known.
  @Nullable public var riskLevel: GuardianRiskLevel?

  /// How far the words of the user cover it. Null until that is known.
  @Nullable public var userAuthorization: GuardianUserAuthorization?

  /// Why it was decided so, for people.
  @Nullable public var rationale: String?

  public init(
    status: GuardianApprovalReviewStatus,
    riskLevel: GuardianRiskLevel? = nil,
    userAuthorization: GuardianUserAuthorization? = nil,
    rationale: String? = nil
  ) {
    self.status = status
    self.riskLevel = riskLevel
    self.userAuthorization = userAuthorization
    self.rationale = rationale
  }
}

/// Where a review stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct GuardianApprovalReviewStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It goes on.
  public static let inProgress = GuardianApprovalReviewStatus(rawValue: "inProgress")

  /// The action is allowed.
  public static let approved = GuardianApprovalReviewStatus(rawValue: "approved")

  /// The action is not allowed.
  public static let denied = GuardianApprovalReviewStatus(rawValue: "denied")

  /// It took too long and was given up.
  public static let timedOut = GuardianApprovalReviewStatus(rawValue: "timedOut")

  /// It was stopped before it came to a decision.
  public static let aborted = GuardianApprovalReviewStatus(rawValue: "aborted")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How much harm an action could do.
///
/// A value that this package does not know is kept in `rawValue`.
public struct GuardianRiskLevel: RawRepresentable, Codable, Hashable, Sendable {
  /// Little.
  public static let low = GuardianRiskLevel(rawValue: "low")

  /// Some.
  public static let medium = GuardianRiskLevel(rawValue: "medium")

  /// Much.
  public static let high = GuardianRiskLevel(rawValue: "high")

  /// So much that it can hardly be allowed.
  public static let critical = GuardianRiskLevel(rawValue: "critical")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How far the words of the user cover an action.
///
/// A value that this package does not know is kept in `rawValue`.
public struct GuardianUserAuthorization: RawRepresentable, Codable, Hashable, Sendable {
  /// That cannot be told.
  public static let unknown = GuardianUserAuthorization(rawValue: "unknown")

  /// Hardly.
  public static let low = GuardianUserAuthorization(rawValue: "low")

  /// In part, or by the sense of them.
  public static let medium = GuardianUserAuthorization(rawValue: "medium")

  /// The user wanted it.
  public static let high = GuardianUserAuthorization(rawValue: "high")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A reviewing model has decided, or the review was given up.
public struct ItemGuardianApprovalReviewCompletedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// Tells reviews apart; the same from beginning to end.
  public var reviewID: String

  /// The item that the action belongs to. Several reviews can share one: those of programs that a
  /// command starts, and those of input to its process. Null where there is none, as for what a
  /// command wants to reach on the network.
  @Nullable public var targetItemID: String?

  /// What is to be decided on.
  public var action: GuardianApprovalReviewAction

  /// What the reviewing model thinks of it.
  public var review: GuardianApprovalReview

  /// When the review began. Unix time in milliseconds.
  public var startedAtMs: Int64

  /// When the review ended. Unix time in milliseconds.
  public var completedAtMs: Int64

  /// Who brought it to its end.
  public var decisionSource: AutoReviewDecisionSource

  public init(
    threadID: String,
    turnID: String,
    reviewID: String,
    targetItemID: String? = nil,
    action: GuardianApprovalReviewAction,
    review: GuardianApprovalReview,
    startedAtMs: Int64,
    completedAtMs: Int64,
    decisionSource: AutoReviewDecisionSource
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.reviewID = reviewID
    self.targetItemID = targetItemID
    self.action = action
    self.review = review
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
    self.decisionSource = decisionSource
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case reviewID = "reviewId"
    case targetItemID = "targetItemId"
    case action
    case review
    case startedAtMs
    case completedAtMs
    case decisionSource
  }
}

/// Who brought a review to its end.
///
/// A value that this package does not know is kept in `rawValue`.
public struct AutoReviewDecisionSource: RawRepresentable, Codable, Hashable, Sendable {
  /// The reviewing model.
  public static let agent = AutoReviewDecisionSource(rawValue: "agent")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// From now on, a reviewing model looks at every command of the turn before it runs.
public struct StrictReviewRequiredNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// When the review began. Unix time in milliseconds.
  public var startedAtMs: Int64

  public init(threadID: String, turnID: String, startedAtMs: Int64) {
    self.threadID = threadID
    self.turnID = turnID
    self.startedAtMs = startedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case startedAtMs
  }
}
