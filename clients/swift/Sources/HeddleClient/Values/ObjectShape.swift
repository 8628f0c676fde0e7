/// What objects of a type look like on the wire, for unions that nothing else tells apart.
struct ObjectShape: Sendable {
  /// The place of the type among the members of the union.
  let member: Int
  let required: [String]
  /// The fields that have one value only.
  let constants: [String]
  /// The texts that are known, of the fields that have such.
  let texts: [String: [String]]
  let fields: [String]

  /// The members that an object could be one of, the most likely first; none for what is no object.
  ///
  /// All required fields are there. Of several members, the one that knows most of the texts comes
  /// first, then the one that knows most of the fields.
  static func closest(of shapes: [ObjectShape], in decoder: any Decoder) -> [Int] {
    guard let value = try? JSONValue(from: decoder), case .object(let fields) = value else {
      return []
    }
    let fitting = shapes.filter { $0.fits(fields) }
    let ranked = fitting.enumerated().sorted { left, right in
      let (one, other) = (left.element.nearness(to: fields), right.element.nearness(to: fields))
      return one == other ? left.offset < right.offset : one > other
    }
    return ranked.map { $0.element.member }
  }

  private func fits(_ value: [String: JSONValue]) -> Bool {
    required.allSatisfy { value[$0] != nil } && constants.allSatisfy { knows(value[$0], of: $0) }
  }

  /// A constant that is no text has no texts: any value will do.
  private func knows(_ value: JSONValue?, of field: String) -> Bool {
    guard let value, let known = texts[field] else { return true }
    guard case .string(let text) = value else { return false }
    return known.contains(text)
  }

  /// One text counts for more than any number of fields.
  private func nearness(to value: [String: JSONValue]) -> Int {
    var score = 0
    for (name, known) in texts {
      guard let found = value[name] else { continue }
      if case .string(let text) = found, known.contains(text) {
        score += 1_000
      } else {
        score -= 1_000
      }
    }
    return score + fields.filter { value[$0] != nil }.count
  }
}
