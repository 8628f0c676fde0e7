import Foundation

/// A connection to one server, after the handshake.
///
/// Every request of the protocol is a method of it. They throw ``RPCError``, ``RequestTimeout``,
/// ``ConnectionClosed``, ``ProtocolViolation`` or ``InvalidAnswer``, and `CancellationError` when
/// the task is cancelled. A client that nobody holds any more closes its connection.
public final class Client: Sendable {
  /// What the server said about itself in the handshake.
  public let server: HandshakeResult
  let connection: Connection
  let dispatcher: Dispatcher

  private init(_ connection: Connection, _ dispatcher: Dispatcher, server: HandshakeResult) {
    self.connection = connection
    self.dispatcher = dispatcher
    self.server = server
  }

  deinit {
    let connection = self.connection
    Task { await connection.close() }
  }

  /// Does the handshake over a transport. When it fails, the transport is closed.
  ///
  /// - Throws: ``VersionRefused``, and what requests throw.
  public static func connect(
    _ transport: any Transport, options: ClientOptions = ClientOptions()
  ) async throws -> Client {
    let desk = RequestDesk(handlers: options.handlers, onApproval: options.onApproval)
    let dispatcher = Dispatcher(desk)
    let connection = Connection(
      transport, dispatcher: dispatcher, timeout: options.requestTimeout)
    await connection.open()
    do {
      let server = try await Handshake.perform(over: connection, options)
      return Client(connection, dispatcher, server: server)
    } catch {
      await connection.close()
      throw error
    }
  }

  /// Connects to a server that listens for WebSockets.
  public static func connectWebSocket(
    _ url: URL,
    webSocket: WebSocketOptions = WebSocketOptions(),
    options: ClientOptions = ClientOptions()
  ) async throws -> Client {
    try await connect(WebSocketTransport(url, options: webSocket), options: options)
  }

  /// Every notification from this call on, those that this package does not know included.
  ///
  /// Ends with the reason when the connection is gone.
  ///
  /// - Parameter bufferSize: How many events may wait for their reader; one further behind gets an
  ///   ``EventsDropped``.
  public func events(
    bufferSize: Int = 65_536
  ) async -> AsyncThrowingStream<ServerEvent, any Error> {
    let queue = EventQueue(limit: bufferSize)
    let dispatcher = self.dispatcher
    let follower = ObjectIdentifier(queue)
    queue.onEnd { _ in
      Task { await dispatcher.unfollow(follower) }
    }
    await dispatcher.follow(queue)
    return queue.events
  }

  /// Sends a request that this package does not know, as `vendor/method`.
  ///
  /// - Parameter timeout: How long to wait for the answer; zero: without limit.
  public func request(
    _ method: String, _ params: JSONValue? = nil, timeout: Duration? = nil
  ) async throws -> JSONValue {
    try await send(method, params, timeout: timeout)
  }

  /// Sends a notification.
  public func notify(_ method: String, _ params: JSONValue? = nil) async throws {
    try await connection.notify(method, params)
  }

  /// Waits until the connection is gone, by whichever side, and says why.
  public func closed() async -> any ClientError {
    await connection.closed()
  }

  /// Closes the connection and waits until the server is gone. What is still waited for throws
  /// ``ConnectionClosed``.
  public func close() async {
    await connection.close()
  }

  /// Sends a request of the protocol.
  func send<Params: Encodable & Sendable, Result: Decodable>(
    _ method: String, _ params: Params?, timeout: Duration?
  ) async throws -> Result {
    let answer = try await connection.request(method, params, timeout: timeout)
    do {
      return try answer.result(Result.self)
    } catch {
      throw InvalidAnswer(method: method, problem: Wire.problem(of: error))
    }
  }

  /// Sends a request of the protocol whose result tells nothing.
  func sendForNothing<Params: Encodable & Sendable>(
    _ method: String, _ params: Params?, timeout: Duration?
  ) async throws {
    _ = try await connection.request(method, params, timeout: timeout)
  }
}

#if os(macOS) || os(Linux)
  extension Client {
    /// Starts the server `codex app-server`, which is looked for on the `PATH`.
    public static func spawn(
      process: StdioOptions = StdioOptions(), options: ClientOptions = ClientOptions()
    ) async throws -> Client {
      try await spawn("codex", ["app-server"], process: process, options: options)
    }

    /// Starts a server as a child process and does the handshake over its standard input and
    /// output.
    ///
    /// The process belongs to the client: `close` ends it.
    ///
    /// - Parameters:
    ///   - command: A path, or a name that is looked for on the `PATH`.
    ///   - arguments: Those of the command.
    /// - Throws: ``StartFailed``, and what `connect` throws; the process is then gone.
    public static func spawn(
      _ command: String,
      _ arguments: [String] = [],
      process: StdioOptions = StdioOptions(),
      options: ClientOptions = ClientOptions()
    ) async throws -> Client {
      let transport = try await StdioTransport.start(command, arguments, options: process)
      return try await connect(transport, options: options)
    }
  }
#endif
