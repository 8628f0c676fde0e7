// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: dynamic tool.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// A call of a tool that a client carries out, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "dynamicToolCall", rename_all = "camelCase")]
#[non_exhaustive]
pub struct DynamicToolCallItem {
    /// Unique inside the thread.
    pub id: String,
    /// The common name that the tool stands under, when it has one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub namespace: Maybe<String>,
    /// Name of the tool.
    pub tool: String,
    /// What the model handed to the tool.
    pub arguments: Value,
    /// Where it stands.
    pub status: DynamicToolCallStatus,
    /// What the tool gave back. Null until it has.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub content_items: Maybe<Vec<DynamicToolCallOutputContentItem>>,
    /// What the client said of it. Null until it has.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub success: Maybe<bool>,
    /// How long it took, once it ended. In milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub duration_ms: Maybe<i64>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl DynamicToolCallItem {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        tool: impl Into<String>,
        arguments: Value,
        status: DynamicToolCallStatus,
    ) -> Self {
        Self {
            id: id.into(),
            namespace: Maybe::Absent,
            tool: tool.into(),
            arguments,
            status,
            content_items: Maybe::Absent,
            success: Maybe::Absent,
            duration_ms: Maybe::Absent,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `namespace`.
    pub fn with_namespace(mut self, namespace: impl Into<Maybe<String>>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets `content_items`.
    pub fn with_content_items(
        mut self,
        content_items: impl Into<Maybe<Vec<DynamicToolCallOutputContentItem>>>,
    ) -> Self {
        self.content_items = content_items.into();
        self
    }

    /// Sets `success`.
    pub fn with_success(mut self, success: impl Into<Maybe<bool>>) -> Self {
        self.success = success.into();
        self
    }

    /// Sets `duration_ms`.
    pub fn with_duration_ms(mut self, duration_ms: impl Into<Maybe<i64>>) -> Self {
        self.duration_ms = duration_ms.into();
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

/// Where the call of a tool of the client stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DynamicToolCallStatus {
    /// The client has not answered yet.
    InProgress,
    /// The client answered that it succeeded.
    Completed,
    /// The client answered that it failed, or did not answer well.
    Failed,
    /// A value that this crate does not know.
    Unknown(String),
}

impl DynamicToolCallStatus {
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

impl From<&str> for DynamicToolCallStatus {
    fn from(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(DynamicToolCallStatus);

/// One part of what a tool of the client gives back to the model.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DynamicToolCallOutputContentItem {
    /// Words that a tool gives back.
    InputText(DynamicToolText),
    /// An image that a tool gives back.
    InputImage(DynamicToolImage),
    /// A sound that a tool gives back.
    InputAudio(DynamicToolAudio),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for DynamicToolCallOutputContentItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("inputText") => wire::decode(value).map(Self::InputText),
            Some("inputImage") => wire::decode(value).map(Self::InputImage),
            Some("inputAudio") => wire::decode(value).map(Self::InputAudio),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for DynamicToolCallOutputContentItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InputText(value) => value.serialize(serializer),
            Self::InputImage(value) => value.serialize(serializer),
            Self::InputAudio(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<DynamicToolText> for DynamicToolCallOutputContentItem {
    fn from(value: DynamicToolText) -> Self {
        Self::InputText(value)
    }
}

impl From<DynamicToolImage> for DynamicToolCallOutputContentItem {
    fn from(value: DynamicToolImage) -> Self {
        Self::InputImage(value)
    }
}

impl From<DynamicToolAudio> for DynamicToolCallOutputContentItem {
    fn from(value: DynamicToolAudio) -> Self {
        Self::InputAudio(value)
    }
}

/// Words that a tool gives back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputText")]
#[non_exhaustive]
pub struct DynamicToolText {
    /// The words.
    pub text: String,
}

impl DynamicToolText {
    /// What can be left out is.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// An image that a tool gives back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputImage", rename_all = "camelCase")]
#[non_exhaustive]
pub struct DynamicToolImage {
    /// Address of the image; `data:` addresses carry it along.
    pub image_url: String,
}

impl DynamicToolImage {
    /// What can be left out is.
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
        }
    }
}

/// A sound that a tool gives back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputAudio", rename_all = "camelCase")]
#[non_exhaustive]
pub struct DynamicToolAudio {
    /// Address of the sound; `data:` addresses carry it along.
    pub audio_url: String,
}

impl DynamicToolAudio {
    /// What can be left out is.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self {
            audio_url: audio_url.into(),
        }
    }
}

/// A call of a tool that the client offered. The turn waits for the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DynamicToolCallParams {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item of the call.
    pub call_id: String,
    /// The common name that the tool stands under, when it has one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub namespace: Maybe<String>,
    /// Name of the tool.
    pub tool: String,
    /// What the model hands to the tool; it should follow its `inputSchema`.
    pub arguments: Value,
}

impl DynamicToolCallParams {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        call_id: impl Into<String>,
        tool: impl Into<String>,
        arguments: Value,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            call_id: call_id.into(),
            namespace: Maybe::Absent,
            tool: tool.into(),
            arguments,
        }
    }

    /// Sets `namespace`.
    pub fn with_namespace(mut self, namespace: impl Into<Maybe<String>>) -> Self {
        self.namespace = namespace.into();
        self
    }
}

/// What the tool gives back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DynamicToolCallResponse {
    /// The parts of the output, in order.
    pub content_items: Vec<DynamicToolCallOutputContentItem>,
    /// Whether the tool did what it was called for. The model is told.
    pub success: bool,
}

impl DynamicToolCallResponse {
    /// What can be left out is.
    pub fn new(content_items: Vec<DynamicToolCallOutputContentItem>, success: bool) -> Self {
        Self {
            content_items,
            success,
        }
    }
}
