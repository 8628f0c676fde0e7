/// A field whose value can hold another of the struct that it stands in: it is kept elsewhere, not
/// in place.
@propertyWrapper
public struct Indirect<Value> {
  private indirect enum Storage {
    case value(Value)
  }

  private var storage: Storage

  public init(wrappedValue: Value) {
    storage = .value(wrappedValue)
  }

  public var wrappedValue: Value {
    get {
      switch storage {
      case .value(let value):
        return value
      }
    }
    set {
      storage = .value(newValue)
    }
  }
}

extension Indirect: Equatable where Value: Equatable {
  public static func == (left: Indirect, right: Indirect) -> Bool {
    left.wrappedValue == right.wrappedValue
  }
}

extension Indirect: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wrappedValue)
  }
}

// A value that is kept elsewhere is replaced, never shared and changed.
extension Indirect: @unchecked Sendable where Value: Sendable {}

extension Indirect: Decodable where Value: Decodable {
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }
}

extension Indirect: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws {
    try wrappedValue.encode(to: encoder)
  }
}

// As for `Nullable`: a field that can be missing is one here, too.

extension KeyedDecodingContainer {
  public func decode<Value: Decodable>(
    _ type: Indirect<Value?>.Type, forKey key: Key
  ) throws -> Indirect<Value?> {
    Indirect(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
  }

  public func decode<Value: Decodable>(
    _ type: Indirect<Nullable<Value>>.Type, forKey key: Key
  ) throws -> Indirect<Nullable<Value>> {
    Indirect(wrappedValue: try decode(Nullable<Value>.self, forKey: key))
  }
}

extension KeyedEncodingContainer {
  public mutating func encode<Value: Encodable>(
    _ value: Indirect<Value?>, forKey key: Key
  ) throws {
    try encodeIfPresent(value.wrappedValue, forKey: key)
  }

  public mutating func encode<Value: Encodable>(
    _ value: Indirect<Nullable<Value>>, forKey key: Key
  ) throws {
    try encode(value.wrappedValue, forKey: key)
  }
}
