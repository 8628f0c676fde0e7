import Foundation
import XCTest

@testable import HeddleClient

final class RequestTests: XCTestCase {
  func testTheHandshakeSaysWhoConnectsAndWhatIsSpoken() async throws {
    let server = ScriptedServer()
    let connecting = Task { try await Client.connect(server) }
    let request = await server.next()
    XCTAssertEqual(request["method"], "initialize")
    XCTAssertEqual(request["params"]?["clientInfo"]?["name"], "heddle-client")
    if HandshakeFields.names.contains("capabilities") {
      let experimental = request["params"]?["capabilities"]?["experimentalApi"]
      XCTAssertEqual(experimental, .bool(AgentProtocol.isExperimental))
    }
    if !AgentProtocol.supportedVersions.isEmpty {
      let offered = AgentProtocol.supportedVersions.map(JSONValue.string)
      XCTAssertEqual(request["params"]?["protocolVersions"], .array(offered))
    }
    try await server.answer(request, ScriptedServer.welcome)
    let client = try await connecting.value
    XCTAssertEqual(client.server.userAgent, "scripted/1")
    await client.close()
  }

  func testAVersionThatWasNotOfferedEndsTheConnection() async throws {
    try XCTSkipIf(AgentProtocol.supportedVersions.isEmpty, "This protocol does not negotiate.")
    let server = ScriptedServer()
    let connecting = Task { try await Client.connect(server) }
    var result = ScriptedServer.welcome
    if case .object(var members) = result {
      members["protocolVersion"] = "1999-01"
      result = .object(members)
    }
    try await server.answer(await server.next(), result)
    let error = try await thrown(ProtocolViolation.self) { try await connecting.value }
    XCTAssertTrue(error.message.contains("1999-01"))
    let isClosed = await server.isClosed
    XCTAssertTrue(isClosed)
  }

  func testNoVersionInCommonIsToldWithBothLists() async throws {
    try XCTSkipIf(AgentProtocol.supportedVersions.isEmpty, "This protocol does not negotiate.")
    let server = ScriptedServer()
    let connecting = Task { try await Client.connect(server) }
    _ = await server.next()
    await server.say(
      #"{"id":0,"error":{"code":-32600,"message":"no","data":{"supportedVersions":["1999-01"]}}}"#)
    let error = try await thrown(VersionRefused.self) { try await connecting.value }
    XCTAssertEqual(error.supported, ["1999-01"])
    XCTAssertEqual(error.offered, AgentProtocol.supportedVersions)
  }

  func testAnAnswerGoesToWhoAsked() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let first = Task { try await client.request("vendor/first") }
    let one = await server.next()
    let large: JSONValue = ["large": 9_223_372_036_854_775_807]
    let second = Task { try await client.request("vendor/second", large) }
    let other = await server.next()
    XCTAssertEqual(other["params"]?["large"], .integer(.max))
    try await server.answer(other, "second")
    try await server.answer(one, "first")
    let answers = [try await first.value, try await second.value]
    XCTAssertEqual(answers, ["first", "second"])
    await client.close()
  }

  func testAnErrorKeepsItsCodeAndData() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let answer = Task { try await client.request("vendor/fails") }
    _ = await server.next()
    await server.say(#"{"error":{"code":-32001,"message":"busy","data":[1]},"id":1}"#)
    let error = try await thrown(RPCError.self) { try await answer.value }
    XCTAssertEqual(error, RPCError(code: -32001, message: "busy", data: [1]))
    await client.close()
  }

  func testARequestThatIsNotAnsweredTimesOut() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let error = try await thrown(RequestTimeout.self) {
      try await client.request("vendor/slow", timeout: .milliseconds(1))
    }
    XCTAssertEqual(error.method, "vendor/slow")
    await client.close()
  }

  func testACancelledTaskStopsWaiting() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let waiting = Task { try await client.request("vendor/slow") }
    _ = await server.next()
    waiting.cancel()
    _ = try await thrown(CancellationError.self) { try await waiting.value }
    await client.close()
  }

  func testWhatIsNoMessageEndsTheConnection() async throws {
    for line in ["hello", "[]", "{}", #"{"method":"x","id":null}"#, #"{"method":"x","id":1.5}"#] {
      let server = ScriptedServer()
      let client = try await server.connected()
      let waiting = Task { try await client.request("vendor/slow") }
      _ = await server.next()
      await server.say(line)
      let error = try await thrown(ProtocolViolation.self) { try await waiting.value }
      XCTAssertEqual(error.line, line)
      let reason = await client.closed()
      XCTAssertTrue(reason is ProtocolViolation)
    }
  }

  func testUnknownMembersAndAnswersToNothingAreIgnored() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    await server.say(#"{"id":"nothing","result":1}"#)
    await server.say(#"{"id":null,"error":{"code":1,"message":"x"}}"#)
    let answer = Task { try await client.request("vendor/method") }
    _ = await server.next()
    await server.say(#"{"jsonrpc":"2.0","more":[],"id":1,"result":null}"#)
    let result = try await answer.value
    XCTAssertEqual(result, .null)
    await client.close()
  }

  func testALostConnectionEndsWhatIsWaitedFor() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let events = await client.events()
    let waiting = Task { try await client.request("vendor/slow") }
    _ = await server.next()
    var lost = ConnectionClosed(message: "Gone.")
    lost.exitCode = 7
    await server.lose(lost)
    let error = try await thrown(ConnectionClosed.self) { try await waiting.value }
    XCTAssertEqual(error.exitCode, 7)
    _ = try await thrown(ConnectionClosed.self) {
      for try await _ in events {}
    }
    _ = try await thrown(ConnectionClosed.self) { try await client.request("vendor/late") }
  }

  func testARequestThatNobodyHandlesIsRefused() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    await server.say(#"{"id":"a-1","method":"vendor/ask"}"#)
    let answer = await server.next()
    XCTAssertEqual(answer["id"], "a-1")
    XCTAssertEqual(answer["error"]?["code"], -32601)
    XCTAssertEqual(answer["error"]?["message"], "This client does not handle vendor/ask.")
    await client.close()
  }

  func testARequestThatCanBeDeclinedIs() async throws {
    for (method, refusal) in DefaultAnswers.byMethod {
      let server = ScriptedServer()
      let client = try await server.connected()
      await server.say(#"{"id":1,"method":"\#(method)","params":{}}"#)
      let answer = await server.next()
      let expected = try JSONDecoder().decode(JSONValue.self, from: Data(refusal.utf8))
      XCTAssertEqual(answer["result"], expected, method)
      await client.close()
    }
  }

  func testUnknownNotificationsArePassedOnRaw() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let events = await client.events()
    let others = await client.events()
    try await server.notify("future/happened", ["deep": [.null, ["on": true]]])
    for stream in [events, others] {
      var reader = stream.makeAsyncIterator()
      guard case .unknown(let event)? = try await reader.next() else {
        return XCTFail("It is not known.")
      }
      XCTAssertEqual(event.method, "future/happened")
      XCTAssertEqual(event.params, ["deep": [.null, ["on": true]]])
      XCTAssertNil(event.reason)
    }
    await client.close()
  }

  func testAReaderThatFallsBehindIsToldSoAndStopsNobody() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let events = await client.events(bufferSize: 2)
    for number: Int64 in 0..<4 {
      try await server.notify("future/happened", .integer(number))
    }
    let answer = Task { try await client.request("vendor/method") }
    try await server.answer(await server.next(), "still here")
    let result = try await answer.value
    XCTAssertEqual(result, "still here")
    var count = 0
    let error = try await thrown(EventsDropped.self) {
      for try await _ in events {
        count += 1
      }
    }
    XCTAssertEqual(count, 2)
    XCTAssertEqual(error.limit, 2)
    await client.close()
  }
}
