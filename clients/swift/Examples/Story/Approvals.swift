import HeddleClient

/// Accepts what calls itself approved, and counts what it was asked.
actor Approvals {
  private(set) var asked = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func decide(_ approval: Approval) -> ApprovalDecision {
    asked += 1
    for each in waiting {
      each.resume()
    }
    waiting.removeAll()
    guard case .itemCommandExecutionRequestApproval(let params) = approval else {
      return .decline
    }
    return params.command?.contains("approved") == true ? .accept : .decline
  }

  func startOver() {
    asked = 0
  }

  /// Waits until something was asked since it started over.
  func beAsked() async {
    if asked == 0 {
      await withCheckedContinuation { waiting.append($0) }
    }
  }
}
