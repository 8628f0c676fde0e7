// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:Suppress("DEPRECATION")

package heddle.client.events

import heddle.client.json.protocolJson
import heddle.client.types.AccountLoginCompletedNotification
import heddle.client.types.AccountUpdatedNotification
import heddle.client.types.AgentMessageDeltaNotification
import heddle.client.types.CommandExecOutputDeltaNotification
import heddle.client.types.CommandExecutionOutputDeltaNotification
import heddle.client.types.ConfigWarningNotification
import heddle.client.types.ContextCompactedNotification
import heddle.client.types.DeprecationNoticeNotification
import heddle.client.types.EnvironmentConnectionNotification
import heddle.client.types.ErrorNotification
import heddle.client.types.FileChangeOutputDeltaNotification
import heddle.client.types.FileChangePatchUpdatedNotification
import heddle.client.types.FsChangedNotification
import heddle.client.types.FuzzyFileSearchSessionCompletedNotification
import heddle.client.types.FuzzyFileSearchSessionUpdatedNotification
import heddle.client.types.GuardianWarningNotification
import heddle.client.types.HookCompletedNotification
import heddle.client.types.HookStartedNotification
import heddle.client.types.ItemCompletedNotification
import heddle.client.types.ItemGuardianApprovalReviewCompletedNotification
import heddle.client.types.ItemGuardianApprovalReviewStartedNotification
import heddle.client.types.ItemStartedNotification
import heddle.client.types.McpServerEventStreamNotification
import heddle.client.types.McpServerOauthLoginCompletedNotification
import heddle.client.types.McpServerStatusUpdatedNotification
import heddle.client.types.McpToolCallProgressNotification
import heddle.client.types.ModelReroutedNotification
import heddle.client.types.ModelSafetyBufferingUpdatedNotification
import heddle.client.types.ModelVerificationNotification
import heddle.client.types.PlanDeltaNotification
import heddle.client.types.ReasoningSummaryPartAddedNotification
import heddle.client.types.ReasoningSummaryTextDeltaNotification
import heddle.client.types.ReasoningTextDeltaNotification
import heddle.client.types.ServerRequestResolvedNotification
import heddle.client.types.SkillsChangedNotification
import heddle.client.types.StrictReviewRequiredNotification
import heddle.client.types.TerminalInteractionNotification
import heddle.client.types.ThreadArchivedNotification
import heddle.client.types.ThreadAttachmentUpdatedNotification
import heddle.client.types.ThreadClosedNotification
import heddle.client.types.ThreadDeletedNotification
import heddle.client.types.ThreadGoalClearedNotification
import heddle.client.types.ThreadGoalUpdatedNotification
import heddle.client.types.ThreadNameUpdatedNotification
import heddle.client.types.ThreadPredictionUpdatedNotification
import heddle.client.types.ThreadProjectUpdatedNotification
import heddle.client.types.ThreadQueueChangedNotification
import heddle.client.types.ThreadReadStateChangedNotification
import heddle.client.types.ThreadRevertedNotification
import heddle.client.types.ThreadSectionChangedNotification
import heddle.client.types.ThreadSettingsUpdatedNotification
import heddle.client.types.ThreadStartedNotification
import heddle.client.types.ThreadStatusChangedNotification
import heddle.client.types.ThreadTokenUsageUpdatedNotification
import heddle.client.types.ThreadUnarchivedNotification
import heddle.client.types.TurnCompletedNotification
import heddle.client.types.TurnDiffUpdatedNotification
import heddle.client.types.TurnModerationMetadataNotification
import heddle.client.types.TurnPlanUpdatedNotification
import heddle.client.types.TurnStartedNotification
import heddle.client.types.WarningNotification
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull

/** Something that a server tells. A `when` over the classes finds out what. */
public sealed interface ServerEvent {
    /** What it is called on the wire. */
    public val method: String

    /** When the server sent it, if it says so: Unix milliseconds. */
    public val emittedAtMs: Long?
}

/** What is told about one turn. */
public sealed interface TurnEvent : ServerEvent

/** A thread was started. */
public data class ThreadStartedEvent(
    public val params: ThreadStartedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/started"
}

/** A thread does something else now. */
public data class ThreadStatusChangedEvent(
    public val params: ThreadStatusChangedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/status/changed"
}

/** A thread is no longer loaded. */
public data class ThreadClosedEvent(
    public val params: ThreadClosedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/closed"
}

/** A thread goes on with other settings. */
public data class ThreadSettingsUpdatedEvent(
    public val params: ThreadSettingsUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/settings/updated"
}

/** A thread has another name now. */
public data class ThreadNameUpdatedEvent(
    public val params: ThreadNameUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/name/updated"
}

/** A thread was moved among the sections. */
public data class ThreadSectionChangedEvent(
    public val params: ThreadSectionChangedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/section/changed"
}

/** A thread belongs to another project now. */
public data class ThreadProjectUpdatedEvent(
    public val params: ThreadProjectUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/project/updated"
}

/** A thread was put into the archive. */
public data class ThreadArchivedEvent(
    public val params: ThreadArchivedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/archived"
}

/** A thread was taken out of the archive. */
public data class ThreadUnarchivedEvent(
    public val params: ThreadUnarchivedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/unarchived"
}

/** A thread was deleted for good. */
public data class ThreadDeletedEvent(
    public val params: ThreadDeletedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/deleted"
}

/** A thread was taken back to an earlier turn. */
public data class ThreadRevertedEvent(
    public val params: ThreadRevertedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/reverted"
}

/** The history of a thread was compacted. */
@Deprecated("The turn also carries it as an item, which is kept: look for `contextCompaction`.")
public data class ThreadCompactedEvent(
    public val params: ContextCompactedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "thread/compacted"
}

/** A request to the model was counted. */
public data class ThreadTokenUsageUpdatedEvent(
    public val params: ThreadTokenUsageUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "thread/tokenUsage/updated"
}

/** The user has read more of a thread, or there is more to read. */
public data class ThreadReadStateChangedEvent(
    public val params: ThreadReadStateChangedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/readState/changed"
}

/** What waits to be said in a thread changed. */
public data class ThreadQueueChangedEvent(
    public val params: ThreadQueueChangedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/queue/changed"
}

/** The goal of a thread was set or changed. */
public data class ThreadGoalUpdatedEvent(
    public val params: ThreadGoalUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "thread/goal/updated"
}

/** A thread has no goal. */
public data class ThreadGoalClearedEvent(
    public val params: ThreadGoalClearedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/goal/cleared"
}

/** A guess at the next words of the user was made, or failed. */
public data class ThreadPredictionUpdatedEvent(
    public val params: ThreadPredictionUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/prediction/updated"
}

/** Something was attached to a thread, or taken away from it. */
public data class ThreadAttachmentUpdatedEvent(
    public val params: ThreadAttachmentUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/attachment/updated"
}

/** A machine that a thread works on came within reach. */
public data class ThreadEnvironmentConnectedEvent(
    public val params: EnvironmentConnectionNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/environment/connected"
}

/** A machine that a thread works on went out of reach. */
public data class ThreadEnvironmentDisconnectedEvent(
    public val params: EnvironmentConnectionNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "thread/environment/disconnected"
}

/** A turn began. */
public data class TurnStartedEvent(
    public val params: TurnStartedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "turn/started"
}

/** A turn ended. */
public data class TurnCompletedEvent(
    public val params: TurnCompletedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "turn/completed"
}

/** Files were changed in a turn. */
public data class TurnDiffUpdatedEvent(
    public val params: TurnDiffUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "turn/diff/updated"
}

/** The agent made or changed a plan. */
public data class TurnPlanUpdatedEvent(
    public val params: TurnPlanUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "turn/plan/updated"
}

/** The model endpoint checked a turn. */
public data class TurnModerationMetadataEvent(
    public val params: TurnModerationMetadataNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "turn/moderationMetadata"
}

/** Something went wrong in a turn. */
public data class ErrorEvent(
    public val params: ErrorNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "error"
}

/** There is something to tell the user. */
public data class WarningEvent(
    public val params: WarningNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "warning"
}

/** There is something to tell the user about the second agent. */
public data class GuardianWarningEvent(
    public val params: GuardianWarningNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "guardianWarning"
}

/** Something in use will go away. */
public data class DeprecationNoticeEvent(
    public val params: DeprecationNoticeNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "deprecationNotice"
}

/** An item began. */
public data class ItemStartedEvent(
    public val params: ItemStartedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/started"
}

/** An item ended. */
public data class ItemCompletedEvent(
    public val params: ItemCompletedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/completed"
}

/** More text of a message of the agent. */
public data class ItemAgentMessageDeltaEvent(
    public val params: AgentMessageDeltaNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/agentMessage/delta"
}

/** More text of a plan. */
public data class ItemPlanDeltaEvent(
    public val params: PlanDeltaNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/plan/delta"
}

/** A part of a summary begins. */
public data class ItemReasoningSummaryPartAddedEvent(
    public val params: ReasoningSummaryPartAddedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/reasoning/summaryPartAdded"
}

/** More text of a summary. */
public data class ItemReasoningSummaryTextDeltaEvent(
    public val params: ReasoningSummaryTextDeltaNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/reasoning/summaryTextDelta"
}

/** More of what the model thinks. */
public data class ItemReasoningTextDeltaEvent(
    public val params: ReasoningTextDeltaNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/reasoning/textDelta"
}

/** More output of a command. */
public data class ItemCommandExecutionOutputDeltaEvent(
    public val params: CommandExecutionOutputDeltaNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/commandExecution/outputDelta"
}

/** The agent talked to a process that runs. */
public data class ItemCommandExecutionTerminalInteractionEvent(
    public val params: TerminalInteractionNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/commandExecution/terminalInteraction"
}

/** What a change of files reports. */
@Deprecated("It was written for people, and newer servers do not send it. The item says what became of the change.")
public data class ItemFileChangeOutputDeltaEvent(
    public val params: FileChangeOutputDeltaNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/fileChange/outputDelta"
}

/** The changes of an item are known better. */
public data class ItemFileChangePatchUpdatedEvent(
    public val params: FileChangePatchUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/fileChange/patchUpdated"
}

/** A tool of an MCP server tells how far it is. */
public data class ItemMcpToolCallProgressEvent(
    public val params: McpToolCallProgressNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/mcpToolCall/progress"
}

/** A request of the server needs no answer any more. */
public data class ServerRequestResolvedEvent(
    public val params: ServerRequestResolvedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "serverRequest/resolved"
}

/** A reviewing model looks at what the agent wants to do. */
public data class ItemAutoApprovalReviewStartedEvent(
    public val params: ItemGuardianApprovalReviewStartedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/autoApprovalReview/started"
}

/** A reviewing model has decided. */
public data class ItemAutoApprovalReviewCompletedEvent(
    public val params: ItemGuardianApprovalReviewCompletedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "item/autoApprovalReview/completed"
}

/** Every further command of a turn is reviewed. */
public data class AutoApprovalReviewStrictReviewRequiredEvent(
    public val params: StrictReviewRequiredNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "autoApprovalReview/strictReviewRequired"
}

/** An attempt to sign in has ended, well or badly. */
public data class AccountLoginCompletedEvent(
    public val params: AccountLoginCompletedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "account/login/completed"
}

/** Another account holds from now on, or none. */
public data class AccountUpdatedEvent(
    public val params: AccountUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "account/updated"
}

/** Something is wrong with the configuration; the server goes on nevertheless. */
public data class ConfigWarningEvent(
    public val params: ConfigWarningNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "configWarning"
}

/** The start of an MCP server has come further, or failed. */
public data class McpServerStartupStatusUpdatedEvent(
    public val params: McpServerStatusUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "mcpServer/startupStatus/updated"
}

/** An attempt to sign in to an MCP server has ended, well or badly. */
public data class McpServerOauthLoginCompletedEvent(
    public val params: McpServerOauthLoginCompletedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "mcpServer/oauthLogin/completed"
}

/** An event out of an open stream. */
public data class McpServerEventStreamNotificationEvent(
    public val params: McpServerEventStreamNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "mcpServer/event/stream/notification"
}

/** Another model answers than was asked. */
public data class ModelReroutedEvent(
    public val params: ModelReroutedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "model/rerouted"
}

/** The account should be verified further. */
public data class ModelVerificationEvent(
    public val params: ModelVerificationNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "model/verification"
}

/** An answer is held back until it was checked. */
public data class ModelSafetyBufferingUpdatedEvent(
    public val params: ModelSafetyBufferingUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "model/safetyBuffering/updated"
}

/** A hook began to run. */
public data class HookStartedEvent(
    public val params: HookStartedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "hook/started"
}

/** A hook ended. */
public data class HookCompletedEvent(
    public val params: HookCompletedNotification,
    override val emittedAtMs: Long? = null,
) : TurnEvent {
    override val method: String
        get() = "hook/completed"
}

/** Files of skills were changed. */
public data class SkillsChangedEvent(
    public val params: SkillsChangedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "skills/changed"
}

/** Something that is watched has changed. */
public data class FsChangedEvent(
    public val params: FsChangedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "fs/changed"
}

/** A running process has put out more. */
public data class CommandExecOutputDeltaEvent(
    public val params: CommandExecOutputDeltaNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "command/exec/outputDelta"
}

/** A session has found something. */
public data class FuzzyFileSearchSessionUpdatedEvent(
    public val params: FuzzyFileSearchSessionUpdatedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "fuzzyFileSearch/sessionUpdated"
}

/** A session is done with its query. */
public data class FuzzyFileSearchSessionCompletedEvent(
    public val params: FuzzyFileSearchSessionCompletedNotification,
    override val emittedAtMs: Long? = null,
) : ServerEvent {
    override val method: String
        get() = "fuzzyFileSearch/sessionCompleted"
}

/** Something that this version does not know, or cannot read. */
public data class UnknownEvent(
    override val method: String,
    /** The params as they came. */
    public val params: JsonElement?,
    /** Why it is not one of the others. */
    public val reason: String,
    override val emittedAtMs: Long? = null,
) : TurnEvent

/** Reads a notification. Whatever it is, it becomes an event. */
internal fun readEvent(
    method: String,
    params: JsonElement?,
    emittedAtMs: Long?,
): ServerEvent =
    when (method) {
        "thread/started" -> reading(method, params, emittedAtMs, ThreadStartedNotification.serializer(), ::ThreadStartedEvent)
        "thread/status/changed" -> reading(method, params, emittedAtMs, ThreadStatusChangedNotification.serializer(), ::ThreadStatusChangedEvent)
        "thread/closed" -> reading(method, params, emittedAtMs, ThreadClosedNotification.serializer(), ::ThreadClosedEvent)
        "thread/settings/updated" -> reading(method, params, emittedAtMs, ThreadSettingsUpdatedNotification.serializer(), ::ThreadSettingsUpdatedEvent)
        "thread/name/updated" -> reading(method, params, emittedAtMs, ThreadNameUpdatedNotification.serializer(), ::ThreadNameUpdatedEvent)
        "thread/section/changed" -> reading(method, params, emittedAtMs, ThreadSectionChangedNotification.serializer(), ::ThreadSectionChangedEvent)
        "thread/project/updated" -> reading(method, params, emittedAtMs, ThreadProjectUpdatedNotification.serializer(), ::ThreadProjectUpdatedEvent)
        "thread/archived" -> reading(method, params, emittedAtMs, ThreadArchivedNotification.serializer(), ::ThreadArchivedEvent)
        "thread/unarchived" -> reading(method, params, emittedAtMs, ThreadUnarchivedNotification.serializer(), ::ThreadUnarchivedEvent)
        "thread/deleted" -> reading(method, params, emittedAtMs, ThreadDeletedNotification.serializer(), ::ThreadDeletedEvent)
        "thread/reverted" -> reading(method, params, emittedAtMs, ThreadRevertedNotification.serializer(), ::ThreadRevertedEvent)
        "thread/compacted" -> reading(method, params, emittedAtMs, ContextCompactedNotification.serializer(), ::ThreadCompactedEvent)
        "thread/tokenUsage/updated" -> reading(method, params, emittedAtMs, ThreadTokenUsageUpdatedNotification.serializer(), ::ThreadTokenUsageUpdatedEvent)
        "thread/readState/changed" -> reading(method, params, emittedAtMs, ThreadReadStateChangedNotification.serializer(), ::ThreadReadStateChangedEvent)
        "thread/queue/changed" -> reading(method, params, emittedAtMs, ThreadQueueChangedNotification.serializer(), ::ThreadQueueChangedEvent)
        "thread/goal/updated" -> reading(method, params, emittedAtMs, ThreadGoalUpdatedNotification.serializer(), ::ThreadGoalUpdatedEvent)
        "thread/goal/cleared" -> reading(method, params, emittedAtMs, ThreadGoalClearedNotification.serializer(), ::ThreadGoalClearedEvent)
        "thread/prediction/updated" -> reading(method, params, emittedAtMs, ThreadPredictionUpdatedNotification.serializer(), ::ThreadPredictionUpdatedEvent)
        "thread/attachment/updated" -> reading(method, params, emittedAtMs, ThreadAttachmentUpdatedNotification.serializer(), ::ThreadAttachmentUpdatedEvent)
        "thread/environment/connected" -> reading(method, params, emittedAtMs, EnvironmentConnectionNotification.serializer(), ::ThreadEnvironmentConnectedEvent)
        "thread/environment/disconnected" -> reading(method, params, emittedAtMs, EnvironmentConnectionNotification.serializer(), ::ThreadEnvironmentDisconnectedEvent)
        "turn/started" -> reading(method, params, emittedAtMs, TurnStartedNotification.serializer(), ::TurnStartedEvent)
        "turn/completed" -> reading(method, params, emittedAtMs, TurnCompletedNotification.serializer(), ::TurnCompletedEvent)
        "turn/diff/updated" -> reading(method, params, emittedAtMs, TurnDiffUpdatedNotification.serializer(), ::TurnDiffUpdatedEvent)
        "turn/plan/updated" -> reading(method, params, emittedAtMs, TurnPlanUpdatedNotification.serializer(), ::TurnPlanUpdatedEvent)
        "turn/moderationMetadata" -> reading(method, params, emittedAtMs, TurnModerationMetadataNotification.serializer(), ::TurnModerationMetadataEvent)
        "error" -> reading(method, params, emittedAtMs, ErrorNotification.serializer(), ::ErrorEvent)
        "warning" -> reading(method, params, emittedAtMs, WarningNotification.serializer(), ::WarningEvent)
        "guardianWarning" -> reading(method, params, emittedAtMs, GuardianWarningNotification.serializer(), ::GuardianWarningEvent)
        "deprecationNotice" -> reading(method, params, emittedAtMs, DeprecationNoticeNotification.serializer(), ::DeprecationNoticeEvent)
        "item/started" -> reading(method, params, emittedAtMs, ItemStartedNotification.serializer(), ::ItemStartedEvent)
        "item/completed" -> reading(method, params, emittedAtMs, ItemCompletedNotification.serializer(), ::ItemCompletedEvent)
        "item/agentMessage/delta" -> reading(method, params, emittedAtMs, AgentMessageDeltaNotification.serializer(), ::ItemAgentMessageDeltaEvent)
        "item/plan/delta" -> reading(method, params, emittedAtMs, PlanDeltaNotification.serializer(), ::ItemPlanDeltaEvent)
        "item/reasoning/summaryPartAdded" -> reading(method, params, emittedAtMs, ReasoningSummaryPartAddedNotification.serializer(), ::ItemReasoningSummaryPartAddedEvent)
        "item/reasoning/summaryTextDelta" -> reading(method, params, emittedAtMs, ReasoningSummaryTextDeltaNotification.serializer(), ::ItemReasoningSummaryTextDeltaEvent)
        "item/reasoning/textDelta" -> reading(method, params, emittedAtMs, ReasoningTextDeltaNotification.serializer(), ::ItemReasoningTextDeltaEvent)
        "item/commandExecution/outputDelta" -> reading(method, params, emittedAtMs, CommandExecutionOutputDeltaNotification.serializer(), ::ItemCommandExecutionOutputDeltaEvent)
        "item/commandExecution/terminalInteraction" -> reading(method, params, emittedAtMs, TerminalInteractionNotification.serializer(), ::ItemCommandExecutionTerminalInteractionEvent)
        "item/fileChange/outputDelta" -> reading(method, params, emittedAtMs, FileChangeOutputDeltaNotification.serializer(), ::ItemFileChangeOutputDeltaEvent)
        "item/fileChange/patchUpdated" -> reading(method, params, emittedAtMs, FileChangePatchUpdatedNotification.serializer(), ::ItemFileChangePatchUpdatedEvent)
        "item/mcpToolCall/progress" -> reading(method, params, emittedAtMs, McpToolCallProgressNotification.serializer(), ::ItemMcpToolCallProgressEvent)
        "serverRequest/resolved" -> reading(method, params, emittedAtMs, ServerRequestResolvedNotification.serializer(), ::ServerRequestResolvedEvent)
        "item/autoApprovalReview/started" -> reading(method, params, emittedAtMs, ItemGuardianApprovalReviewStartedNotification.serializer(), ::ItemAutoApprovalReviewStartedEvent)
        "item/autoApprovalReview/completed" -> reading(method, params, emittedAtMs, ItemGuardianApprovalReviewCompletedNotification.serializer(), ::ItemAutoApprovalReviewCompletedEvent)
        "autoApprovalReview/strictReviewRequired" -> reading(method, params, emittedAtMs, StrictReviewRequiredNotification.serializer(), ::AutoApprovalReviewStrictReviewRequiredEvent)
        "account/login/completed" -> reading(method, params, emittedAtMs, AccountLoginCompletedNotification.serializer(), ::AccountLoginCompletedEvent)
        "account/updated" -> reading(method, params, emittedAtMs, AccountUpdatedNotification.serializer(), ::AccountUpdatedEvent)
        "configWarning" -> reading(method, params, emittedAtMs, ConfigWarningNotification.serializer(), ::ConfigWarningEvent)
        "mcpServer/startupStatus/updated" -> reading(method, params, emittedAtMs, McpServerStatusUpdatedNotification.serializer(), ::McpServerStartupStatusUpdatedEvent)
        "mcpServer/oauthLogin/completed" -> reading(method, params, emittedAtMs, McpServerOauthLoginCompletedNotification.serializer(), ::McpServerOauthLoginCompletedEvent)
        "mcpServer/event/stream/notification" -> reading(method, params, emittedAtMs, McpServerEventStreamNotification.serializer(), ::McpServerEventStreamNotificationEvent)
        "model/rerouted" -> reading(method, params, emittedAtMs, ModelReroutedNotification.serializer(), ::ModelReroutedEvent)
        "model/verification" -> reading(method, params, emittedAtMs, ModelVerificationNotification.serializer(), ::ModelVerificationEvent)
        "model/safetyBuffering/updated" -> reading(method, params, emittedAtMs, ModelSafetyBufferingUpdatedNotification.serializer(), ::ModelSafetyBufferingUpdatedEvent)
        "hook/started" -> reading(method, params, emittedAtMs, HookStartedNotification.serializer(), ::HookStartedEvent)
        "hook/completed" -> reading(method, params, emittedAtMs, HookCompletedNotification.serializer(), ::HookCompletedEvent)
        "skills/changed" -> reading(method, params, emittedAtMs, SkillsChangedNotification.serializer(), ::SkillsChangedEvent)
        "fs/changed" -> reading(method, params, emittedAtMs, FsChangedNotification.serializer(), ::FsChangedEvent)
        "command/exec/outputDelta" -> reading(method, params, emittedAtMs, CommandExecOutputDeltaNotification.serializer(), ::CommandExecOutputDeltaEvent)
        "fuzzyFileSearch/sessionUpdated" -> reading(method, params, emittedAtMs, FuzzyFileSearchSessionUpdatedNotification.serializer(), ::FuzzyFileSearchSessionUpdatedEvent)
        "fuzzyFileSearch/sessionCompleted" -> reading(method, params, emittedAtMs, FuzzyFileSearchSessionCompletedNotification.serializer(), ::FuzzyFileSearchSessionCompletedEvent)
        else -> UnknownEvent(method, params, "This version does not know it.", emittedAtMs)
    }

private fun <P> reading(
    method: String,
    params: JsonElement?,
    emittedAtMs: Long?,
    strategy: DeserializationStrategy<P>,
    event: (P, Long?) -> ServerEvent,
): ServerEvent =
    try {
        event(protocolJson.decodeFromJsonElement(strategy, params ?: JsonNull), emittedAtMs)
    } catch (error: SerializationException) {
        UnknownEvent(method, params, "Its params cannot be read: " + error.message, emittedAtMs)
    }
