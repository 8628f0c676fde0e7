#if os(macOS) || os(Linux)
  import Foundation
  import XCTest

  @testable import HeddleClient

  final class LineTests: XCTestCase {
    func testLinesAreWholeWhateverTheChunks() {
      let text = "one 🧵\n\ntwo\u{2028}still two\nlast"
      for size in 1...7 {
        var splitter = LineSplitter()
        var lines: [String] = []
        var rest = Data(text.utf8)
        while !rest.isEmpty {
          lines += splitter.split(rest.prefix(size)).map { String(decoding: $0, as: UTF8.self) }
          rest = rest.dropFirst(size)
        }
        XCTAssertEqual(lines, ["one 🧵", "", "two\u{2028}still two"])
        XCTAssertEqual(splitter.finish(), Data("last".utf8))
        XCTAssertNil(splitter.finish())
      }
    }
  }
#endif
