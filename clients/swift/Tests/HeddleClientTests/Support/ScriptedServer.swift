import Foundation
import XCTest

@testable import HeddleClient

/// The other side of a connection, said by a test line by line. It is a transport, and the server,
/// too.
actor ScriptedServer: Transport {
  private var toClient: [Data] = []
  private var waitingClient: CheckedContinuation<Data?, any Error>?
  private var fromClient: [JSONValue] = []
  private var waitingTest: CheckedContinuation<JSONValue, Never>?
  private var end: (any Error)?
  private(set) var isClosed = false

  // MARK: - What a client sees

  func receive() async throws -> Data? {
    if !toClient.isEmpty {
      return toClient.removeFirst()
    }
    if let end {
      throw end
    }
    if isClosed {
      return nil
    }
    return try await withCheckedThrowingContinuation { waitingClient = $0 }
  }

  func send(_ message: Data) async throws {
    let value = try JSONDecoder().decode(JSONValue.self, from: message)
    if let waiting = waitingTest {
      waitingTest = nil
      waiting.resume(returning: value)
    } else {
      fromClient.append(value)
    }
  }

  func close() async {
    isClosed = true
    waitingClient?.resume(returning: nil)
    waitingClient = nil
  }

  // MARK: - What a test says

  /// The next message of the client.
  func next() async -> JSONValue {
    if !fromClient.isEmpty {
      return fromClient.removeFirst()
    }
    return await withCheckedContinuation { waitingTest = $0 }
  }

  func say(_ text: String) {
    let message = Data(text.utf8)
    if let waiting = waitingClient {
      waitingClient = nil
      waiting.resume(returning: message)
    } else {
      toClient.append(message)
    }
  }

  /// Answers a request of the client.
  func answer(_ request: JSONValue, _ result: JSONValue) throws {
    let message: JSONValue = ["id": request["id"] ?? .null, "result": result]
    say(String(decoding: try JSONEncoder().encode(message), as: UTF8.self))
  }

  func notify(_ method: String, _ params: JSONValue) throws {
    let message: JSONValue = ["method": .string(method), "params": params]
    say(String(decoding: try JSONEncoder().encode(message), as: UTF8.self))
  }

  /// The connection is lost.
  func lose(_ error: any Error) {
    end = error
    waitingClient?.resume(throwing: error)
    waitingClient = nil
  }
}

extension ScriptedServer {
  /// A result of `initialize` that every protocol takes.
  static let welcome: JSONValue = [
    "userAgent": "scripted/1", "codexHome": "/home/agent", "platformFamily": "unix",
    "platformOs": "linux",
  ]

  /// A client that has done its handshake with this server.
  func connected(_ options: ClientOptions = ClientOptions()) async throws -> Client {
    let connecting = Task { try await Client.connect(self, options: options) }
    try answer(await next(), Self.welcome)
    let client = try await connecting.value
    let initialized = await next()
    XCTAssertEqual(initialized["method"], "initialized")
    return client
  }
}

/// Fails unless an error of the type is thrown; returns it.
func thrown<Failure: Error, Value>(
  _ type: Failure.Type, _ act: () async throws -> Value,
  file: StaticString = #filePath, line: UInt = #line
) async throws -> Failure {
  do {
    _ = try await act()
  } catch let error as Failure {
    return error
  }
  XCTFail("Nothing was thrown.", file: file, line: line)
  throw CancellationError()
}
