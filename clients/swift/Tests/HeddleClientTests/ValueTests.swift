import Foundation
import XCTest

@testable import HeddleClient

final class ValueTests: XCTestCase {
  func testAbsentAndNullAreDifferent() throws {
    var params = ThreadStartParams(cwd: "/")
    XCTAssertEqual(try Wire.raw(params), ["cwd": "/"])
    params.$model = .null
    XCTAssertNil(params.model)
    XCTAssertEqual(try Wire.raw(params), ["cwd": "/", "model": .null])
    params.model = nil
    XCTAssertEqual(try Wire.raw(params), ["cwd": "/"])
    let read = try JSONDecoder().decode(
      ThreadStartParams.self, from: Data(#"{"cwd":null,"more":1}"#.utf8))
    guard case .null = read.$cwd else {
      return XCTFail("It is null.")
    }
    guard case .absent = read.$model else {
      return XCTFail("It is absent.")
    }
  }

  func testTheTagIsWrittenThoughNobodySaysIt() throws {
    let item = ThreadItem.agentMessage(AgentMessageItem(id: "m1", text: "Hi."))
    let raw = try Wire.raw(item)
    XCTAssertEqual(raw, ["type": "agentMessage", "id": "m1", "text": "Hi."])
    let read = try JSONDecoder().decode(ThreadItem.self, from: Wire.object(raw))
    XCTAssertEqual(read, item)
  }

  func testAMissingFieldIsNamed() {
    let text = Data(#"{"type":"agentMessage","id":"m1"}"#.utf8)
    XCTAssertThrowsError(try JSONDecoder().decode(ThreadItem.self, from: text)) { error in
      XCTAssertEqual(Wire.problem(of: error), "text is missing")
    }
  }

  func testWholeNumbersAreExact() throws {
    let text = "[9223372036854775807,-9223372036854775808,18446744073709551615,0.5,true,1]"
    let values = try JSONDecoder().decode([JSONValue].self, from: Data(text.utf8))
    let expected: [JSONValue] = [
      .integer(.max), .integer(.min), .unsigned(.max), .number(0.5), .bool(true), .integer(1),
    ]
    XCTAssertEqual(values, expected)
    XCTAssertEqual(String(decoding: try Wire.object(values), as: UTF8.self), text)
  }
}
