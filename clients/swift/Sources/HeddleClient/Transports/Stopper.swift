#if os(macOS) || os(Linux)
  import Foundation

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Wakes a thread that waits for a file descriptor: it waits for this, too.
  final class Stopper: @unchecked Sendable {
    private let pipe = Pipe()
    private let lock = NSLock()
    private var isStopped = false

    init() {
      closeOnExec(pipe)
    }

    func stop() {
      lock.lock()
      defer { lock.unlock() }
      if isStopped {
        return
      }
      isStopped = true
      // The end of the pipe is what wakes the others up.
      try? pipe.fileHandleForWriting.close()
    }

    /// Waits until there is something to do for a descriptor, or its other end is gone.
    ///
    /// - Returns: False when it was stopped.
    func waits(for descriptor: Int32, _ events: Int32) -> Bool {
      var polled = [
        pollfd(fd: descriptor, events: Int16(events), revents: 0),
        pollfd(fd: pipe.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      while true {
        let count = poll(&polled, nfds_t(polled.count), -1)
        if count < 0 && errno != EINTR {
          return false
        }
        // What is there already is still read.
        if count > 0 && polled[0].revents != 0 {
          return true
        }
        if count > 0 {
          return false
        }
      }
    }
  }

  /// Other processes that are started meanwhile must not hold the pipe open.
  func closeOnExec(_ pipe: Pipe) {
    for handle in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
      _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
  }
#endif
