/// How a client behaves.
public struct ClientOptions: Sendable {
  /// Who connects; this package when nil.
  public var clientInfo: HandshakeClientInfo?
  /// What the client can do. Whether it takes experimental messages says this package where
  /// `experimentalApi` is not set.
  public var capabilities: HandshakeCapabilities?
  /// Decides every approval that has no handler of its own. When nil, approvals are declined: a
  /// server never gets to do what nobody was asked about.
  public var onApproval: Handler<Approval, ApprovalDecision>?
  /// Answers to single kinds of requests of the server.
  public var handlers: Handlers
  /// How long an answer is waited for; zero: without limit. Turns may take any time.
  public var requestTimeout: Duration

  public init(
    clientInfo: HandshakeClientInfo? = nil,
    capabilities: HandshakeCapabilities? = nil,
    onApproval: Handler<Approval, ApprovalDecision>? = nil,
    handlers: Handlers = Handlers(),
    requestTimeout: Duration = .seconds(60)
  ) {
    self.clientInfo = clientInfo
    self.capabilities = capabilities
    self.onApproval = onApproval
    self.handlers = handlers
    self.requestTimeout = requestTimeout
  }
}
