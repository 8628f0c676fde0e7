import Foundation
import XCTest

@testable import HeddleClient

final class TurnTests: XCTestCase {
  func testARunSaysWhatIsToBeDone() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let thread = try await server.thread(of: client)
    XCTAssertEqual(thread.id, "t1")
    let starting = Task { try await thread.run("Hello.") { $0.model = "other" } }
    let request = await server.next()
    XCTAssertEqual(request["method"], "turn/start")
    XCTAssertEqual(request["params"]?["threadId"], "t1")
    XCTAssertEqual(request["params"]?["model"], "other")
    XCTAssertEqual(request["params"]?["input"], [["type": "text", "text": "Hello."]])
    try await server.answer(request, ["turn": Told.turn("inProgress")])
    let turn = try await starting.value
    XCTAssertEqual(turn.id, "u1")
    await client.close()
  }

  func testEventsBeforeTheAnswerAreKeptAndThoseOfOtherTurnsAreNot() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let thread = try await server.thread(of: client)
    let starting = Task { try await thread.run("Hello.") }
    let request = await server.next()
    try await server.notify("item/started", Told.about(Told.message("m1", "")))
    try await server.notify("item/agentMessage/delta", Told.delta("m1", "other", turn: "u2"))
    try await server.answer(request, ["turn": Told.turn("inProgress")])
    let turn = try await starting.value
    try await server.notify("item/agentMessage/delta", Told.delta("m1", "Hi"))
    try await server.notify("item/completed", Told.about(Told.message("m1", "Hi.")))
    try await server.notify("turn/completed", Told.ended(Told.turn("completed")))
    var count = 0
    for try await _ in turn.events {
      count += 1
    }
    XCTAssertEqual(count, 4)
    let result = try await turn.result()
    XCTAssertEqual(result.finalText, "Hi.")
    XCTAssertEqual(result.items.count, 1)
    XCTAssertEqual(result.turn.status, .completed)
    await client.close()
  }

  func testAMessageThatIsCutOffIsWhatWasStreamedOfIt() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let turn = try await server.turn(of: server.thread(of: client))
    try await server.notify("item/started", Told.about(Told.message("m1", "")))
    try await server.notify("item/agentMessage/delta", Told.delta("m1", "Once "))
    try await server.notify("item/agentMessage/delta", Told.delta("m1", "upon"))
    try await server.notify("turn/completed", Told.ended(Told.turn("interrupted")))
    let result = try await turn.result()
    XCTAssertEqual(result.finalText, "Once upon")
    XCTAssertEqual(result.turn.status, .interrupted)
    await client.close()
  }

  func testAnItemThatEndsBehindItsTurnIsWaitedFor() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let turn = try await server.turn(of: server.thread(of: client))
    try await server.notify("item/started", Told.about(Told.message("m1", "")))
    try await server.notify("turn/completed", Told.ended(Told.turn("completed")))
    try await server.notify("item/completed", Told.about(Told.message("m1", "Late.")))
    let result = try await turn.result()
    XCTAssertEqual(result.finalText, "Late.")
    await client.close()
  }

  func testItemsOfALaterVersionAreKeptRaw() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let turn = try await server.turn(of: server.thread(of: client))
    let item: JSONValue = [
      "type": "itemFromTheFuture", "id": "f1", "payload": ["deep": [.null, ["on": true]]],
    ]
    try await server.notify("item/started", Told.about(item))
    try await server.notify("item/completed", Told.about(item))
    try await server.notify("future/happened", ["threadId": "t1", "turnId": "u1"])
    try await server.notify("turn/completed", Told.ended(Told.turn("completed")))
    var unknown: [String] = []
    for try await event in turn.events {
      if case .unknown(let event) = event {
        unknown.append(event.method)
      }
    }
    XCTAssertEqual(unknown, ["future/happened"])
    let result = try await turn.result()
    XCTAssertEqual(result.items, [.unknown(item)])
    await client.close()
  }

  func testAnInterruptIsSentOnceTheTurnRunsAndNeverAfterItsEnd() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let turn = try await server.turn(of: server.thread(of: client))
    let interrupting = Task { try await turn.interrupt() }
    let request = await server.next()
    XCTAssertEqual(request["method"], "turn/interrupt")
    XCTAssertEqual(request["params"], ["threadId": "t1", "turnId": "u1"])
    try await server.answer(request, [:])
    try await interrupting.value
    try await server.notify("turn/completed", Told.ended(Told.turn("interrupted")))
    _ = try await turn.result()
    try await turn.interrupt()
    await client.close()
  }

  func testACancelledTaskInterruptsTheTurn() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let turn = try await server.turn(of: server.thread(of: client))
    let waiting = Task { try await turn.result() }
    waiting.cancel()
    let request = await server.next()
    XCTAssertEqual(request["method"], "turn/interrupt")
    _ = try await thrown(CancellationError.self) { try await waiting.value }
    await client.close()
    await client.close()
  }

  func testATurnThatStartsThoughNobodyWaitsAnyMoreIsInterrupted() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let thread = try await server.thread(of: client)
    let starting = Task { try await thread.run("Hello.") }
    let request = await server.next()
    starting.cancel()
    try await server.answer(request, ["turn": Told.turn("inProgress")])
    _ = try await thrown(CancellationError.self) { try await starting.value }
    let interrupt = await server.next()
    XCTAssertEqual(interrupt["method"], "turn/interrupt")
    XCTAssertEqual(interrupt["params"]?["turnId"], "u1")
    await client.close()
  }

  func testAServerThatDiesEndsTheTurn() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let turn = try await server.turn(of: server.thread(of: client))
    await server.lose(ConnectionClosed(message: "Gone."))
    _ = try await thrown(ConnectionClosed.self) { try await turn.result() }
    _ = try await thrown(ConnectionClosed.self) {
      for try await _ in turn.events {}
    }
  }

  func testAResultDoesNotNeedAReaderOfEvents() async throws {
    let server = ScriptedServer()
    let client = try await server.connected()
    let turn = try await server.turn(of: server.thread(of: client), bufferSize: 1)
    try await server.notify("item/started", Told.about(Told.message("m1", "")))
    try await server.notify("item/completed", Told.about(Told.message("m1", "Hi.")))
    try await server.notify("turn/completed", Told.ended(Told.turn("completed")))
    let result = try await turn.result()
    XCTAssertEqual(result.finalText, "Hi.")
    let error = try await thrown(EventsDropped.self) {
      for try await _ in turn.events {}
    }
    XCTAssertEqual(error.limit, 1)
    await client.close()
  }
}
