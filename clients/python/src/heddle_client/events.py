# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""What a server tells. Match on the class, or compare `method`; each has `params`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from ._runtime.events import Event, UnknownEvent
from .types import (
    AccountLoginCompletedNotification,
    AccountUpdatedNotification,
    AgentMessageDeltaNotification,
    CommandExecOutputDeltaNotification,
    CommandExecutionOutputDeltaNotification,
    ConfigWarningNotification,
    ContextCompactedNotification,
    DeprecationNoticeNotification,
    EnvironmentConnectionNotification,
    ErrorNotification,
    FileChangeOutputDeltaNotification,
    FileChangePatchUpdatedNotification,
    FsChangedNotification,
    FuzzyFileSearchSessionCompletedNotification,
    FuzzyFileSearchSessionUpdatedNotification,
    GuardianWarningNotification,
    HookCompletedNotification,
    HookStartedNotification,
    ItemCompletedNotification,
    ItemGuardianApprovalReviewCompletedNotification,
    ItemGuardianApprovalReviewStartedNotification,
    ItemStartedNotification,
    McpServerEventStreamNotification,
    McpServerOauthLoginCompletedNotification,
    McpServerStatusUpdatedNotification,
    McpToolCallProgressNotification,
    ModelReroutedNotification,
    ModelSafetyBufferingUpdatedNotification,
    ModelVerificationNotification,
    PlanDeltaNotification,
    ReasoningSummaryPartAddedNotification,
    ReasoningSummaryTextDeltaNotification,
    ReasoningTextDeltaNotification,
    ServerRequestResolvedNotification,
    SkillsChangedNotification,
    StrictReviewRequiredNotification,
    TerminalInteractionNotification,
    ThreadArchivedNotification,
    ThreadAttachmentUpdatedNotification,
    ThreadClosedNotification,
    ThreadDeletedNotification,
    ThreadGoalClearedNotification,
    ThreadGoalUpdatedNotification,
    ThreadNameUpdatedNotification,
    ThreadPredictionUpdatedNotification,
    ThreadProjectUpdatedNotification,
    ThreadQueueChangedNotification,
    ThreadReadStateChangedNotification,
    ThreadRevertedNotification,
    ThreadSectionChangedNotification,
    ThreadSettingsUpdatedNotification,
    ThreadStartedNotification,
    ThreadStatusChangedNotification,
    ThreadTokenUsageUpdatedNotification,
    ThreadUnarchivedNotification,
    TurnCompletedNotification,
    TurnDiffUpdatedNotification,
    TurnModerationMetadataNotification,
    TurnPlanUpdatedNotification,
    TurnStartedNotification,
    WarningNotification,
)


class ThreadStartedEvent(Event[ThreadStartedNotification]):
    """A thread was started."""

    method = "thread/started"
    params_type = ThreadStartedNotification


class ThreadStatusChangedEvent(Event[ThreadStatusChangedNotification]):
    """A thread does something else now."""

    method = "thread/status/changed"
    params_type = ThreadStatusChangedNotification


class ThreadClosedEvent(Event[ThreadClosedNotification]):
    """A thread is no longer loaded."""

    method = "thread/closed"
    params_type = ThreadClosedNotification


class ThreadSettingsUpdatedEvent(Event[ThreadSettingsUpdatedNotification]):
    """A thread goes on with other settings."""

    method = "thread/settings/updated"
    params_type = ThreadSettingsUpdatedNotification


class ThreadNameUpdatedEvent(Event[ThreadNameUpdatedNotification]):
    """A thread has another name now."""

    method = "thread/name/updated"
    params_type = ThreadNameUpdatedNotification


class ThreadSectionChangedEvent(Event[ThreadSectionChangedNotification]):
    """A thread was moved among the sections."""

    method = "thread/section/changed"
    params_type = ThreadSectionChangedNotification


class ThreadProjectUpdatedEvent(Event[ThreadProjectUpdatedNotification]):
    """A thread belongs to another project now."""

    method = "thread/project/updated"
    params_type = ThreadProjectUpdatedNotification


class ThreadArchivedEvent(Event[ThreadArchivedNotification]):
    """A thread was put into the archive."""

    method = "thread/archived"
    params_type = ThreadArchivedNotification


class ThreadUnarchivedEvent(Event[ThreadUnarchivedNotification]):
    """A thread was taken out of the archive."""

    method = "thread/unarchived"
    params_type = ThreadUnarchivedNotification


class ThreadDeletedEvent(Event[ThreadDeletedNotification]):
    """A thread was deleted for good."""

    method = "thread/deleted"
    params_type = ThreadDeletedNotification


class ThreadRevertedEvent(Event[ThreadRevertedNotification]):
    """A thread was taken back to an earlier turn."""

    method = "thread/reverted"
    params_type = ThreadRevertedNotification


class ThreadCompactedEvent(Event[ContextCompactedNotification]):
    """The history of a thread was compacted.

    Deprecated: The turn also carries it as an item, which is kept: look for `contextCompaction`.
    """

    method = "thread/compacted"
    params_type = ContextCompactedNotification


class ThreadTokenUsageUpdatedEvent(Event[ThreadTokenUsageUpdatedNotification]):
    """A request to the model was counted."""

    method = "thread/tokenUsage/updated"
    params_type = ThreadTokenUsageUpdatedNotification


class ThreadReadStateChangedEvent(Event[ThreadReadStateChangedNotification]):
    """The user has read more of a thread, or there is more to read."""

    method = "thread/readState/changed"
    params_type = ThreadReadStateChangedNotification


class ThreadQueueChangedEvent(Event[ThreadQueueChangedNotification]):
    """What waits to be said in a thread changed."""

    method = "thread/queue/changed"
    params_type = ThreadQueueChangedNotification


class ThreadGoalUpdatedEvent(Event[ThreadGoalUpdatedNotification]):
    """The goal of a thread was set or changed."""

    method = "thread/goal/updated"
    params_type = ThreadGoalUpdatedNotification


class ThreadGoalClearedEvent(Event[ThreadGoalClearedNotification]):
    """A thread has no goal."""

    method = "thread/goal/cleared"
    params_type = ThreadGoalClearedNotification


class ThreadPredictionUpdatedEvent(Event[ThreadPredictionUpdatedNotification]):
    """A guess at the next words of the user was made, or failed."""

    method = "thread/prediction/updated"
    params_type = ThreadPredictionUpdatedNotification


class ThreadAttachmentUpdatedEvent(Event[ThreadAttachmentUpdatedNotification]):
    """Something was attached to a thread, or taken away from it."""

    method = "thread/attachment/updated"
    params_type = ThreadAttachmentUpdatedNotification


class ThreadEnvironmentConnectedEvent(Event[EnvironmentConnectionNotification]):
    """A machine that a thread works on came within reach."""

    method = "thread/environment/connected"
    params_type = EnvironmentConnectionNotification


class ThreadEnvironmentDisconnectedEvent(Event[EnvironmentConnectionNotification]):
    """A machine that a thread works on went out of reach."""

    method = "thread/environment/disconnected"
    params_type = EnvironmentConnectionNotification


class TurnStartedEvent(Event[TurnStartedNotification]):
    """A turn began."""

    method = "turn/started"
    params_type = TurnStartedNotification


class TurnCompletedEvent(Event[TurnCompletedNotification]):
    """A turn ended."""

    method = "turn/completed"
    params_type = TurnCompletedNotification


class TurnDiffUpdatedEvent(Event[TurnDiffUpdatedNotification]):
    """Files were changed in a turn."""

    method = "turn/diff/updated"
    params_type = TurnDiffUpdatedNotification


class TurnPlanUpdatedEvent(Event[TurnPlanUpdatedNotification]):
    """The agent made or changed a plan."""

    method = "turn/plan/updated"
    params_type = TurnPlanUpdatedNotification


class TurnModerationMetadataEvent(Event[TurnModerationMetadataNotification]):
    """The model endpoint checked a turn."""

    method = "turn/moderationMetadata"
    params_type = TurnModerationMetadataNotification


class ErrorEvent(Event[ErrorNotification]):
    """Something went wrong in a turn."""

    method = "error"
    params_type = ErrorNotification


class WarningEvent(Event[WarningNotification]):
    """There is something to tell the user."""

    method = "warning"
    params_type = WarningNotification


class GuardianWarningEvent(Event[GuardianWarningNotification]):
    """There is something to tell the user about the second agent."""

    method = "guardianWarning"
    params_type = GuardianWarningNotification


class DeprecationNoticeEvent(Event[DeprecationNoticeNotification]):
    """Something in use will go away."""

    method = "deprecationNotice"
    params_type = DeprecationNoticeNotification


class ItemStartedEvent(Event[ItemStartedNotification]):
    """An item began."""

    method = "item/started"
    params_type = ItemStartedNotification


class ItemCompletedEvent(Event[ItemCompletedNotification]):
    """An item ended."""

    method = "item/completed"
    params_type = ItemCompletedNotification


class ItemAgentMessageDeltaEvent(Event[AgentMessageDeltaNotification]):
    """More text of a message of the agent."""

    method = "item/agentMessage/delta"
    params_type = AgentMessageDeltaNotification


class ItemPlanDeltaEvent(Event[PlanDeltaNotification]):
    """More text of a plan."""

    method = "item/plan/delta"
    params_type = PlanDeltaNotification


class ItemReasoningSummaryPartAddedEvent(Event[ReasoningSummaryPartAddedNotification]):
    """A part of a summary begins."""

    method = "item/reasoning/summaryPartAdded"
    params_type = ReasoningSummaryPartAddedNotification


class ItemReasoningSummaryTextDeltaEvent(Event[ReasoningSummaryTextDeltaNotification]):
    """More text of a summary."""

    method = "item/reasoning/summaryTextDelta"
    params_type = ReasoningSummaryTextDeltaNotification


class ItemReasoningTextDeltaEvent(Event[ReasoningTextDeltaNotification]):
    """More of what the model thinks."""

    method = "item/reasoning/textDelta"
    params_type = ReasoningTextDeltaNotification


class ItemCommandExecutionOutputDeltaEvent(Event[CommandExecutionOutputDeltaNotification]):
    """More output of a command."""

    method = "item/commandExecution/outputDelta"
    params_type = CommandExecutionOutputDeltaNotification


class ItemCommandExecutionTerminalInteractionEvent(Event[TerminalInteractionNotification]):
    """The agent talked to a process that runs."""

    method = "item/commandExecution/terminalInteraction"
    params_type = TerminalInteractionNotification


class ItemFileChangeOutputDeltaEvent(Event[FileChangeOutputDeltaNotification]):
    """What a change of files reports.

    Deprecated: It was written for people, and newer servers do not send it. The item says what
    became of the change.
    """

    method = "item/fileChange/outputDelta"
    params_type = FileChangeOutputDeltaNotification


class ItemFileChangePatchUpdatedEvent(Event[FileChangePatchUpdatedNotification]):
    """The changes of an item are known better."""

    method = "item/fileChange/patchUpdated"
    params_type = FileChangePatchUpdatedNotification


class ItemMcpToolCallProgressEvent(Event[McpToolCallProgressNotification]):
    """A tool of an MCP server tells how far it is."""

    method = "item/mcpToolCall/progress"
    params_type = McpToolCallProgressNotification


class ServerRequestResolvedEvent(Event[ServerRequestResolvedNotification]):
    """A request of the server needs no answer any more."""

    method = "serverRequest/resolved"
    params_type = ServerRequestResolvedNotification


class ItemAutoApprovalReviewStartedEvent(Event[ItemGuardianApprovalReviewStartedNotification]):
    """A reviewing model looks at what the agent wants to do."""

    method = "item/autoApprovalReview/started"
    params_type = ItemGuardianApprovalReviewStartedNotification


class ItemAutoApprovalReviewCompletedEvent(Event[ItemGuardianApprovalReviewCompletedNotification]):
    """A reviewing model has decided."""

    method = "item/autoApprovalReview/completed"
    params_type = ItemGuardianApprovalReviewCompletedNotification


class AutoApprovalReviewStrictReviewRequiredEvent(Event[StrictReviewRequiredNotification]):
    """Every further command of a turn is reviewed."""

    method = "autoApprovalReview/strictReviewRequired"
    params_type = StrictReviewRequiredNotification


class AccountLoginCompletedEvent(Event[AccountLoginCompletedNotification]):
    """An attempt to sign in has ended, well or badly."""

    method = "account/login/completed"
    params_type = AccountLoginCompletedNotification


class AccountUpdatedEvent(Event[AccountUpdatedNotification]):
    """Another account holds from now on, or none."""

    method = "account/updated"
    params_type = AccountUpdatedNotification


class ConfigWarningEvent(Event[ConfigWarningNotification]):
    """Something is wrong with the configuration; the server goes on nevertheless."""

    method = "configWarning"
    params_type = ConfigWarningNotification


class McpServerStartupStatusUpdatedEvent(Event[McpServerStatusUpdatedNotification]):
    """The start of an MCP server has come further, or failed."""

    method = "mcpServer/startupStatus/updated"
    params_type = McpServerStatusUpdatedNotification


class McpServerOauthLoginCompletedEvent(Event[McpServerOauthLoginCompletedNotification]):
    """An attempt to sign in to an MCP server has ended, well or badly."""

    method = "mcpServer/oauthLogin/completed"
    params_type = McpServerOauthLoginCompletedNotification


class McpServerEventStreamNotificationEvent(Event[McpServerEventStreamNotification]):
    """An event out of an open stream."""

    method = "mcpServer/event/stream/notification"
    params_type = McpServerEventStreamNotification


class ModelReroutedEvent(Event[ModelReroutedNotification]):
    """Another model answers than was asked."""

    method = "model/rerouted"
    params_type = ModelReroutedNotification


class ModelVerificationEvent(Event[ModelVerificationNotification]):
    """The account should be verified further."""

    method = "model/verification"
    params_type = ModelVerificationNotification


class ModelSafetyBufferingUpdatedEvent(Event[ModelSafetyBufferingUpdatedNotification]):
    """An answer is held back until it was checked."""

    method = "model/safetyBuffering/updated"
    params_type = ModelSafetyBufferingUpdatedNotification


class HookStartedEvent(Event[HookStartedNotification]):
    """A hook began to run."""

    method = "hook/started"
    params_type = HookStartedNotification


class HookCompletedEvent(Event[HookCompletedNotification]):
    """A hook ended."""

    method = "hook/completed"
    params_type = HookCompletedNotification


class SkillsChangedEvent(Event[SkillsChangedNotification]):
    """Files of skills were changed."""

    method = "skills/changed"
    params_type = SkillsChangedNotification


class FsChangedEvent(Event[FsChangedNotification]):
    """Something that is watched has changed."""

    method = "fs/changed"
    params_type = FsChangedNotification


class CommandExecOutputDeltaEvent(Event[CommandExecOutputDeltaNotification]):
    """A running process has put out more."""

    method = "command/exec/outputDelta"
    params_type = CommandExecOutputDeltaNotification


class FuzzyFileSearchSessionUpdatedEvent(Event[FuzzyFileSearchSessionUpdatedNotification]):
    """A session has found something."""

    method = "fuzzyFileSearch/sessionUpdated"
    params_type = FuzzyFileSearchSessionUpdatedNotification


class FuzzyFileSearchSessionCompletedEvent(Event[FuzzyFileSearchSessionCompletedNotification]):
    """A session is done with its query."""

    method = "fuzzyFileSearch/sessionCompleted"
    params_type = FuzzyFileSearchSessionCompletedNotification


ServerEvent: TypeAlias = (
    ThreadStartedEvent
    | ThreadStatusChangedEvent
    | ThreadClosedEvent
    | ThreadSettingsUpdatedEvent
    | ThreadNameUpdatedEvent
    | ThreadSectionChangedEvent
    | ThreadProjectUpdatedEvent
    | ThreadArchivedEvent
    | ThreadUnarchivedEvent
    | ThreadDeletedEvent
    | ThreadRevertedEvent
    | ThreadCompactedEvent
    | ThreadTokenUsageUpdatedEvent
    | ThreadReadStateChangedEvent
    | ThreadQueueChangedEvent
    | ThreadGoalUpdatedEvent
    | ThreadGoalClearedEvent
    | ThreadPredictionUpdatedEvent
    | ThreadAttachmentUpdatedEvent
    | ThreadEnvironmentConnectedEvent
    | ThreadEnvironmentDisconnectedEvent
    | TurnStartedEvent
    | TurnCompletedEvent
    | TurnDiffUpdatedEvent
    | TurnPlanUpdatedEvent
    | TurnModerationMetadataEvent
    | ErrorEvent
    | WarningEvent
    | GuardianWarningEvent
    | DeprecationNoticeEvent
    | ItemStartedEvent
    | ItemCompletedEvent
    | ItemAgentMessageDeltaEvent
    | ItemPlanDeltaEvent
    | ItemReasoningSummaryPartAddedEvent
    | ItemReasoningSummaryTextDeltaEvent
    | ItemReasoningTextDeltaEvent
    | ItemCommandExecutionOutputDeltaEvent
    | ItemCommandExecutionTerminalInteractionEvent
    | ItemFileChangeOutputDeltaEvent
    | ItemFileChangePatchUpdatedEvent
    | ItemMcpToolCallProgressEvent
    | ServerRequestResolvedEvent
    | ItemAutoApprovalReviewStartedEvent
    | ItemAutoApprovalReviewCompletedEvent
    | AutoApprovalReviewStrictReviewRequiredEvent
    | AccountLoginCompletedEvent
    | AccountUpdatedEvent
    | ConfigWarningEvent
    | McpServerStartupStatusUpdatedEvent
    | McpServerOauthLoginCompletedEvent
    | McpServerEventStreamNotificationEvent
    | ModelReroutedEvent
    | ModelVerificationEvent
    | ModelSafetyBufferingUpdatedEvent
    | HookStartedEvent
    | HookCompletedEvent
    | SkillsChangedEvent
    | FsChangedEvent
    | CommandExecOutputDeltaEvent
    | FuzzyFileSearchSessionUpdatedEvent
    | FuzzyFileSearchSessionCompletedEvent
    | UnknownEvent
)
"""Everything that a server tells."""

TurnEvent: TypeAlias = (
    ThreadCompactedEvent
    | ThreadTokenUsageUpdatedEvent
    | ThreadGoalUpdatedEvent
    | TurnStartedEvent
    | TurnCompletedEvent
    | TurnDiffUpdatedEvent
    | TurnPlanUpdatedEvent
    | TurnModerationMetadataEvent
    | ErrorEvent
    | ItemStartedEvent
    | ItemCompletedEvent
    | ItemAgentMessageDeltaEvent
    | ItemPlanDeltaEvent
    | ItemReasoningSummaryPartAddedEvent
    | ItemReasoningSummaryTextDeltaEvent
    | ItemReasoningTextDeltaEvent
    | ItemCommandExecutionOutputDeltaEvent
    | ItemCommandExecutionTerminalInteractionEvent
    | ItemFileChangeOutputDeltaEvent
    | ItemFileChangePatchUpdatedEvent
    | ItemMcpToolCallProgressEvent
    | ItemAutoApprovalReviewStartedEvent
    | ItemAutoApprovalReviewCompletedEvent
    | AutoApprovalReviewStrictReviewRequiredEvent
    | ModelReroutedEvent
    | ModelVerificationEvent
    | ModelSafetyBufferingUpdatedEvent
    | HookStartedEvent
    | HookCompletedEvent
    | UnknownEvent
)
"""What is told about one turn."""

_ALL: Final[tuple[type[Event[Any]], ...]] = (
    ThreadStartedEvent,
    ThreadStatusChangedEvent,
    ThreadClosedEvent,
    ThreadSettingsUpdatedEvent,
    ThreadNameUpdatedEvent,
    ThreadSectionChangedEvent,
    ThreadProjectUpdatedEvent,
    ThreadArchivedEvent,
    ThreadUnarchivedEvent,
    ThreadDeletedEvent,
    ThreadRevertedEvent,
    ThreadCompactedEvent,
    ThreadTokenUsageUpdatedEvent,
    ThreadReadStateChangedEvent,
    ThreadQueueChangedEvent,
    ThreadGoalUpdatedEvent,
    ThreadGoalClearedEvent,
    ThreadPredictionUpdatedEvent,
    ThreadAttachmentUpdatedEvent,
    ThreadEnvironmentConnectedEvent,
    ThreadEnvironmentDisconnectedEvent,
    TurnStartedEvent,
    TurnCompletedEvent,
    TurnDiffUpdatedEvent,
    TurnPlanUpdatedEvent,
    TurnModerationMetadataEvent,
    ErrorEvent,
    WarningEvent,
    GuardianWarningEvent,
    DeprecationNoticeEvent,
    ItemStartedEvent,
    ItemCompletedEvent,
    ItemAgentMessageDeltaEvent,
    ItemPlanDeltaEvent,
    ItemReasoningSummaryPartAddedEvent,
    ItemReasoningSummaryTextDeltaEvent,
    ItemReasoningTextDeltaEvent,
    ItemCommandExecutionOutputDeltaEvent,
    ItemCommandExecutionTerminalInteractionEvent,
    ItemFileChangeOutputDeltaEvent,
    ItemFileChangePatchUpdatedEvent,
    ItemMcpToolCallProgressEvent,
    ServerRequestResolvedEvent,
    ItemAutoApprovalReviewStartedEvent,
    ItemAutoApprovalReviewCompletedEvent,
    AutoApprovalReviewStrictReviewRequiredEvent,
    AccountLoginCompletedEvent,
    AccountUpdatedEvent,
    ConfigWarningEvent,
    McpServerStartupStatusUpdatedEvent,
    McpServerOauthLoginCompletedEvent,
    McpServerEventStreamNotificationEvent,
    ModelReroutedEvent,
    ModelVerificationEvent,
    ModelSafetyBufferingUpdatedEvent,
    HookStartedEvent,
    HookCompletedEvent,
    SkillsChangedEvent,
    FsChangedEvent,
    CommandExecOutputDeltaEvent,
    FuzzyFileSearchSessionUpdatedEvent,
    FuzzyFileSearchSessionCompletedEvent,
)

EVENTS: Final[Mapping[str, type[Event[Any]]]] = {event.method: event for event in _ALL}
"""The class of each notification, by its name on the wire."""
