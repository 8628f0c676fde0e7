import Foundation

/// A message of the server, told apart. Members that are not known are left alone.
struct Incoming: Sendable {
  enum Kind: Sendable {
    case request(id: MessageID, method: String)
    case notification(method: String)
    case result(id: MessageID)
    case error(id: MessageID, RPCError)
    /// An answer that says not to what.
    case stray
  }

  let kind: Kind
  private let text: Data

  /// - Throws: ``ProtocolViolation`` when the text is no message.
  init(_ text: Data) throws {
    let envelope: Envelope
    do {
      envelope = try Wire.decode(Envelope.self, from: text)
    } catch {
      var reason = "it is not JSON"
      if case .typeMismatch? = error as? DecodingError {
        reason = "it is not a JSON object"
      }
      throw ProtocolViolation(line: text, reason: reason)
    }
    guard let kind = envelope.kind else {
      let reason = "it has no method, no result and no error, or an id that is none"
      throw ProtocolViolation(line: text, reason: reason)
    }
    self.kind = kind
    self.text = text
  }

  /// The params. Where there are none, or null, they are read as an object without members.
  func params<Params: Decodable>(_ type: Params.Type) throws -> Params {
    try optionalParams(type) ?? Wire.decode(type, from: Data("{}".utf8))
  }

  /// The params; nil where there are none, or null.
  func optionalParams<Params: Decodable>(_ type: Params.Type) throws -> Params? {
    try Wire.decode(WithParams<Params>.self, from: text).params
  }

  /// The params as they came.
  var rawParams: JSONValue? {
    try? optionalParams(JSONValue.self)
  }

  func result<Result: Decodable>(_ type: Result.Type) throws -> Result {
    try Wire.decode(WithResult<Result>.self, from: text).result
  }
}

private struct WithParams<Params: Decodable>: Decodable {
  let params: Params?
}

private struct WithResult<Result: Decodable>: Decodable {
  let result: Result
}

private struct Envelope: Decodable {
  let kind: Incoming.Kind?

  enum CodingKeys: String, CodingKey {
    case id
    case method
    case result
    case error
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try? container.decode(MessageID.self, forKey: .id)
    if let method = try? container.decode(String.self, forKey: .method) {
      if !container.contains(.id) {
        kind = .notification(method: method)
      } else if let id {
        kind = .request(id: id, method: method)
      } else {
        kind = nil
      }
    } else if container.contains(.result) {
      kind = Envelope.answer(id) { .result(id: $0) }
    } else if let error = try? container.decode(RPCError.self, forKey: .error) {
      kind = Envelope.answer(id) { .error(id: $0, error) }
    } else {
      kind = nil
    }
  }

  private static func answer(
    _ id: MessageID?, kind: (MessageID) -> Incoming.Kind
  ) -> Incoming.Kind {
    guard let id else { return .stray }
    return kind(id)
  }
}
