import Foundation
import HeddleClient

/// Where the server is, as the command line says.
enum Server: Sendable {
  case webSocket(URL)
  case command(String, [String])

  init(_ arguments: some Sequence<String>) throws {
    let words = Array(arguments)
    if words.first == "--websocket", words.count >= 2, let url = URL(string: words[1]) {
      self = .webSocket(url)
    } else if words.first == "--", words.count >= 2 {
      self = .command(words[1], Array(words[2...]))
    } else if words.isEmpty {
      self = .command("codex", ["app-server"])
    } else {
      throw Failure(description: "usage: Story [--websocket URL] [-- COMMAND ARGUMENT …]")
    }
  }

  func connect(_ options: ClientOptions) async throws -> Client {
    switch self {
    case .webSocket(let url):
      return try await Client.connectWebSocket(url, options: options)
    case .command(let command, let arguments):
      return try await Client.spawn(command, arguments, options: options)
    }
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
}
