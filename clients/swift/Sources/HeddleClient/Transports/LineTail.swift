#if os(macOS) || os(Linux)
  import Foundation

  /// Reads a stream of text to its end and keeps the last lines of it.
  actor LineTail {
    private static let keptLines = 20
    private static let keptCharacters = 500

    private(set) var lines: [String] = []
    private let reader: PipeReader
    private let onLine: (@Sendable (String) -> Void)?
    private var reading: Task<Void, Never>?

    init(_ reader: PipeReader, onLine: (@Sendable (String) -> Void)?) {
      self.reader = reader
      self.onLine = onLine
    }

    /// Begins to read.
    func open() {
      reading = Task { await read() }
    }

    /// Waits for the end of the stream.
    func end() async {
      await reading?.value
    }

    private func read() async {
      var splitter = LineSplitter()
      while let bytes = await reader.next() {
        for line in splitter.split(bytes) {
          keep(line)
        }
      }
      if let line = splitter.finish() {
        keep(line)
      }
    }

    private func keep(_ bytes: Data) {
      let line = String(decoding: bytes, as: UTF8.self)
      lines.append(String(line.prefix(Self.keptCharacters)))
      if lines.count > Self.keptLines {
        lines.removeFirst()
      }
      onLine?(line)
    }
  }
#endif
