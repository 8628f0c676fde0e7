/// The id of a request, as its sender chose it.
public enum MessageID: Codable, Hashable, Sendable {
  case integer(Int64)
  case string(String)

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .string(text)
    } else {
      self = .integer(try container.decode(Int64.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let number):
      try container.encode(number)
    case .string(let text):
      try container.encode(text)
    }
  }
}
