// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// What a server wants to do, while the turn waits.
public enum Approval: Hashable, Sendable {
  /// Asks whether a command may run.
  case itemCommandExecutionRequestApproval(CommandExecutionRequestApprovalParams)

  /// Asks whether files may be changed.
  case itemFileChangeRequestApproval(FileChangeRequestApprovalParams)
}

extension Approval {
  /// Nil when the request is no approval.
  init?(_ request: ServerRequest) throws {
    switch request.method {
    case "item/commandExecution/requestApproval":
      self = .itemCommandExecutionRequestApproval(
        try request.params(CommandExecutionRequestApprovalParams.self)
      )
    case "item/fileChange/requestApproval":
      self = .itemFileChangeRequestApproval(
        try request.params(FileChangeRequestApprovalParams.self)
      )
    default:
      return nil
    }
  }
}

/// The decisions that every kind of approval takes. A handler of one kind has more to choose from.
public struct ApprovalDecision: RawRepresentable, Hashable, Sendable {
  public static let accept = ApprovalDecision(rawValue: "accept")
  public static let acceptForSession = ApprovalDecision(rawValue: "acceptForSession")
  public static let decline = ApprovalDecision(rawValue: "decline")
  public static let cancel = ApprovalDecision(rawValue: "cancel")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
