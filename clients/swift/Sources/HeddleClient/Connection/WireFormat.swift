import Foundation

/// JSON texts and values.
enum Wire {
  static func decode<Value: Decodable>(_ type: Value.Type, from text: Data) throws -> Value {
    try JSONDecoder().decode(type, from: text)
  }

  /// A text of a value of any kind: not every JSON encoder takes a bare string, number or null.
  static func encode(_ value: some Encodable) throws -> Data {
    Data(try object([value]).dropFirst().dropLast())
  }

  /// A text of an object or a list.
  static func object(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return try encoder.encode(value)
  }

  /// Turns a value into raw JSON.
  static func raw(_ value: some Encodable) throws -> JSONValue {
    try decode(JSONValue.self, from: object([value]))[0] ?? .null
  }
}

extension Wire {
  /// What is wrong with a value, and where, in a few words.
  static func problem(of error: any Error) -> String {
    let decoding = error as? DecodingError
    if case .keyNotFound(let key, let context)? = decoding {
      return "\(place(context.codingPath + [key])) is missing"
    }
    if case .typeMismatch(_, let context)? = decoding {
      return "\(place(context.codingPath)) is of another kind: \(context.debugDescription)"
    }
    if case .valueNotFound(_, let context)? = decoding {
      return "\(place(context.codingPath)) is null"
    }
    if case .dataCorrupted(let context)? = decoding {
      return "\(place(context.codingPath)) cannot be read: \(context.debugDescription)"
    }
    return String(describing: error)
  }

  private static func place(_ path: [any CodingKey]) -> String {
    if path.isEmpty {
      return "the value"
    }
    let steps = path.map { key in key.intValue.map { String($0) } ?? key.stringValue }
    return steps.joined(separator: ".")
  }
}
