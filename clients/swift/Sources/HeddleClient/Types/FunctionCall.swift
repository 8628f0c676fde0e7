// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// The output of a tool that the client started a turn with, in place of words of the user.
public struct FunctionCallOutputItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "functionCallOutput"
  }

  /// Unique inside the thread.
  public var id: String

  /// The common name that the tool stands under, when it has one.
  @Nullable public var namespace: String?

  /// Name of the tool.
  public var name: String

  /// What it gave back.
  public var output: FunctionCallOutputBody

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    namespace: String? = nil,
    name: String,
    output: FunctionCallOutputBody,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.namespace = namespace
    self.name = name
    self.output = output
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// What a tool gave back: words, or a list of parts.
public enum FunctionCallOutputBody: Codable, Hashable, Sendable {
  case string(String)

  case list([FunctionCallOutputContentItem])

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? String(from: decoder) {
      self = .string(value)
      return
    }
    if let value = try? [FunctionCallOutputContentItem](from: decoder) {
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

/// One part of what a tool gave back, as the model endpoint takes it.
public enum FunctionCallOutputContentItem: Codable, Hashable, Sendable {
  /// Words that a tool gave back.
  case inputText(FunctionCallOutputText)

  /// An image that a tool gave back, by its address or as a file known to the model endpoint.
  case inputImage(FunctionCallOutputImage)

  /// A sound that a tool gave back, by its address or as a file known to the model endpoint.
  case inputAudio(FunctionCallOutputAudio)

  /// Output that only the model endpoint can read.
  case encryptedContent(FunctionCallOutputEncrypted)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "input_text":
      self = .inputText(try FunctionCallOutputText(from: decoder))
    case "input_image":
      self = .inputImage(try FunctionCallOutputImage(from: decoder))
    case "input_audio":
      self = .inputAudio(try FunctionCallOutputAudio(from: decoder))
    case "encrypted_content":
      self = .encryptedContent(try FunctionCallOutputEncrypted(from: decoder))
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
    case .encryptedContent(let value):
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

/// Words that a tool gave back.
public struct FunctionCallOutputText: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "input_text"
  }

  /// The words.
  public var text: String

  public init(text: String) {
    self.text = text
  }
}

/// An image that a tool gave back, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `imageURL`, `fileID`.
public struct FunctionCallOutputImage: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "input_image"
  }

  /// How closely the model looks at it.
  @Nullable public var detail: ImageDetail?

  /// Address of the image; `data:` addresses carry it along. Either this or `file_id`.
  public var imageURL: String?

  /// Id of the image at the model endpoint. Either this or `image_url`.
  public var fileID: String?

  public init(detail: ImageDetail? = nil, imageURL: String? = nil, fileID: String? = nil) {
    self.detail = detail
    self.imageURL = imageURL
    self.fileID = fileID
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case detail
    case imageURL = "image_url"
    case fileID = "file_id"
  }
}

/// A sound that a tool gave back, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `audioURL`, `fileID`.
public struct FunctionCallOutputAudio: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "input_audio"
  }

  /// Address of the sound; `data:` addresses carry it along. Either this or `file_id`.
  public var audioURL: String?

  /// Id of the sound at the model endpoint. Either this or `audio_url`.
  public var fileID: String?

  public init(audioURL: String? = nil, fileID: String? = nil) {
    self.audioURL = audioURL
    self.fileID = fileID
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case audioURL = "audio_url"
    case fileID = "file_id"
  }
}

/// Output that only the model endpoint can read.
public struct FunctionCallOutputEncrypted: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "encrypted_content"
  }

  /// The output, to be passed on as it is.
  public var encryptedContent: String

  public init(encryptedContent: String) {
    self.encryptedContent = encryptedContent
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case encryptedContent = "encrypted_content"
  }
}
