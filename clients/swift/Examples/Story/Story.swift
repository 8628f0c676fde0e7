import Foundation
import HeddleClient

/// The scenes, one after the other.
struct Story {
  let server: Server
  private let approvals = Approvals()

  func tell() async throws {
    let first = try await connect()
    let thread = try await startThread(first)
    try await streaming(thread)
    try await accepted(thread)
    try await declined(thread)
    try await interrupted(thread)
    await first.close()

    let second = try await server.connect(options)
    let again = try await second.resumeThread(ThreadResumeParams(threadID: thread.id))
    try say([
      "scene": "resumed",
      "sameThread": .bool(again.id == thread.id),
      "turns": .integer(Int64(again.thread.turns.count)),
    ])
    try await future(again)
    await second.close()
    try say(["scene": "closed"])
  }

  /// What `heddle conform client` asks of a client.
  func tellTurn(_ text: String) async throws {
    let client = try await server.connect(options)
    let result = try await startThread(client).run(text).result()
    try say([
      "scene": "turn",
      "status": .string(result.turn.status.rawValue),
      "text": .string(result.finalText),
    ])
    await client.close()
  }

  private func startThread(_ client: Client) async throws -> ThreadHandle {
    let folder = FileManager.default.currentDirectoryPath
    return try await client.startThread(
      ThreadStartParams(cwd: folder, approvalPolicy: .untrusted))
  }

  private var options: ClientOptions {
    let approvals = self.approvals
    return ClientOptions(onApproval: { approval, _ in await approvals.decide(approval) })
  }

  private func connect() async throws -> Client {
    let client = try await server.connect(options)
    try say([
      "scene": "handshake",
      "protocolVersion": client.server.protocolVersion.map(JSONValue.string) ?? .null,
      "server": .bool(!client.server.userAgent.isEmpty),
    ])
    return client
  }

  private func streaming(_ thread: ThreadHandle) async throws {
    let turn = try await thread.run("Say hello.")
    var texts: [String: String] = [:]
    var last = ""
    for try await event in turn.events {
      if case .itemAgentMessageDelta(let params) = event {
        texts[params.itemID, default: ""] += params.delta
        last = params.itemID
      }
    }
    let result = try await turn.result()
    try say([
      "scene": "streaming",
      "status": .string(result.turn.status.rawValue),
      "said": .bool(!result.finalText.isEmpty),
      "deltasAreText": .bool(texts[last] == result.finalText),
    ])
  }

  private func accepted(_ thread: ThreadHandle) async throws {
    await approvals.startOver()
    let result = try await thread.run("run: touch approved.txt").result()
    let ran = try command(of: result)
    let asked = await approvals.asked
    try say([
      "scene": "accepted",
      "asked": .integer(Int64(asked)),
      "command": .string(ran.status.rawValue),
      "exitCode": ran.exitCode.map { JSONValue.integer(Int64($0)) } ?? .null,
      "status": .string(result.turn.status.rawValue),
    ])
  }

  private func declined(_ thread: ThreadHandle) async throws {
    await approvals.startOver()
    let result = try await thread.run("run: touch refused.txt").result()
    let ran = try command(of: result)
    let asked = await approvals.asked
    try say([
      "scene": "declined",
      "asked": .integer(Int64(asked)),
      "command": .string(ran.status.rawValue),
      "status": .string(result.turn.status.rawValue),
    ])
  }

  private func interrupted(_ thread: ThreadHandle) async throws {
    await approvals.startOver()
    let turn = try await thread.run("run: touch approved-slow.txt && sleep 60")
    await approvals.beAsked()
    try await turn.interrupt()
    let result = try await turn.result()
    let asked = await approvals.asked
    try say([
      "scene": "interrupted",
      "asked": .integer(Int64(asked)),
      "status": .string(result.turn.status.rawValue),
    ])
  }

  private func future(_ thread: ThreadHandle) async throws {
    let turn = try await thread.run("Tell me about the future.")
    var methods: [JSONValue] = []
    for try await event in turn.events {
      if case .unknown(let unknown) = event {
        methods.append(.string(unknown.method))
      }
    }
    let result = try await turn.result()
    let items = result.items.compactMap { item -> JSONValue? in
      guard case .unknown(let raw) = item else { return nil }
      return raw
    }
    let deep: JSONValue = [.null, ["on": true]]
    try say([
      "scene": "future",
      "unknownItems": .array(items.compactMap { $0["type"] }),
      "rawKept": .bool(items.first?["payload"]?["deep"] == deep),
      "unknownNotifications": .array(methods),
      "said": .bool(!result.finalText.isEmpty),
      "status": .string(result.turn.status.rawValue),
    ])
  }

  private func command(of result: TurnResult) throws -> CommandExecutionItem {
    for case .commandExecution(let item) in result.items {
      return item
    }
    throw Failure(description: "No command was run.")
  }

  private func say(_ line: JSONValue) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
  }
}
