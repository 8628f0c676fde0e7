#if os(macOS) || os(Linux)
  import Foundation
  import XCTest

  @testable import HeddleClient

  /// With a small server of our own on this machine.
  final class WebSocketTests: XCTestCase {
    private static let welcome = """
      {"id":0,"result":{"userAgent":"ws/1","codexHome":"h","platformFamily":"u","platformOs":"l"}}
      """

    func testAWholeConversation() async throws {
      let server = try WebSocketServer()
      server.serve { peer in
        guard peer.request.contains("Authorization: Bearer secret"),
          peer.request.contains("X-Test: yes"),
          try peer.nextText().says("\"initialize\"")
        else { return }
        try peer.send(Self.welcome)
        guard try peer.nextText().says("\"initialized\"") else { return }
        try peer.send(kind: 9, Data("are you there?".utf8))
        var frame = try peer.next()
        var ponged = false
        while frame.kind != 1 {
          ponged = ponged || frame.kind == 10
          frame = try peer.next()
        }
        if !ponged {
          ponged = try peer.next().kind == 10
        }
        try peer.send(#"{"id":1,"result":\#(ponged)}"#)
        try peer.send(kind: 8, Data([0x03, 0xF0]) + Data("too loud".utf8))
        _ = try? peer.next()
      }
      let client = try await connected(to: server)
      XCTAssertEqual(client.server.userAgent, "ws/1")
      let answer = try await client.request("vendor/method")
      XCTAssertEqual(answer, true)
      let reason = await client.closed()
      let closed = try XCTUnwrap(reason as? ConnectionClosed)
      XCTAssertEqual(closed.closeCode, 1008)
      XCTAssertEqual(closed.closeReason, "too loud")
      XCTAssertTrue(closed.message.contains("1008"))
      await client.close()
    }

    func testNobodyListens() async throws {
      let url = URL(string: "ws://127.0.0.1:1")!
      _ = try await thrown(ConnectionClosed.self) { try await Client.connectWebSocket(url) }
    }

    private func connected(to server: WebSocketServer) async throws -> Client {
      let options = WebSocketOptions(bearerToken: "secret", headers: ["X-Test": "yes"])
      do {
        return try await Client.connectWebSocket(server.url, webSocket: options)
      } catch let error as ConnectionClosed where error.message.contains("libcurl") {
        throw XCTSkip("\(error.message) Foundation here has a libcurl without WebSockets.")
      }
    }
  }
#endif
