// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// A call of a tool that a client carries out, and what became of it.
public struct DynamicToolCallItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "dynamicToolCall"
  }

  /// Unique inside the thread.
  public var id: String

  /// The common name that the tool stands under, when it has one.
  @Nullable public var namespace: String?

  /// Name of the tool.
  public var tool: String

  /// What the model handed to the tool.
  public var arguments: JSONValue

  /// Where it stands.
  public var status: DynamicToolCallStatus

  /// What the tool gave back. Null until it has.
  @Nullable public var contentItems: [DynamicToolCallOutputContentItem]?

  /// What the client said of it. Null until it has.
  @Nullable public var success: Bool?

  /// How long it took, once it ended. In milliseconds.
  @Nullable public var durationMs: Int64?

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    namespace: String? = nil,
    tool: String,
    arguments: JSONValue,
    status: DynamicToolCallStatus,
    contentItems: [DynamicToolCallOutputContentItem]? = nil,
    success: Bool? = nil,
    durationMs: Int64? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.namespace = namespace
    self.tool = tool
    self.arguments = arguments
    self.status = status
    self.contentItems = contentItems
    self.success = success
    self.durationMs = durationMs
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// Where the call of a tool of the client stands.
///
/// A value that this package does not know is kept in `rawValue`.
public struct DynamicToolCallStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// The client has not answered yet.
  public static let inProgress = DynamicToolCallStatus(rawValue: "inProgress")

  /// The client answered that it succeeded.
  public static let completed = DynamicToolCallStatus(rawValue: "completed")

  /// The client answered that it failed, or did not answer well.
  public static let failed = DynamicToolCallStatus(rawValue: "failed")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// One part of what a tool of the client gives back to the model.
public enum DynamicToolCallOutputContentItem: Codable, Hashable, Sendable {
  /// Words that a tool gives back.
  case inputText(DynamicToolText)

  /// An image that a tool gives back.
  case inputImage(DynamicToolImage)

  /// A sound that a tool gives back.
  case inputAudio(DynamicToolAudio)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "inputText":
      self = .inputText(try DynamicToolText(from: decoder))
    case "inputImage":
      self = .inputImage(try DynamicToolImage(from: decoder))
    case "inputAudio":
      self = .inputAudio(try DynamicToolAudio(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .inputText(let value):
      try value.encode(to: encoder)
    case .inputImage(let value):
      try value.encode(to: encoder)
    case .inputAudio(let value):
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

/// Words that a tool gives back.
public struct DynamicToolText: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "inputText"
  }

  /// The words.
  public var text: String

  public init(text: String) {
    self.text = text
  }
}

/// An image that a tool gives back.
public struct DynamicToolImage: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "inputImage"
  }

  /// Address of the image; `data:` addresses carry it along.
  public var imageURL: String

  public init(imageURL: String) {
    self.imageURL = imageURL
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case imageURL = "imageUrl"
  }
}

/// A sound that a tool gives back.
public struct DynamicToolAudio: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "inputAudio"
  }

  /// Address of the sound; `data:` addresses carry it along.
  public var audioURL: String

  public init(audioURL: String) {
    self.audioURL = audioURL
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case audioURL = "audioUrl"
  }
}

/// A call of a tool that the client offered. The turn waits for the answer.
public struct DynamicToolCallParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item of the call.
  public var callID: String

  /// The common name that the tool stands under, when it has one.
  @Nullable public var namespace: String?

  /// Name of the tool.
  public var tool: String

  /// What the model hands to the tool; it should follow its `inputSchema`.
  public var arguments: JSONValue

  public init(
    threadID: String,
    turnID: String,
    callID: String,
    namespace: String? = nil,
    tool: String,
    arguments: JSONValue
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.callID = callID
    self.namespace = namespace
    self.tool = tool
    self.arguments = arguments
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case callID = "callId"
    case namespace
    case tool
    case arguments
  }
}

/// What the tool gives back.
public struct DynamicToolCallResponse: Codable, Hashable, Sendable {
  /// The parts of the output, in order.
  public var contentItems: [DynamicToolCallOutputContentItem]

  /// Whether the tool did what it was called for. The model is told.
  public var success: Bool

  public init(contentItems: [DynamicToolCallOutputContentItem], success: Bool) {
    self.contentItems = contentItems
    self.success = success
  }
}
