import Foundation

/// Who answers which request of the server.
///
/// Nobody may have thought of an approval, so what is not handled is declined, in the way that the
/// protocol has for it; a request that has no such way is refused as unknown.
struct RequestDesk: Sendable {
  let handlers: Handlers
  let onApproval: Handler<Approval, ApprovalDecision>?

  /// - Returns: The result as JSON.
  func answer(_ request: ServerRequest) async throws -> Data {
    if let answer = try await handlers.answer(request) {
      return answer
    }
    if let onApproval, let approval = try Approval(request) {
      let decision = try await onApproval(approval, request.context)
      return try Wire.object(["decision": decision.rawValue])
    }
    if let refusal = DefaultAnswers.byMethod[request.method] {
      return Data(refusal.utf8)
    }
    throw RPCError(code: -32601, message: "This client does not handle \(request.method).")
  }
}
