// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.types.AccountLoginCompletedNotification;
import dev.heddle.client.types.AccountUpdatedNotification;
import dev.heddle.client.types.AgentMessageDeltaNotification;
import dev.heddle.client.types.CommandExecOutputDeltaNotification;
import dev.heddle.client.types.CommandExecutionOutputDeltaNotification;
import dev.heddle.client.types.ConfigWarningNotification;
import dev.heddle.client.types.ContextCompactedNotification;
import dev.heddle.client.types.DeprecationNoticeNotification;
import dev.heddle.client.types.EnvironmentConnectionNotification;
import dev.heddle.client.types.ErrorNotification;
import dev.heddle.client.types.FileChangeOutputDeltaNotification;
import dev.heddle.client.types.FileChangePatchUpdatedNotification;
import dev.heddle.client.types.FsChangedNotification;
import dev.heddle.client.types.FuzzyFileSearchSessionCompletedNotification;
import dev.heddle.client.types.FuzzyFileSearchSessionUpdatedNotification;
import dev.heddle.client.types.GuardianWarningNotification;
import dev.heddle.client.types.HookCompletedNotification;
import dev.heddle.client.types.HookStartedNotification;
import dev.heddle.client.types.ItemCompletedNotification;
import dev.heddle.client.types.ItemGuardianApprovalReviewCompletedNotification;
import dev.heddle.client.types.ItemGuardianApprovalReviewStartedNotification;
import dev.heddle.client.types.ItemStartedNotification;
import dev.heddle.client.types.McpServerEventStreamNotification;
import dev.heddle.client.types.McpServerOauthLoginCompletedNotification;
import dev.heddle.client.types.McpServerStatusUpdatedNotification;
import dev.heddle.client.types.McpToolCallProgressNotification;
import dev.heddle.client.types.ModelReroutedNotification;
import dev.heddle.client.types.ModelSafetyBufferingUpdatedNotification;
import dev.heddle.client.types.ModelVerificationNotification;
import dev.heddle.client.types.PlanDeltaNotification;
import dev.heddle.client.types.ReasoningSummaryPartAddedNotification;
import dev.heddle.client.types.ReasoningSummaryTextDeltaNotification;
import dev.heddle.client.types.ReasoningTextDeltaNotification;
import dev.heddle.client.types.ServerRequestResolvedNotification;
import dev.heddle.client.types.SkillsChangedNotification;
import dev.heddle.client.types.StrictReviewRequiredNotification;
import dev.heddle.client.types.TerminalInteractionNotification;
import dev.heddle.client.types.ThreadArchivedNotification;
import dev.heddle.client.types.ThreadAttachmentUpdatedNotification;
import dev.heddle.client.types.ThreadClosedNotification;
import dev.heddle.client.types.ThreadDeletedNotification;
import dev.heddle.client.types.ThreadGoalClearedNotification;
import dev.heddle.client.types.ThreadGoalUpdatedNotification;
import dev.heddle.client.types.ThreadNameUpdatedNotification;
import dev.heddle.client.types.ThreadPredictionUpdatedNotification;
import dev.heddle.client.types.ThreadProjectUpdatedNotification;
import dev.heddle.client.types.ThreadQueueChangedNotification;
import dev.heddle.client.types.ThreadReadStateChangedNotification;
import dev.heddle.client.types.ThreadRevertedNotification;
import dev.heddle.client.types.ThreadSectionChangedNotification;
import dev.heddle.client.types.ThreadSettingsUpdatedNotification;
import dev.heddle.client.types.ThreadStartedNotification;
import dev.heddle.client.types.ThreadStatusChangedNotification;
import dev.heddle.client.types.ThreadTokenUsageUpdatedNotification;
import dev.heddle.client.types.ThreadUnarchivedNotification;
import dev.heddle.client.types.TurnCompletedNotification;
import dev.heddle.client.types.TurnDiffUpdatedNotification;
import dev.heddle.client.types.TurnModerationMetadataNotification;
import dev.heddle.client.types.TurnPlanUpdatedNotification;
import dev.heddle.client.types.TurnStartedNotification;
import dev.heddle.client.types.WarningNotification;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads notifications. */
@SuppressWarnings("deprecation")
public final class Events {
  private Events() {}

  /**
   * The event of a notification. What is not known, or cannot be read, is an {@code UnknownEvent}.
   *
   * @param params As they came; null when there are none.
   */
  public static ServerEvent decode(String method, JsonNode params, OptionalLong emittedAtMs) {
    JsonNode json = params == null ? NullNode.getInstance() : params;
    try {
      return switch (method) {
        case "thread/started" ->
            new ThreadStartedEvent(
                Decode.value(json, ThreadStartedNotification::fromJson), emittedAtMs);
        case "thread/status/changed" ->
            new ThreadStatusChangedEvent(
                Decode.value(json, ThreadStatusChangedNotification::fromJson), emittedAtMs);
        case "thread/closed" ->
            new ThreadClosedEvent(
                Decode.value(json, ThreadClosedNotification::fromJson), emittedAtMs);
        case "thread/settings/updated" ->
            new ThreadSettingsUpdatedEvent(
                Decode.value(json, ThreadSettingsUpdatedNotification::fromJson), emittedAtMs);
        case "thread/name/updated" ->
            new ThreadNameUpdatedEvent(
                Decode.value(json, ThreadNameUpdatedNotification::fromJson), emittedAtMs);
        case "thread/section/changed" ->
            new ThreadSectionChangedEvent(
                Decode.value(json, ThreadSectionChangedNotification::fromJson), emittedAtMs);
        case "thread/project/updated" ->
            new ThreadProjectUpdatedEvent(
                Decode.value(json, ThreadProjectUpdatedNotification::fromJson), emittedAtMs);
        case "thread/archived" ->
            new ThreadArchivedEvent(
                Decode.value(json, ThreadArchivedNotification::fromJson), emittedAtMs);
        case "thread/unarchived" ->
            new ThreadUnarchivedEvent(
                Decode.value(json, ThreadUnarchivedNotification::fromJson), emittedAtMs);
        case "thread/deleted" ->
            new ThreadDeletedEvent(
                Decode.value(json, ThreadDeletedNotification::fromJson), emittedAtMs);
        case "thread/reverted" ->
            new ThreadRevertedEvent(
                Decode.value(json, ThreadRevertedNotification::fromJson), emittedAtMs);
        case "thread/compacted" ->
            new ThreadCompactedEvent(
                Decode.value(json, ContextCompactedNotification::fromJson), emittedAtMs);
        case "thread/tokenUsage/updated" ->
            new ThreadTokenUsageUpdatedEvent(
                Decode.value(json, ThreadTokenUsageUpdatedNotification::fromJson), emittedAtMs);
        case "thread/readState/changed" ->
            new ThreadReadStateChangedEvent(
                Decode.value(json, ThreadReadStateChangedNotification::fromJson), emittedAtMs);
        case "thread/queue/changed" ->
            new ThreadQueueChangedEvent(
                Decode.value(json, ThreadQueueChangedNotification::fromJson), emittedAtMs);
        case "thread/goal/updated" ->
            new ThreadGoalUpdatedEvent(
                Decode.value(json, ThreadGoalUpdatedNotification::fromJson), emittedAtMs);
        case "thread/goal/cleared" ->
            new ThreadGoalClearedEvent(
                Decode.value(json, ThreadGoalClearedNotification::fromJson), emittedAtMs);
        case "thread/prediction/updated" ->
            new ThreadPredictionUpdatedEvent(
                Decode.value(json, ThreadPredictionUpdatedNotification::fromJson), emittedAtMs);
        case "thread/attachment/updated" ->
            new ThreadAttachmentUpdatedEvent(
                Decode.value(json, ThreadAttachmentUpdatedNotification::fromJson), emittedAtMs);
        case "thread/environment/connected" ->
            new ThreadEnvironmentConnectedEvent(
                Decode.value(json, EnvironmentConnectionNotification::fromJson), emittedAtMs);
        case "thread/environment/disconnected" ->
            new ThreadEnvironmentDisconnectedEvent(
                Decode.value(json, EnvironmentConnectionNotification::fromJson), emittedAtMs);
        case "turn/started" ->
            new TurnStartedEvent(
                Decode.value(json, TurnStartedNotification::fromJson), emittedAtMs);
        case "turn/completed" ->
            new TurnCompletedEvent(
                Decode.value(json, TurnCompletedNotification::fromJson), emittedAtMs);
        case "turn/diff/updated" ->
            new TurnDiffUpdatedEvent(
                Decode.value(json, TurnDiffUpdatedNotification::fromJson), emittedAtMs);
        case "turn/plan/updated" ->
            new TurnPlanUpdatedEvent(
                Decode.value(json, TurnPlanUpdatedNotification::fromJson), emittedAtMs);
        case "turn/moderationMetadata" ->
            new TurnModerationMetadataEvent(
                Decode.value(json, TurnModerationMetadataNotification::fromJson), emittedAtMs);
        case "error" ->
            new ErrorEvent(Decode.value(json, ErrorNotification::fromJson), emittedAtMs);
        case "warning" ->
            new WarningEvent(Decode.value(json, WarningNotification::fromJson), emittedAtMs);
        case "guardianWarning" ->
            new GuardianWarningEvent(
                Decode.value(json, GuardianWarningNotification::fromJson), emittedAtMs);
        case "deprecationNotice" ->
            new DeprecationNoticeEvent(
                Decode.value(json, DeprecationNoticeNotification::fromJson), emittedAtMs);
        case "item/started" ->
            new ItemStartedEvent(
                Decode.value(json, ItemStartedNotification::fromJson), emittedAtMs);
        case "item/completed" ->
            new ItemCompletedEvent(
                Decode.value(json, ItemCompletedNotification::fromJson), emittedAtMs);
        case "item/agentMessage/delta" ->
            new ItemAgentMessageDeltaEvent(
                Decode.value(json, AgentMessageDeltaNotification::fromJson), emittedAtMs);
        case "item/plan/delta" ->
            new ItemPlanDeltaEvent(
                Decode.value(json, PlanDeltaNotification::fromJson), emittedAtMs);
        case "item/reasoning/summaryPartAdded" ->
            new ItemReasoningSummaryPartAddedEvent(
                Decode.value(json, ReasoningSummaryPartAddedNotification::fromJson), emittedAtMs);
        case "item/reasoning/summaryTextDelta" ->
            new ItemReasoningSummaryTextDeltaEvent(
                Decode.value(json, ReasoningSummaryTextDeltaNotification::fromJson), emittedAtMs);
        case "item/reasoning/textDelta" ->
            new ItemReasoningTextDeltaEvent(
                Decode.value(json, ReasoningTextDeltaNotification::fromJson), emittedAtMs);
        case "item/commandExecution/outputDelta" ->
            new ItemCommandExecutionOutputDeltaEvent(
                Decode.value(json, CommandExecutionOutputDeltaNotification::fromJson), emittedAtMs);
        case "item/commandExecution/terminalInteraction" ->
            new ItemCommandExecutionTerminalInteractionEvent(
                Decode.value(json, TerminalInteractionNotification::fromJson), emittedAtMs);
        case "item/fileChange/outputDelta" ->
            new ItemFileChangeOutputDeltaEvent(
                Decode.value(json, FileChangeOutputDeltaNotification::fromJson), emittedAtMs);
        case "item/fileChange/patchUpdated" ->
            new ItemFileChangePatchUpdatedEvent(
                Decode.value(json, FileChangePatchUpdatedNotification::fromJson), emittedAtMs);
        case "item/mcpToolCall/progress" ->
            new ItemMcpToolCallProgressEvent(
                Decode.value(json, McpToolCallProgressNotification::fromJson), emittedAtMs);
        case "serverRequest/resolved" ->
            new ServerRequestResolvedEvent(
                Decode.value(json, ServerRequestResolvedNotification::fromJson), emittedAtMs);
        case "item/autoApprovalReview/started" ->
            new ItemAutoApprovalReviewStartedEvent(
                Decode.value(json, ItemGuardianApprovalReviewStartedNotification::fromJson),
                emittedAtMs);
        case "item/autoApprovalReview/completed" ->
            new ItemAutoApprovalReviewCompletedEvent(
                Decode.value(json, ItemGuardianApprovalReviewCompletedNotification::fromJson),
                emittedAtMs);
        case "autoApprovalReview/strictReviewRequired" ->
            new AutoApprovalReviewStrictReviewRequiredEvent(
                Decode.value(json, StrictReviewRequiredNotification::fromJson), emittedAtMs);
        case "account/login/completed" ->
            new AccountLoginCompletedEvent(
                Decode.value(json, AccountLoginCompletedNotification::fromJson), emittedAtMs);
        case "account/updated" ->
            new AccountUpdatedEvent(
                Decode.value(json, AccountUpdatedNotification::fromJson), emittedAtMs);
        case "configWarning" ->
            new ConfigWarningEvent(
                Decode.value(json, ConfigWarningNotification::fromJson), emittedAtMs);
        case "mcpServer/startupStatus/updated" ->
            new McpServerStartupStatusUpdatedEvent(
                Decode.value(json, McpServerStatusUpdatedNotification::fromJson), emittedAtMs);
        case "mcpServer/oauthLogin/completed" ->
            new McpServerOauthLoginCompletedEvent(
                Decode.value(json, McpServerOauthLoginCompletedNotification::fromJson),
                emittedAtMs);
        case "mcpServer/event/stream/notification" ->
            new McpServerEventStreamNotificationEvent(
                Decode.value(json, McpServerEventStreamNotification::fromJson), emittedAtMs);
        case "model/rerouted" ->
            new ModelReroutedEvent(
                Decode.value(json, ModelReroutedNotification::fromJson), emittedAtMs);
        case "model/verification" ->
            new ModelVerificationEvent(
                Decode.value(json, ModelVerificationNotification::fromJson), emittedAtMs);
        case "model/safetyBuffering/updated" ->
            new ModelSafetyBufferingUpdatedEvent(
                Decode.value(json, ModelSafetyBufferingUpdatedNotification::fromJson), emittedAtMs);
        case "hook/started" ->
            new HookStartedEvent(
                Decode.value(json, HookStartedNotification::fromJson), emittedAtMs);
        case "hook/completed" ->
            new HookCompletedEvent(
                Decode.value(json, HookCompletedNotification::fromJson), emittedAtMs);
        case "skills/changed" ->
            new SkillsChangedEvent(
                Decode.value(json, SkillsChangedNotification::fromJson), emittedAtMs);
        case "fs/changed" ->
            new FsChangedEvent(Decode.value(json, FsChangedNotification::fromJson), emittedAtMs);
        case "command/exec/outputDelta" ->
            new CommandExecOutputDeltaEvent(
                Decode.value(json, CommandExecOutputDeltaNotification::fromJson), emittedAtMs);
        case "fuzzyFileSearch/sessionUpdated" ->
            new FuzzyFileSearchSessionUpdatedEvent(
                Decode.value(json, FuzzyFileSearchSessionUpdatedNotification::fromJson),
                emittedAtMs);
        case "fuzzyFileSearch/sessionCompleted" ->
            new FuzzyFileSearchSessionCompletedEvent(
                Decode.value(json, FuzzyFileSearchSessionCompletedNotification::fromJson),
                emittedAtMs);
        default -> unknown(method, params, null, emittedAtMs);
      };
    } catch (DecodeException error) {
      return unknown(method, params, error.getMessage(), emittedAtMs);
    }
  }

  private static UnknownEvent unknown(
      String method, JsonNode params, String reason, OptionalLong emittedAtMs) {
    return new UnknownEvent(
        method, Optional.ofNullable(params), Optional.ofNullable(reason), emittedAtMs);
  }
}
