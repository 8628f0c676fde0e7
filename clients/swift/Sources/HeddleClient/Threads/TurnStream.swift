import Foundation

/// Collects what is told about one turn. Until its id is known, everything about its thread is kept
/// back.
final class TurnStream: Follower, @unchecked Sendable {
  /// How long after the end of a turn the end of its last items is waited for.
  private static let lateItems: Duration = .milliseconds(250)

  let threadID: String
  private let queue: EventQueue
  private let lock = NSLock()

  // All of these are touched with the lock held only.
  private var id: String?
  private var early: [(turn: String, event: ServerEvent)] = []
  private var items = TurnItems()
  private var turn: ConversationTurn?
  private var outcome: Result<TurnResult, any Error>?
  private var timer: Task<Void, Never>?
  private var waiters: [Int: CheckedContinuation<TurnResult, any Error>] = [:]
  private var count = 0
  private var whenEnded: (@Sendable () -> Void)?

  init(threadID: String, limit: Int) {
    self.threadID = threadID
    queue = EventQueue(limit: limit)
  }

  var events: AsyncThrowingStream<ServerEvent, any Error> { queue.events }

  var hasEnded: Bool { locked { outcome != nil } }

  func onEnd(_ act: @escaping @Sendable () -> Void) {
    locked { whenEnded = act }
  }

  /// Calls back when the task that reads the events is cancelled.
  func onCancelledReader(_ act: @escaping @Sendable () -> Void) {
    queue.onEnd { cancelled in
      if cancelled {
        act()
      }
    }
  }

  /// The answer to the start of the turn came: this is the turn.
  func bind(_ started: ConversationTurn) {
    locked {
      id = started.id
      let kept = early
      early = []
      for (turn, event) in kept where turn == started.id {
        take(event)
      }
    }
  }

  func offer(_ event: ServerEvent, _ message: Incoming) {
    guard let about = (try? message.params(TurnPlace.self))?.turn(in: threadID) else { return }
    locked {
      if id == nil {
        early.append((turn: about, event: event))
      } else if about == id {
        take(event)
      }
    }
  }

  /// The connection is lost. A turn whose end was told has ended well.
  func fail(_ reason: any Error) {
    locked {
      if let turn {
        end(turn)
      } else {
        settle(.failure(reason))
        queue.fail(reason)
      }
    }
  }

  /// Waits for the end. Stops waiting when the task is cancelled.
  func result() async throws -> TurnResult {
    let number = locked {
      count += 1
      return count
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        wait(number, continuation)
      }
    } onCancel: {
      let waiter = locked { waiters.removeValue(forKey: number) }
      waiter?.resume(throwing: CancellationError())
    }
  }

  private func wait(_ number: Int, _ continuation: CheckedContinuation<TurnResult, any Error>) {
    let known: Result<TurnResult, any Error>? = locked {
      if outcome == nil && Task.isCancelled {
        return .failure(CancellationError())
      }
      if outcome == nil {
        waiters[number] = continuation
      }
      return outcome
    }
    if let known {
      continuation.resume(with: known)
    }
  }

  // MARK: - With the lock held

  private func take(_ event: ServerEvent) {
    guard outcome == nil else { return }
    queue.push(event)
    if let change = event.turnChange {
      items.add(change)
      if case .ended(let ended) = change {
        turn = ended
      }
    }
    if let turn {
      endSoon(turn)
    }
  }

  /// Some servers tell the end of a turn before the end of its last command: that one is waited
  /// for.
  private func endSoon(_ turn: ConversationTurn) {
    if !turn.wasCompleted || !items.hasOpen {
      end(turn)
    } else if timer == nil {
      timer = Task { [weak self] in
        try? await Task.sleep(for: Self.lateItems)
        self?.endNow()
      }
    }
  }

  private func endNow() {
    locked {
      if let turn {
        end(turn)
      }
    }
  }

  private func end(_ turn: ConversationTurn) {
    let result = TurnResult(turn: turn, items: items.list, finalText: items.finalText)
    settle(.success(result))
    queue.finish()
  }

  private func settle(_ ended: Result<TurnResult, any Error>) {
    guard outcome == nil else { return }
    outcome = ended
    timer?.cancel()
    for waiter in waiters.values {
      waiter.resume(with: ended)
    }
    waiters.removeAll()
    whenEnded?()
    whenEnded = nil
  }

  private func locked<Value>(_ act: () -> Value) -> Value {
    lock.lock()
    defer { lock.unlock() }
    return act()
  }
}

/// What a notification says it is about.
struct TurnPlace: Decodable {
  private struct Named: Decodable {
    let id: String?
  }

  private let thread: String?
  private let turn: String?

  private enum CodingKeys: String, CodingKey {
    case threadId
    case turnId
    case turn
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    thread = try? container.decode(String.self, forKey: .threadId)
    let named = try? container.decode(Named.self, forKey: .turn)
    turn = (try? container.decode(String.self, forKey: .turnId)) ?? named?.id
  }

  /// The turn, if it is one of this thread.
  func turn(in thread: String) -> String? {
    self.thread == thread ? turn : nil
  }
}
