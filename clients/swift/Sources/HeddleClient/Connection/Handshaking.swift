import Foundation

/// The first request of a connection.
enum Handshake {
  /// Says who connects and which versions it speaks; a server that negotiates chooses one.
  static func perform(
    over connection: Connection, _ options: ClientOptions
  ) async throws -> HandshakeResult {
    let answer: Incoming
    do {
      answer = try await connection.request("initialize", try params(options), timeout: nil)
    } catch let error as RPCError {
      throw explained(error)
    }
    try checkVersion(of: answer)
    let server: HandshakeResult
    do {
      server = try answer.result(HandshakeResult.self)
    } catch {
      throw InvalidAnswer(method: "initialize", problem: Wire.problem(of: error))
    }
    try await connection.notify("initialized", Nothing.absent)
    return server
  }

  /// The fields that the protocol has for it.
  private static func params(_ options: ClientOptions) throws -> JSONValue {
    var offer: [String: JSONValue] = [
      "clientInfo": try clientInfo(options),
      "capabilities": try capabilities(options),
      "protocolVersions": .array(AgentProtocol.supportedVersions.map(JSONValue.string)),
    ]
    offer = offer.filter { HandshakeFields.names.contains($0.key) }
    return .object(offer)
  }

  private static func clientInfo(_ options: ClientOptions) throws -> JSONValue {
    if let info = options.clientInfo {
      return try Wire.raw(info)
    }
    return [
      "name": "heddle-client",
      "title": .null,
      "version": .string(AgentProtocol.packageVersion),
    ]
  }

  private static func capabilities(_ options: ClientOptions) throws -> JSONValue {
    var members: [String: JSONValue] = ["experimentalApi": .bool(AgentProtocol.isExperimental)]
    if let given = options.capabilities, case .object(let more) = try Wire.raw(given) {
      members.merge(more) { _, wished in wished }
    }
    return .object(members)
  }

  /// A server that negotiates must choose what was offered; one that does not is taken as it is.
  private static func checkVersion(of answer: Incoming) throws {
    let offered = AgentProtocol.supportedVersions
    let raw = try? answer.result(JSONValue.self)
    guard let version = raw?["protocolVersion"]?.stringValue else { return }
    if !offered.isEmpty && !offered.contains(version) {
      let reason =
        "the server chose protocol \(version), offered was \(offered.joined(separator: ", "))"
      throw ProtocolViolation(line: (try? Wire.encode(raw)) ?? Data(), reason: reason)
    }
  }

  private static func explained(_ error: RPCError) -> any ClientError {
    guard !AgentProtocol.supportedVersions.isEmpty,
      case .array(let versions)? = error.data?["supportedVersions"]
    else { return error }
    return VersionRefused(
      answer: error,
      offered: AgentProtocol.supportedVersions,
      supported: versions.compactMap(\.stringValue))
  }
}
