// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// What a server says about a thread.
public typealias ConversationThread = AgentThread

/// What a server says about a turn.
public typealias ConversationTurn = Turn

/// One thing inside a turn.
public typealias ConversationItem = ThreadItem

/// A part of what the user says.
public typealias ConversationInput = UserInput

/// How a turn is to be run.
public typealias ConversationStartTurn = TurnStartParams

extension Client {
  /// Starts a new conversation.
  public func startThread(
    _ params: ThreadStartParams = ThreadStartParams()
  ) async throws -> ThreadHandle {
    let answer = try await threadStart(params)
    return ThreadHandle(answer.thread, client: self)
  }

  /// Takes up a conversation again; `thread.turns` of the handle is what was said so far.
  public func resumeThread(_ params: ThreadResumeParams) async throws -> ThreadHandle {
    let answer = try await threadResume(params)
    return ThreadHandle(answer.thread, client: self)
  }

  func startTurn(_ params: ConversationStartTurn) async throws -> ConversationTurn {
    try await turnStart(params).turn
  }

  func interruptTurn(_ id: String, of threadID: String) async throws {
    let params = TurnInterruptParams(threadID: threadID, turnID: id)
    _ = try await turnInterrupt(params)
  }
}

extension ConversationStartTurn {
  init(conversation threadID: String, input: [ConversationInput]) {
    self = TurnStartParams(threadID: threadID, input: input)
  }
}

extension ConversationInput {
  /// A part that is text.
  static func spoken(_ text: String) -> ConversationInput {
    .text(TextInput(text: text))
  }
}

extension ConversationTurn {
  var wasCompleted: Bool {
    status.rawValue == "completed"
  }
}

extension ConversationItem {
  /// The id of the item, if it has one.
  var conversationID: String? {
    switch self {
    case .userMessage(let item):
      return item.id
    case .functionCallOutput(let item):
      return item.id
    case .hookPrompt(let item):
      return item.id
    case .agentMessage(let item):
      return item.id
    case .plan(let item):
      return item.id
    case .reasoning(let item):
      return item.id
    case .commandExecution(let item):
      return item.id
    case .fileChange(let item):
      return item.id
    case .mcpToolCall(let item):
      return item.id
    case .dynamicToolCall(let item):
      return item.id
    case .collabAgentToolCall(let item):
      return item.id
    case .subAgentActivity(let item):
      return item.id
    case .webSearch(let item):
      return item.id
    case .imageView(let item):
      return item.id
    case .imageGeneration(let item):
      return item.id
    case .sleep(let item):
      return item.id
    case .enteredReviewMode(let item):
      return item.id
    case .exitedReviewMode(let item):
      return item.id
    case .contextCompaction(let item):
      return item.id
    case .unknown(let item):
      return item["id"]?.stringValue
    }
  }

  /// The text of a message of the agent; nil for other items.
  var messageText: String? {
    guard case .agentMessage(let item) = self else { return nil }
    return item.text
  }

  /// A message of the agent with more text behind; other items as they are.
  func saying(more delta: String) -> ConversationItem {
    guard case .agentMessage(var item) = self else { return self }
    item.text += delta
    return .agentMessage(item)
  }
}

extension ServerEvent {
  /// What is to be remembered of it about its turn.
  var turnChange: TurnChange? {
    switch self {
    case .itemStarted(let params):
      return .started(params.item)
    case .itemCompleted(let params):
      return .completed(params.item)
    case .itemAgentMessageDelta(let params):
      return .said(params.itemID, params.delta)
    case .turnCompleted(let params):
      return .ended(params.turn)
    default:
      return nil
    }
  }
}
