import Foundation

/// What carries messages.
///
/// Each message is one JSON text: a line over standard input and output, a text frame over a
/// WebSocket. Whoever has another way writes these three functions.
public protocol Transport: Sendable {
  /// The next message of the other side; nil when there are no more. Called by one reader, one call
  /// at a time. Ends when the transport is closed.
  ///
  /// - Throws: When it can say why there are no more, as ``ConnectionClosed``.
  func receive() async throws -> Data?

  /// Hands over one message; returns when there is room for the next.
  func send(_ message: Data) async throws

  /// Closes the connection; returns when all that belongs to it is gone. May be called again.
  func close() async
}
