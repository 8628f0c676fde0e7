#if os(macOS) || os(Linux)
  import Foundation

  /// How a process ended, once it has.
  actor ChildExit {
    enum Status: Sendable {
      case code(Int32)
      case signal(Int32)
    }

    private struct Waiter {
      let continuation: CheckedContinuation<Status?, Never>
      let timer: Task<Void, Never>?
    }

    private var status: Status?
    private var waiters: [Int: Waiter] = [:]
    private var count = 0

    func settle(_ ended: Status) {
      guard status == nil else { return }
      status = ended
      for waiter in waiters.values {
        waiter.timer?.cancel()
        waiter.continuation.resume(returning: ended)
      }
      waiters.removeAll()
    }

    /// Waits for the end; nil when that does not come in time. Whoever waits does so though the
    /// task is cancelled: a process must not be left behind.
    func wait(atMost limit: Duration? = nil) async -> Status? {
      if let status {
        return status
      }
      count += 1
      let number = count
      return await withCheckedContinuation { continuation in
        var timer: Task<Void, Never>?
        if let limit {
          timer = Task {
            try? await Task.sleep(for: limit)
            expire(number)
          }
        }
        waiters[number] = Waiter(continuation: continuation, timer: timer)
      }
    }

    private func expire(_ number: Int) {
      waiters.removeValue(forKey: number)?.continuation.resume(returning: nil)
    }
  }
#endif
