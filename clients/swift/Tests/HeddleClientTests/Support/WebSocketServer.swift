#if os(macOS) || os(Linux)
  import Foundation

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  struct SocketFailure: Error {
    let call: String
    let number: Int32
  }

  /// Listens on a port of this machine for one WebSocket.
  final class WebSocketServer: Sendable {
    let url: URL
    private let listener: Int32

    init() throws {
      #if canImport(Glibc)
        let kind = Int32(SOCK_STREAM.rawValue)
      #else
        let kind = SOCK_STREAM
      #endif
      listener = try checked("socket", socket(AF_INET, kind, 0))
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      let descriptor = listener
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let bound = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
      }
      _ = try checked("bind", bound)
      _ = try checked("listen", listen(descriptor, 1))
      var length = size
      let named = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          getsockname(descriptor, $0, &length)
        }
      }
      _ = try checked("getsockname", named)
      url = URL(string: "ws://127.0.0.1:\(UInt16(bigEndian: address.sin_port))")!
    }

    deinit {
      _ = close(listener)
    }

    /// Takes the one connection, beside everything else, and lets `serve` speak with it.
    func serve(_ serve: @escaping @Sendable (WebSocketPeer) throws -> Void) {
      let listener = self.listener
      DispatchQueue.global().async {
        guard let peer = try? WebSocketPeer(accept(listener, nil, nil)) else { return }
        try? serve(peer)
        peer.hangUp()
      }
    }
  }

  private func checked(_ call: String, _ result: Int32) throws -> Int32 {
    if result < 0 {
      throw SocketFailure(call: call, number: errno)
    }
    return result
  }

  /// The side of the server of one WebSocket. Its messages are short.
  final class WebSocketPeer {
    /// The request that opened it.
    let request: String
    private let handle: FileHandle

    init(_ descriptor: Int32) throws {
      _ = try checked("accept", descriptor)
      handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      var head = Data()
      while !head.suffix(4).elementsEqual(Data("\r\n\r\n".utf8)) {
        guard let byte = try handle.read(upToCount: 1), !byte.isEmpty else {
          throw SocketFailure(call: "read", number: 0)
        }
        head.append(byte)
      }
      request = String(decoding: head, as: UTF8.self)
      let lines = request.components(separatedBy: "\r\n")
      let key = lines.first { $0.lowercased().hasPrefix("sec-websocket-key:") } ?? ""
      let value = key.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? ""
      let accepted = sha1(Data("\(value)258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))
      let answer = """
        HTTP/1.1 101 Switching Protocols\r
        Upgrade: websocket\r
        Connection: Upgrade\r
        Sec-WebSocket-Accept: \(accepted.base64EncodedString())\r
        \r

        """
      try handle.write(contentsOf: Data(answer.utf8))
    }

    /// The next frame of the client: its kind, 1 for text, 8 for a close, 10 for a pong; and what is in it.
    func next() throws -> (kind: UInt8, content: Data) {
      let head = try read(2)
      var length = Int(head[1] & 0x7F)
      if length == 126 {
        let more = try read(2)
        length = Int(more[0]) << 8 | Int(more[1])
      }
      let mask = try read(4)
      let content = try read(length)
      let plain = content.enumerated().map { $0.element ^ mask[$0.offset % 4] }
      return (kind: head[0] & 0x0F, content: Data(plain))
    }

    /// The next text of the client.
    func nextText() throws -> JSONText {
      let frame = try next()
      guard frame.kind == 1 else { throw SocketFailure(call: "text", number: Int32(frame.kind)) }
      return JSONText(frame.content)
    }

    func send(_ text: String) throws {
      try send(kind: 1, Data(text.utf8))
    }

    func send(kind: UInt8, _ content: Data) throws {
      precondition(content.count < 126, "Only short messages are sent.")
      try handle.write(contentsOf: Data([0x80 | kind, UInt8(content.count)]) + content)
    }

    func hangUp() {
      try? handle.close()
    }

    private func read(_ count: Int) throws -> [UInt8] {
      var bytes: [UInt8] = []
      while bytes.count < count {
        guard let more = try handle.read(upToCount: count - bytes.count), !more.isEmpty else {
          throw SocketFailure(call: "read", number: 0)
        }
        bytes += more
      }
      return bytes
    }
  }

  /// A message as its bytes.
  struct JSONText {
    let bytes: Data

    init(_ bytes: Data) {
      self.bytes = bytes
    }

    func says(_ part: String) -> Bool {
      String(decoding: bytes, as: UTF8.self).contains(part)
    }
  }
#endif
