// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// An item began.
public struct ItemStartedNotification: Codable, Hashable, Sendable {
  /// The item as it stands at the beginning.
  public var item: ThreadItem

  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// When it began. Unix time in milliseconds.
  public var startedAtMs: Int64

  public init(item: ThreadItem, threadID: String, turnID: String, startedAtMs: Int64) {
    self.item = item
    self.threadID = threadID
    self.turnID = turnID
    self.startedAtMs = startedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case item
    case threadID = "threadId"
    case turnID = "turnId"
    case startedAtMs
  }
}

/// An item ended and changes no more.
public struct ItemCompletedNotification: Codable, Hashable, Sendable {
  /// The item as it will be kept.
  public var item: ThreadItem

  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// How many tokens it takes up in the context of the model.
  @Nullable public var contentTokenCount: UInt64?

  /// When it ended. Unix time in milliseconds.
  public var completedAtMs: Int64

  public init(
    item: ThreadItem,
    threadID: String,
    turnID: String,
    contentTokenCount: UInt64? = nil,
    completedAtMs: Int64
  ) {
    self.item = item
    self.threadID = threadID
    self.turnID = turnID
    self.contentTokenCount = contentTokenCount
    self.completedAtMs = completedAtMs
  }

  private enum CodingKeys: String, CodingKey {
    case item
    case threadID = "threadId"
    case turnID = "turnId"
    case contentTokenCount
    case completedAtMs
  }
}

/// More text of a message of the agent.
public struct AgentMessageDeltaNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// To be put behind the text so far.
  public var delta: String

  public init(threadID: String, turnID: String, itemID: String, delta: String) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.delta = delta
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case delta
  }
}

/// More text of a plan.
public struct PlanDeltaNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// To be put behind the text so far, for display; the completed item can say something else.
  public var delta: String

  public init(threadID: String, turnID: String, itemID: String, delta: String) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.delta = delta
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case delta
  }
}

/// A new part of a summary begins.
public struct ReasoningSummaryPartAddedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// Its place among the parts, counted from 0.
  public var summaryIndex: Int64

  public init(threadID: String, turnID: String, itemID: String, summaryIndex: Int64) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.summaryIndex = summaryIndex
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case summaryIndex
  }
}

/// More text of a part of a summary.
public struct ReasoningSummaryTextDeltaNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// To be put behind the text so far.
  public var delta: String

  /// Which part, counted from 0.
  public var summaryIndex: Int64

  public init(
    threadID: String, turnID: String, itemID: String, delta: String, summaryIndex: Int64
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.delta = delta
    self.summaryIndex = summaryIndex
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case delta
    case summaryIndex
  }
}

/// More of what the model thinks, for models that tell it in full.
public struct ReasoningTextDeltaNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// To be put behind the text so far.
  public var delta: String

  /// Which part, counted from 0.
  public var contentIndex: Int64

  public init(
    threadID: String, turnID: String, itemID: String, delta: String, contentIndex: Int64
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.delta = delta
    self.contentIndex = contentIndex
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case delta
    case contentIndex
  }
}

/// More output of a command.
public struct CommandExecutionOutputDeltaNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// To be put behind the output so far.
  public var delta: String

  public init(threadID: String, turnID: String, itemID: String, delta: String) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.delta = delta
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case delta
  }
}

/// The agent talked to a process that runs.
public struct TerminalInteractionNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// Name of the process, as the item of its command gives it.
  public var processID: String

  /// What the agent wrote to it. Empty when it only looked for more output.
  public var stdin: String

  public init(threadID: String, turnID: String, itemID: String, processID: String, stdin: String) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.processID = processID
    self.stdin = stdin
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case processID = "processId"
    case stdin
  }
}

/// What the change of files reports.
public struct FileChangeOutputDeltaNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// To be put behind the report so far.
  public var delta: String

  public init(threadID: String, turnID: String, itemID: String, delta: String) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.delta = delta
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case delta
  }
}

/// The changes of an item are known better now.
public struct FileChangePatchUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// The item.
  public var itemID: String

  /// In place of the changes so far.
  public var changes: [FileUpdateChange]

  public init(threadID: String, turnID: String, itemID: String, changes: [FileUpdateChange]) {
    self.threadID = threadID
    self.turnID = turnID
    self.itemID = itemID
    self.changes = changes
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case itemID = "itemId"
    case changes
  }
}
