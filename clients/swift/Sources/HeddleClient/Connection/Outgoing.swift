import Foundation

struct RequestMessage<Params: Encodable>: Encodable {
  let method: String
  let id: Int64
  let params: Params?
}

struct NotificationMessage<Params: Encodable>: Encodable {
  let method: String
  let params: Params?
}

/// The answer to a request of the server.
enum Answer {
  /// - Parameter result: JSON
  static func result(_ result: Data, to id: MessageID) -> Data {
    message(to: id, "result", result)
  }

  static func error(_ error: RPCError, to id: MessageID) -> Data {
    let fallback = Data(#"{"code":-32603,"message":"The answer could not be written."}"#.utf8)
    return message(to: id, "error", (try? Wire.object(error)) ?? fallback)
  }

  private static func message(to id: MessageID, _ member: String, _ value: Data) -> Data {
    // An id came as JSON, so it can be written as JSON.
    let sender = (try? Wire.encode(id)) ?? Data("null".utf8)
    return Data(#"{"id":"#.utf8) + sender + Data(#","\#(member)":"#.utf8) + value + Data("}".utf8)
  }
}
