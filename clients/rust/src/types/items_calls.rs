// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: items calls.

use serde::{Deserialize, Serialize};

use super::*;
use crate::maybe::Maybe;

/// An item began.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemStartedNotification {
    /// The item as it stands at the beginning.
    pub item: ThreadItem,
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// When it began. Unix time in milliseconds.
    pub started_at_ms: i64,
}

impl ItemStartedNotification {
    /// What can be left out is.
    pub fn new(
        item: ThreadItem,
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        started_at_ms: i64,
    ) -> Self {
        Self {
            item,
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            started_at_ms,
        }
    }
}

/// An item ended and changes no more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemCompletedNotification {
    /// The item as it will be kept.
    pub item: ThreadItem,
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// How many tokens it takes up in the context of the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub content_token_count: Maybe<u64>,
    /// When it ended. Unix time in milliseconds.
    pub completed_at_ms: i64,
}

impl ItemCompletedNotification {
    /// What can be left out is.
    pub fn new(
        item: ThreadItem,
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        completed_at_ms: i64,
    ) -> Self {
        Self {
            item,
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            content_token_count: Maybe::Absent,
            completed_at_ms,
        }
    }

    /// Sets `content_token_count`.
    pub fn with_content_token_count(mut self, content_token_count: impl Into<Maybe<u64>>) -> Self {
        self.content_token_count = content_token_count.into();
        self
    }
}

/// More text of a message of the agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentMessageDeltaNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// To be put behind the text so far.
    pub delta: String,
}

impl AgentMessageDeltaNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        delta: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            delta: delta.into(),
        }
    }
}

/// More text of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlanDeltaNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// To be put behind the text so far, for display; the completed item can say something else.
    pub delta: String,
}

impl PlanDeltaNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        delta: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            delta: delta.into(),
        }
    }
}

/// A new part of a summary begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningSummaryPartAddedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// Its place among the parts, counted from 0.
    pub summary_index: i64,
}

impl ReasoningSummaryPartAddedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        summary_index: i64,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            summary_index,
        }
    }
}

/// More text of a part of a summary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningSummaryTextDeltaNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// To be put behind the text so far.
    pub delta: String,
    /// Which part, counted from 0.
    pub summary_index: i64,
}

impl ReasoningSummaryTextDeltaNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        delta: impl Into<String>,
        summary_index: i64,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            delta: delta.into(),
            summary_index,
        }
    }
}

/// More of what the model thinks, for models that tell it in full.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningTextDeltaNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// To be put behind the text so far.
    pub delta: String,
    /// Which part, counted from 0.
    pub content_index: i64,
}

impl ReasoningTextDeltaNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        delta: impl Into<String>,
        content_index: i64,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            delta: delta.into(),
            content_index,
        }
    }
}

/// More output of a command.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecutionOutputDeltaNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// To be put behind the output so far.
    pub delta: String,
}

impl CommandExecutionOutputDeltaNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        delta: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            delta: delta.into(),
        }
    }
}

/// The agent talked to a process that runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TerminalInteractionNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// Name of the process, as the item of its command gives it.
    pub process_id: String,
    /// What the agent wrote to it. Empty when it only looked for more output.
    pub stdin: String,
}

impl TerminalInteractionNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        process_id: impl Into<String>,
        stdin: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            process_id: process_id.into(),
            stdin: stdin.into(),
        }
    }
}

/// What the change of files reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileChangeOutputDeltaNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// To be put behind the report so far.
    pub delta: String,
}

impl FileChangeOutputDeltaNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        delta: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            delta: delta.into(),
        }
    }
}

/// The changes of an item are known better now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileChangePatchUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// In place of the changes so far.
    pub changes: Vec<FileUpdateChange>,
}

impl FileChangePatchUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        changes: Vec<FileUpdateChange>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            changes,
        }
    }
}
