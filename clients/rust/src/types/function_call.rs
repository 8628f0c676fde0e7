// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: function call.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire;

/// The output of a tool that the client started a turn with, in place of words of the user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "functionCallOutput", rename_all = "camelCase")]
#[non_exhaustive]
pub struct FunctionCallOutputItem {
    /// Unique inside the thread.
    pub id: String,
    /// The common name that the tool stands under, when it has one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub namespace: Maybe<String>,
    /// Name of the tool.
    pub name: String,
    /// What it gave back.
    pub output: FunctionCallOutputBody,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl FunctionCallOutputItem {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        output: FunctionCallOutputBody,
    ) -> Self {
        Self {
            id: id.into(),
            namespace: Maybe::Absent,
            name: name.into(),
            output,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `namespace`.
    pub fn with_namespace(mut self, namespace: impl Into<Maybe<String>>) -> Self {
        self.namespace = namespace.into();
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

/// What a tool gave back: words, or a list of parts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FunctionCallOutputBody {
    /// A value of the kind `string`.
    String(String),
    /// A value of the kind `list`.
    List(Vec<FunctionCallOutputContentItem>),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for FunctionCallOutputBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if let Some(known) = wire::attempt(&value, Value::is_string) {
            return Ok(Self::String(known));
        }
        if let Some(known) = wire::attempt(&value, Value::is_array) {
            return Ok(Self::List(known));
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for FunctionCallOutputBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<String> for FunctionCallOutputBody {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<FunctionCallOutputContentItem>> for FunctionCallOutputBody {
    fn from(value: Vec<FunctionCallOutputContentItem>) -> Self {
        Self::List(value)
    }
}

/// One part of what a tool gave back, as the model endpoint takes it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FunctionCallOutputContentItem {
    /// Words that a tool gave back.
    InputText(FunctionCallOutputText),
    /// An image that a tool gave back, by its address or as a file known to the model endpoint.
    InputImage(FunctionCallOutputImage),
    /// A sound that a tool gave back, by its address or as a file known to the model endpoint.
    InputAudio(FunctionCallOutputAudio),
    /// Output that only the model endpoint can read.
    EncryptedContent(FunctionCallOutputEncrypted),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for FunctionCallOutputContentItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("input_text") => wire::decode(value).map(Self::InputText),
            Some("input_image") => wire::decode(value).map(Self::InputImage),
            Some("input_audio") => wire::decode(value).map(Self::InputAudio),
            Some("encrypted_content") => wire::decode(value).map(Self::EncryptedContent),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for FunctionCallOutputContentItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InputText(value) => value.serialize(serializer),
            Self::InputImage(value) => value.serialize(serializer),
            Self::InputAudio(value) => value.serialize(serializer),
            Self::EncryptedContent(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<FunctionCallOutputText> for FunctionCallOutputContentItem {
    fn from(value: FunctionCallOutputText) -> Self {
        Self::InputText(value)
    }
}

impl From<FunctionCallOutputImage> for FunctionCallOutputContentItem {
    fn from(value: FunctionCallOutputImage) -> Self {
        Self::InputImage(value)
    }
}

impl From<FunctionCallOutputAudio> for FunctionCallOutputContentItem {
    fn from(value: FunctionCallOutputAudio) -> Self {
        Self::InputAudio(value)
    }
}

impl From<FunctionCallOutputEncrypted> for FunctionCallOutputContentItem {
    fn from(value: FunctionCallOutputEncrypted) -> Self {
        Self::EncryptedContent(value)
    }
}

/// Words that a tool gave back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_text")]
#[non_exhaustive]
pub struct FunctionCallOutputText {
    /// The words.
    pub text: String,
}

impl FunctionCallOutputText {
    /// What can be left out is.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// An image that a tool gave back, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `image_url`, `file_id`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_image")]
#[non_exhaustive]
pub struct FunctionCallOutputImage {
    /// How closely the model looks at it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub detail: Maybe<ImageDetail>,
    /// Address of the image; `data:` addresses carry it along. Either this or `file_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Id of the image at the model endpoint. Either this or `image_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

impl FunctionCallOutputImage {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `detail`.
    pub fn with_detail(mut self, detail: impl Into<Maybe<ImageDetail>>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Sets `image_url`.
    pub fn with_image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `file_id`.
    pub fn with_file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

/// A sound that a tool gave back, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `audio_url`, `file_id`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_audio")]
#[non_exhaustive]
pub struct FunctionCallOutputAudio {
    /// Address of the sound; `data:` addresses carry it along. Either this or `file_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
    /// Id of the sound at the model endpoint. Either this or `audio_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

impl FunctionCallOutputAudio {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `audio_url`.
    pub fn with_audio_url(mut self, audio_url: impl Into<String>) -> Self {
        self.audio_url = Some(audio_url.into());
        self
    }

    /// Sets `file_id`.
    pub fn with_file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

/// Output that only the model endpoint can read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "encrypted_content")]
#[non_exhaustive]
pub struct FunctionCallOutputEncrypted {
    /// The output, to be passed on as it is.
    pub encrypted_content: String,
}

impl FunctionCallOutputEncrypted {
    /// What can be left out is.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
        }
    }
}
