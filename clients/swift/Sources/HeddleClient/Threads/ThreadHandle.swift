import Foundation

/// A conversation: holds its id and starts turns in it.
public final class ThreadHandle: Sendable {
  /// The thread as the server told it when it was started or resumed.
  public let thread: ConversationThread
  private let client: Client

  init(_ thread: ConversationThread, client: Client) {
    self.thread = thread
    self.client = client
  }

  public var id: String { thread.id }

  /// Starts a turn with a text; see the other `run`.
  public func run(
    _ text: String,
    bufferSize: Int = 65_536,
    configure: (inout ConversationStartTurn) -> Void = { _ in }
  ) async throws -> TurnHandle {
    try await run([.spoken(text)], bufferSize: bufferSize, configure: configure)
  }

  /// Starts a turn; returns when the server has accepted it.
  ///
  /// A task that is cancelled meanwhile does not leave the turn running.
  ///
  /// - Parameters:
  ///   - input: What the user says, in parts.
  ///   - bufferSize: How many events of the turn may wait for their reader.
  ///   - configure: Sets how the turn is to be run.
  public func run(
    _ input: [ConversationInput],
    bufferSize: Int = 65_536,
    configure: (inout ConversationStartTurn) -> Void = { _ in }
  ) async throws -> TurnHandle {
    try Task.checkCancellation()
    var settings = ConversationStartTurn(conversation: id, input: input)
    configure(&settings)
    let params = settings
    let client = self.client
    let stream = TurnStream(threadID: id, limit: bufferSize)
    let follower = ObjectIdentifier(stream)
    stream.onEnd {
      Task { await client.dispatcher.unfollow(follower) }
    }
    await client.dispatcher.follow(stream)
    do {
      // In a task of its own: a turn that starts though nobody waits any more has to be
      // interrupted.
      let starting = Task { try await client.startTurn(params) }
      let turn = try await starting.value
      if Task.isCancelled {
        let threadID = id
        Task { try? await client.interruptTurn(turn.id, of: threadID) }
        throw CancellationError()
      }
      stream.bind(turn)
      return TurnHandle(turn.id, stream: stream, client: client)
    } catch {
      stream.fail(error)
      throw error
    }
  }
}
