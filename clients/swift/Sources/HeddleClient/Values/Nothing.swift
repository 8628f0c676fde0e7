/// Where the protocol says nothing: whatever is said there is left alone, and null is written.
public struct Nothing: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {}

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
}

extension Nothing {
  /// The params of what has none: the member is left out.
  static let absent: Nothing? = nil
}
