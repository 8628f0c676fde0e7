import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// How a server is connected to.
public struct WebSocketOptions: Sendable {
  /// Sent as `Authorization: Bearer …`.
  public var bearerToken: String?
  /// Other headers of the request that opens the connection.
  public var headers: [String: String]
  /// The most bytes that a message of the server may have.
  public var maximumMessageSize: Int

  public init(
    bearerToken: String? = nil,
    headers: [String: String] = [:],
    maximumMessageSize: Int = 64 * 1024 * 1024
  ) {
    self.bearerToken = bearerToken
    self.headers = headers
    self.maximumMessageSize = maximumMessageSize
  }
}

/// Messages as text frames over a WebSocket. Pings of the server are answered by the system.
///
/// On Linux this needs a libcurl that was built with WebSockets, 7.86 or later.
public actor WebSocketTransport: Transport {
  private let session: URLSession
  private let task: URLSessionWebSocketTask
  private var isClosed = false

  public init(_ url: URL, options: WebSocketOptions = WebSocketOptions()) {
    var request = URLRequest(url: url)
    for (name, value) in options.headers {
      request.setValue(value, forHTTPHeaderField: name)
    }
    if let token = options.bearerToken {
      request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    }
    let session = URLSession(configuration: .ephemeral)
    let task = session.webSocketTask(with: request)
    task.maximumMessageSize = options.maximumMessageSize
    task.resume()
    self.session = session
    self.task = task
  }

  public func receive() async throws -> Data? {
    do {
      let message = try await task.receive()
      if case .data(let bytes) = message {
        return bytes
      }
      if case .string(let text) = message {
        return Data(text.utf8)
      }
      return Data()
    } catch {
      if isClosed {
        return nil
      }
      throw farewell(error)
    }
  }

  public func send(_ message: Data) async throws {
    if isClosed {
      return
    }
    do {
      try await task.send(.string(String(decoding: message, as: UTF8.self)))
    } catch {
      throw farewell(error)
    }
  }

  public func close() async {
    if isClosed {
      return
    }
    isClosed = true
    task.cancel(with: .normalClosure, reason: nil)
    session.finishTasksAndInvalidate()
  }

  private func farewell(_ error: any Error) -> ConnectionClosed {
    let code = task.closeCode
    guard code != .invalid else {
      return ConnectionClosed(message: "The WebSocket broke: \(error.localizedDescription)")
    }
    let reason = task.closeReason.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let why = reason.isEmpty ? "" : ": \(reason)"
    var closed = ConnectionClosed(
      message: "The server closed the WebSocket with code \(code.rawValue)\(why).")
    closed.closeCode = code.rawValue
    closed.closeReason = reason
    return closed
  }
}
