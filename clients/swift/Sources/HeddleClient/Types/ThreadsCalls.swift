// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// How a new thread is to be set up.
public struct ThreadStartParams: Codable, Hashable, Sendable {
  /// Name of the model. The server's own choice when left out.
  @Nullable public var model: String?

  /// Name of the provider of the model, as configured at the server.
  @Nullable public var modelProvider: String?

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// The working folder. That of the server when left out.
  @Nullable public var cwd: String?

  /// When the agent has to ask before it acts.
  @Nullable public var approvalPolicy: AskForApproval?

  /// Who answers when it asks.
  @Nullable public var approvalsReviewer: ApprovalsReviewer?

  /// What its commands can reach.
  @Nullable public var sandbox: SandboxMode?

  /// Settings of the server to change for this thread, by their dotted names.
  @Nullable public var config: [String: JSONValue]?

  /// Instructions in place of those that the server gives the model.
  @Nullable public var baseInstructions: String?

  /// Instructions that go before those of the user.
  @Nullable public var developerInstructions: String?

  /// The tone in which the agent talks.
  @available(*, deprecated, message: "Servers no longer change the tone.")
  @Nullable public var personality: Personality? = nil

  /// Do not store it.
  @Nullable public var ephemeral: Bool?

  /// Name of the service that the thread is for.
  @Nullable public var serviceName: String?

  /// Why the thread is started.
  @Nullable public var sessionStartSource: ThreadStartSource?

  /// What the thread is for, in the words of the client.
  @Nullable public var threadSource: String?

  public init(
    model: String? = nil,
    modelProvider: String? = nil,
    serviceTier: String? = nil,
    cwd: String? = nil,
    approvalPolicy: AskForApproval? = nil,
    approvalsReviewer: ApprovalsReviewer? = nil,
    sandbox: SandboxMode? = nil,
    config: [String: JSONValue]? = nil,
    baseInstructions: String? = nil,
    developerInstructions: String? = nil,
    ephemeral: Bool? = nil,
    serviceName: String? = nil,
    sessionStartSource: ThreadStartSource? = nil,
    threadSource: String? = nil
  ) {
    self.model = model
    self.modelProvider = modelProvider
    self.serviceTier = serviceTier
    self.cwd = cwd
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandbox = sandbox
    self.config = config
    self.baseInstructions = baseInstructions
    self.developerInstructions = developerInstructions
    self.ephemeral = ephemeral
    self.serviceName = serviceName
    self.sessionStartSource = sessionStartSource
    self.threadSource = threadSource
  }
}

/// The new thread and what holds for it.
public struct ThreadStartResponse: Codable, Hashable, Sendable {
  /// The thread.
  public var thread: AgentThread

  /// Name of the model.
  public var model: String

  /// Name of the provider of the model.
  public var modelProvider: String

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// Plugins that are switched off. Default: `[]`.
  public var disabledPluginIDs: [String]?

  /// The working folder.
  public var cwd: String

  /// Files whose instructions the model was given. Default: `[]`.
  public var instructionSources: [String]?

  /// When the agent has to ask before it acts.
  public var approvalPolicy: AskForApproval

  /// Who answers when it asks.
  public var approvalsReviewer: ApprovalsReviewer

  /// What its commands can reach.
  public var sandbox: SandboxPolicy

  /// How long the model may think.
  @Nullable public var reasoningEffort: ReasoningEffort?

  public init(
    thread: AgentThread,
    model: String,
    modelProvider: String,
    serviceTier: String? = nil,
    disabledPluginIDs: [String]? = nil,
    cwd: String,
    instructionSources: [String]? = nil,
    approvalPolicy: AskForApproval,
    approvalsReviewer: ApprovalsReviewer,
    sandbox: SandboxPolicy,
    reasoningEffort: ReasoningEffort? = nil
  ) {
    self.thread = thread
    self.model = model
    self.modelProvider = modelProvider
    self.serviceTier = serviceTier
    self.disabledPluginIDs = disabledPluginIDs
    self.cwd = cwd
    self.instructionSources = instructionSources
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandbox = sandbox
    self.reasoningEffort = reasoningEffort
  }

  private enum CodingKeys: String, CodingKey {
    case thread
    case model
    case modelProvider
    case serviceTier
    case disabledPluginIDs = "disabledPluginIds"
    case cwd
    case instructionSources
    case approvalPolicy
    case approvalsReviewer
    case sandbox
    case reasoningEffort
  }
}

/// Which thread to take up again, and what to change in it.
public struct ThreadResumeParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Answer without the turns, for reading them page by page. With all of them when left out.
  public var excludeTurns: Bool?

  /// Name of the model. The server's own choice when left out.
  @Nullable public var model: String?

  /// Name of the provider of the model, as configured at the server.
  @Nullable public var modelProvider: String?

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// The working folder. That of the server when left out.
  @Nullable public var cwd: String?

  /// When the agent has to ask before it acts.
  @Nullable public var approvalPolicy: AskForApproval?

  /// Who answers when it asks.
  @Nullable public var approvalsReviewer: ApprovalsReviewer?

  /// What its commands can reach.
  @Nullable public var sandbox: SandboxMode?

  /// Settings of the server to change for this thread, by their dotted names.
  @Nullable public var config: [String: JSONValue]?

  /// Instructions in place of those that the server gives the model.
  @Nullable public var baseInstructions: String?

  /// Instructions that go before those of the user.
  @Nullable public var developerInstructions: String?

  /// The tone in which the agent talks.
  @available(*, deprecated, message: "Servers no longer change the tone.")
  @Nullable public var personality: Personality? = nil

  public init(
    threadID: String,
    excludeTurns: Bool? = nil,
    model: String? = nil,
    modelProvider: String? = nil,
    serviceTier: String? = nil,
    cwd: String? = nil,
    approvalPolicy: AskForApproval? = nil,
    approvalsReviewer: ApprovalsReviewer? = nil,
    sandbox: SandboxMode? = nil,
    config: [String: JSONValue]? = nil,
    baseInstructions: String? = nil,
    developerInstructions: String? = nil
  ) {
    self.threadID = threadID
    self.excludeTurns = excludeTurns
    self.model = model
    self.modelProvider = modelProvider
    self.serviceTier = serviceTier
    self.cwd = cwd
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandbox = sandbox
    self.config = config
    self.baseInstructions = baseInstructions
    self.developerInstructions = developerInstructions
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case excludeTurns
    case model
    case modelProvider
    case serviceTier
    case cwd
    case approvalPolicy
    case approvalsReviewer
    case sandbox
    case config
    case baseInstructions
    case developerInstructions
    case personality
  }
}

/// The thread, with its turns, and what holds for it.
public struct ThreadResumeResponse: Codable, Hashable, Sendable {
  /// The thread.
  public var thread: AgentThread

  /// Name of the model.
  public var model: String

  /// Name of the provider of the model.
  public var modelProvider: String

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// Plugins that are switched off. Default: `[]`.
  public var disabledPluginIDs: [String]?

  /// The working folder.
  public var cwd: String

  /// Files whose instructions the model was given. Default: `[]`.
  public var instructionSources: [String]?

  /// When the agent has to ask before it acts.
  public var approvalPolicy: AskForApproval

  /// Who answers when it asks.
  public var approvalsReviewer: ApprovalsReviewer

  /// What its commands can reach.
  public var sandbox: SandboxPolicy

  /// How long the model may think.
  @Nullable public var reasoningEffort: ReasoningEffort?

  /// The way of working in force.
  @Nullable public var collaborationMode: CollaborationMode?

  /// Where to begin paging back through the turns.
  @Nullable public var turnsBackwardsCursor: String?

  /// Where to begin paging back through the items.
  @Nullable public var itemsBackwardsCursor: String?

  public init(
    thread: AgentThread,
    model: String,
    modelProvider: String,
    serviceTier: String? = nil,
    disabledPluginIDs: [String]? = nil,
    cwd: String,
    instructionSources: [String]? = nil,
    approvalPolicy: AskForApproval,
    approvalsReviewer: ApprovalsReviewer,
    sandbox: SandboxPolicy,
    reasoningEffort: ReasoningEffort? = nil,
    collaborationMode: CollaborationMode? = nil,
    turnsBackwardsCursor: String? = nil,
    itemsBackwardsCursor: String? = nil
  ) {
    self.thread = thread
    self.model = model
    self.modelProvider = modelProvider
    self.serviceTier = serviceTier
    self.disabledPluginIDs = disabledPluginIDs
    self.cwd = cwd
    self.instructionSources = instructionSources
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandbox = sandbox
    self.reasoningEffort = reasoningEffort
    self.collaborationMode = collaborationMode
    self.turnsBackwardsCursor = turnsBackwardsCursor
    self.itemsBackwardsCursor = itemsBackwardsCursor
  }

  private enum CodingKeys: String, CodingKey {
    case thread
    case model
    case modelProvider
    case serviceTier
    case disabledPluginIDs = "disabledPluginIds"
    case cwd
    case instructionSources
    case approvalPolicy
    case approvalsReviewer
    case sandbox
    case reasoningEffort
    case collaborationMode
    case turnsBackwardsCursor
    case itemsBackwardsCursor
  }
}

/// Which thread to copy, how much of it, and what to change in the copy.
public struct ThreadForkParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Answer without the turns, for reading them page by page. With all of them when left out.
  public var excludeTurns: Bool?

  /// Name of the model. The server's own choice when left out.
  @Nullable public var model: String?

  /// Name of the provider of the model, as configured at the server.
  @Nullable public var modelProvider: String?

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// The working folder. That of the server when left out.
  @Nullable public var cwd: String?

  /// When the agent has to ask before it acts.
  @Nullable public var approvalPolicy: AskForApproval?

  /// Who answers when it asks.
  @Nullable public var approvalsReviewer: ApprovalsReviewer?

  /// What its commands can reach.
  @Nullable public var sandbox: SandboxMode?

  /// Settings of the server to change for this thread, by their dotted names.
  @Nullable public var config: [String: JSONValue]?

  /// Instructions in place of those that the server gives the model.
  @Nullable public var baseInstructions: String?

  /// Instructions that go before those of the user.
  @Nullable public var developerInstructions: String?

  /// Do not store the copy.
  public var ephemeral: Bool?

  /// What the copy is for, in the words of the client.
  @Nullable public var threadSource: String?

  /// The last turn to take over; it must have ended. All turns when left out.
  @Nullable public var lastTurnID: String?

  public init(
    threadID: String,
    excludeTurns: Bool? = nil,
    model: String? = nil,
    modelProvider: String? = nil,
    serviceTier: String? = nil,
    cwd: String? = nil,
    approvalPolicy: AskForApproval? = nil,
    approvalsReviewer: ApprovalsReviewer? = nil,
    sandbox: SandboxMode? = nil,
    config: [String: JSONValue]? = nil,
    baseInstructions: String? = nil,
    developerInstructions: String? = nil,
    ephemeral: Bool? = nil,
    threadSource: String? = nil,
    lastTurnID: String? = nil
  ) {
    self.threadID = threadID
    self.excludeTurns = excludeTurns
    self.model = model
    self.modelProvider = modelProvider
    self.serviceTier = serviceTier
    self.cwd = cwd
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandbox = sandbox
    self.config = config
    self.baseInstructions = baseInstructions
    self.developerInstructions = developerInstructions
    self.ephemeral = ephemeral
    self.threadSource = threadSource
    self.lastTurnID = lastTurnID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case excludeTurns
    case model
    case modelProvider
    case serviceTier
    case cwd
    case approvalPolicy
    case approvalsReviewer
    case sandbox
    case config
    case baseInstructions
    case developerInstructions
    case ephemeral
    case threadSource
    case lastTurnID = "lastTurnId"
  }
}

/// The copy, with its turns, and what holds for it.
public struct ThreadForkResponse: Codable, Hashable, Sendable {
  /// The thread.
  public var thread: AgentThread

  /// Name of the model.
  public var model: String

  /// Name of the provider of the model.
  public var modelProvider: String

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// Plugins that are switched off. Default: `[]`.
  public var disabledPluginIDs: [String]?

  /// The working folder.
  public var cwd: String

  /// Files whose instructions the model was given. Default: `[]`.
  public var instructionSources: [String]?

  /// When the agent has to ask before it acts.
  public var approvalPolicy: AskForApproval

  /// Who answers when it asks.
  public var approvalsReviewer: ApprovalsReviewer

  /// What its commands can reach.
  public var sandbox: SandboxPolicy

  /// How long the model may think.
  @Nullable public var reasoningEffort: ReasoningEffort?

  public init(
    thread: AgentThread,
    model: String,
    modelProvider: String,
    serviceTier: String? = nil,
    disabledPluginIDs: [String]? = nil,
    cwd: String,
    instructionSources: [String]? = nil,
    approvalPolicy: AskForApproval,
    approvalsReviewer: ApprovalsReviewer,
    sandbox: SandboxPolicy,
    reasoningEffort: ReasoningEffort? = nil
  ) {
    self.thread = thread
    self.model = model
    self.modelProvider = modelProvider
    self.serviceTier = serviceTier
    self.disabledPluginIDs = disabledPluginIDs
    self.cwd = cwd
    self.instructionSources = instructionSources
    self.approvalPolicy = approvalPolicy
    self.approvalsReviewer = approvalsReviewer
    self.sandbox = sandbox
    self.reasoningEffort = reasoningEffort
  }

  private enum CodingKeys: String, CodingKey {
    case thread
    case model
    case modelProvider
    case serviceTier
    case disabledPluginIDs = "disabledPluginIds"
    case cwd
    case instructionSources
    case approvalPolicy
    case approvalsReviewer
    case sandbox
    case reasoningEffort
  }
}

/// Which thread the connection wants to hear no more of.
public struct ThreadUnsubscribeParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// The connection is not subscribed to the thread.
public struct ThreadUnsubscribeResponse: Codable, Hashable, Sendable {
  /// What the wish came to.
  public var status: ThreadUnsubscribeStatus

  public init(status: ThreadUnsubscribeStatus) {
    self.status = status
  }
}

/// Which threads to list, and in what order.
public struct ThreadListParams: Codable, Hashable, Sendable {
  /// Where to go on: `nextCursor` of the page before.
  @Nullable public var cursor: String?

  /// How many at most. The server has a limit of its own.
  @Nullable public var limit: UInt32?

  /// What to sort by. The time of creation when left out.
  @Nullable public var sortKey: ThreadSortKey?

  /// From which end. The newest first when left out.
  @Nullable public var sortDirection: SortDirection?

  /// Only threads of these providers. All when empty; those of the configured one when left out.
  @Nullable public var modelProviders: [String]?

  /// Only threads that come from these. Those of people when left out.
  @Nullable public var sourceKinds: [ThreadSourceKind]?

  /// Only those in the archive, or only those that are not. The latter when left out.
  @Nullable public var archived: Bool?

  /// Only threads with this working folder.
  @Nullable public var cwd: WorkingFolderFilter?

  /// Only threads whose title or preview contains this.
  @Nullable public var searchTerm: String?

  /// Only threads that these clients started.
  @Nullable public var originators: [String]?

  /// Leave these out.
  @Nullable public var excludedThreadIDs: [String]?

  /// Only threads of this section.
  @Nullable public var sectionID: String?

  /// Only threads of the account that is signed in.
  public var currentAccountOnly: Bool?

  /// Ask the index only, even where it may lag behind the files.
  public var useStateDbOnly: Bool?

  public init(
    cursor: String? = nil,
    limit: UInt32? = nil,
    sortKey: ThreadSortKey? = nil,
    sortDirection: SortDirection? = nil,
    modelProviders: [String]? = nil,
    sourceKinds: [ThreadSourceKind]? = nil,
    archived: Bool? = nil,
    cwd: WorkingFolderFilter? = nil,
    searchTerm: String? = nil,
    originators: [String]? = nil,
    excludedThreadIDs: [String]? = nil,
    sectionID: String? = nil,
    currentAccountOnly: Bool? = nil,
    useStateDbOnly: Bool? = nil
  ) {
    self.cursor = cursor
    self.limit = limit
    self.sortKey = sortKey
    self.sortDirection = sortDirection
    self.modelProviders = modelProviders
    self.sourceKinds = sourceKinds
    self.archived = archived
    self.cwd = cwd
    self.searchTerm = searchTerm
    self.originators = originators
    self.excludedThreadIDs = excludedThreadIDs
    self.sectionID = sectionID
    self.currentAccountOnly = currentAccountOnly
    self.useStateDbOnly = useStateDbOnly
  }

  private enum CodingKeys: String, CodingKey {
    case cursor
    case limit
    case sortKey
    case sortDirection
    case modelProviders
    case sourceKinds
    case archived
    case cwd
    case searchTerm
    case originators
    case excludedThreadIDs = "excludedThreadIds"
    case sectionID = "sectionId"
    case currentAccountOnly
    case useStateDbOnly
  }
}

/// One page of threads.
public struct ThreadListResponse: Codable, Hashable, Sendable {
  /// The threads, without their turns.
  public var data: [AgentThread]

  /// Where the next page begins; null at the end.
  @Nullable public var nextCursor: String?

  /// Where the page in the other direction begins.
  @Nullable public var backwardsCursor: String?

  public init(data: [AgentThread], nextCursor: String? = nil, backwardsCursor: String? = nil) {
    self.data = data
    self.nextCursor = nextCursor
    self.backwardsCursor = backwardsCursor
  }
}

/// How many loaded threads to list.
public struct ThreadLoadedListParams: Codable, Hashable, Sendable {
  /// Where to go on: `nextCursor` of the page before.
  @Nullable public var cursor: String?

  /// How many at most. All when left out.
  @Nullable public var limit: UInt32?

  public init(cursor: String? = nil, limit: UInt32? = nil) {
    self.cursor = cursor
    self.limit = limit
  }
}

/// One page of loaded threads.
public struct ThreadLoadedListResponse: Codable, Hashable, Sendable {
  /// Ids of threads that the server holds in memory.
  public var data: [String]

  /// Where the next page begins; null at the end.
  @Nullable public var nextCursor: String?

  public init(data: [String], nextCursor: String? = nil) {
    self.data = data
    self.nextCursor = nextCursor
  }
}

/// Which thread to look at, without loading it.
public struct ThreadReadParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Answer with its turns. Without when left out.
  @available(
    *, deprecated,
    message: "A long history is read page by page: `thread/turns/list`, `thread/items/list`."
  )
  public var includeTurns: Bool? = nil

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case includeTurns
  }
}

/// The thread as it stands.
public struct ThreadReadResponse: Codable, Hashable, Sendable {
  /// The thread.
  public var thread: AgentThread

  public init(thread: AgentThread) {
    self.thread = thread
  }
}

/// Which turns of a thread to list.
public struct ThreadTurnsListParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Where to go on: `nextCursor` of the page before.
  @Nullable public var cursor: String?

  /// How many turns at most.
  @Nullable public var limit: UInt32?

  /// From which end. The newest first when left out.
  @Nullable public var sortDirection: SortDirection?

  /// How many of their items. A summary when left out.
  @Nullable public var itemsView: TurnItemsView?

  public init(
    threadID: String,
    cursor: String? = nil,
    limit: UInt32? = nil,
    sortDirection: SortDirection? = nil,
    itemsView: TurnItemsView? = nil
  ) {
    self.threadID = threadID
    self.cursor = cursor
    self.limit = limit
    self.sortDirection = sortDirection
    self.itemsView = itemsView
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case cursor
    case limit
    case sortDirection
    case itemsView
  }
}

/// One page of the turns of a thread.
public struct ThreadTurnsListResponse: Codable, Hashable, Sendable {
  /// The turns.
  public var data: [Turn]

  /// Where the next page begins; null at the end.
  @Nullable public var nextCursor: String?

  /// Where the page in the other direction begins: with the first entry of this one, once more.
  /// Null when the page is empty.
  @Nullable public var backwardsCursor: String?

  public init(data: [Turn], nextCursor: String? = nil, backwardsCursor: String? = nil) {
    self.data = data
    self.nextCursor = nextCursor
    self.backwardsCursor = backwardsCursor
  }
}

/// Which items of a thread to list.
public struct ThreadItemsListParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Only items of this turn. Those of all turns when left out.
  @Nullable public var turnID: String?

  /// Where to go on: `nextCursor` of the page before, or with `turnId` an item to go on from.
  @Nullable public var cursor: ThreadItemsListCursor?

  /// How many items at most.
  @Nullable public var limit: UInt32?

  /// From which end. The oldest first when left out.
  @Nullable public var sortDirection: SortDirection?

  /// Outputs to leave out, for reading them one by one with `thread/items/read`. Only with
  /// `turnId`.
  @Nullable public var deferOutput: ThreadItemOutputDeferral?

  public init(
    threadID: String,
    turnID: String? = nil,
    cursor: ThreadItemsListCursor? = nil,
    limit: UInt32? = nil,
    sortDirection: SortDirection? = nil,
    deferOutput: ThreadItemOutputDeferral? = nil
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.cursor = cursor
    self.limit = limit
    self.sortDirection = sortDirection
    self.deferOutput = deferOutput
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case cursor
    case limit
    case sortDirection
    case deferOutput
  }
}

/// One page of items.
public struct ThreadItemsListResponse: Codable, Hashable, Sendable {
  /// The items.
  public var data: [ThreadItemEntry]

  /// Where the next page begins; null at the end.
  @Nullable public var nextCursor: String?

  /// Where the page in the other direction begins: with the first entry of this one, once more.
  /// Null when the page is empty.
  @Nullable public var backwardsCursor: String?

  public init(data: [ThreadItemEntry], nextCursor: String? = nil, backwardsCursor: String? = nil) {
    self.data = data
    self.nextCursor = nextCursor
    self.backwardsCursor = backwardsCursor
  }
}

/// What to call a thread.
public struct ThreadSetNameParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Its name from now on, for people. It must not be empty.
  public var name: String

  public init(threadID: String, name: String) {
    self.threadID = threadID
    self.name = name
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case name
  }
}

/// The thread has its name.
public struct ThreadSetNameResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// What to change in what is stored about a thread. What is left out stays.
public struct ThreadMetadataUpdateParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The state of the git repository.
  @Nullable public var gitInfo: ThreadMetadataGitInfoUpdateParams?

  public init(threadID: String, gitInfo: ThreadMetadataGitInfoUpdateParams? = nil) {
    self.threadID = threadID
    self.gitInfo = gitInfo
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case gitInfo
  }
}

/// The thread with the changes.
public struct ThreadMetadataUpdateResponse: Codable, Hashable, Sendable {
  /// The thread.
  public var thread: AgentThread

  public init(thread: AgentThread) {
    self.thread = thread
  }
}

/// Which thread to put away.
public struct ThreadArchiveParams: Codable, Hashable, Sendable {
  /// The thread; it must not be in the archive yet.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// The thread is in the archive.
public struct ThreadArchiveResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// Which thread to take out of the archive.
public struct ThreadUnarchiveParams: Codable, Hashable, Sendable {
  /// The thread; it must be in the archive.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// The thread is among the others again. It is not loaded by that.
public struct ThreadUnarchiveResponse: Codable, Hashable, Sendable {
  /// The thread, without its turns.
  public var thread: AgentThread

  public init(thread: AgentThread) {
    self.thread = thread
  }
}

/// Which thread to delete for good.
public struct ThreadDeleteParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// The thread is gone.
public struct ThreadDeleteResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// Which history to compact.
public struct ThreadCompactStartParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// The history will be compacted. That happens in a turn, which comes with `turn/started`.
public struct ThreadCompactStartResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// A command that the user types. No sandbox holds it back.
public struct ThreadShellCommandParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The command line, for the shell of the thread: pipes and quotes mean what they mean there.
  public var command: String

  /// How long it may run; with 0 its time is up at once. An hour when left out. In milliseconds.
  @Nullable public var timeoutMs: Int64?

  public init(threadID: String, command: String, timeoutMs: Int64? = nil) {
    self.threadID = threadID
    self.command = command
    self.timeoutMs = timeoutMs
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case command
    case timeoutMs
  }
}

/// The command will run. What becomes of it comes as an item.
public struct ThreadShellCommandResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// What the model is to find at the end of the history with its next request.
public struct ThreadInjectItemsParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// What to add, in the form of the model endpoint; it goes there as it is.
  public var items: [JSONValue]

  public init(threadID: String, items: [JSONValue]) {
    self.threadID = threadID
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case items
  }
}

/// The history has been added to.
public struct ThreadInjectItemsResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// How far to take a thread back. Files stay as the agent left them.
public struct ThreadRevertParams: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The first turn to drop; all that came after it go with it.
  public var beforeTurnID: String

  public init(threadID: String, beforeTurnID: String) {
    self.threadID = threadID
    self.beforeTurnID = beforeTurnID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case beforeTurnID = "beforeTurnId"
  }
}

/// The thread as it was before the turn.
public struct ThreadRevertResponse: Codable, Hashable, Sendable {
  /// The thread, without turns; ask for those page by page.
  public var thread: AgentThread

  /// Where to begin paging back through the turns.
  @Nullable public var turnsBackwardsCursor: String?

  /// Where to begin paging back through the items.
  @Nullable public var itemsBackwardsCursor: String?

  public init(
    thread: AgentThread, turnsBackwardsCursor: String? = nil, itemsBackwardsCursor: String? = nil
  ) {
    self.thread = thread
    self.turnsBackwardsCursor = turnsBackwardsCursor
    self.itemsBackwardsCursor = itemsBackwardsCursor
  }
}

/// A thread was started or forked.
public struct ThreadStartedNotification: Codable, Hashable, Sendable {
  /// The thread, without turns.
  public var thread: AgentThread

  public init(thread: AgentThread) {
    self.thread = thread
  }
}

/// A thread does something else now.
public struct ThreadStatusChangedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// What it is doing.
  public var status: ThreadStatus

  public init(threadID: String, status: ThreadStatus) {
    self.threadID = threadID
    self.status = status
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case status
  }
}

/// A thread is no longer loaded. It can be resumed, unless it was not stored.
public struct ThreadClosedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// A thread goes on with other settings.
public struct ThreadSettingsUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// All that hold now.
  public var threadSettings: ThreadSettings

  public init(threadID: String, threadSettings: ThreadSettings) {
    self.threadID = threadID
    self.threadSettings = threadSettings
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case threadSettings
  }
}

/// A thread has another name now.
public struct ThreadNameUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Its name; absent or null when it has none.
  @Nullable public var threadName: String?

  public init(threadID: String, threadName: String? = nil) {
    self.threadID = threadID
    self.threadName = threadName
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case threadName
  }
}

/// A thread was moved: into a section, out of it, or to another place in it.
public struct ThreadSectionChangedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The section that it is in now; null when it is in none.
  @NilAsNull public var sectionID: String?

  public init(threadID: String, sectionID: String?) {
    self.threadID = threadID
    self.sectionID = sectionID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case sectionID = "sectionId"
  }
}

/// A thread belongs to another project now, or to none.
public struct ThreadProjectUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The project; null when it belongs to none.
  @NilAsNull public var projectID: String?

  public init(threadID: String, projectID: String?) {
    self.threadID = threadID
    self.projectID = projectID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case projectID = "projectId"
  }
}

/// A thread was put into the archive.
public struct ThreadArchivedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// A thread was taken out of the archive.
public struct ThreadUnarchivedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// A thread was deleted for good.
public struct ThreadDeletedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// A thread was taken back to an earlier turn: what a client shows of its history is out of date.
public struct ThreadRevertedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// The history of a thread was compacted.
@available(
  *, deprecated,
  message: "The turn also carries it as an item, which is kept: look for `contextCompaction`."
)
public struct ContextCompactedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn in which that happened.
  public var turnID: String

  public init(threadID: String, turnID: String) {
    self.threadID = threadID
    self.turnID = turnID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
  }
}

/// A request to the model ended and was counted.
public struct ThreadTokenUsageUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn that used them.
  public var turnID: String

  /// The tokens used so far.
  public var tokenUsage: ThreadTokenUsage

  public init(threadID: String, turnID: String, tokenUsage: ThreadTokenUsage) {
    self.threadID = threadID
    self.turnID = turnID
    self.tokenUsage = tokenUsage
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case tokenUsage
  }
}

/// The user has read more of a thread, or there is more to read.
public struct ThreadReadStateChangedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// How far the user has read.
  public var readState: ThreadReadState

  public init(threadID: String, readState: ThreadReadState) {
    self.threadID = threadID
    self.readState = readState
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case readState
  }
}

/// What waits to be said in a thread changed.
public struct ThreadQueueChangedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// A goal was set, or something about it changed.
public struct ThreadGoalUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn that changed it; null when none did.
  @Nullable public var turnID: String?

  /// The goal as it stands now.
  public var goal: ThreadGoal

  public init(threadID: String, turnID: String? = nil, goal: ThreadGoal) {
    self.threadID = threadID
    self.turnID = turnID
    self.goal = goal
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case goal
  }
}

/// A thread has no goal: it was taken away, or there was none when the thread was resumed.
public struct ThreadGoalClearedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  public init(threadID: String) {
    self.threadID = threadID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
  }
}

/// A guess at what the user will say next was made, or failed.
public struct ThreadPredictionUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn after which the user would say it.
  public var sourceTurnID: String

  /// What came of it.
  public var result: ThreadPredictionResult

  public init(threadID: String, sourceTurnID: String, result: ThreadPredictionResult) {
    self.threadID = threadID
    self.sourceTurnID = sourceTurnID
    self.result = result
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case sourceTurnID = "sourceTurnId"
    case result
  }
}

/// An attachment, something that clients keep with a thread, was added or taken away.
public struct ThreadAttachmentUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Id of the attachment.
  public var attachmentID: String

  /// What kind of thing it is, in the words of the client.
  public var attachmentType: String

  /// Tells it apart from others of its kind, in the words of the client.
  public var identityKey: String

  /// What became of it.
  public var operation: ThreadAttachmentOperation

  public init(
    threadID: String,
    attachmentID: String,
    attachmentType: String,
    identityKey: String,
    operation: ThreadAttachmentOperation
  ) {
    self.threadID = threadID
    self.attachmentID = attachmentID
    self.attachmentType = attachmentType
    self.identityKey = identityKey
    self.operation = operation
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case attachmentID = "attachmentId"
    case attachmentType
    case identityKey
    case operation
  }
}

/// A machine that a thread works on came within reach, or went out of it.
public struct EnvironmentConnectionNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// Id of the machine.
  public var environmentID: String

  public init(threadID: String, environmentID: String) {
    self.threadID = threadID
    self.environmentID = environmentID
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case environmentID = "environmentId"
  }
}
