@testable import HeddleClient

/// What a server says in the course of a turn, as JSON.
enum Told {
  /// The answer to the start of a thread, with the fields of every version.
  static let started: JSONValue = [
    "thread": [
      "id": "t1", "sessionId": "t1", "preview": "", "ephemeral": false, "projectId": .null,
      "modelProvider": "mock", "createdAt": 1, "updatedAt": 1, "status": ["type": "idle"],
      "cwd": "/", "cliVersion": "1", "source": "cli", "turns": [],
    ],
    "model": "mock", "modelProvider": "mock", "cwd": "/", "approvalPolicy": "untrusted",
    "approvalsReviewer": "user", "sandbox": ["type": "dangerFullAccess"],
  ]

  static func turn(_ status: String, id: String = "u1", items: [JSONValue] = []) -> JSONValue {
    ["id": .string(id), "items": .array(items), "status": .string(status)]
  }

  static func message(_ id: String, _ text: String) -> JSONValue {
    ["type": "agentMessage", "id": .string(id), "text": .string(text)]
  }

  /// The params of a notification about an item.
  static func about(_ item: JSONValue, turn: String = "u1") -> JSONValue {
    ["threadId": "t1", "turnId": .string(turn), "item": item, "startedAtMs": 1, "completedAtMs": 2]
  }

  static func delta(_ id: String, _ text: String, turn: String = "u1") -> JSONValue {
    [
      "threadId": "t1", "turnId": .string(turn), "itemId": .string(id), "delta": .string(text),
    ]
  }

  static func ended(_ turn: JSONValue) -> JSONValue {
    ["threadId": "t1", "turn": turn]
  }
}

extension ScriptedServer {
  /// A thread of a client that is connected to this server.
  func thread(of client: Client) async throws -> ThreadHandle {
    let starting = Task { try await client.startThread() }
    try answer(await next(), Told.started)
    return try await starting.value
  }

  /// A turn that the server has accepted, under the id `u1`.
  func turn(of thread: ThreadHandle, bufferSize: Int = 65_536) async throws -> TurnHandle {
    let starting = Task { try await thread.run("Hello.", bufferSize: bufferSize) }
    try answer(await next(), ["turn": Told.turn("inProgress")])
    return try await starting.value
  }
}
