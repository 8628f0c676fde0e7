// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// A command to run. It belongs to the connection, not to a thread, and ends with the connection.
public struct CommandExecParams: Codable, Hashable, Sendable {
  /// The program and its arguments, at least one word. No shell reads them.
  public var command: [String]

  /// The folder to run it in. That of the server when left out.
  @Nullable public var cwd: String?

  /// Variables to change in the environment that the server gives it; null takes one out.
  @Nullable public var env: [String: String?]?

  /// A name for the process that the client makes up, unique on its connection. Needed for a
  /// terminal, for streams and to talk to the process later.
  @Nullable public var processID: String?

  /// Run it in a terminal, with input and output as streams. No when left out.
  public var tty: Bool?

  /// How large the terminal is at first. Only with `tty`.
  @Nullable public var size: CommandExecTerminalSize?

  /// Input will come with `command/exec/write`. No when left out.
  public var streamStdin: Bool?

  /// Send output as it comes, with `command/exec/outputDelta`; the result is then without it. No
  /// when left out.
  public var streamStdoutStderr: Bool?

  /// How many bytes of output to keep, of each of the two streams; the rest is dropped. The server
  /// has a limit of its own when left out. Not with `disableOutputCap`.
  @Nullable public var outputBytesCap: UInt64?

  /// Keep all output. Not with `outputBytesCap`.
  public var disableOutputCap: Bool?

  /// How long it may run before it is ended. The server has a limit of its own when left out. Not
  /// with `disableTimeout`. In milliseconds.
  @Nullable public var timeoutMs: Int64?

  /// Let it run as long as it likes. Not with `timeoutMs`.
  public var disableTimeout: Bool?

  /// What it can reach. As configured when left out. Not with `permissionProfile`.
  @Nullable public var sandboxPolicy: SandboxPolicy?

  public init(
    command: [String],
    cwd: String? = nil,
    env: [String: String?]? = nil,
    processID: String? = nil,
    tty: Bool? = nil,
    size: CommandExecTerminalSize? = nil,
    streamStdin: Bool? = nil,
    streamStdoutStderr: Bool? = nil,
    outputBytesCap: UInt64? = nil,
    disableOutputCap: Bool? = nil,
    timeoutMs: Int64? = nil,
    disableTimeout: Bool? = nil,
    sandboxPolicy: SandboxPolicy? = nil
  ) {
    self.command = command
    self.cwd = cwd
    self.env = env
    self.processID = processID
    self.tty = tty
    self.size = size
    self.streamStdin = streamStdin
    self.streamStdoutStderr = streamStdoutStderr
    self.outputBytesCap = outputBytesCap
    self.disableOutputCap = disableOutputCap
    self.timeoutMs = timeoutMs
    self.disableTimeout = disableTimeout
    self.sandboxPolicy = sandboxPolicy
  }

  private enum CodingKeys: String, CodingKey {
    case command
    case cwd
    case env
    case processID = "processId"
    case tty
    case size
    case streamStdin
    case streamStdoutStderr
    case outputBytesCap
    case disableOutputCap
    case timeoutMs
    case disableTimeout
    case sandboxPolicy
  }
}

/// How large a terminal is, counted in characters.
public struct CommandExecTerminalSize: Codable, Hashable, Sendable {
  /// Lines.
  public var rows: UInt16

  /// Characters in a line.
  public var cols: UInt16

  public init(rows: UInt16, cols: UInt16) {
    self.rows = rows
    self.cols = cols
  }
}

/// What became of the command. It comes when the process has ended, after the last of its output.
public struct CommandExecResponse: Codable, Hashable, Sendable {
  /// The exit code; 124 when the time was up. Before 2026-06 the request fails then.
  public var exitCode: Int32

  /// Standard output; empty when it was streamed.
  public var stdout: String

  /// Standard error; empty when it was streamed.
  public var stderr: String

  public init(exitCode: Int32, stdout: String, stderr: String) {
    self.exitCode = exitCode
    self.stdout = stdout
    self.stderr = stderr
  }
}

/// Input for a running process.
public struct CommandExecWriteParams: Codable, Hashable, Sendable {
  /// The `processId` of the `command/exec`, on the same connection.
  public var processID: String

  /// The bytes to write. Bytes in base64.
  @Nullable public var deltaBase64: String?

  /// The input ends here, after these bytes if there are any. No when left out.
  public var closeStdin: Bool?

  public init(processID: String, deltaBase64: String? = nil, closeStdin: Bool? = nil) {
    self.processID = processID
    self.deltaBase64 = deltaBase64
    self.closeStdin = closeStdin
  }

  private enum CodingKeys: String, CodingKey {
    case processID = "processId"
    case deltaBase64
    case closeStdin
  }
}

/// The input was passed on.
public struct CommandExecWriteResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// A new size for the terminal of a running process.
public struct CommandExecResizeParams: Codable, Hashable, Sendable {
  /// The `processId` of the `command/exec`, on the same connection.
  public var processID: String

  /// How large it is now.
  public var size: CommandExecTerminalSize

  public init(processID: String, size: CommandExecTerminalSize) {
    self.processID = processID
    self.size = size
  }

  private enum CodingKeys: String, CodingKey {
    case processID = "processId"
    case size
  }
}

/// The terminal has its new size.
public struct CommandExecResizeResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// A running process to end.
public struct CommandExecTerminateParams: Codable, Hashable, Sendable {
  /// The `processId` of the `command/exec`, on the same connection.
  public var processID: String

  public init(processID: String) {
    self.processID = processID
  }

  private enum CodingKeys: String, CodingKey {
    case processID = "processId"
  }
}

/// The process was told to end; the result of its `command/exec` still comes.
public struct CommandExecTerminateResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// The next bytes that a running process put out. Only the connection that started it gets them.
public struct CommandExecOutputDeltaNotification: Codable, Hashable, Sendable {
  /// The `processId` of the `command/exec`, on the same connection.
  public var processID: String

  /// Where they came out.
  public var stream: CommandExecOutputStream

  /// The bytes. A character can be split between two of these. Bytes in base64.
  public var deltaBase64: String

  /// These are the last ones of the stream that are sent, because `outputBytesCap` was reached.
  public var capReached: Bool

  public init(
    processID: String, stream: CommandExecOutputStream, deltaBase64: String, capReached: Bool
  ) {
    self.processID = processID
    self.stream = stream
    self.deltaBase64 = deltaBase64
    self.capReached = capReached
  }

  private enum CodingKeys: String, CodingKey {
    case processID = "processId"
    case stream
    case deltaBase64
    case capReached
  }
}

/// Where output came out.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CommandExecOutputStream: RawRepresentable, Codable, Hashable, Sendable {
  /// Standard output, or the terminal: there the two are one.
  public static let stdout = CommandExecOutputStream(rawValue: "stdout")

  /// Standard error.
  public static let stderr = CommandExecOutputStream(rawValue: "stderr")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
