// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// One unit of work of the agent, from a message of the user to the end.
public struct Turn: Codable, Hashable, Sendable {
  /// Unique inside the thread. A UUIDv7 since 2026-06, a counter (`"0"`) before.
  public var id: String

  /// The turn that this one goes back to, when turns start turns; else its own id.
  @Nullable public var rootTurnID: String?

  /// What happened in it, in order. Often empty in notifications: items come on their own.
  public var items: [ThreadItem]

  /// How many of the items are here. All when left out.
  public var itemsView: TurnItemsView?

  /// Where it stands.
  public var status: TurnStatus

  /// Why it failed, when it did.
  @Nullable public var error: TurnError?

  /// When the work began. Unix time in seconds.
  @Nullable public var startedAt: Int64?

  /// When it ended. Unix time in seconds.
  @Nullable public var completedAt: Int64?

  /// How long it took. In milliseconds.
  @Nullable public var durationMs: Int64?

  public init(
    id: String,
    rootTurnID: String? = nil,
    items: [ThreadItem],
    itemsView: TurnItemsView? = nil,
    status: TurnStatus,
    error: TurnError? = nil,
    startedAt: Int64? = nil,
    completedAt: Int64? = nil,
    durationMs: Int64? = nil
  ) {
    self.id = id
    self.rootTurnID = rootTurnID
    self.items = items
    self.itemsView = itemsView
    self.status = status
    self.error = error
    self.startedAt = startedAt
    self.completedAt = completedAt
    self.durationMs = durationMs
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case rootTurnID = "rootTurnId"
    case items
    case itemsView
    case status
    case error
    case startedAt
    case completedAt
    case durationMs
  }
}

/// One part of what the user says.
public enum UserInput: Codable, Hashable, Sendable {
  /// Words of the user.
  case text(TextInput)

  /// An image, by its address or as a file known to the model endpoint.
  case image(ImageInput)

  /// An image in a file on the machine of the server.
  case localImage(LocalImageInput)

  /// A sound, by its address or as a file known to the model endpoint.
  case audio(AudioInput)

  /// A sound in a file on the machine of the server.
  case localAudio(LocalAudioInput)

  /// A skill that the user calls by its name.
  case skill(SkillInput)

  /// Something that the user points to.
  case mention(MentionInput)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "text":
      self = .text(try TextInput(from: decoder))
    case "image":
      self = .image(try ImageInput(from: decoder))
    case "localImage":
      self = .localImage(try LocalImageInput(from: decoder))
    case "audio":
      self = .audio(try AudioInput(from: decoder))
    case "localAudio":
      self = .localAudio(try LocalAudioInput(from: decoder))
    case "skill":
      self = .skill(try SkillInput(from: decoder))
    case "mention":
      self = .mention(try MentionInput(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value):
      try value.encode(to: encoder)
    case .image(let value):
      try value.encode(to: encoder)
    case .localImage(let value):
      try value.encode(to: encoder)
    case .audio(let value):
      try value.encode(to: encoder)
    case .localAudio(let value):
      try value.encode(to: encoder)
    case .skill(let value):
      try value.encode(to: encoder)
    case .mention(let value):
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

/// Words of the user.
public struct TextInput: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "text"
  }

  /// What the user wrote.
  public var text: String

  /// Stretches of the text that stand for something else. Default: `[]`.
  public var textElements: [TextElement]?

  public init(text: String, textElements: [TextElement]? = nil) {
    self.text = text
    self.textElements = textElements
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case text
    case textElements = "text_elements"
  }
}

/// A stretch of a text that stands for something else, such as a file that was dropped into it.
public struct TextElement: Codable, Hashable, Sendable {
  /// Where it stands in the text.
  public var byteRange: ByteRange

  /// What to show in its place.
  @Nullable public var placeholder: String?

  public init(byteRange: ByteRange, placeholder: String? = nil) {
    self.byteRange = byteRange
    self.placeholder = placeholder
  }
}

/// A stretch of a text, counted in bytes of its UTF-8 form.
public struct ByteRange: Codable, Hashable, Sendable {
  /// First byte, counted from 0.
  public var start: UInt64

  /// First byte behind the stretch.
  public var end: UInt64

  public init(start: UInt64, end: UInt64) {
    self.start = start
    self.end = end
  }
}

/// An image, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `url`, `fileID`.
public struct ImageInput: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "image"
  }

  /// Address of the image; `data:` addresses carry it along. Either this or `fileId`.
  public var url: String?

  /// Id of the image at the model endpoint. Either this or `url`.
  public var fileID: String?

  /// How closely the model looks at it.
  @Nullable public var detail: ImageDetail?

  public init(url: String? = nil, fileID: String? = nil, detail: ImageDetail? = nil) {
    self.url = url
    self.fileID = fileID
    self.detail = detail
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case url
    case fileID = "fileId"
    case detail
  }
}

/// How closely the model looks at an image.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ImageDetail: RawRepresentable, Codable, Hashable, Sendable {
  /// As the model thinks fit.
  public static let auto = ImageDetail(rawValue: "auto")

  /// Coarsely, for few tokens.
  public static let low = ImageDetail(rawValue: "low")

  /// Closely.
  public static let high = ImageDetail(rawValue: "high")

  /// At full size.
  public static let original = ImageDetail(rawValue: "original")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// An image in a file on the machine of the server.
public struct LocalImageInput: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "localImage"
  }

  /// Where the file is.
  public var path: String

  /// How closely the model looks at it.
  @Nullable public var detail: ImageDetail?

  public init(path: String, detail: ImageDetail? = nil) {
    self.path = path
    self.detail = detail
  }
}

/// A sound, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `url`, `fileID`.
public struct AudioInput: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "audio"
  }

  /// Address of the sound. Either this or `fileId`.
  public var url: String?

  /// Id of the sound at the model endpoint. Either this or `url`.
  public var fileID: String?

  public init(url: String? = nil, fileID: String? = nil) {
    self.url = url
    self.fileID = fileID
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case url
    case fileID = "fileId"
  }
}

/// A sound in a file on the machine of the server.
public struct LocalAudioInput: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "localAudio"
  }

  /// Where the file is.
  public var path: String

  public init(path: String) {
    self.path = path
  }
}

/// A skill that the user calls by its name.
public struct SkillInput: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "skill"
  }

  /// Name of the skill.
  public var name: String

  /// Where the skill is described.
  public var path: String

  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// Something that the user points to.
public struct MentionInput: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "mention"
  }

  /// Name of what is meant.
  public var name: String

  /// Where it is: a file, or an address of the server.
  public var path: String

  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// How many of its items a turn carries here.
///
/// A value that this package does not know is kept in `rawValue`.
public struct TurnItemsView: RawRepresentable, Codable, Hashable, Sendable {
  /// None; ask for them.
  public static let notLoaded = TurnItemsView(rawValue: "notLoaded")

  /// The most telling ones.
  public static let summary = TurnItemsView(rawValue: "summary")

  /// All of them.
  public static let full = TurnItemsView(rawValue: "full")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where a turn stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct TurnStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// The agent is at work, or waits for an approval.
  public static let inProgress = TurnStatus(rawValue: "inProgress")

  /// The agent came to an end by itself.
  public static let completed = TurnStatus(rawValue: "completed")

  /// It was stopped, by the client or by the end of the process.
  public static let interrupted = TurnStatus(rawValue: "interrupted")

  /// It could not go on; `error` says why.
  public static let failed = TurnStatus(rawValue: "failed")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Why a turn failed.
public struct TurnError: Codable, Hashable, Sendable {
  /// What happened, for people.
  public var message: String

  /// The cause, for programs.
  @Nullable public var codexErrorInfo: CodexErrorInfo?

  /// More, for those who look into it.
  @Nullable public var additionalDetails: String?

  /// How the agent worked against its instructions, when it did.
  @Nullable public var misalignment: MisalignmentErrorDetails?

  public init(
    message: String,
    codexErrorInfo: CodexErrorInfo? = nil,
    additionalDetails: String? = nil,
    misalignment: MisalignmentErrorDetails? = nil
  ) {
    self.message = message
    self.codexErrorInfo = codexErrorInfo
    self.additionalDetails = additionalDetails
    self.misalignment = misalignment
  }
}

/// The cause of a failure, for programs to read.
public enum CodexErrorInfo: Codable, Hashable, Sendable {
  /// The history no longer fits into the context of the model.
  case contextWindowExceeded

  /// The budget of the session is used up.
  case sessionBudgetExceeded

  /// The account has reached a limit on its use.
  case usageLimitExceeded

  /// Too many requests in a short time.
  case rateLimitExceeded

  /// The cheaper class of service has no room at present.
  case flexUnavailable

  /// The model endpoint has too much to do.
  case serverOverloaded

  /// The endpoint has no model of that name.
  case modelNotFound

  /// A check that policy demands could not be made for lack of room.
  case policyCapacityUnavailable

  /// Refused under the rules on attacks on computers.
  case cyberPolicy

  /// Stopped because the agent worked against its instructions.
  case misalignmentPolicyViolation

  /// Stopped because too many actions in a row were denied.
  case tooManyDenials

  /// The model endpoint failed.
  case internalServerError

  /// The model endpoint refused the credentials.
  case unauthorized

  /// The model endpoint did not accept the request.
  case badRequest

  /// The thread could not be taken back.
  case threadRollbackFailed

  /// The sandbox could not be set up.
  case sandboxError

  /// A hook refused the request to the model.
  case inferenceHookDenied

  /// Something else; the message says what.
  case other

  /// The model endpoint could not be reached.
  case httpConnectionFailed(HTTPFailure)

  /// The stream of the answer could not be opened.
  case responseStreamConnectionFailed(HTTPFailure)

  /// The stream of the answer broke off.
  case responseStreamDisconnected(HTTPFailure)

  /// Given up after several attempts.
  case responseTooManyFailedAttempts(HTTPFailure)

  /// The running turn takes no further input.
  case activeTurnNotSteerable(ActiveTurnNotSteerable)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = decoder.text() {
      switch text {
      case "contextWindowExceeded":
        self = .contextWindowExceeded
      case "sessionBudgetExceeded":
        self = .sessionBudgetExceeded
      case "usageLimitExceeded":
        self = .usageLimitExceeded
      case "rateLimitExceeded":
        self = .rateLimitExceeded
      case "flexUnavailable":
        self = .flexUnavailable
      case "serverOverloaded":
        self = .serverOverloaded
      case "modelNotFound":
        self = .modelNotFound
      case "policyCapacityUnavailable":
        self = .policyCapacityUnavailable
      case "cyberPolicy":
        self = .cyberPolicy
      case "misalignmentPolicyViolation":
        self = .misalignmentPolicyViolation
      case "tooManyDenials":
        self = .tooManyDenials
      case "internalServerError":
        self = .internalServerError
      case "unauthorized":
        self = .unauthorized
      case "badRequest":
        self = .badRequest
      case "threadRollbackFailed":
        self = .threadRollbackFailed
      case "sandboxError":
        self = .sandboxError
      case "inferenceHookDenied":
        self = .inferenceHookDenied
      case "other":
        self = .other
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else if let key = decoder.onlyKey() {
      let container = try decoder.container(keyedBy: WireKey.self)
      switch key.stringValue {
      case "httpConnectionFailed":
        let value = try container.decode(HTTPFailure.self, forKey: key)
        self = .httpConnectionFailed(value)
      case "responseStreamConnectionFailed":
        let value = try container.decode(HTTPFailure.self, forKey: key)
        self = .responseStreamConnectionFailed(value)
      case "responseStreamDisconnected":
        let value = try container.decode(HTTPFailure.self, forKey: key)
        self = .responseStreamDisconnected(value)
      case "responseTooManyFailedAttempts":
        let value = try container.decode(HTTPFailure.self, forKey: key)
        self = .responseTooManyFailedAttempts(value)
      case "activeTurnNotSteerable":
        let value = try container.decode(ActiveTurnNotSteerable.self, forKey: key)
        self = .activeTurnNotSteerable(value)
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .contextWindowExceeded:
      try encoder.write(text: "contextWindowExceeded")
    case .sessionBudgetExceeded:
      try encoder.write(text: "sessionBudgetExceeded")
    case .usageLimitExceeded:
      try encoder.write(text: "usageLimitExceeded")
    case .rateLimitExceeded:
      try encoder.write(text: "rateLimitExceeded")
    case .flexUnavailable:
      try encoder.write(text: "flexUnavailable")
    case .serverOverloaded:
      try encoder.write(text: "serverOverloaded")
    case .modelNotFound:
      try encoder.write(text: "modelNotFound")
    case .policyCapacityUnavailable:
      try encoder.write(text: "policyCapacityUnavailable")
    case .cyberPolicy:
      try encoder.write(text: "cyberPolicy")
    case .misalignmentPolicyViolation:
      try encoder.write(text: "misalignmentPolicyViolation")
    case .tooManyDenials:
      try encoder.write(text: "tooManyDenials")
    case .internalServerError:
      try encoder.write(text: "internalServerError")
    case .unauthorized:
      try encoder.write(text: "unauthorized")
    case .badRequest:
      try encoder.write(text: "badRequest")
    case .threadRollbackFailed:
      try encoder.write(text: "threadRollbackFailed")
    case .sandboxError:
      try encoder.write(text: "sandboxError")
    case .inferenceHookDenied:
      try encoder.write(text: "inferenceHookDenied")
    case .other:
      try encoder.write(text: "other")
    case .httpConnectionFailed(let value):
      try encoder.write(value, under: "httpConnectionFailed")
    case .responseStreamConnectionFailed(let value):
      try encoder.write(value, under: "responseStreamConnectionFailed")
    case .responseStreamDisconnected(let value):
      try encoder.write(value, under: "responseStreamDisconnected")
    case .responseTooManyFailedAttempts(let value):
      try encoder.write(value, under: "responseTooManyFailedAttempts")
    case .activeTurnNotSteerable(let value):
      try encoder.write(value, under: "activeTurnNotSteerable")
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

/// What the model endpoint answered on the level of HTTP.
public struct HTTPFailure: Codable, Hashable, Sendable {
  /// Status code of the answer, when there was one.
  @Nullable public var httpStatusCode: UInt16?

  public init(httpStatusCode: UInt16? = nil) {
    self.httpStatusCode = httpStatusCode
  }
}

/// Why the running turn takes no further input.
public struct ActiveTurnNotSteerable: Codable, Hashable, Sendable {
  /// What kind of turn it is.
  public var turnKind: NonSteerableTurnKind

  public init(turnKind: NonSteerableTurnKind) {
    self.turnKind = turnKind
  }
}

/// A kind of turn that takes no further input while it runs.
///
/// A value that this package does not know is kept in `rawValue`.
public struct NonSteerableTurnKind: RawRepresentable, Codable, Hashable, Sendable {
  /// A review of changes.
  public static let review = NonSteerableTurnKind(rawValue: "review")

  /// A compaction of the history.
  public static let compact = NonSteerableTurnKind(rawValue: "compact")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How the agent worked against its instructions.
public struct MisalignmentErrorDetails: Codable, Hashable, Sendable {
  /// The kind of violation.
  @Nullable public var errorType: String?

  /// What happened, for people.
  @Nullable public var detailedExplanation: String?

  /// What was looked at.
  @Nullable public var reviewTarget: String?

  /// What the agent was told.
  @Nullable public var steer: MisalignmentSteer?

  public init(
    errorType: String? = nil,
    detailedExplanation: String? = nil,
    reviewTarget: String? = nil,
    steer: MisalignmentSteer? = nil
  ) {
    self.errorType = errorType
    self.detailedExplanation = detailedExplanation
    self.reviewTarget = reviewTarget
    self.steer = steer
  }
}

/// What the agent was told to bring it back on course.
public struct MisalignmentSteer: Codable, Hashable, Sendable {
  /// The words it was told.
  public var message: String

  public init(message: String) {
    self.message = message
  }
}

/// What the user says, and what is to change from this turn on. While a turn runs, the input joins
/// that turn.
public struct TurnStartParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// What the user says.
  public var input: [UserInput]

  /// An id for the message, so that sending it again does no harm.
  @Nullable public var clientUserMessageID: String?

  /// The working folder from now on.
  @Nullable public var cwd: String?

  /// When the agent has to ask, from now on.
  @Nullable public var approvalPolicy: AskForApproval?

  /// Who answers when it asks, from now on.
  @Nullable public var approvalsReviewer: ApprovalsReviewer?

  /// What its commands can reach, from now on.
  @Nullable public var sandboxPolicy: SandboxPolicy?

  /// Name of the model from now on.
  @Nullable public var model: String?

  /// Class of service from now on.
  @Nullable public var serviceTier: String?

  /// Class of service for this turn only.
  @Nullable public var serviceTierForTurn: String?

  /// How long the model may think, from now on.
  @Nullable public var effort: ReasoningEffort?

  /// How much of its thinking it tells, from now on.
  @Nullable public var summary: ReasoningSummary?

  /// The tone in which the agent talks, from now on.
  @available(*, deprecated, message: "Servers no longer change the tone.")
  @Nullable public var personality: Personality? = nil

  /// JSON Schema that the final answer of this turn has to follow.
  @Nullable public var outputSchema: JSONValue?

  /// Plugins to switch off.
  @Nullable public var disabledPluginIDs: [String]?

  /// The turn that started this one.
  @Nullable public var parentTurnID: String?

  /// The turn that this one goes back to.
  @Nullable public var rootTurnID: String?

  /// What started the turn, in the words of the client.
  @Nullable public var turnTrigger: String?

  /// The output of a tool, in place of words of the user.
  @Nullable public var toolOutput: TurnToolOutput?

  public init(
    threadID: String,
    input: [UserInput],
    clientUserMessageID: String? = nil,
    cwd: String? = nil,
    approvalPolicy: AskForApproval? = nil,
    approvalsReviewer: ApprovalsReviewer? = nil,
    sandboxPolicy: SandboxPolicy? = nil,
    model: String? = nil,
    serviceTier: String? = nil,
    serviceTierForTurn: String? = nil,
    effort: ReasoningEffort? = nil,
    summary: ReasoningSummary? = nil,
    outputSchema: JSONValue? = nil,
    disabledPluginIDs: [String]? = nil,
    parentTurnID: String? = nil,
    rootTurnID: String? = nil,
    turnTrigger: String? = nil,
    toolOutput: TurnToolOutput? = nil
  ) {
    self.threadID = threadID
    self.input = input
    self.clientUserMessageID = clientUserMessageID
    self.cwd = cwd
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandboxPolicy = sandboxPolicy
    self.model = model
    self.serviceTier = serviceTier
    self.serviceTierForTurn = serviceTierForTurn
    self.effort = effort
    self.summary = summary
    self.outputSchema = outputSchema
    self.disabledPluginIDs = disabledPluginIDs
    self.parentTurnID = parentTurnID
    self.rootTurnID = rootTurnID
    self.turnTrigger = turnTrigger
    self.toolOutput = toolOutput
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case input
    case clientUserMessageID = "clientUserMessageId"
    case cwd
    case approvalPolicy
    case approvalsReviewer
    case sandboxPolicy
    case model
    case serviceTier
    case serviceTierForTurn
    case effort
    case summary
    case personality
    case outputSchema
    case disabledPluginIDs = "disabledPluginIds"
    case parentTurnID = "parentTurnId"
    case rootTurnID = "rootTurnId"
    case turnTrigger
    case toolOutput
  }
}

/// What a tool has to tell the model without having been called.
public struct TurnToolOutput: Codable, Hashable, Sendable {
  /// Name of the tool.
  public var name: String

  /// The common name that the tool stands under.
  @Nullable public var namespace: String?

  /// What it tells.
  public var output: FunctionCallOutputBody

  /// Keep it in the history that the model is given with later turns.
  public var retain: Bool?

  public init(
    name: String, namespace: String? = nil, output: FunctionCallOutputBody, retain: Bool? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.output = output
    self.retain = retain
  }
}

/// How the vendor is to treat a turn that deals with the security of computers. Who may have what
/// is up to the vendor.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CyberAccessProgram: RawRepresentable, Codable, Hashable, Sendable {
  /// As any other turn.
  public static let standard = CyberAccessProgram(rawValue: "standard")

  /// As work in defence.
  public static let daybreakBlue = CyberAccessProgram(rawValue: "daybreakBlue")

  /// As work in attack.
  public static let daybreakRed = CyberAccessProgram(rawValue: "daybreakRed")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The turn that was started, or that took the input.
public struct TurnStartResponse: Codable, Hashable, Sendable {
  /// The turn.
  public var turn: Turn

  public init(turn: Turn) {
    self.turn = turn
  }
}

/// What the user says into a running turn.
public struct TurnSteerParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// What the user says.
  public var input: [UserInput]

  /// An id for the message, so that sending it again does no harm.
  @Nullable public var clientUserMessageID: String?

  /// The turn that is meant; it must be the one that runs.
  public var expectedTurnID: String

  public init(
    threadID: String, input: [UserInput], clientUserMessageID: String? = nil, expectedTurnID: String
  ) {
    self.threadID = threadID
    self.input = input
    self.clientUserMessageID = clientUserMessageID
    self.expectedTurnID = expectedTurnID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case input
    case clientUserMessageID = "clientUserMessageId"
    case expectedTurnID = "expectedTurnId"
  }
}

/// The turn will take it in.
public struct TurnSteerResponse: Codable, Hashable, Sendable {
  /// The turn.
  public var turnID: String

  public init(turnID: String) {
    self.turnID = turnID
  }

  private enum CodingKeys: String, CodingKey {
    case turnID = "turnId"
  }
}

/// Which turn to stop.
public struct TurnInterruptParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn; it must be the one that runs.
  public var turnID: String

  public init(threadID: String, turnID: String) {
    self.threadID = threadID
    self.turnID = turnID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
  }
}

/// The turn will stop. Its end comes as `turn/completed`.
public struct TurnInterruptResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// A turn began.
public struct TurnStartedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn, still without items.
  public var turn: Turn

  public init(threadID: String, turn: Turn) {
    self.threadID = threadID
    self.turn = turn
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turn
  }
}

/// A turn ended; its status says how. Nothing more happens in it.
public struct TurnCompletedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turn: Turn

  public init(threadID: String, turn: Turn) {
    self.threadID = threadID
    self.turn = turn
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turn
  }
}

/// Files were changed in a turn.
public struct TurnDiffUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// All changes of the turn so far in one, as a unified diff in the style of git.
  public var diff: String

  public init(threadID: String, turnID: String, diff: String) {
    self.threadID = threadID
    self.turnID = turnID
    self.diff = diff
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case diff
  }
}

/// The agent made a plan for a turn, or changed it.
public struct TurnPlanUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// Why the plan is as it is, in the words of the agent.
  @Nullable public var explanation: String?

  /// All its steps, in order.
  public var plan: [TurnPlanStep]

  public init(threadID: String, turnID: String, explanation: String? = nil, plan: [TurnPlanStep]) {
    self.threadID = threadID
    self.turnID = turnID
    self.explanation = explanation
    self.plan = plan
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case explanation
    case plan
  }
}

/// One step of a plan.
public struct TurnPlanStep: Codable, Hashable, Sendable {
  /// What is to be done, in words.
  public var step: String

  /// Where it stands.
  public var status: TurnPlanStepStatus

  public init(step: String, status: TurnPlanStepStatus) {
    self.step = step
    self.status = status
  }
}

/// Where a step of a plan stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct TurnPlanStepStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// Its time has not come yet.
  public static let pending = TurnPlanStepStatus(rawValue: "pending")

  /// The agent is at it.
  public static let inProgress = TurnPlanStepStatus(rawValue: "inProgress")

  /// It is done.
  public static let completed = TurnPlanStepStatus(rawValue: "completed")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What the checks of the model endpoint say about a turn.
public struct TurnModerationMetadataNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// What they say, as the model endpoint puts it.
  public var metadata: JSONValue

  public init(threadID: String, turnID: String, metadata: JSONValue) {
    self.threadID = threadID
    self.turnID = turnID
    self.metadata = metadata
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case metadata
  }
}

/// Something went wrong in a turn.
public struct ErrorNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// What went wrong.
  public var error: TurnError

  /// The server tries again by itself. If not, the turn fails.
  public var willRetry: Bool

  public init(threadID: String, turnID: String, error: TurnError, willRetry: Bool) {
    self.threadID = threadID
    self.turnID = turnID
    self.error = error
    self.willRetry = willRetry
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case error
    case willRetry
  }
}

/// Something that the user should know, though everything goes on.
public struct WarningNotification: Codable, Hashable, Sendable {
  /// The thread that it is about; null when it is about none in particular.
  @Nullable public var threadID: String?

  /// What the user should know, in a few words.
  public var message: String

  public init(threadID: String? = nil, message: String) {
    self.threadID = threadID
    self.message = message
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case message
  }
}

/// Something that the user should know about the second agent, which watches over the first.
public struct GuardianWarningNotification: Codable, Hashable, Sendable {
  /// The thread of the agent that is watched.
  public var threadID: String

  /// What the user should know, in a few words.
  public var message: String

  public init(threadID: String, message: String) {
    self.threadID = threadID
    self.message = message
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case message
  }
}

/// The client or its settings use something that will go away.
public struct DeprecationNoticeNotification: Codable, Hashable, Sendable {
  /// What it is, in a few words for people.
  public var summary: String

  /// More about it, such as what to do instead.
  @Nullable public var details: String?

  public init(summary: String, details: String? = nil) {
    self.summary = summary
    self.details = details
  }
}
