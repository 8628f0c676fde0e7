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

  /// Writes to a pipe, one message after the other, and waits while it is full.
  final class PipeWriter: @unchecked Sendable {
    private let handle: FileHandle
    private let descriptor: Int32
    private let stopper: Stopper
    private let queue: DispatchQueue
    /// Touched on the queue only.
    private var isClosed = false

    init(_ pipe: Pipe) {
      handle = pipe.fileHandleForWriting
      stopper = Stopper()
      queue = DispatchQueue(label: "PipeWriter")
      descriptor = handle.fileDescriptor
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
      #if canImport(Darwin)
        _ = fcntl(descriptor, F_SETNOSIGPIPE, 1)
      #endif
    }

    /// Returns when all is written, or nobody reads any more: what that means says the end of the
    /// messages of the other side.
    func write(_ bytes: Data) async {
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        queue.async {
          if !self.isClosed {
            withoutBrokenPipes { self.writeAll(bytes) }
          }
          continuation.resume()
        }
      }
    }

    /// Ends the pipe, behind what is being written.
    func close() {
      queue.async {
        self.isClosed = true
        try? self.handle.close()
      }
    }

    /// Gives up on what cannot be written.
    func stop() {
      stopper.stop()
    }

    private func writeAll(_ bytes: Data) {
      bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
        var start = 0
        while start < buffer.count, stopper.waits(for: descriptor, POLLOUT) {
          let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
          let count = systemWrite(descriptor, rest)
          if count > 0 {
            start += count
          } else if errno != EINTR && errno != EAGAIN {
            return
          }
        }
      }
    }

    private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
      #if canImport(Darwin)
        return Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        return Musl.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }

  /// A write to a pipe that nobody reads is to fail, and not to kill this process by a signal.
  private func withoutBrokenPipes(_ act: () -> Void) {
    #if canImport(Darwin)
      // The descriptor has a flag for it.
      act()
    #else
      // Elsewhere the thread that writes keeps the signal back, and takes it away again.
      var broken = sigset_t()
      var before = sigset_t()
      sigemptyset(&broken)
      sigaddset(&broken, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &broken, &before)
      act()
      var atOnce = timespec(tv_sec: 0, tv_nsec: 0)
      while sigtimedwait(&broken, nil, &atOnce) == SIGPIPE {}
      pthread_sigmask(SIG_SETMASK, &before, nil)
    #endif
  }
#endif
