// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// What to look at, and where.
public struct ReviewStartParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// What to look at.
  public var target: ReviewTarget

  /// Where the review takes place. In the thread itself when left out.
  @Nullable public var delivery: ReviewDelivery?

  public init(threadID: String, target: ReviewTarget, delivery: ReviewDelivery? = nil) {
    self.threadID = threadID
    self.target = target
    self.delivery = delivery
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case target
    case delivery
  }
}

/// What a review looks at.
public enum ReviewTarget: Codable, Hashable, Sendable {
  /// All that differs from the last commit, new files included, whether staged or not.
  case uncommittedChanges(UncommittedChangesTarget)

  /// What the current branch adds to another one.
  case baseBranch(BaseBranchTarget)

  /// What one commit changed.
  case commit(CommitTarget)

  /// Whatever the user says.
  case custom(CustomTarget)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "uncommittedChanges":
      self = .uncommittedChanges(try UncommittedChangesTarget(from: decoder))
    case "baseBranch":
      self = .baseBranch(try BaseBranchTarget(from: decoder))
    case "commit":
      self = .commit(try CommitTarget(from: decoder))
    case "custom":
      self = .custom(try CustomTarget(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .uncommittedChanges(let value):
      try value.encode(to: encoder)
    case .baseBranch(let value):
      try value.encode(to: encoder)
    case .commit(let value):
      try value.encode(to: encoder)
    case .custom(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// All that differs from the last commit, new files included, whether staged or not.
public struct UncommittedChangesTarget: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "uncommittedChanges"
  }

  public init() {}
}

/// What the current branch adds to another one.
public struct BaseBranchTarget: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "baseBranch"
  }

  /// The other branch.
  public var branch: String

  public init(branch: String) {
    self.branch = branch
  }
}

/// What one commit changed.
public struct CommitTarget: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "commit"
  }

  /// The commit.
  public var sha: String

  /// What to call it towards people, such as the first line of its message.
  @Nullable public var title: String?

  public init(sha: String, title: String? = nil) {
    self.sha = sha
    self.title = title
  }
}

/// Whatever the user says.
public struct CustomTarget: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "custom"
  }

  /// What to look at and how, in words.
  public var instructions: String

  public init(instructions: String) {
    self.instructions = instructions
  }
}

/// Where a review takes place.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ReviewDelivery: RawRepresentable, Codable, Hashable, Sendable {
  /// In the thread itself.
  public static let inline = ReviewDelivery(rawValue: "inline")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The review has begun.
public struct ReviewStartResponse: Codable, Hashable, Sendable {
  /// The turn that the review is.
  public var turn: Turn

  /// The thread that it takes place in: the one that was asked for, or the new one where it is
  /// detached.
  public var reviewThreadID: String

  public init(turn: Turn, reviewThreadID: String) {
    self.turn = turn
    self.reviewThreadID = reviewThreadID
  }

  private enum CodingKeys: String, CodingKey {
    case turn
    case reviewThreadID = "reviewThreadId"
  }
}
