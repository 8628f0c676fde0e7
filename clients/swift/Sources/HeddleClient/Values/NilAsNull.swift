/// A field that is always there, and can be null: nil is written as null.
@propertyWrapper
public struct NilAsNull<Value> {
  public var wrappedValue: Value?

  public init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }
}

extension NilAsNull: Equatable where Value: Equatable {}
extension NilAsNull: Hashable where Value: Hashable {}
extension NilAsNull: Sendable where Value: Sendable {}

extension NilAsNull: Decodable where Value: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      wrappedValue = nil
    } else {
      wrappedValue = try container.decode(Value.self)
    }
  }
}

extension NilAsNull: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value = wrappedValue {
      try container.encode(value)
    } else {
      try container.encodeNil()
    }
  }
}
