import Foundation

/// Hears every notification in order, and then why there are no more.
protocol Follower: AnyObject, Sendable {
  func offer(_ event: ServerEvent, _ message: Incoming)
  func fail(_ reason: any Error)
}

/// Brings what the server sends to those who want it.
actor Dispatcher {
  private let desk: RequestDesk
  private var followers: [ObjectIdentifier: any Follower] = [:]
  private var reason: (any ClientError)?

  init(_ desk: RequestDesk) {
    self.desk = desk
  }

  func follow(_ follower: any Follower) {
    if let reason {
      follower.fail(reason)
    } else {
      followers[ObjectIdentifier(follower)] = follower
    }
  }

  func unfollow(_ follower: ObjectIdentifier) {
    followers.removeValue(forKey: follower)
  }

  func notification(_ method: String, _ message: Incoming) {
    guard !followers.isEmpty else { return }
    let event = ServerEvent(method, message)
    for follower in followers.values {
      follower.offer(event, message)
    }
  }

  func closed(_ why: any ClientError) {
    reason = why
    for follower in followers.values {
      follower.fail(why)
    }
    followers.removeAll()
  }

  /// Runs beside everything else: a handler may take any time.
  nonisolated func answer(_ request: ServerRequest) async throws -> Data {
    try await desk.answer(request)
  }
}
