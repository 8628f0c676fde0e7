// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: turns.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire::{self, Keyed, text_enum};

/// One unit of work of the agent, from a message of the user to the end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Turn {
    /// Unique inside the thread. A UUIDv7 since 2026-06, a counter (`"0"`) before.
    pub id: String,
    /// The turn that this one goes back to, when turns start turns; else its own id.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub root_turn_id: Maybe<String>,
    /// What happened in it, in order. Often empty in notifications: items come on their own.
    pub items: Vec<ThreadItem>,
    /// How many of the items are here. All when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items_view: Option<TurnItemsView>,
    /// Where it stands.
    pub status: TurnStatus,
    /// Why it failed, when it did.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub error: Maybe<TurnError>,
    /// When the work began. Unix time in seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at: Maybe<i64>,
    /// When it ended. Unix time in seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at: Maybe<i64>,
    /// How long it took. In milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub duration_ms: Maybe<i64>,
}

impl Turn {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, items: Vec<ThreadItem>, status: TurnStatus) -> Self {
        Self {
            id: id.into(),
            root_turn_id: Maybe::Absent,
            items,
            items_view: None,
            status,
            error: Maybe::Absent,
            started_at: Maybe::Absent,
            completed_at: Maybe::Absent,
            duration_ms: Maybe::Absent,
        }
    }

    /// Sets `root_turn_id`.
    pub fn with_root_turn_id(mut self, root_turn_id: impl Into<Maybe<String>>) -> Self {
        self.root_turn_id = root_turn_id.into();
        self
    }

    /// Sets `items_view`.
    pub fn with_items_view(mut self, items_view: TurnItemsView) -> Self {
        self.items_view = Some(items_view);
        self
    }

    /// Sets `error`.
    pub fn with_error(mut self, error: impl Into<Maybe<TurnError>>) -> Self {
        self.error = error.into();
        self
    }

    /// Sets `started_at`.
    pub fn with_started_at(mut self, started_at: impl Into<Maybe<i64>>) -> Self {
        self.started_at = started_at.into();
        self
    }

    /// Sets `completed_at`.
    pub fn with_completed_at(mut self, completed_at: impl Into<Maybe<i64>>) -> Self {
        self.completed_at = completed_at.into();
        self
    }

    /// Sets `duration_ms`.
    pub fn with_duration_ms(mut self, duration_ms: impl Into<Maybe<i64>>) -> Self {
        self.duration_ms = duration_ms.into();
        self
    }
}

/// One part of what the user says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserInput {
    /// Words of the user.
    Text(TextInput),
    /// An image, by its address or as a file known to the model endpoint.
    Image(ImageInput),
    /// An image in a file on the machine of the server.
    LocalImage(LocalImageInput),
    /// A sound, by its address or as a file known to the model endpoint.
    Audio(AudioInput),
    /// A sound in a file on the machine of the server.
    LocalAudio(LocalAudioInput),
    /// A skill that the user calls by its name.
    Skill(SkillInput),
    /// Something that the user points to.
    Mention(MentionInput),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for UserInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("text") => wire::decode(value).map(Self::Text),
            Some("image") => wire::decode(value).map(Self::Image),
            Some("localImage") => wire::decode(value).map(Self::LocalImage),
            Some("audio") => wire::decode(value).map(Self::Audio),
            Some("localAudio") => wire::decode(value).map(Self::LocalAudio),
            Some("skill") => wire::decode(value).map(Self::Skill),
            Some("mention") => wire::decode(value).map(Self::Mention),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for UserInput {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Image(value) => value.serialize(serializer),
            Self::LocalImage(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::LocalAudio(value) => value.serialize(serializer),
            Self::Skill(value) => value.serialize(serializer),
            Self::Mention(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<TextInput> for UserInput {
    fn from(value: TextInput) -> Self {
        Self::Text(value)
    }
}

impl From<ImageInput> for UserInput {
    fn from(value: ImageInput) -> Self {
        Self::Image(value)
    }
}

impl From<LocalImageInput> for UserInput {
    fn from(value: LocalImageInput) -> Self {
        Self::LocalImage(value)
    }
}

impl From<AudioInput> for UserInput {
    fn from(value: AudioInput) -> Self {
        Self::Audio(value)
    }
}

impl From<LocalAudioInput> for UserInput {
    fn from(value: LocalAudioInput) -> Self {
        Self::LocalAudio(value)
    }
}

impl From<SkillInput> for UserInput {
    fn from(value: SkillInput) -> Self {
        Self::Skill(value)
    }
}

impl From<MentionInput> for UserInput {
    fn from(value: MentionInput) -> Self {
        Self::Mention(value)
    }
}

/// Words of the user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "text")]
#[non_exhaustive]
pub struct TextInput {
    /// What the user wrote.
    pub text: String,
    /// Stretches of the text that stand for something else. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_elements: Option<Vec<TextElement>>,
}

impl TextInput {
    /// What can be left out is.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            text_elements: None,
        }
    }

    /// Sets `text_elements`.
    pub fn with_text_elements(mut self, text_elements: Vec<TextElement>) -> Self {
        self.text_elements = Some(text_elements);
        self
    }
}

/// A stretch of a text that stands for something else, such as a file that was dropped into it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TextElement {
    /// Where it stands in the text.
    pub byte_range: ByteRange,
    /// What to show in its place.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub placeholder: Maybe<String>,
}

impl TextElement {
    /// What can be left out is.
    pub fn new(byte_range: ByteRange) -> Self {
        Self {
            byte_range,
            placeholder: Maybe::Absent,
        }
    }

    /// Sets `placeholder`.
    pub fn with_placeholder(mut self, placeholder: impl Into<Maybe<String>>) -> Self {
        self.placeholder = placeholder.into();
        self
    }
}

/// A stretch of a text, counted in bytes of its UTF-8 form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByteRange {
    /// First byte, counted from 0.
    pub start: u64,
    /// First byte behind the stretch.
    pub end: u64,
}

impl ByteRange {
    /// What can be left out is.
    pub fn new(start: u64, end: u64) -> Self {
        Self { start, end }
    }
}

/// An image, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `url`, `file_id`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "image", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageInput {
    /// Address of the image; `data:` addresses carry it along. Either this or `fileId`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Id of the image at the model endpoint. Either this or `url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// How closely the model looks at it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub detail: Maybe<ImageDetail>,
}

impl ImageInput {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `url`.
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `file_id`.
    pub fn with_file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Sets `detail`.
    pub fn with_detail(mut self, detail: impl Into<Maybe<ImageDetail>>) -> Self {
        self.detail = detail.into();
        self
    }
}

/// How closely the model looks at an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageDetail {
    /// As the model thinks fit.
    Auto,
    /// Coarsely, for few tokens.
    Low,
    /// Closely.
    High,
    /// At full size.
    Original,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ImageDetail {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::High => "high",
            Self::Original => "original",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageDetail {
    fn from(text: &str) -> Self {
        match text {
            "auto" => Self::Auto,
            "low" => Self::Low,
            "high" => Self::High,
            "original" => Self::Original,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ImageDetail);

/// An image in a file on the machine of the server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "localImage")]
#[non_exhaustive]
pub struct LocalImageInput {
    /// Where the file is.
    pub path: String,
    /// How closely the model looks at it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub detail: Maybe<ImageDetail>,
}

impl LocalImageInput {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            detail: Maybe::Absent,
        }
    }

    /// Sets `detail`.
    pub fn with_detail(mut self, detail: impl Into<Maybe<ImageDetail>>) -> Self {
        self.detail = detail.into();
        self
    }
}

/// A sound, by its address or as a file known to the model endpoint.
///
/// At least one of these is given: `url`, `file_id`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "audio", rename_all = "camelCase")]
#[non_exhaustive]
pub struct AudioInput {
    /// Address of the sound. Either this or `fileId`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Id of the sound at the model endpoint. Either this or `url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

impl AudioInput {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `url`.
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `file_id`.
    pub fn with_file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

/// A sound in a file on the machine of the server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "localAudio")]
#[non_exhaustive]
pub struct LocalAudioInput {
    /// Where the file is.
    pub path: String,
}

impl LocalAudioInput {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// A skill that the user calls by its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "skill")]
#[non_exhaustive]
pub struct SkillInput {
    /// Name of the skill.
    pub name: String,
    /// Where the skill is described.
    pub path: String,
}

impl SkillInput {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            path: path.into(),
        }
    }
}

/// Something that the user points to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mention")]
#[non_exhaustive]
pub struct MentionInput {
    /// Name of what is meant.
    pub name: String,
    /// Where it is: a file, or an address of the server.
    pub path: String,
}

impl MentionInput {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            path: path.into(),
        }
    }
}

/// How many of its items a turn carries here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TurnItemsView {
    /// None; ask for them.
    NotLoaded,
    /// The most telling ones.
    Summary,
    /// All of them.
    Full,
    /// A value that this crate does not know.
    Unknown(String),
}

impl TurnItemsView {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotLoaded => "notLoaded",
            Self::Summary => "summary",
            Self::Full => "full",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TurnItemsView {
    fn from(text: &str) -> Self {
        match text {
            "notLoaded" => Self::NotLoaded,
            "summary" => Self::Summary,
            "full" => Self::Full,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(TurnItemsView);

/// Where a turn stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TurnStatus {
    /// The agent is at work, or waits for an approval.
    InProgress,
    /// The agent came to an end by itself.
    Completed,
    /// It was stopped, by the client or by the end of the process.
    Interrupted,
    /// It could not go on; `error` says why.
    Failed,
    /// A value that this crate does not know.
    Unknown(String),
}

impl TurnStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::Interrupted => "interrupted",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TurnStatus {
    fn from(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "completed" => Self::Completed,
            "interrupted" => Self::Interrupted,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(TurnStatus);

/// Why a turn failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnError {
    /// What happened, for people.
    pub message: String,
    /// The cause, for programs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub codex_error_info: Maybe<CodexErrorInfo>,
    /// More, for those who look into it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub additional_details: Maybe<String>,
    /// How the agent worked against its instructions, when it did.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub misalignment: Maybe<MisalignmentErrorDetails>,
}

impl TurnError {
    /// What can be left out is.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            codex_error_info: Maybe::Absent,
            additional_details: Maybe::Absent,
            misalignment: Maybe::Absent,
        }
    }

    /// Sets `codex_error_info`.
    pub fn with_codex_error_info(
        mut self,
        codex_error_info: impl Into<Maybe<CodexErrorInfo>>,
    ) -> Self {
        self.codex_error_info = codex_error_info.into();
        self
    }

    /// Sets `additional_details`.
    pub fn with_additional_details(mut self, additional_details: impl Into<Maybe<String>>) -> Self {
        self.additional_details = additional_details.into();
        self
    }

    /// Sets `misalignment`.
    pub fn with_misalignment(
        mut self,
        misalignment: impl Into<Maybe<MisalignmentErrorDetails>>,
    ) -> Self {
        self.misalignment = misalignment.into();
        self
    }
}

/// The cause of a failure, for programs to read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CodexErrorInfo {
    /// The history no longer fits into the context of the model.
    ContextWindowExceeded,
    /// The budget of the session is used up.
    SessionBudgetExceeded,
    /// The account has reached a limit on its use.
    UsageLimitExceeded,
    /// Too many requests in a short time.
    RateLimitExceeded,
    /// The cheaper class of service has no room at present.
    FlexUnavailable,
    /// The model endpoint has too much to do.
    ServerOverloaded,
    /// The endpoint has no model of that name.
    ModelNotFound,
    /// A check that policy demands could not be made for lack of room.
    PolicyCapacityUnavailable,
    /// Refused under the rules on attacks on computers.
    CyberPolicy,
    /// Stopped because the agent worked against its instructions.
    MisalignmentPolicyViolation,
    /// Stopped because too many actions in a row were denied.
    TooManyDenials,
    /// The model endpoint failed.
    InternalServerError,
    /// The model endpoint refused the credentials.
    Unauthorized,
    /// The model endpoint did not accept the request.
    BadRequest,
    /// The thread could not be taken back.
    ThreadRollbackFailed,
    /// The sandbox could not be set up.
    SandboxError,
    /// A hook refused the request to the model.
    InferenceHookDenied,
    /// Something else; the message says what.
    Other,
    /// The model endpoint could not be reached.
    HttpConnectionFailed(HttpFailure),
    /// The stream of the answer could not be opened.
    ResponseStreamConnectionFailed(HttpFailure),
    /// The stream of the answer broke off.
    ResponseStreamDisconnected(HttpFailure),
    /// Given up after several attempts.
    ResponseTooManyFailedAttempts(HttpFailure),
    /// The running turn takes no further input.
    ActiveTurnNotSteerable(ActiveTurnNotSteerable),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for CodexErrorInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::keyed(&value) {
            Keyed::Text("contextWindowExceeded") => Ok(Self::ContextWindowExceeded),
            Keyed::Text("sessionBudgetExceeded") => Ok(Self::SessionBudgetExceeded),
            Keyed::Text("usageLimitExceeded") => Ok(Self::UsageLimitExceeded),
            Keyed::Text("rateLimitExceeded") => Ok(Self::RateLimitExceeded),
            Keyed::Text("flexUnavailable") => Ok(Self::FlexUnavailable),
            Keyed::Text("serverOverloaded") => Ok(Self::ServerOverloaded),
            Keyed::Text("modelNotFound") => Ok(Self::ModelNotFound),
            Keyed::Text("policyCapacityUnavailable") => Ok(Self::PolicyCapacityUnavailable),
            Keyed::Text("cyberPolicy") => Ok(Self::CyberPolicy),
            Keyed::Text("misalignmentPolicyViolation") => Ok(Self::MisalignmentPolicyViolation),
            Keyed::Text("tooManyDenials") => Ok(Self::TooManyDenials),
            Keyed::Text("internalServerError") => Ok(Self::InternalServerError),
            Keyed::Text("unauthorized") => Ok(Self::Unauthorized),
            Keyed::Text("badRequest") => Ok(Self::BadRequest),
            Keyed::Text("threadRollbackFailed") => Ok(Self::ThreadRollbackFailed),
            Keyed::Text("sandboxError") => Ok(Self::SandboxError),
            Keyed::Text("inferenceHookDenied") => Ok(Self::InferenceHookDenied),
            Keyed::Text("other") => Ok(Self::Other),
            Keyed::Member("httpConnectionFailed") => {
                wire::decode_member(value).map(Self::HttpConnectionFailed)
            }
            Keyed::Member("responseStreamConnectionFailed") => {
                wire::decode_member(value).map(Self::ResponseStreamConnectionFailed)
            }
            Keyed::Member("responseStreamDisconnected") => {
                wire::decode_member(value).map(Self::ResponseStreamDisconnected)
            }
            Keyed::Member("responseTooManyFailedAttempts") => {
                wire::decode_member(value).map(Self::ResponseTooManyFailedAttempts)
            }
            Keyed::Member("activeTurnNotSteerable") => {
                wire::decode_member(value).map(Self::ActiveTurnNotSteerable)
            }
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for CodexErrorInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ContextWindowExceeded => serializer.serialize_str("contextWindowExceeded"),
            Self::SessionBudgetExceeded => serializer.serialize_str("sessionBudgetExceeded"),
            Self::UsageLimitExceeded => serializer.serialize_str("usageLimitExceeded"),
            Self::RateLimitExceeded => serializer.serialize_str("rateLimitExceeded"),
            Self::FlexUnavailable => serializer.serialize_str("flexUnavailable"),
            Self::ServerOverloaded => serializer.serialize_str("serverOverloaded"),
            Self::ModelNotFound => serializer.serialize_str("modelNotFound"),
            Self::PolicyCapacityUnavailable => {
                serializer.serialize_str("policyCapacityUnavailable")
            }
            Self::CyberPolicy => serializer.serialize_str("cyberPolicy"),
            Self::MisalignmentPolicyViolation => {
                serializer.serialize_str("misalignmentPolicyViolation")
            }
            Self::TooManyDenials => serializer.serialize_str("tooManyDenials"),
            Self::InternalServerError => serializer.serialize_str("internalServerError"),
            Self::Unauthorized => serializer.serialize_str("unauthorized"),
            Self::BadRequest => serializer.serialize_str("badRequest"),
            Self::ThreadRollbackFailed => serializer.serialize_str("threadRollbackFailed"),
            Self::SandboxError => serializer.serialize_str("sandboxError"),
            Self::InferenceHookDenied => serializer.serialize_str("inferenceHookDenied"),
            Self::Other => serializer.serialize_str("other"),
            Self::HttpConnectionFailed(value) => {
                wire::member(serializer, "httpConnectionFailed", value)
            }
            Self::ResponseStreamConnectionFailed(value) => {
                wire::member(serializer, "responseStreamConnectionFailed", value)
            }
            Self::ResponseStreamDisconnected(value) => {
                wire::member(serializer, "responseStreamDisconnected", value)
            }
            Self::ResponseTooManyFailedAttempts(value) => {
                wire::member(serializer, "responseTooManyFailedAttempts", value)
            }
            Self::ActiveTurnNotSteerable(value) => {
                wire::member(serializer, "activeTurnNotSteerable", value)
            }
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// What the model endpoint answered on the level of HTTP.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HttpFailure {
    /// Status code of the answer, when there was one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub http_status_code: Maybe<u16>,
}

impl HttpFailure {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `http_status_code`.
    pub fn with_http_status_code(mut self, http_status_code: impl Into<Maybe<u16>>) -> Self {
        self.http_status_code = http_status_code.into();
        self
    }
}

/// Why the running turn takes no further input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActiveTurnNotSteerable {
    /// What kind of turn it is.
    pub turn_kind: NonSteerableTurnKind,
}

impl ActiveTurnNotSteerable {
    /// What can be left out is.
    pub fn new(turn_kind: NonSteerableTurnKind) -> Self {
        Self { turn_kind }
    }
}

/// A kind of turn that takes no further input while it runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NonSteerableTurnKind {
    /// A review of changes.
    Review,
    /// A compaction of the history.
    Compact,
    /// A value that this crate does not know.
    Unknown(String),
}

impl NonSteerableTurnKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Review => "review",
            Self::Compact => "compact",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NonSteerableTurnKind {
    fn from(text: &str) -> Self {
        match text {
            "review" => Self::Review,
            "compact" => Self::Compact,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(NonSteerableTurnKind);

/// How the agent worked against its instructions.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MisalignmentErrorDetails {
    /// The kind of violation.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub error_type: Maybe<String>,
    /// What happened, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub detailed_explanation: Maybe<String>,
    /// What was looked at.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub review_target: Maybe<String>,
    /// What the agent was told.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub steer: Maybe<MisalignmentSteer>,
}

impl MisalignmentErrorDetails {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error_type`.
    pub fn with_error_type(mut self, error_type: impl Into<Maybe<String>>) -> Self {
        self.error_type = error_type.into();
        self
    }

    /// Sets `detailed_explanation`.
    pub fn with_detailed_explanation(
        mut self,
        detailed_explanation: impl Into<Maybe<String>>,
    ) -> Self {
        self.detailed_explanation = detailed_explanation.into();
        self
    }

    /// Sets `review_target`.
    pub fn with_review_target(mut self, review_target: impl Into<Maybe<String>>) -> Self {
        self.review_target = review_target.into();
        self
    }

    /// Sets `steer`.
    pub fn with_steer(mut self, steer: impl Into<Maybe<MisalignmentSteer>>) -> Self {
        self.steer = steer.into();
        self
    }
}

/// What the agent was told to bring it back on course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MisalignmentSteer {
    /// The words it was told.
    pub message: String,
}

impl MisalignmentSteer {
    /// What can be left out is.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

/// What the user says, and what is to change from this turn on. While a turn runs, the input joins
/// that turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnStartParams {
    /// The thread.
    pub thread_id: String,
    /// What the user says.
    pub input: Vec<UserInput>,
    /// An id for the message, so that sending it again does no harm.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub client_user_message_id: Maybe<String>,
    /// The working folder from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
    /// When the agent has to ask, from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approval_policy: Maybe<AskForApproval>,
    /// Who answers when it asks, from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approvals_reviewer: Maybe<ApprovalsReviewer>,
    /// What its commands can reach, from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sandbox_policy: Maybe<SandboxPolicy>,
    /// Name of the model from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// Class of service from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// Class of service for this turn only.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier_for_turn: Maybe<String>,
    /// How long the model may think, from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub effort: Maybe<ReasoningEffort>,
    /// How much of its thinking it tells, from now on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub summary: Maybe<ReasoningSummary>,
    /// The tone in which the agent talks, from now on.
    #[deprecated(note = "Servers no longer change the tone.")]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub personality: Maybe<Personality>,
    /// JSON Schema that the final answer of this turn has to follow.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub output_schema: Maybe<Value>,
    /// Plugins to switch off.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub disabled_plugin_ids: Maybe<Vec<String>>,
    /// The turn that started this one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub parent_turn_id: Maybe<String>,
    /// The turn that this one goes back to.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub root_turn_id: Maybe<String>,
    /// What started the turn, in the words of the client.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_trigger: Maybe<String>,
    /// The output of a tool, in place of words of the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub tool_output: Maybe<TurnToolOutput>,
}

impl TurnStartParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, input: Vec<UserInput>) -> Self {
        Self {
            thread_id: thread_id.into(),
            input,
            client_user_message_id: Maybe::Absent,
            cwd: Maybe::Absent,
            approval_policy: Maybe::Absent,
            approvals_reviewer: Maybe::Absent,
            sandbox_policy: Maybe::Absent,
            model: Maybe::Absent,
            service_tier: Maybe::Absent,
            service_tier_for_turn: Maybe::Absent,
            effort: Maybe::Absent,
            summary: Maybe::Absent,
            personality: Maybe::Absent,
            output_schema: Maybe::Absent,
            disabled_plugin_ids: Maybe::Absent,
            parent_turn_id: Maybe::Absent,
            root_turn_id: Maybe::Absent,
            turn_trigger: Maybe::Absent,
            tool_output: Maybe::Absent,
        }
    }

    /// Sets `client_user_message_id`.
    pub fn with_client_user_message_id(
        mut self,
        client_user_message_id: impl Into<Maybe<String>>,
    ) -> Self {
        self.client_user_message_id = client_user_message_id.into();
        self
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `approval_policy`.
    pub fn with_approval_policy(
        mut self,
        approval_policy: impl Into<Maybe<AskForApproval>>,
    ) -> Self {
        self.approval_policy = approval_policy.into();
        self
    }

    /// Sets `approvals_reviewer`.
    pub fn with_approvals_reviewer(
        mut self,
        approvals_reviewer: impl Into<Maybe<ApprovalsReviewer>>,
    ) -> Self {
        self.approvals_reviewer = approvals_reviewer.into();
        self
    }

    /// Sets `sandbox_policy`.
    pub fn with_sandbox_policy(mut self, sandbox_policy: impl Into<Maybe<SandboxPolicy>>) -> Self {
        self.sandbox_policy = sandbox_policy.into();
        self
    }

    /// Sets `model`.
    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `service_tier_for_turn`.
    pub fn with_service_tier_for_turn(
        mut self,
        service_tier_for_turn: impl Into<Maybe<String>>,
    ) -> Self {
        self.service_tier_for_turn = service_tier_for_turn.into();
        self
    }

    /// Sets `effort`.
    pub fn with_effort(mut self, effort: impl Into<Maybe<ReasoningEffort>>) -> Self {
        self.effort = effort.into();
        self
    }

    /// Sets `summary`.
    pub fn with_summary(mut self, summary: impl Into<Maybe<ReasoningSummary>>) -> Self {
        self.summary = summary.into();
        self
    }

    /// Sets `personality`.
    #[deprecated]
    pub fn with_personality(mut self, personality: impl Into<Maybe<Personality>>) -> Self {
        self.personality = personality.into();
        self
    }

    /// Sets `output_schema`.
    pub fn with_output_schema(mut self, output_schema: impl Into<Maybe<Value>>) -> Self {
        self.output_schema = output_schema.into();
        self
    }

    /// Sets `disabled_plugin_ids`.
    pub fn with_disabled_plugin_ids(
        mut self,
        disabled_plugin_ids: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.disabled_plugin_ids = disabled_plugin_ids.into();
        self
    }

    /// Sets `parent_turn_id`.
    pub fn with_parent_turn_id(mut self, parent_turn_id: impl Into<Maybe<String>>) -> Self {
        self.parent_turn_id = parent_turn_id.into();
        self
    }

    /// Sets `root_turn_id`.
    pub fn with_root_turn_id(mut self, root_turn_id: impl Into<Maybe<String>>) -> Self {
        self.root_turn_id = root_turn_id.into();
        self
    }

    /// Sets `turn_trigger`.
    pub fn with_turn_trigger(mut self, turn_trigger: impl Into<Maybe<String>>) -> Self {
        self.turn_trigger = turn_trigger.into();
        self
    }

    /// Sets `tool_output`.
    pub fn with_tool_output(mut self, tool_output: impl Into<Maybe<TurnToolOutput>>) -> Self {
        self.tool_output = tool_output.into();
        self
    }
}

/// What a tool has to tell the model without having been called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TurnToolOutput {
    /// Name of the tool.
    pub name: String,
    /// The common name that the tool stands under.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub namespace: Maybe<String>,
    /// What it tells.
    pub output: FunctionCallOutputBody,
    /// Keep it in the history that the model is given with later turns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retain: Option<bool>,
}

impl TurnToolOutput {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, output: FunctionCallOutputBody) -> Self {
        Self {
            name: name.into(),
            namespace: Maybe::Absent,
            output,
            retain: None,
        }
    }

    /// Sets `namespace`.
    pub fn with_namespace(mut self, namespace: impl Into<Maybe<String>>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets `retain`.
    pub fn with_retain(mut self, retain: bool) -> Self {
        self.retain = Some(retain);
        self
    }
}

/// How the vendor is to treat a turn that deals with the security of computers. Who may have what
/// is up to the vendor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CyberAccessProgram {
    /// As any other turn.
    Standard,
    /// As work in defence.
    DaybreakBlue,
    /// As work in attack.
    DaybreakRed,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CyberAccessProgram {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::DaybreakBlue => "daybreakBlue",
            Self::DaybreakRed => "daybreakRed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CyberAccessProgram {
    fn from(text: &str) -> Self {
        match text {
            "standard" => Self::Standard,
            "daybreakBlue" => Self::DaybreakBlue,
            "daybreakRed" => Self::DaybreakRed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CyberAccessProgram);

/// The turn that was started, or that took the input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TurnStartResponse {
    /// The turn.
    pub turn: Turn,
}

impl TurnStartResponse {
    /// What can be left out is.
    pub fn new(turn: Turn) -> Self {
        Self { turn }
    }
}

/// What the user says into a running turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnSteerParams {
    /// The thread.
    pub thread_id: String,
    /// What the user says.
    pub input: Vec<UserInput>,
    /// An id for the message, so that sending it again does no harm.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub client_user_message_id: Maybe<String>,
    /// The turn that is meant; it must be the one that runs.
    pub expected_turn_id: String,
}

impl TurnSteerParams {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        input: Vec<UserInput>,
        expected_turn_id: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            input,
            client_user_message_id: Maybe::Absent,
            expected_turn_id: expected_turn_id.into(),
        }
    }

    /// Sets `client_user_message_id`.
    pub fn with_client_user_message_id(
        mut self,
        client_user_message_id: impl Into<Maybe<String>>,
    ) -> Self {
        self.client_user_message_id = client_user_message_id.into();
        self
    }
}

/// The turn will take it in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnSteerResponse {
    /// The turn.
    pub turn_id: String,
}

impl TurnSteerResponse {
    /// What can be left out is.
    pub fn new(turn_id: impl Into<String>) -> Self {
        Self {
            turn_id: turn_id.into(),
        }
    }
}

/// Which turn to stop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnInterruptParams {
    /// The thread.
    pub thread_id: String,
    /// The turn; it must be the one that runs.
    pub turn_id: String,
}

impl TurnInterruptParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, turn_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
        }
    }
}

/// The turn will stop. Its end comes as `turn/completed`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TurnInterruptResponse {}

impl TurnInterruptResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A turn began.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnStartedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn, still without items.
    pub turn: Turn,
}

impl TurnStartedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, turn: Turn) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn,
        }
    }
}

/// A turn ended; its status says how. Nothing more happens in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnCompletedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn: Turn,
}

impl TurnCompletedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, turn: Turn) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn,
        }
    }
}

/// Files were changed in a turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnDiffUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// All changes of the turn so far in one, as a unified diff in the style of git.
    pub diff: String,
}

impl TurnDiffUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        diff: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            diff: diff.into(),
        }
    }
}

/// The agent made a plan for a turn, or changed it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnPlanUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// Why the plan is as it is, in the words of the agent.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub explanation: Maybe<String>,
    /// All its steps, in order.
    pub plan: Vec<TurnPlanStep>,
}

impl TurnPlanUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        plan: Vec<TurnPlanStep>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            explanation: Maybe::Absent,
            plan,
        }
    }

    /// Sets `explanation`.
    pub fn with_explanation(mut self, explanation: impl Into<Maybe<String>>) -> Self {
        self.explanation = explanation.into();
        self
    }
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TurnPlanStep {
    /// What is to be done, in words.
    pub step: String,
    /// Where it stands.
    pub status: TurnPlanStepStatus,
}

impl TurnPlanStep {
    /// What can be left out is.
    pub fn new(step: impl Into<String>, status: TurnPlanStepStatus) -> Self {
        Self {
            step: step.into(),
            status,
        }
    }
}

/// Where a step of a plan stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TurnPlanStepStatus {
    /// Its time has not come yet.
    Pending,
    /// The agent is at it.
    InProgress,
    /// It is done.
    Completed,
    /// A value that this crate does not know.
    Unknown(String),
}

impl TurnPlanStepStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TurnPlanStepStatus {
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "inProgress" => Self::InProgress,
            "completed" => Self::Completed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(TurnPlanStepStatus);

/// What the checks of the model endpoint say about a turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnModerationMetadataNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// What they say, as the model endpoint puts it.
    pub metadata: Value,
}

impl TurnModerationMetadataNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, turn_id: impl Into<String>, metadata: Value) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            metadata,
        }
    }
}

/// Something went wrong in a turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// What went wrong.
    pub error: TurnError,
    /// The server tries again by itself. If not, the turn fails.
    pub will_retry: bool,
}

impl ErrorNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        error: TurnError,
        will_retry: bool,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            error,
            will_retry,
        }
    }
}

/// Something that the user should know, though everything goes on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WarningNotification {
    /// The thread that it is about; null when it is about none in particular.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_id: Maybe<String>,
    /// What the user should know, in a few words.
    pub message: String,
}

impl WarningNotification {
    /// What can be left out is.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            thread_id: Maybe::Absent,
            message: message.into(),
        }
    }

    /// Sets `thread_id`.
    pub fn with_thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.thread_id = thread_id.into();
        self
    }
}

/// Something that the user should know about the second agent, which watches over the first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuardianWarningNotification {
    /// The thread of the agent that is watched.
    pub thread_id: String,
    /// What the user should know, in a few words.
    pub message: String,
}

impl GuardianWarningNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            message: message.into(),
        }
    }
}

/// The client or its settings use something that will go away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeprecationNoticeNotification {
    /// What it is, in a few words for people.
    pub summary: String,
    /// More about it, such as what to do instead.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub details: Maybe<String>,
}

impl DeprecationNoticeNotification {
    /// What can be left out is.
    pub fn new(summary: impl Into<String>) -> Self {
        Self {
            summary: summary.into(),
            details: Maybe::Absent,
        }
    }

    /// Sets `details`.
    pub fn with_details(mut self, details: impl Into<Maybe<String>>) -> Self {
        self.details = details.into();
        self
    }
}
