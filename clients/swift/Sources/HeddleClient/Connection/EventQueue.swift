import Foundation

/// Events on their way to one reader.
///
/// They wait until they are read, at most `limit` of them; what comes after that is dropped, and
/// the reader is told so by an ``EventsDropped`` behind the last one it gets.
final class EventQueue: Follower {
  let events: AsyncThrowingStream<ServerEvent, any Error>
  private let continuation: AsyncThrowingStream<ServerEvent, any Error>.Continuation
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    let made = AsyncThrowingStream<ServerEvent, any Error>.makeStream(
      bufferingPolicy: .bufferingOldest(limit))
    events = made.stream
    continuation = made.continuation
  }

  func offer(_ event: ServerEvent, _ message: Incoming) {
    push(event)
  }

  func push(_ event: ServerEvent) {
    if case .dropped = continuation.yield(event) {
      continuation.finish(throwing: EventsDropped(limit: limit))
    }
  }

  func finish() {
    continuation.finish()
  }

  func fail(_ reason: any Error) {
    continuation.finish(throwing: reason)
  }

  /// Calls back when the reader is gone, or the events are over.
  func onEnd(_ act: @escaping @Sendable (_ cancelled: Bool) -> Void) {
    continuation.onTermination = { termination in
      if case .cancelled = termination {
        act(true)
      } else {
        act(false)
      }
    }
  }
}
