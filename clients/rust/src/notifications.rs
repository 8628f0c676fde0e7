// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! What a server tells.

use serde_json::value::RawValue;

use crate::desk::read_params;
use crate::types::*;

pub use crate::unknown_notification::{UnknownNotification, UnknownReason};

/// A notification of the server.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServerNotification {
    /// A thread was started.
    ThreadStarted(Box<ThreadStartedNotification>),
    /// A thread does something else now.
    ThreadStatusChanged(ThreadStatusChangedNotification),
    /// A thread is no longer loaded.
    ThreadClosed(ThreadClosedNotification),
    /// A thread goes on with other settings.
    ThreadSettingsUpdated(Box<ThreadSettingsUpdatedNotification>),
    /// A thread has another name now.
    ThreadNameUpdated(ThreadNameUpdatedNotification),
    /// A thread was moved among the sections.
    ThreadSectionChanged(ThreadSectionChangedNotification),
    /// A thread belongs to another project now.
    ThreadProjectUpdated(ThreadProjectUpdatedNotification),
    /// A thread was put into the archive.
    ThreadArchived(ThreadArchivedNotification),
    /// A thread was taken out of the archive.
    ThreadUnarchived(ThreadUnarchivedNotification),
    /// A thread was deleted for good.
    ThreadDeleted(ThreadDeletedNotification),
    /// A thread was taken back to an earlier turn.
    ThreadReverted(ThreadRevertedNotification),
    /// The history of a thread was compacted.
    #[deprecated(
        note = "The turn also carries it as an item, which is kept: look for `contextCompaction`."
    )]
    ThreadCompacted(ContextCompactedNotification),
    /// A request to the model was counted.
    ThreadTokenUsageUpdated(ThreadTokenUsageUpdatedNotification),
    /// The user has read more of a thread, or there is more to read.
    ThreadReadStateChanged(ThreadReadStateChangedNotification),
    /// What waits to be said in a thread changed.
    ThreadQueueChanged(ThreadQueueChangedNotification),
    /// The goal of a thread was set or changed.
    ThreadGoalUpdated(ThreadGoalUpdatedNotification),
    /// A thread has no goal.
    ThreadGoalCleared(ThreadGoalClearedNotification),
    /// A guess at the next words of the user was made, or failed.
    ThreadPredictionUpdated(ThreadPredictionUpdatedNotification),
    /// Something was attached to a thread, or taken away from it.
    ThreadAttachmentUpdated(ThreadAttachmentUpdatedNotification),
    /// A machine that a thread works on came within reach.
    ThreadEnvironmentConnected(EnvironmentConnectionNotification),
    /// A machine that a thread works on went out of reach.
    ThreadEnvironmentDisconnected(EnvironmentConnectionNotification),
    /// A turn began.
    TurnStarted(Box<TurnStartedNotification>),
    /// A turn ended.
    TurnCompleted(Box<TurnCompletedNotification>),
    /// Files were changed in a turn.
    TurnDiffUpdated(TurnDiffUpdatedNotification),
    /// The agent made or changed a plan.
    TurnPlanUpdated(TurnPlanUpdatedNotification),
    /// The model endpoint checked a turn.
    TurnModerationMetadata(TurnModerationMetadataNotification),
    /// Something went wrong in a turn.
    Error(Box<ErrorNotification>),
    /// There is something to tell the user.
    Warning(WarningNotification),
    /// There is something to tell the user about the second agent.
    GuardianWarning(GuardianWarningNotification),
    /// Something in use will go away.
    DeprecationNotice(DeprecationNoticeNotification),
    /// An item began.
    ItemStarted(Box<ItemStartedNotification>),
    /// An item ended.
    ItemCompleted(Box<ItemCompletedNotification>),
    /// More text of a message of the agent.
    ItemAgentMessageDelta(AgentMessageDeltaNotification),
    /// More text of a plan.
    ItemPlanDelta(PlanDeltaNotification),
    /// A part of a summary begins.
    ItemReasoningSummaryPartAdded(ReasoningSummaryPartAddedNotification),
    /// More text of a summary.
    ItemReasoningSummaryTextDelta(ReasoningSummaryTextDeltaNotification),
    /// More of what the model thinks.
    ItemReasoningTextDelta(ReasoningTextDeltaNotification),
    /// More output of a command.
    ItemCommandExecutionOutputDelta(CommandExecutionOutputDeltaNotification),
    /// The agent talked to a process that runs.
    ItemCommandExecutionTerminalInteraction(TerminalInteractionNotification),
    /// What a change of files reports.
    #[deprecated(
        note = "It was written for people, and newer servers do not send it. The item says what became of the change."
    )]
    ItemFileChangeOutputDelta(FileChangeOutputDeltaNotification),
    /// The changes of an item are known better.
    ItemFileChangePatchUpdated(FileChangePatchUpdatedNotification),
    /// A tool of an MCP server tells how far it is.
    ItemMcpToolCallProgress(McpToolCallProgressNotification),
    /// A request of the server needs no answer any more.
    ServerRequestResolved(ServerRequestResolvedNotification),
    /// A reviewing model looks at what the agent wants to do.
    ItemAutoApprovalReviewStarted(Box<ItemGuardianApprovalReviewStartedNotification>),
    /// A reviewing model has decided.
    ItemAutoApprovalReviewCompleted(Box<ItemGuardianApprovalReviewCompletedNotification>),
    /// Every further command of a turn is reviewed.
    AutoApprovalReviewStrictReviewRequired(StrictReviewRequiredNotification),
    /// An attempt to sign in has ended, well or badly.
    AccountLoginCompleted(AccountLoginCompletedNotification),
    /// Another account holds from now on, or none.
    AccountUpdated(AccountUpdatedNotification),
    /// Something is wrong with the configuration; the server goes on nevertheless.
    ConfigWarning(ConfigWarningNotification),
    /// The start of an MCP server has come further, or failed.
    McpServerStartupStatusUpdated(McpServerStatusUpdatedNotification),
    /// An attempt to sign in to an MCP server has ended, well or badly.
    McpServerOauthLoginCompleted(McpServerOauthLoginCompletedNotification),
    /// An event out of an open stream.
    McpServerEventStreamNotification(McpServerEventStreamNotification),
    /// Another model answers than was asked.
    ModelRerouted(ModelReroutedNotification),
    /// The account should be verified further.
    ModelVerification(ModelVerificationNotification),
    /// An answer is held back until it was checked.
    ModelSafetyBufferingUpdated(ModelSafetyBufferingUpdatedNotification),
    /// A hook began to run.
    HookStarted(Box<HookStartedNotification>),
    /// A hook ended.
    HookCompleted(Box<HookCompletedNotification>),
    /// Files of skills were changed.
    SkillsChanged(SkillsChangedNotification),
    /// Something that is watched has changed.
    FsChanged(FsChangedNotification),
    /// A running process has put out more.
    CommandExecOutputDelta(CommandExecOutputDeltaNotification),
    /// A session has found something.
    FuzzyFileSearchSessionUpdated(FuzzyFileSearchSessionUpdatedNotification),
    /// A session is done with its query.
    FuzzyFileSearchSessionCompleted(FuzzyFileSearchSessionCompletedNotification),
    /// A notification that this crate does not know, or cannot read.
    Unknown(UnknownNotification),
}

impl ServerNotification {
    /// Its name on the wire.
    pub fn method(&self) -> &str {
        match self {
            Self::ThreadStarted(_) => "thread/started",
            Self::ThreadStatusChanged(_) => "thread/status/changed",
            Self::ThreadClosed(_) => "thread/closed",
            Self::ThreadSettingsUpdated(_) => "thread/settings/updated",
            Self::ThreadNameUpdated(_) => "thread/name/updated",
            Self::ThreadSectionChanged(_) => "thread/section/changed",
            Self::ThreadProjectUpdated(_) => "thread/project/updated",
            Self::ThreadArchived(_) => "thread/archived",
            Self::ThreadUnarchived(_) => "thread/unarchived",
            Self::ThreadDeleted(_) => "thread/deleted",
            Self::ThreadReverted(_) => "thread/reverted",
            Self::ThreadCompacted(_) => "thread/compacted",
            Self::ThreadTokenUsageUpdated(_) => "thread/tokenUsage/updated",
            Self::ThreadReadStateChanged(_) => "thread/readState/changed",
            Self::ThreadQueueChanged(_) => "thread/queue/changed",
            Self::ThreadGoalUpdated(_) => "thread/goal/updated",
            Self::ThreadGoalCleared(_) => "thread/goal/cleared",
            Self::ThreadPredictionUpdated(_) => "thread/prediction/updated",
            Self::ThreadAttachmentUpdated(_) => "thread/attachment/updated",
            Self::ThreadEnvironmentConnected(_) => "thread/environment/connected",
            Self::ThreadEnvironmentDisconnected(_) => "thread/environment/disconnected",
            Self::TurnStarted(_) => "turn/started",
            Self::TurnCompleted(_) => "turn/completed",
            Self::TurnDiffUpdated(_) => "turn/diff/updated",
            Self::TurnPlanUpdated(_) => "turn/plan/updated",
            Self::TurnModerationMetadata(_) => "turn/moderationMetadata",
            Self::Error(_) => "error",
            Self::Warning(_) => "warning",
            Self::GuardianWarning(_) => "guardianWarning",
            Self::DeprecationNotice(_) => "deprecationNotice",
            Self::ItemStarted(_) => "item/started",
            Self::ItemCompleted(_) => "item/completed",
            Self::ItemAgentMessageDelta(_) => "item/agentMessage/delta",
            Self::ItemPlanDelta(_) => "item/plan/delta",
            Self::ItemReasoningSummaryPartAdded(_) => "item/reasoning/summaryPartAdded",
            Self::ItemReasoningSummaryTextDelta(_) => "item/reasoning/summaryTextDelta",
            Self::ItemReasoningTextDelta(_) => "item/reasoning/textDelta",
            Self::ItemCommandExecutionOutputDelta(_) => "item/commandExecution/outputDelta",
            Self::ItemCommandExecutionTerminalInteraction(_) => {
                "item/commandExecution/terminalInteraction"
            }
            Self::ItemFileChangeOutputDelta(_) => "item/fileChange/outputDelta",
            Self::ItemFileChangePatchUpdated(_) => "item/fileChange/patchUpdated",
            Self::ItemMcpToolCallProgress(_) => "item/mcpToolCall/progress",
            Self::ServerRequestResolved(_) => "serverRequest/resolved",
            Self::ItemAutoApprovalReviewStarted(_) => "item/autoApprovalReview/started",
            Self::ItemAutoApprovalReviewCompleted(_) => "item/autoApprovalReview/completed",
            Self::AutoApprovalReviewStrictReviewRequired(_) => {
                "autoApprovalReview/strictReviewRequired"
            }
            Self::AccountLoginCompleted(_) => "account/login/completed",
            Self::AccountUpdated(_) => "account/updated",
            Self::ConfigWarning(_) => "configWarning",
            Self::McpServerStartupStatusUpdated(_) => "mcpServer/startupStatus/updated",
            Self::McpServerOauthLoginCompleted(_) => "mcpServer/oauthLogin/completed",
            Self::McpServerEventStreamNotification(_) => "mcpServer/event/stream/notification",
            Self::ModelRerouted(_) => "model/rerouted",
            Self::ModelVerification(_) => "model/verification",
            Self::ModelSafetyBufferingUpdated(_) => "model/safetyBuffering/updated",
            Self::HookStarted(_) => "hook/started",
            Self::HookCompleted(_) => "hook/completed",
            Self::SkillsChanged(_) => "skills/changed",
            Self::FsChanged(_) => "fs/changed",
            Self::CommandExecOutputDelta(_) => "command/exec/outputDelta",
            Self::FuzzyFileSearchSessionUpdated(_) => "fuzzyFileSearch/sessionUpdated",
            Self::FuzzyFileSearchSessionCompleted(_) => "fuzzyFileSearch/sessionCompleted",
            Self::Unknown(unknown) => &unknown.method,
        }
    }

    /// Reads a notification; one that cannot be read is kept as it is.
    pub(crate) fn read(method: &str, params: Option<&RawValue>) -> Self {
        let known = match method {
            "thread/started" => read_params(params).map(Self::ThreadStarted),
            "thread/status/changed" => read_params(params).map(Self::ThreadStatusChanged),
            "thread/closed" => read_params(params).map(Self::ThreadClosed),
            "thread/settings/updated" => read_params(params).map(Self::ThreadSettingsUpdated),
            "thread/name/updated" => read_params(params).map(Self::ThreadNameUpdated),
            "thread/section/changed" => read_params(params).map(Self::ThreadSectionChanged),
            "thread/project/updated" => read_params(params).map(Self::ThreadProjectUpdated),
            "thread/archived" => read_params(params).map(Self::ThreadArchived),
            "thread/unarchived" => read_params(params).map(Self::ThreadUnarchived),
            "thread/deleted" => read_params(params).map(Self::ThreadDeleted),
            "thread/reverted" => read_params(params).map(Self::ThreadReverted),
            "thread/compacted" => read_params(params).map(Self::ThreadCompacted),
            "thread/tokenUsage/updated" => read_params(params).map(Self::ThreadTokenUsageUpdated),
            "thread/readState/changed" => read_params(params).map(Self::ThreadReadStateChanged),
            "thread/queue/changed" => read_params(params).map(Self::ThreadQueueChanged),
            "thread/goal/updated" => read_params(params).map(Self::ThreadGoalUpdated),
            "thread/goal/cleared" => read_params(params).map(Self::ThreadGoalCleared),
            "thread/prediction/updated" => read_params(params).map(Self::ThreadPredictionUpdated),
            "thread/attachment/updated" => read_params(params).map(Self::ThreadAttachmentUpdated),
            "thread/environment/connected" => {
                read_params(params).map(Self::ThreadEnvironmentConnected)
            }
            "thread/environment/disconnected" => {
                read_params(params).map(Self::ThreadEnvironmentDisconnected)
            }
            "turn/started" => read_params(params).map(Self::TurnStarted),
            "turn/completed" => read_params(params).map(Self::TurnCompleted),
            "turn/diff/updated" => read_params(params).map(Self::TurnDiffUpdated),
            "turn/plan/updated" => read_params(params).map(Self::TurnPlanUpdated),
            "turn/moderationMetadata" => read_params(params).map(Self::TurnModerationMetadata),
            "error" => read_params(params).map(Self::Error),
            "warning" => read_params(params).map(Self::Warning),
            "guardianWarning" => read_params(params).map(Self::GuardianWarning),
            "deprecationNotice" => read_params(params).map(Self::DeprecationNotice),
            "item/started" => read_params(params).map(Self::ItemStarted),
            "item/completed" => read_params(params).map(Self::ItemCompleted),
            "item/agentMessage/delta" => read_params(params).map(Self::ItemAgentMessageDelta),
            "item/plan/delta" => read_params(params).map(Self::ItemPlanDelta),
            "item/reasoning/summaryPartAdded" => {
                read_params(params).map(Self::ItemReasoningSummaryPartAdded)
            }
            "item/reasoning/summaryTextDelta" => {
                read_params(params).map(Self::ItemReasoningSummaryTextDelta)
            }
            "item/reasoning/textDelta" => read_params(params).map(Self::ItemReasoningTextDelta),
            "item/commandExecution/outputDelta" => {
                read_params(params).map(Self::ItemCommandExecutionOutputDelta)
            }
            "item/commandExecution/terminalInteraction" => {
                read_params(params).map(Self::ItemCommandExecutionTerminalInteraction)
            }
            "item/fileChange/outputDelta" => {
                read_params(params).map(Self::ItemFileChangeOutputDelta)
            }
            "item/fileChange/patchUpdated" => {
                read_params(params).map(Self::ItemFileChangePatchUpdated)
            }
            "item/mcpToolCall/progress" => read_params(params).map(Self::ItemMcpToolCallProgress),
            "serverRequest/resolved" => read_params(params).map(Self::ServerRequestResolved),
            "item/autoApprovalReview/started" => {
                read_params(params).map(Self::ItemAutoApprovalReviewStarted)
            }
            "item/autoApprovalReview/completed" => {
                read_params(params).map(Self::ItemAutoApprovalReviewCompleted)
            }
            "autoApprovalReview/strictReviewRequired" => {
                read_params(params).map(Self::AutoApprovalReviewStrictReviewRequired)
            }
            "account/login/completed" => read_params(params).map(Self::AccountLoginCompleted),
            "account/updated" => read_params(params).map(Self::AccountUpdated),
            "configWarning" => read_params(params).map(Self::ConfigWarning),
            "mcpServer/startupStatus/updated" => {
                read_params(params).map(Self::McpServerStartupStatusUpdated)
            }
            "mcpServer/oauthLogin/completed" => {
                read_params(params).map(Self::McpServerOauthLoginCompleted)
            }
            "mcpServer/event/stream/notification" => {
                read_params(params).map(Self::McpServerEventStreamNotification)
            }
            "model/rerouted" => read_params(params).map(Self::ModelRerouted),
            "model/verification" => read_params(params).map(Self::ModelVerification),
            "model/safetyBuffering/updated" => {
                read_params(params).map(Self::ModelSafetyBufferingUpdated)
            }
            "hook/started" => read_params(params).map(Self::HookStarted),
            "hook/completed" => read_params(params).map(Self::HookCompleted),
            "skills/changed" => read_params(params).map(Self::SkillsChanged),
            "fs/changed" => read_params(params).map(Self::FsChanged),
            "command/exec/outputDelta" => read_params(params).map(Self::CommandExecOutputDelta),
            "fuzzyFileSearch/sessionUpdated" => {
                read_params(params).map(Self::FuzzyFileSearchSessionUpdated)
            }
            "fuzzyFileSearch/sessionCompleted" => {
                read_params(params).map(Self::FuzzyFileSearchSessionCompleted)
            }
            _ => return Self::Unknown(UnknownNotification::unknown(method, params)),
        };
        known.unwrap_or_else(|error: serde_json::Error| {
            Self::Unknown(UnknownNotification::invalid(method, params, &error))
        })
    }
}
