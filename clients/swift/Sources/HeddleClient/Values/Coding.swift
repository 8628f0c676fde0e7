/// The name of any member of an object.
struct WireKey: CodingKey {
  let stringValue: String

  var intValue: Int? { nil }

  init(stringValue name: String) {
    stringValue = name
  }

  init?(intValue: Int) {
    return nil
  }
}

extension Decoder {
  /// The value itself, if it is a text.
  func text() -> String? {
    guard let container = try? self.singleValueContainer() else { return nil }
    return try? container.decode(String.self)
  }

  /// The text that a member of an object has; nil where there is none.
  func text(of member: String) -> String? {
    guard let container = try? self.container(keyedBy: WireKey.self) else { return nil }
    return try? container.decode(String.self, forKey: WireKey(stringValue: member))
  }

  /// The name of the one member of an object that has no others.
  func onlyKey() -> WireKey? {
    guard let container = try? self.container(keyedBy: WireKey.self) else { return nil }
    return container.allKeys.count == 1 ? container.allKeys.first : nil
  }

  /// The members of an object whose names are not among those.
  func fields(except known: [String]) throws -> [String: JSONValue] {
    let container = try self.container(keyedBy: WireKey.self)
    var fields: [String: JSONValue] = [:]
    for key in container.allKeys where !known.contains(key.stringValue) {
      fields[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
    return fields
  }
}

extension Encoder {
  /// The value is this text.
  func write(text: String) throws {
    var container = self.singleValueContainer()
    try container.encode(text)
  }

  /// The value is an object that has this member.
  func write(_ value: some Encodable, under member: String) throws {
    var container = self.container(keyedBy: WireKey.self)
    try container.encode(value, forKey: WireKey(stringValue: member))
  }

  /// The value is an object that has these members, perhaps among others.
  func write(_ fields: [String: JSONValue]) throws {
    var container = self.container(keyedBy: WireKey.self)
    for (name, value) in fields {
      try container.encode(value, forKey: WireKey(stringValue: name))
    }
  }
}
