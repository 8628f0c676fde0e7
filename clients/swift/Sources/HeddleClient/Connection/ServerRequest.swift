import Foundation

/// Answers one kind of request of the server.
///
/// The task that it runs in is cancelled when no answer is needed any more: another client
/// answered, or the connection is gone. What it throws is sent as an error, an ``RPCError`` as it
/// is.
public typealias Handler<Params, Answer> =
  @Sendable (_ params: Params, _ request: RequestContext) async throws -> Answer

/// What a handler is told beside the params.
public struct RequestContext: Sendable {
  public let id: MessageID
  /// As on the wire.
  public let method: String
}

/// A request of the server on its way to whoever answers it.
struct ServerRequest: Sendable {
  let id: MessageID
  let method: String
  let message: Incoming

  var context: RequestContext { RequestContext(id: id, method: method) }

  func params<Params: Decodable>(_ type: Params.Type) throws -> Params {
    try read { try message.params(type) }
  }

  /// The answer of the handler as JSON; nil when there is no handler.
  func answer<Params: Decodable, Result: Encodable>(
    with handler: Handler<Params, Result>?
  ) async throws -> Data? {
    guard let handler else { return nil }
    return try Wire.encode(await handler(params(Params.self), context))
  }

  /// The same for a request whose params may be left out.
  func answer<Params: Decodable, Result: Encodable>(
    withOptional handler: Handler<Params?, Result>?
  ) async throws -> Data? {
    guard let handler else { return nil }
    let params = try read { try message.optionalParams(Params.self) }
    return try Wire.encode(await handler(params, context))
  }

  private func read<Params>(_ params: () throws -> Params) throws -> Params {
    do {
      return try params()
    } catch {
      throw RPCError(code: -32602, message: "Invalid params: \(Wire.problem(of: error)).")
    }
  }
}
