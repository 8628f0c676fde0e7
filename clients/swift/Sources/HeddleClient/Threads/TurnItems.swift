/// The items of one turn, as far as they were told: in the order in which they were first heard of,
/// each in its latest state. Items without an id are of a later version and have a place of their
/// own.
struct TurnItems {
  private enum Key: Hashable {
    case id(String)
    case place(Int)
  }

  private var order: [Key] = []
  private var items: [Key: ConversationItem] = [:]
  private var unfinished: Set<Key> = []

  /// Is an item started that was not completed yet?
  var hasOpen: Bool { !unfinished.isEmpty }

  var list: [ConversationItem] { order.compactMap { items[$0] } }

  /// What the agent said last, as far as it came.
  var finalText: String { list.last(where: { $0.messageText != nil })?.messageText ?? "" }

  mutating func add(_ change: TurnChange) {
    switch change {
    case .started(let item):
      let key = put(item)
      if case .id = key {
        unfinished.insert(key)
      }
    case .completed(let item):
      let key = put(item)
      unfinished.remove(key)
    case .said(let id, let delta):
      extend(.id(id), by: delta)
    case .ended(let turn):
      for item in turn.items where !has(item) {
        put(item)
      }
    }
  }

  private func has(_ item: ConversationItem) -> Bool {
    guard let id = item.conversationID else { return false }
    return items[.id(id)] != nil
  }

  @discardableResult
  private mutating func put(_ item: ConversationItem) -> Key {
    let key = item.conversationID.map { Key.id($0) } ?? Key.place(order.count)
    if items.updateValue(item, forKey: key) == nil {
      order.append(key)
    }
    return key
  }

  /// A message that is cut off is never completed: what was streamed is all there is of it.
  private mutating func extend(_ key: Key, by delta: String) {
    guard unfinished.contains(key), let item = items[key] else { return }
    items[key] = item.saying(more: delta)
  }
}
