import Foundation
import HeddleClient
import XCTest

/// Reads a value as a type and writes it again.
typealias RoundTrip = (_ line: Data) throws -> JSONValue

func roundTrip<Value: Codable>(_ type: Value.Type) -> RoundTrip {
  return { line in
    let value = try JSONDecoder().decode(Vector<Value>.self, from: line).value
    let text = try JSONEncoder().encode([value])
    return try JSONDecoder().decode([JSONValue].self, from: text)[0]
  }
}

private struct Vector<Value: Decodable>: Decodable {
  let value: Value
}

private struct Head: Decodable {
  let `protocol`: String
  let experimental: Bool
  let vectors: Int
}

private struct Line: Decodable {
  let type: String
  let name: String
  let kind: String
  let value: JSONValue
  let known: JSONValue?
}

/// Goes through values of every type: see the `README.md` beside the vectors.
final class VectorTests: XCTestCase {
  func testEveryVector() throws {
    let lines = try Self.vectors()
    let head = try JSONDecoder().decode(Head.self, from: lines[0])
    XCTAssertEqual(head.protocol, AgentProtocol.version, "These vectors are of another protocol.")
    XCTAssertEqual(head.experimental, AgentProtocol.isExperimental)
    XCTAssertEqual(head.vectors, lines.count - 1, "Some of the vectors are missing.")
    var failures: [String] = []
    var counts: [String: Int] = [:]
    for text in lines.dropFirst() {
      let line = try JSONDecoder().decode(Line.self, from: text)
      counts[line.kind, default: 0] += 1
      if let problem = Self.problem(with: line, text) {
        failures.append("\(line.type) \(line.kind) \(line.name): \(problem)")
      }
    }
    print("vectors:", counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })
    XCTAssertTrue(failures.isEmpty, failures.joined(separator: "\n"))
  }

  private static func problem(with line: Line, _ text: Data) -> String? {
    guard let readAndWrite = roundTrip(ofType: line.type) else {
      return "there is no such type"
    }
    do {
      let written = try readAndWrite(text)
      if line.kind == "invalid" {
        return "was read, as \(written)"
      }
      return written == line.value || written == line.known ? nil : "came out as \(written)"
    } catch is DecodingError where line.kind == "invalid" {
      return nil
    } catch {
      return "failed: \(error)"
    }
  }

  private static func vectors() throws -> [Data] {
    let folder = ProcessInfo.processInfo.environment["HEDDLE_VECTORS"] ?? "../vectors"
    let file = URL(fileURLWithPath: folder, isDirectory: true)
      .appendingPathComponent("vectors.jsonl")
    guard let text = try? Data(contentsOf: file) else {
      throw XCTSkip(
        """
        There are no vectors in \(folder). Make them with `heddle generate vectors`, and name \
        their folder in HEDDLE_VECTORS.
        """)
    }
    return text.split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }
}
