/// A notification that this package does not know, or whose params it cannot read.
public struct UnknownEvent: Hashable, Sendable {
  /// As on the wire.
  public let method: String
  /// As they came; nil when there were none, or null.
  public let params: JSONValue?
  /// What is wrong with the params; nil when the method is not known.
  public let reason: String?

  init(_ method: String, _ message: Incoming, reason: String? = nil) {
    self.method = method
    self.params = message.rawParams
    self.reason = reason
  }
}
