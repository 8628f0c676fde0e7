// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: mcp tool.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire::text_enum;

/// A call of a tool of an MCP server, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mcpToolCall", rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolCallItem {
    /// Unique inside the thread.
    pub id: String,
    /// The plugin that brought the server.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// Name of the server, as configured.
    pub server: String,
    /// Name of the tool.
    pub tool: String,
    /// Whether the tool says that it changes nothing.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub read_only_hint: Maybe<bool>,
    /// What the model handed to the tool.
    pub arguments: Value,
    /// Where it stands.
    pub status: McpToolCallStatus,
    /// What the tool gave back. Null until it has.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub result: Maybe<McpToolCallResult>,
    /// Why it failed, when it did.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub error: Maybe<McpToolCallError>,
    /// How long it took, once it ended. In milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub duration_ms: Maybe<i64>,
    /// The app that the tool belongs to.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub app_context: Maybe<McpToolCallAppContext>,
    /// What the app shows for it. Null or absent also for calls that older servers recorded.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub mcp_app_ui: Maybe<McpAppUi>,
    /// Address of what the app shows for it.
    #[deprecated(
        note = "It was there first and says less. Read `mcpAppUi.resourceUri` where there is one."
    )]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub mcp_app_resource_uri: Maybe<String>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl McpToolCallItem {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        server: impl Into<String>,
        tool: impl Into<String>,
        arguments: Value,
        status: McpToolCallStatus,
    ) -> Self {
        Self {
            id: id.into(),
            plugin_id: Maybe::Absent,
            server: server.into(),
            tool: tool.into(),
            read_only_hint: Maybe::Absent,
            arguments,
            status,
            result: Maybe::Absent,
            error: Maybe::Absent,
            duration_ms: Maybe::Absent,
            app_context: Maybe::Absent,
            mcp_app_ui: Maybe::Absent,
            mcp_app_resource_uri: Maybe::Absent,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }

    /// Sets `read_only_hint`.
    pub fn with_read_only_hint(mut self, read_only_hint: impl Into<Maybe<bool>>) -> Self {
        self.read_only_hint = read_only_hint.into();
        self
    }

    /// Sets `result`.
    pub fn with_result(mut self, result: impl Into<Maybe<McpToolCallResult>>) -> Self {
        self.result = result.into();
        self
    }

    /// Sets `error`.
    pub fn with_error(mut self, error: impl Into<Maybe<McpToolCallError>>) -> Self {
        self.error = error.into();
        self
    }

    /// Sets `duration_ms`.
    pub fn with_duration_ms(mut self, duration_ms: impl Into<Maybe<i64>>) -> Self {
        self.duration_ms = duration_ms.into();
        self
    }

    /// Sets `app_context`.
    pub fn with_app_context(
        mut self,
        app_context: impl Into<Maybe<McpToolCallAppContext>>,
    ) -> Self {
        self.app_context = app_context.into();
        self
    }

    /// Sets `mcp_app_ui`.
    pub fn with_mcp_app_ui(mut self, mcp_app_ui: impl Into<Maybe<McpAppUi>>) -> Self {
        self.mcp_app_ui = mcp_app_ui.into();
        self
    }

    /// Sets `mcp_app_resource_uri`.
    #[deprecated]
    pub fn with_mcp_app_resource_uri(
        mut self,
        mcp_app_resource_uri: impl Into<Maybe<String>>,
    ) -> Self {
        self.mcp_app_resource_uri = mcp_app_resource_uri.into();
        self
    }

    /// Sets `started_at_ms`.
    pub fn with_started_at_ms(mut self, started_at_ms: impl Into<Maybe<i64>>) -> Self {
        self.started_at_ms = started_at_ms.into();
        self
    }

    /// Sets `completed_at_ms`.
    pub fn with_completed_at_ms(mut self, completed_at_ms: impl Into<Maybe<i64>>) -> Self {
        self.completed_at_ms = completed_at_ms.into();
        self
    }
}

/// Where the call of a tool stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpToolCallStatus {
    /// It runs, or waits for approval.
    InProgress,
    /// The tool gave something back.
    Completed,
    /// It went wrong, or was not allowed.
    Failed,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpToolCallStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpToolCallStatus {
    fn from(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpToolCallStatus);

/// What a tool gave back, as its server sent it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolCallResult {
    /// The parts of the output, as the Model Context Protocol defines them.
    pub content: Vec<Value>,
    /// The output for programs, where the tool has one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub structured_content: Maybe<Value>,
    /// What the server said beside it.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl McpToolCallResult {
    /// What can be left out is.
    pub fn new(content: Vec<Value>) -> Self {
        Self {
            content,
            structured_content: Maybe::Absent,
            meta: Maybe::Absent,
        }
    }

    /// Sets `structured_content`.
    pub fn with_structured_content(mut self, structured_content: impl Into<Maybe<Value>>) -> Self {
        self.structured_content = structured_content.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// Why a call of a tool failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpToolCallError {
    /// What happened, for people.
    pub message: String,
}

impl McpToolCallError {
    /// What can be left out is.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

/// The app that a tool belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolCallAppContext {
    /// Id of the app.
    pub connector_id: String,
    /// The link between the app and the account of the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub link_id: Maybe<String>,
    /// Address of what the app shows.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub resource_uri: Maybe<String>,
    /// Name of the app, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub app_name: Maybe<String>,
    /// Name of what the tool does, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub action_name: Maybe<String>,
}

impl McpToolCallAppContext {
    /// What can be left out is.
    pub fn new(connector_id: impl Into<String>) -> Self {
        Self {
            connector_id: connector_id.into(),
            link_id: Maybe::Absent,
            resource_uri: Maybe::Absent,
            app_name: Maybe::Absent,
            action_name: Maybe::Absent,
        }
    }

    /// Sets `link_id`.
    pub fn with_link_id(mut self, link_id: impl Into<Maybe<String>>) -> Self {
        self.link_id = link_id.into();
        self
    }

    /// Sets `resource_uri`.
    pub fn with_resource_uri(mut self, resource_uri: impl Into<Maybe<String>>) -> Self {
        self.resource_uri = resource_uri.into();
        self
    }

    /// Sets `app_name`.
    pub fn with_app_name(mut self, app_name: impl Into<Maybe<String>>) -> Self {
        self.app_name = app_name.into();
        self
    }

    /// Sets `action_name`.
    pub fn with_action_name(mut self, action_name: impl Into<Maybe<String>>) -> Self {
        self.action_name = action_name.into();
        self
    }
}

/// A tool of an MCP server tells how far it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolCallProgressNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item.
    pub item_id: String,
    /// Its words, for people.
    pub message: String,
}

impl McpToolCallProgressNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            message: message.into(),
        }
    }
}
