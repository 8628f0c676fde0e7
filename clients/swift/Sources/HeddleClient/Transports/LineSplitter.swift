import Foundation

/// Cuts bytes into lines. Only LF ends a line: JSON allows U+2028 and U+2029 inside of texts.
struct LineSplitter {
  private static let lineFeed: UInt8 = 0x0A
  private var rest = Data()

  /// - Returns: The lines that the bytes complete, without their ends.
  mutating func split(_ bytes: Data) -> [Data] {
    var lines: [Data] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: Self.lineFeed) {
      rest.append(bytes[start..<end])
      lines.append(rest)
      rest = Data()
      start = bytes.index(after: end)
    }
    rest.append(bytes[start...])
    return lines
  }

  /// The last line, which need not be ended; nil when there is none.
  mutating func finish() -> Data? {
    defer { rest = Data() }
    return rest.isEmpty ? nil : rest
  }
}
