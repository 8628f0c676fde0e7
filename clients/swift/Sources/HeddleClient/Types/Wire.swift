// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// The id of a request: a string or an integer, chosen by the side that asks.
public enum RequestID: Codable, Hashable, Sendable {
  case string(String)

  case integer(Int64)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? String(from: decoder) {
      self = .string(value)
      return
    }
    if let value = try? Int64(from: decoder) {
      self = .integer(value)
      return
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value):
      try value.encode(to: encoder)
    case .integer(let value):
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

/// Where the fault is.
public struct InvalidParamsData: Codable, Hashable, Sendable {
  /// JSON pointer into the params; empty for the params as a whole.
  public var pointer: String

  public init(pointer: String) {
    self.pointer = pointer
  }
}

/// What could be spoken instead.
public struct UnsupportedVersionData: Codable, Hashable, Sendable {
  /// The protocol versions that the server speaks.
  public var supportedVersions: [String]

  public init(supportedVersions: [String]) {
    self.supportedVersions = supportedVersions
  }
}

/// The thread that was asked for.
public struct ThreadErrorData: Codable, Hashable, Sendable {
  /// The id from the request.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// The turn that was asked for.
public struct TurnErrorData: Codable, Hashable, Sendable {
  /// The thread from the request.
  public var threadID: String

  /// The turn from the request.
  public var turnID: String?

  public init(threadID: String, turnID: String? = nil) {
    self.threadID = threadID
    self.turnID = turnID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
  }
}

/// The process that was asked for.
public struct ProcessErrorData: Codable, Hashable, Sendable {
  /// The id from the request.
  public var processID: String

  public init(processID: String) {
    self.processID = processID
  }

  private enum CodingKeys: String, CodingKey {
    case processID = "processId"
  }
}

/// What the operating system says.
public struct FileErrorData: Codable, Hashable, Sendable {
  /// The file or folder that could not be worked with.
  public var path: String

  /// The name of the error, such as `ENOENT`.
  public var code: String

  /// Its number on the system of the server.
  public var errno: Int32?

  public init(path: String, code: String, errno: Int32? = nil) {
    self.path = path
    self.code = code
    self.errno = errno
  }
}
