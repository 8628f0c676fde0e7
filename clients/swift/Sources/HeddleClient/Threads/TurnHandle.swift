import Foundation

/// How a turn ended. A turn that failed or was interrupted ends too: look at the status of `turn`.
public struct TurnResult: Sendable {
  /// The turn as the server last told it; its items are often left out, see `items` beside it.
  public let turn: ConversationTurn
  /// Every item of the turn, in order, each in its last state.
  public let items: [ConversationItem]
  /// The text of the last message of the agent; empty when it said nothing.
  public let finalText: String
}

/// A turn on its way. Read its `events`, or wait for its `result`, or both.
///
/// When the connection is lost, both throw the reason. A task that is cancelled while it waits for
/// either interrupts the turn.
public final class TurnHandle: Sendable {
  public let id: String
  /// What is told about the turn, from its start.
  ///
  /// Events wait for their reader, at most as many as `run` was told; a reader further behind gets
  /// an ``EventsDropped``. They are given out once.
  public let events: AsyncThrowingStream<ServerEvent, any Error>
  private let stream: TurnStream
  private let client: Client

  init(_ id: String, stream: TurnStream, client: Client) {
    self.id = id
    self.stream = stream
    self.client = client
    events = stream.events
    stream.onCancelledReader { [threadID = stream.threadID] in
      Task { try? await TurnHandle.interrupt(id, of: threadID, stream, client) }
    }
  }

  public var threadID: String { stream.threadID }

  /// Waits for the end of the turn, however it comes.
  public func result() async throws -> TurnResult {
    try await withTaskCancellationHandler {
      try await stream.result()
    } onCancel: {
      Task { try? await interrupt() }
    }
  }

  /// Ends the turn early; returns when the server has heard it. Does nothing when the turn has
  /// ended.
  public func interrupt() async throws {
    try await TurnHandle.interrupt(id, of: threadID, stream, client)
  }

  private static func interrupt(
    _ id: String, of threadID: String, _ stream: TurnStream, _ client: Client
  ) async throws {
    if stream.hasEnded {
      return
    }
    do {
      try await client.interruptTurn(id, of: threadID)
    } catch {
      // The end of the turn and the wish for it can cross on the way.
      if !stream.hasEnded {
        throw error
      }
    }
  }
}
