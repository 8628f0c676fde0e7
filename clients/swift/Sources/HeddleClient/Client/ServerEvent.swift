// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// What a server tells. There can be more of it: a `switch` needs a `default`.
public enum ServerEvent: Hashable, Sendable {
  /// A thread was started.
  case threadStarted(ThreadStartedNotification)

  /// A thread does something else now.
  case threadStatusChanged(ThreadStatusChangedNotification)

  /// A thread is no longer loaded.
  case threadClosed(ThreadClosedNotification)

  /// A thread goes on with other settings.
  case threadSettingsUpdated(ThreadSettingsUpdatedNotification)

  /// A thread has another name now.
  case threadNameUpdated(ThreadNameUpdatedNotification)

  /// A thread was moved among the sections.
  case threadSectionChanged(ThreadSectionChangedNotification)

  /// A thread belongs to another project now.
  case threadProjectUpdated(ThreadProjectUpdatedNotification)

  /// A thread was put into the archive.
  case threadArchived(ThreadArchivedNotification)

  /// A thread was taken out of the archive.
  case threadUnarchived(ThreadUnarchivedNotification)

  /// A thread was deleted for good.
  case threadDeleted(ThreadDeletedNotification)

  /// A thread was taken back to an earlier turn.
  case threadReverted(ThreadRevertedNotification)

  /// The history of a thread was compacted.
  @available(
    *, deprecated,
    message: "The turn also carries it as an item, which is kept: look for `contextCompaction`."
  )
  case threadCompacted(ContextCompactedNotification)

  /// A request to the model was counted.
  case threadTokenUsageUpdated(ThreadTokenUsageUpdatedNotification)

  /// The user has read more of a thread, or there is more to read.
  case threadReadStateChanged(ThreadReadStateChangedNotification)

  /// What waits to be said in a thread changed.
  case threadQueueChanged(ThreadQueueChangedNotification)

  /// The goal of a thread was set or changed.
  case threadGoalUpdated(ThreadGoalUpdatedNotification)

  /// A thread has no goal.
  case threadGoalCleared(ThreadGoalClearedNotification)

  /// A guess at the next words of the user was made, or failed.
  case threadPredictionUpdated(ThreadPredictionUpdatedNotification)

  /// Something was attached to a thread, or taken away from it.
  case threadAttachmentUpdated(ThreadAttachmentUpdatedNotification)

  /// A machine that a thread works on came within reach.
  case threadEnvironmentConnected(EnvironmentConnectionNotification)

  /// A machine that a thread works on went out of reach.
  case threadEnvironmentDisconnected(EnvironmentConnectionNotification)

  /// A turn began.
  case turnStarted(TurnStartedNotification)

  /// A turn ended.
  case turnCompleted(TurnCompletedNotification)

  /// Files were changed in a turn.
  case turnDiffUpdated(TurnDiffUpdatedNotification)

  /// The agent made or changed a plan.
  case turnPlanUpdated(TurnPlanUpdatedNotification)

  /// The model endpoint checked a turn.
  case turnModerationMetadata(TurnModerationMetadataNotification)

  /// Something went wrong in a turn.
  case error(ErrorNotification)

  /// There is something to tell the user.
  case warning(WarningNotification)

  /// There is something to tell the user about the second agent.
  case guardianWarning(GuardianWarningNotification)

  /// Something in use will go away.
  case deprecationNotice(DeprecationNoticeNotification)

  /// An item began.
  case itemStarted(ItemStartedNotification)

  /// An item ended.
  case itemCompleted(ItemCompletedNotification)

  /// More text of a message of the agent.
  case itemAgentMessageDelta(AgentMessageDeltaNotification)

  /// More text of a plan.
  case itemPlanDelta(PlanDeltaNotification)

  /// A part of a summary begins.
  case itemReasoningSummaryPartAdded(ReasoningSummaryPartAddedNotification)

  /// More text of a summary.
  case itemReasoningSummaryTextDelta(ReasoningSummaryTextDeltaNotification)

  /// More of what the model thinks.
  case itemReasoningTextDelta(ReasoningTextDeltaNotification)

  /// More output of a command.
  case itemCommandExecutionOutputDelta(CommandExecutionOutputDeltaNotification)

  /// The agent talked to a process that runs.
  case itemCommandExecutionTerminalInteraction(TerminalInteractionNotification)

  /// What a change of files reports.
  @available(
    *, deprecated,
    message: "It was written for people, and newer servers do not send it. The item says what became of the change."
  )
  case itemFileChangeOutputDelta(FileChangeOutputDeltaNotification)

  /// The changes of an item are known better.
  case itemFileChangePatchUpdated(FileChangePatchUpdatedNotification)

  /// A tool of an MCP server tells how far it is.
  case itemMCPToolCallProgress(MCPToolCallProgressNotification)

  /// A request of the server needs no answer any more.
  case serverRequestResolved(ServerRequestResolvedNotification)

  /// A reviewing model looks at what the agent wants to do.
  case itemAutoApprovalReviewStarted(ItemGuardianApprovalReviewStartedNotification)

  /// A reviewing model has decided.
  case itemAutoApprovalReviewCompleted(ItemGuardianApprovalReviewCompletedNotification)

  /// Every further command of a turn is reviewed.
  case autoApprovalReviewStrictReviewRequired(StrictReviewRequiredNotification)

  /// An attempt to sign in has ended, well or badly.
  case accountLoginCompleted(AccountLoginCompletedNotification)

  /// Another account holds from now on, or none.
  case accountUpdated(AccountUpdatedNotification)

  /// Something is wrong with the configuration; the server goes on nevertheless.
  case configWarning(ConfigWarningNotification)

  /// The start of an MCP server has come further, or failed.
  case mcpServerStartupStatusUpdated(MCPServerStatusUpdatedNotification)

  /// An attempt to sign in to an MCP server has ended, well or badly.
  case mcpServerOauthLoginCompleted(MCPServerOauthLoginCompletedNotification)

  /// An event out of an open stream.
  case mcpServerEventStreamNotification(MCPServerEventStreamNotification)

  /// Another model answers than was asked.
  case modelRerouted(ModelReroutedNotification)

  /// The account should be verified further.
  case modelVerification(ModelVerificationNotification)

  /// An answer is held back until it was checked.
  case modelSafetyBufferingUpdated(ModelSafetyBufferingUpdatedNotification)

  /// A hook began to run.
  case hookStarted(HookStartedNotification)

  /// A hook ended.
  case hookCompleted(HookCompletedNotification)

  /// Files of skills were changed.
  case skillsChanged(SkillsChangedNotification)

  /// Something that is watched has changed.
  case fsChanged(FsChangedNotification)

  /// A running process has put out more.
  case commandExecOutputDelta(CommandExecOutputDeltaNotification)

  /// A session has found something.
  case fuzzyFileSearchSessionUpdated(FuzzyFileSearchSessionUpdatedNotification)

  /// A session is done with its query.
  case fuzzyFileSearchSessionCompleted(FuzzyFileSearchSessionCompletedNotification)

  /// What this package does not know, or cannot read.
  case unknown(UnknownEvent)
}

extension ServerEvent {
  /// A message that cannot be read is no reason to lose the connection: it is passed on raw.
  init(_ method: String, _ message: Incoming) {
    do {
      self = try ServerEvent.read(method, message)
    } catch {
      let reason = Wire.problem(of: error)
      self = .unknown(UnknownEvent(method, message, reason: reason))
    }
  }

  private static func read(_ method: String, _ message: Incoming) throws -> ServerEvent {
    switch method {
    case "thread/started":
      return .threadStarted(try message.params(ThreadStartedNotification.self))
    case "thread/status/changed":
      return .threadStatusChanged(try message.params(ThreadStatusChangedNotification.self))
    case "thread/closed":
      return .threadClosed(try message.params(ThreadClosedNotification.self))
    case "thread/settings/updated":
      return .threadSettingsUpdated(try message.params(ThreadSettingsUpdatedNotification.self))
    case "thread/name/updated":
      return .threadNameUpdated(try message.params(ThreadNameUpdatedNotification.self))
    case "thread/section/changed":
      return .threadSectionChanged(try message.params(ThreadSectionChangedNotification.self))
    case "thread/project/updated":
      return .threadProjectUpdated(try message.params(ThreadProjectUpdatedNotification.self))
    case "thread/archived":
      return .threadArchived(try message.params(ThreadArchivedNotification.self))
    case "thread/unarchived":
      return .threadUnarchived(try message.params(ThreadUnarchivedNotification.self))
    case "thread/deleted":
      return .threadDeleted(try message.params(ThreadDeletedNotification.self))
    case "thread/reverted":
      return .threadReverted(try message.params(ThreadRevertedNotification.self))
    case "thread/compacted":
      return .threadCompacted(try message.params(ContextCompactedNotification.self))
    case "thread/tokenUsage/updated":
      return .threadTokenUsageUpdated(try message.params(ThreadTokenUsageUpdatedNotification.self))
    case "thread/readState/changed":
      return .threadReadStateChanged(try message.params(ThreadReadStateChangedNotification.self))
    case "thread/queue/changed":
      return .threadQueueChanged(try message.params(ThreadQueueChangedNotification.self))
    case "thread/goal/updated":
      return .threadGoalUpdated(try message.params(ThreadGoalUpdatedNotification.self))
    case "thread/goal/cleared":
      return .threadGoalCleared(try message.params(ThreadGoalClearedNotification.self))
    case "thread/prediction/updated":
      return .threadPredictionUpdated(try message.params(ThreadPredictionUpdatedNotification.self))
    case "thread/attachment/updated":
      return .threadAttachmentUpdated(try message.params(ThreadAttachmentUpdatedNotification.self))
    case "thread/environment/connected":
      return .threadEnvironmentConnected(try message.params(EnvironmentConnectionNotification.self))
    case "thread/environment/disconnected":
      return .threadEnvironmentDisconnected(
        try message.params(EnvironmentConnectionNotification.self)
      )
    case "turn/started":
      return .turnStarted(try message.params(TurnStartedNotification.self))
    case "turn/completed":
      return .turnCompleted(try message.params(TurnCompletedNotification.self))
    case "turn/diff/updated":
      return .turnDiffUpdated(try message.params(TurnDiffUpdatedNotification.self))
    case "turn/plan/updated":
      return .turnPlanUpdated(try message.params(TurnPlanUpdatedNotification.self))
    case "turn/moderationMetadata":
      return .turnModerationMetadata(try message.params(TurnModerationMetadataNotification.self))
    case "error":
      return .error(try message.params(ErrorNotification.self))
    case "warning":
      return .warning(try message.params(WarningNotification.self))
    case "guardianWarning":
      return .guardianWarning(try message.params(GuardianWarningNotification.self))
    case "deprecationNotice":
      return .deprecationNotice(try message.params(DeprecationNoticeNotification.self))
    case "item/started":
      return .itemStarted(try message.params(ItemStartedNotification.self))
    case "item/completed":
      return .itemCompleted(try message.params(ItemCompletedNotification.self))
    case "item/agentMessage/delta":
      return .itemAgentMessageDelta(try message.params(AgentMessageDeltaNotification.self))
    case "item/plan/delta":
      return .itemPlanDelta(try message.params(PlanDeltaNotification.self))
    case "item/reasoning/summaryPartAdded":
      return .itemReasoningSummaryPartAdded(
        try message.params(ReasoningSummaryPartAddedNotification.self)
      )
    case "item/reasoning/summaryTextDelta":
      return .itemReasoningSummaryTextDelta(
        try message.params(ReasoningSummaryTextDeltaNotification.self)
      )
    case "item/reasoning/textDelta":
      return .itemReasoningTextDelta(try message.params(ReasoningTextDeltaNotification.self))
    case "item/commandExecution/outputDelta":
      return .itemCommandExecutionOutputDelta(
        try message.params(CommandExecutionOutputDeltaNotification.self)
      )
    case "item/commandExecution/terminalInteraction":
      return .itemCommandExecutionTerminalInteraction(
        try message.params(TerminalInteractionNotification.self)
      )
    case "item/fileChange/outputDelta":
      return .itemFileChangeOutputDelta(try message.params(FileChangeOutputDeltaNotification.self))
    case "item/fileChange/patchUpdated":
      return .itemFileChangePatchUpdated(
        try message.params(FileChangePatchUpdatedNotification.self)
      )
    case "item/mcpToolCall/progress":
      return .itemMCPToolCallProgress(try message.params(MCPToolCallProgressNotification.self))
    case "serverRequest/resolved":
      return .serverRequestResolved(try message.params(ServerRequestResolvedNotification.self))
    case "item/autoApprovalReview/started":
      return .itemAutoApprovalReviewStarted(
        try message.params(ItemGuardianApprovalReviewStartedNotification.self)
      )
    case "item/autoApprovalReview/completed":
      return .itemAutoApprovalReviewCompleted(
        try message.params(ItemGuardianApprovalReviewCompletedNotification.self)
      )
    case "autoApprovalReview/strictReviewRequired":
      return .autoApprovalReviewStrictReviewRequired(
        try message.params(StrictReviewRequiredNotification.self)
      )
    case "account/login/completed":
      return .accountLoginCompleted(try message.params(AccountLoginCompletedNotification.self))
    case "account/updated":
      return .accountUpdated(try message.params(AccountUpdatedNotification.self))
    case "configWarning":
      return .configWarning(try message.params(ConfigWarningNotification.self))
    case "mcpServer/startupStatus/updated":
      return .mcpServerStartupStatusUpdated(
        try message.params(MCPServerStatusUpdatedNotification.self)
      )
    case "mcpServer/oauthLogin/completed":
      return .mcpServerOauthLoginCompleted(
        try message.params(MCPServerOauthLoginCompletedNotification.self)
      )
    case "mcpServer/event/stream/notification":
      return .mcpServerEventStreamNotification(
        try message.params(MCPServerEventStreamNotification.self)
      )
    case "model/rerouted":
      return .modelRerouted(try message.params(ModelReroutedNotification.self))
    case "model/verification":
      return .modelVerification(try message.params(ModelVerificationNotification.self))
    case "model/safetyBuffering/updated":
      return .modelSafetyBufferingUpdated(
        try message.params(ModelSafetyBufferingUpdatedNotification.self)
      )
    case "hook/started":
      return .hookStarted(try message.params(HookStartedNotification.self))
    case "hook/completed":
      return .hookCompleted(try message.params(HookCompletedNotification.self))
    case "skills/changed":
      return .skillsChanged(try message.params(SkillsChangedNotification.self))
    case "fs/changed":
      return .fsChanged(try message.params(FsChangedNotification.self))
    case "command/exec/outputDelta":
      return .commandExecOutputDelta(try message.params(CommandExecOutputDeltaNotification.self))
    case "fuzzyFileSearch/sessionUpdated":
      return .fuzzyFileSearchSessionUpdated(
        try message.params(FuzzyFileSearchSessionUpdatedNotification.self)
      )
    case "fuzzyFileSearch/sessionCompleted":
      return .fuzzyFileSearchSessionCompleted(
        try message.params(FuzzyFileSearchSessionCompletedNotification.self)
      )
    default:
      return .unknown(UnknownEvent(method, message))
    }
  }
}
