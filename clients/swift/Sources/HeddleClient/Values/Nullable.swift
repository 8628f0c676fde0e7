/// What a field that can be absent, or null, says.
public enum Presence<Value> {
  /// It is not there.
  case absent
  /// It is there, and null.
  case null
  case value(Value)
}

/// A field that can be absent as well as null.
///
/// Reading it, both are nil. Set to nil, it is absent; `thing.$field = .null` makes it null, and
/// `thing.$field` tells which of them it is.
@propertyWrapper
public struct Nullable<Value> {
  public var projectedValue: Presence<Value>

  public init(wrappedValue: Value?) {
    if let value = wrappedValue {
      projectedValue = .value(value)
    } else {
      projectedValue = .absent
    }
  }

  init(_ presence: Presence<Value>) {
    projectedValue = presence
  }

  public var wrappedValue: Value? {
    get {
      if case .value(let value) = projectedValue {
        return value
      }
      return nil
    }
    set {
      self = Nullable(wrappedValue: newValue)
    }
  }
}

extension Presence: Equatable where Value: Equatable {}
extension Presence: Hashable where Value: Hashable {}
extension Presence: Sendable where Value: Sendable {}
extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
extension Nullable: Sendable where Value: Sendable {}

extension Nullable: Decodable where Value: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      projectedValue = .null
    } else {
      projectedValue = .value(try container.decode(Value.self))
    }
  }
}

extension Nullable: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if case .value(let value) = projectedValue {
      try container.encode(value)
    } else {
      try container.encodeNil()
    }
  }
}

// The compiler makes the code that reads and writes structs out of calls of `decode` and `encode`,
// and chooses these, as they are more special: so a field can be missing, whose type on its own
// could not.

extension KeyedDecodingContainer {
  public func decode<Value: Decodable>(
    _ type: Nullable<Value>.Type, forKey key: Key
  ) throws -> Nullable<Value> {
    guard contains(key) else { return Nullable(.absent) }
    if try decodeNil(forKey: key) { return Nullable(.null) }
    return Nullable(.value(try decode(Value.self, forKey: key)))
  }
}

extension KeyedEncodingContainer {
  public mutating func encode<Value: Encodable>(
    _ value: Nullable<Value>, forKey key: Key
  ) throws {
    switch value.projectedValue {
    case .absent:
      break
    case .null:
      try encodeNil(forKey: key)
    case .value(let value):
      try encode(value, forKey: key)
    }
  }
}
