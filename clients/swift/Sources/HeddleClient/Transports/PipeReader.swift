#if os(macOS) || os(Linux)
  import Dispatch
  import Foundation

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Reads a pipe when it is asked to, so that nobody writes faster than is read.
  ///
  /// The thread that waits for bytes is one of its own: those of the tasks must not be blocked.
  final class PipeReader: @unchecked Sendable {
    private static let chunk = 65_536

    private let handle: FileHandle
    private let stopper: Stopper
    private let queue: DispatchQueue

    init(_ pipe: Pipe) {
      handle = pipe.fileHandleForReading
      stopper = Stopper()
      queue = DispatchQueue(label: "PipeReader")
    }

    /// The next bytes; nil at the end, and once it was stopped.
    func next() async -> Data? {
      await withCheckedContinuation { continuation in
        queue.async { continuation.resume(returning: self.read()) }
      }
    }

    /// Ends the reading, though someone may hold the other end of the pipe open.
    func stop() {
      stopper.stop()
    }

    private func read() -> Data? {
      let descriptor = handle.fileDescriptor
      var bytes = [UInt8](repeating: 0, count: Self.chunk)
      while stopper.waits(for: descriptor, POLLIN) {
        let count = systemRead(descriptor, &bytes)
        if count > 0 {
          return Data(bytes[0..<count])
        }
        if count == 0 || (errno != EINTR && errno != EAGAIN) {
          return nil
        }
      }
      return nil
    }

    private func systemRead(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int {
      #if canImport(Darwin)
        return Darwin.read(descriptor, &bytes, bytes.count)
      #elseif canImport(Musl)
        return Musl.read(descriptor, &bytes, bytes.count)
      #else
        return Glibc.read(descriptor, &bytes, bytes.count)
      #endif
    }
  }
#endif
