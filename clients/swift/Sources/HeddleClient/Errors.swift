import Foundation

/// Everything that this package throws by itself. The message is a sentence for people.
public protocol ClientError: LocalizedError, CustomStringConvertible, Sendable {
  var message: String { get }
}

extension ClientError {
  public var description: String { message }
  public var errorDescription: String? { message }
}

/// The server answered a request with an error. Thrown by a handler, it is what the server gets.
public struct RPCError: ClientError, Codable, Hashable {
  public var code: Int64
  public var message: String
  /// What was added to the error, as it came.
  public var data: JSONValue?

  public init(code: Int64, message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }
}

/// Server and client have no protocol version in common.
public struct VersionRefused: ClientError {
  /// What the server answered.
  public let answer: RPCError
  /// What this client speaks.
  public let offered: [String]
  /// What the server speaks.
  public let supported: [String]

  public var message: String {
    """
    The server speaks protocol \(supported.joined(separator: ", ")), this client \
    \(offered.joined(separator: ", ")). Use a client that was generated for one of the versions of \
    the server.
    """
  }
}

/// There was no answer in time. The request may still take effect; a late answer is ignored.
public struct RequestTimeout: ClientError {
  public let method: String
  public let timeout: Duration

  public var message: String {
    """
    The server did not answer \(method) within \(timeout). Is it still working? A longer time is \
    set with requestTimeout, or for one call with timeout.
    """
  }
}

/// The server could not be started.
public struct StartFailed: ClientError {
  public let command: String
  public let reason: String

  public var message: String {
    "The server could not be started: \(command): \(reason). Is it installed, and on the PATH?"
  }
}

/// The connection is gone, and with it whatever was waited for.
public struct ConnectionClosed: ClientError {
  public let message: String
  /// How the process of the server ended, if it ended by itself.
  public var exitCode: Int32?
  /// The number of the signal that killed the process of the server.
  public var signal: Int32?
  /// The last lines that the process wrote to standard error.
  public var stderr: [String] = []
  /// The code that a WebSocket was closed with.
  public var closeCode: Int?
  /// The reason that a WebSocket was closed with.
  public var closeReason: String?

  public init(message: String) {
    self.message = message
  }
}

/// The server sent something that is no message of the protocol. The connection is closed.
public struct ProtocolViolation: ClientError {
  /// What it sent, as a whole.
  public let line: String
  public let reason: String

  init(line: Data, reason: String) {
    self.line = String(decoding: line, as: UTF8.self)
    self.reason = reason
  }

  public var message: String {
    let shown = line.count > 200 ? "\(line.prefix(200))… (\(line.count) characters)" : line
    return """
      The server sent a line that is no message: \(reason). The line: \(shown)
      A server may write only messages to standard output; logs belong on standard error.
      """
  }
}

/// An answer is not what this version of the protocol says.
public struct InvalidAnswer: ClientError {
  public let method: String
  public let problem: String

  public var message: String {
    "The answer to \(method) is not what the protocol says: \(problem)."
  }
}

/// Events came faster than they were read, and more of them than the reader may be behind.
public struct EventsDropped: ClientError {
  public let limit: Int

  public var message: String {
    """
    More than \(limit) events were waiting to be read; the later ones were dropped. Read events as \
    they come, or raise bufferSize.
    """
  }
}
