import Foundation
import XCTest

@testable import HeddleClient

final class ApprovalTests: XCTestCase {
  private static let request = """
    {"id":7,"method":"item/commandExecution/requestApproval","params":{"threadId":"t1",\
    "turnId":"u1","itemId":"i1","startedAtMs":1,"command":"make"}}
    """

  func testWhatWasDecidedIsAnswered() async throws {
    var options = ClientOptions()
    options.onApproval = { approval, request in
      guard case .itemCommandExecutionRequestApproval(let params) = approval else {
        return .cancel
      }
      return params.command == "make" && request.id == .integer(7) ? .accept : .decline
    }
    let answer = try await self.answer(to: Self.request, options)
    XCTAssertEqual(answer, ["id": 7, "result": ["decision": "accept"]])
  }

  func testWhatNobodyIsAskedAboutIsDeclined() async throws {
    let answer = try await self.answer(to: Self.request, ClientOptions())
    XCTAssertEqual(answer["result"], ["decision": "decline"])
  }

  func testAHandlerOfItsKindComesFirst() async throws {
    var options = ClientOptions()
    options.onApproval = { _, _ in .accept }
    options.handlers.itemCommandExecutionRequestApproval = { _, _ in
      CommandExecutionRequestApprovalResponse(decision: .cancel)
    }
    let answer = try await self.answer(to: Self.request, options)
    XCTAssertEqual(answer["result"], ["decision": "cancel"])
  }

  func testWhatAHandlerThrowsIsTheAnswer() async throws {
    struct Broken: Error, LocalizedError {
      var errorDescription: String? { "It broke." }
    }
    var options = ClientOptions()
    options.onApproval = { _, _ in throw Broken() }
    let broken = try await answer(to: Self.request, options)
    XCTAssertEqual(broken["error"], ["code": -32603, "message": "It broke."])
    options.onApproval = { _, _ in throw RPCError(code: 5, message: "no", data: "why") }
    let refused = try await answer(to: Self.request, options)
    XCTAssertEqual(refused["error"], ["code": 5, "message": "no", "data": "why"])
  }

  func testParamsThatCannotBeReadAreRefused() async throws {
    var options = ClientOptions()
    options.onApproval = { _, _ in .accept }
    let text = #"{"id":7,"method":"item/commandExecution/requestApproval","params":{"turnId":"u1"}}"#
    let answer = try await self.answer(to: text, options)
    XCTAssertEqual(answer["error"]?["code"], -32602)
    XCTAssertTrue(answer["error"]?["message"]?.stringValue?.contains("threadId") ?? false)
  }

  func testARequestThatIsSettledElsewhereIsNotAnswered() async throws {
    let cancelled = Signal()
    let asked = Signal()
    var options = ClientOptions()
    options.onApproval = { _, _ in
      await asked.fire()
      try? await Task.sleep(for: .seconds(600))
      if Task.isCancelled {
        await cancelled.fire()
      }
      return .accept
    }
    let server = ScriptedServer()
    let client = try await server.connected(options)
    await server.say(Self.request)
    await asked.wait()
    try await server.notify("serverRequest/resolved", ["threadId": "t1", "requestId": 7])
    await cancelled.wait()
    let asking = Task { try await client.request("vendor/method") }
    let next = await server.next()
    XCTAssertEqual(next["method"], "vendor/method")
    try await server.answer(next, .null)
    _ = try await asking.value
    await client.close()
  }

  private func answer(to request: String, _ options: ClientOptions) async throws -> JSONValue {
    let server = ScriptedServer()
    let client = try await server.connected(options)
    await server.say(request)
    let answer = await server.next()
    await client.close()
    return answer
  }
}
