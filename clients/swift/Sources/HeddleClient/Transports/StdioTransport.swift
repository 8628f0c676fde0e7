#if os(macOS) || os(Linux)
  import Foundation

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// How a server is started.
  public struct StdioOptions: Sendable {
    /// The folder that it runs in; that of this process when nil.
    public var workingFolder: String?
    /// Added to the environment of this process; nil takes a variable away.
    public var environment: [String: String?]
    /// Gets what the server writes to standard error, line by line. The last lines are kept for
    /// errors anyway.
    public var onStderr: (@Sendable (String) -> Void)?
    /// How long it may take to end by itself after its input was closed, and after each signal.
    public var closeTimeout: Duration

    public init(
      workingFolder: String? = nil,
      environment: [String: String?] = [:],
      onStderr: (@Sendable (String) -> Void)? = nil,
      closeTimeout: Duration = .seconds(2)
    ) {
      self.workingFolder = workingFolder
      self.environment = environment
      self.onStderr = onStderr
      self.closeTimeout = closeTimeout
    }
  }

  /// A server as a child process, its messages as lines over standard input and output.
  public actor StdioTransport: Transport {
    /// A pipe that someone else holds open must not keep the end of the process from us.
    private static let drainTime: Duration = .milliseconds(500)

    private let process: Process
    private let output: PipeReader
    private let input: PipeWriter
    private let errors: LineTail
    private let exit: ChildExit
    private let closeTimeout: Duration
    private var splitter = LineSplitter()
    private var lines: ArraySlice<Data> = []
    private var closing: Task<Void, Never>?

    /// Starts the server.
    ///
    /// - Parameter command: A path, or a name that is looked for on the `PATH`.
    /// - Throws: ``StartFailed`` when there is no such command, folder or permission.
    public static func start(
      _ command: String, _ arguments: [String] = [], options: StdioOptions = StdioOptions()
    ) async throws -> StdioTransport {
      let transport: StdioTransport
      do {
        transport = try StdioTransport(command, arguments, options)
      } catch let error as StartFailed {
        throw error
      } catch {
        throw StartFailed(command: command, reason: error.localizedDescription)
      }
      await transport.errors.open()
      return transport
    }

    private init(_ command: String, _ arguments: [String], _ options: StdioOptions) throws {
      let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
      for pipe in [pipes.input, pipes.output, pipes.errors] {
        closeOnExec(pipe)
      }
      let environment = ProcessInfo.processInfo.environment
        .merging(options.environment.compactMapValues { $0 }) { _, added in added }
        .filter { name, _ in options.environment[name] != .some(.none) }
      let process = Process()
      process.executableURL = try StdioTransport.locate(command, environment)
      process.arguments = arguments
      process.environment = environment
      if let folder = options.workingFolder {
        process.currentDirectoryURL = URL(fileURLWithPath: folder, isDirectory: true)
      }
      process.standardInput = pipes.input
      process.standardOutput = pipes.output
      process.standardError = pipes.errors
      let output = PipeReader(pipes.output)
      let errors = PipeReader(pipes.errors)
      let input = PipeWriter(pipes.input)
      let exit = ChildExit()
      process.terminationHandler = { ended in
        let code = ended.terminationStatus
        let killed = ended.terminationReason == .uncaughtSignal
        Task {
          await exit.settle(killed ? .signal(code) : .code(code))
          try? await Task.sleep(for: StdioTransport.drainTime)
          output.stop()
          errors.stop()
          input.stop()
        }
      }
      try process.run()
      self.process = process
      self.output = output
      self.input = input
      self.errors = LineTail(errors, onLine: options.onStderr)
      self.exit = exit
      self.closeTimeout = options.closeTimeout
    }

    public func receive() async throws -> Data? {
      while lines.isEmpty {
        guard let bytes = await output.next() else {
          if let last = splitter.finish() {
            return last
          }
          await close()
          await errors.end()
          throw await farewell()
        }
        lines = splitter.split(bytes)[...]
      }
      return lines.removeFirst()
    }

    public func send(_ message: Data) async throws {
      guard closing == nil else { return }
      await input.write(message + Data([0x0A]))
    }

    public func close() async {
      if closing == nil {
        closing = Task { await stop() }
      }
      await closing?.value
    }

    /// The polite way first: a server ends when its input does.
    private func stop() async {
      input.close()
      if await exit.wait(atMost: closeTimeout) != nil {
        return
      }
      process.terminate()
      if await exit.wait(atMost: closeTimeout) != nil {
        return
      }
      kill(process.processIdentifier, SIGKILL)
      _ = await exit.wait()
    }

    private func farewell() async -> ConnectionClosed {
      let status = await exit.wait()
      let words = await errors.lines
      let how: String
      var code: Int32?
      var signal: Int32?
      switch status {
      case .code(let number):
        how = "exited with code \(number)"
        code = number
      case .signal(let number):
        how = "was killed by signal \(number)"
        signal = number
      case nil:
        how = "is gone"
      }
      let tail = words.isEmpty ? "" : " Its last words:\n\(words.joined(separator: "\n"))"
      var closed = ConnectionClosed(message: "The server \(how).\(tail)")
      closed.exitCode = code
      closed.signal = signal
      closed.stderr = words
      return closed
    }

    /// The file of a command, looked for as a shell does.
    private static func locate(_ command: String, _ environment: [String: String]) throws -> URL {
      if command.contains("/") {
        return URL(fileURLWithPath: command)
      }
      for folder in (environment["PATH"] ?? "").split(separator: ":") {
        let file = URL(fileURLWithPath: String(folder)).appendingPathComponent(command)
        if FileManager.default.isExecutableFile(atPath: file.path) {
          return file
        }
      }
      throw StartFailed(command: command, reason: "there is no such command")
    }
  }
#endif
