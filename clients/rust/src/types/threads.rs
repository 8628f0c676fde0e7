// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: threads.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire::{self, Keyed, text_enum};

/// How the history of a thread is handed out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadHistoryMode {
    /// As a whole, with the thread.
    Legacy,
    /// Page by page; asking for it as a whole still works and is deprecated.
    Paginated,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadHistoryMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Legacy => "legacy",
            Self::Paginated => "paginated",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadHistoryMode {
    fn from(text: &str) -> Self {
        match text {
            "legacy" => Self::Legacy,
            "paginated" => Self::Paginated,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadHistoryMode);

/// Why a client starts a thread.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadStartSource {
    /// The client has just begun.
    Startup,
    /// The user wants to begin anew.
    Clear,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadStartSource {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Startup => "startup",
            Self::Clear => "clear",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadStartSource {
    fn from(text: &str) -> Self {
        match text {
            "startup" => Self::Startup,
            "clear" => Self::Clear,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadStartSource);

/// A durable conversation between a user and an agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Thread {
    /// A UUIDv7; it never changes.
    pub id: String,
    /// The session that the thread belongs to; its own id for a thread started by itself.
    pub session_id: String,
    /// The thread that its history was taken over from.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub forked_from_id: Maybe<String>,
    /// The thread whose agent started it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub parent_thread_id: Maybe<String>,
    /// The first words of the user; empty before the first turn.
    pub preview: String,
    /// It is not stored, and is gone with the process.
    pub ephemeral: bool,
    /// The group that the user sorted it into.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub section: Maybe<ThreadSection>,
    /// When it came into the section. Unix time in seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub section_entered_at: Maybe<i64>,
    /// The project that it belongs to.
    #[serde(deserialize_with = "Option::deserialize")]
    pub project_id: Option<String>,
    /// How its history is handed out. As a whole when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history_mode: Option<ThreadHistoryMode>,
    /// Name of the provider of the model.
    pub model_provider: String,
    /// Name of the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// How long the model may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// When it was started. Unix time in seconds.
    pub created_at: i64,
    /// When something last happened in it. Unix time in seconds.
    pub updated_at: i64,
    /// When the user last did something in it. Unix time in seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub recency_at: Maybe<i64>,
    /// What it is doing.
    pub status: ThreadStatus,
    /// The file that it is stored in, where it has one of its own.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub path: Maybe<String>,
    /// The working folder.
    pub cwd: String,
    /// Version of the server that started it.
    pub cli_version: String,
    /// Name of the client that started it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub originator: Maybe<String>,
    /// Where it comes from.
    pub source: SessionSource,
    /// What it was started for, in the words of the client.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_source: Maybe<String>,
    /// Name of the agent, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub agent_nickname: Maybe<String>,
    /// What the agent was started for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub agent_role: Maybe<String>,
    /// The state of the git repository when it was started.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub git_info: Maybe<GitInfo>,
    /// The name that the user gave it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// Its turns, oldest first. Only in the answers that resume it or read it with its turns; else
    /// empty.
    pub turns: Vec<Turn>,
}

impl Thread {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        session_id: impl Into<String>,
        preview: impl Into<String>,
        ephemeral: bool,
        project_id: Option<String>,
        model_provider: impl Into<String>,
        created_at: i64,
        updated_at: i64,
        status: ThreadStatus,
        cwd: impl Into<String>,
        cli_version: impl Into<String>,
        source: SessionSource,
        turns: Vec<Turn>,
    ) -> Self {
        Self {
            id: id.into(),
            session_id: session_id.into(),
            forked_from_id: Maybe::Absent,
            parent_thread_id: Maybe::Absent,
            preview: preview.into(),
            ephemeral,
            section: Maybe::Absent,
            section_entered_at: Maybe::Absent,
            project_id,
            history_mode: None,
            model_provider: model_provider.into(),
            model: Maybe::Absent,
            reasoning_effort: Maybe::Absent,
            created_at,
            updated_at,
            recency_at: Maybe::Absent,
            status,
            path: Maybe::Absent,
            cwd: cwd.into(),
            cli_version: cli_version.into(),
            originator: Maybe::Absent,
            source,
            thread_source: Maybe::Absent,
            agent_nickname: Maybe::Absent,
            agent_role: Maybe::Absent,
            git_info: Maybe::Absent,
            name: Maybe::Absent,
            turns,
        }
    }

    /// Sets `forked_from_id`.
    pub fn with_forked_from_id(mut self, forked_from_id: impl Into<Maybe<String>>) -> Self {
        self.forked_from_id = forked_from_id.into();
        self
    }

    /// Sets `parent_thread_id`.
    pub fn with_parent_thread_id(mut self, parent_thread_id: impl Into<Maybe<String>>) -> Self {
        self.parent_thread_id = parent_thread_id.into();
        self
    }

    /// Sets `section`.
    pub fn with_section(mut self, section: impl Into<Maybe<ThreadSection>>) -> Self {
        self.section = section.into();
        self
    }

    /// Sets `section_entered_at`.
    pub fn with_section_entered_at(mut self, section_entered_at: impl Into<Maybe<i64>>) -> Self {
        self.section_entered_at = section_entered_at.into();
        self
    }

    /// Sets `history_mode`.
    pub fn with_history_mode(mut self, history_mode: ThreadHistoryMode) -> Self {
        self.history_mode = Some(history_mode);
        self
    }

    /// Sets `model`.
    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `reasoning_effort`.
    pub fn with_reasoning_effort(
        mut self,
        reasoning_effort: impl Into<Maybe<ReasoningEffort>>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into();
        self
    }

    /// Sets `recency_at`.
    pub fn with_recency_at(mut self, recency_at: impl Into<Maybe<i64>>) -> Self {
        self.recency_at = recency_at.into();
        self
    }

    /// Sets `path`.
    pub fn with_path(mut self, path: impl Into<Maybe<String>>) -> Self {
        self.path = path.into();
        self
    }

    /// Sets `originator`.
    pub fn with_originator(mut self, originator: impl Into<Maybe<String>>) -> Self {
        self.originator = originator.into();
        self
    }

    /// Sets `thread_source`.
    pub fn with_thread_source(mut self, thread_source: impl Into<Maybe<String>>) -> Self {
        self.thread_source = thread_source.into();
        self
    }

    /// Sets `agent_nickname`.
    pub fn with_agent_nickname(mut self, agent_nickname: impl Into<Maybe<String>>) -> Self {
        self.agent_nickname = agent_nickname.into();
        self
    }

    /// Sets `agent_role`.
    pub fn with_agent_role(mut self, agent_role: impl Into<Maybe<String>>) -> Self {
        self.agent_role = agent_role.into();
        self
    }

    /// Sets `git_info`.
    pub fn with_git_info(mut self, git_info: impl Into<Maybe<GitInfo>>) -> Self {
        self.git_info = git_info.into();
        self
    }

    /// Sets `name`.
    pub fn with_name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
}

/// A group that the user sorted a thread into.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadSection {
    /// Id of the section.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it is shown.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub appearance: Maybe<ThreadSectionAppearance>,
}

impl ThreadSection {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            appearance: Maybe::Absent,
        }
    }

    /// Sets `appearance`.
    pub fn with_appearance(
        mut self,
        appearance: impl Into<Maybe<ThreadSectionAppearance>>,
    ) -> Self {
        self.appearance = appearance.into();
        self
    }
}

/// How a section is shown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadSectionAppearance {
    /// Its colour.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub color: Maybe<String>,
    /// Its picture.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icon: Maybe<String>,
}

impl ThreadSectionAppearance {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `color`.
    pub fn with_color(mut self, color: impl Into<Maybe<String>>) -> Self {
        self.color = color.into();
        self
    }

    /// Sets `icon`.
    pub fn with_icon(mut self, icon: impl Into<Maybe<String>>) -> Self {
        self.icon = icon.into();
        self
    }
}

/// What a thread is doing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThreadStatus {
    /// The thread is stored only; resume it to work with it.
    NotLoaded(NotLoadedStatus),
    /// No turn runs.
    Idle(IdleStatus),
    /// The last turn failed for a reason outside the conversation. A new turn may be started.
    SystemError(SystemErrorStatus),
    /// A turn runs.
    Active(ActiveStatus),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ThreadStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("notLoaded") => wire::decode(value).map(Self::NotLoaded),
            Some("idle") => wire::decode(value).map(Self::Idle),
            Some("systemError") => wire::decode(value).map(Self::SystemError),
            Some("active") => wire::decode(value).map(Self::Active),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ThreadStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::NotLoaded(value) => value.serialize(serializer),
            Self::Idle(value) => value.serialize(serializer),
            Self::SystemError(value) => value.serialize(serializer),
            Self::Active(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<NotLoadedStatus> for ThreadStatus {
    fn from(value: NotLoadedStatus) -> Self {
        Self::NotLoaded(value)
    }
}

impl From<IdleStatus> for ThreadStatus {
    fn from(value: IdleStatus) -> Self {
        Self::Idle(value)
    }
}

impl From<SystemErrorStatus> for ThreadStatus {
    fn from(value: SystemErrorStatus) -> Self {
        Self::SystemError(value)
    }
}

impl From<ActiveStatus> for ThreadStatus {
    fn from(value: ActiveStatus) -> Self {
        Self::Active(value)
    }
}

/// The thread is stored only; resume it to work with it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "notLoaded")]
#[non_exhaustive]
pub struct NotLoadedStatus {}

impl NotLoadedStatus {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// No turn runs.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "idle")]
#[non_exhaustive]
pub struct IdleStatus {}

impl IdleStatus {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The last turn failed for a reason outside the conversation. A new turn may be started.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "systemError")]
#[non_exhaustive]
pub struct SystemErrorStatus {}

impl SystemErrorStatus {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A turn runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "active", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActiveStatus {
    /// What it waits for. Empty while the agent is at work.
    pub active_flags: Vec<ThreadActiveFlag>,
}

impl ActiveStatus {
    /// What can be left out is.
    pub fn new(active_flags: Vec<ThreadActiveFlag>) -> Self {
        Self { active_flags }
    }
}

/// What a thread at work waits for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadActiveFlag {
    /// An answer to a question about approval.
    WaitingOnApproval,
    /// An answer to a question of the agent.
    WaitingOnUserInput,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadActiveFlag {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WaitingOnApproval => "waitingOnApproval",
            Self::WaitingOnUserInput => "waitingOnUserInput",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadActiveFlag {
    fn from(text: &str) -> Self {
        match text {
            "waitingOnApproval" => Self::WaitingOnApproval,
            "waitingOnUserInput" => Self::WaitingOnUserInput,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadActiveFlag);

/// Where a thread comes from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SessionSource {
    /// The terminal program.
    Cli,
    /// An editor; also every client of the app server that says nothing else.
    Vscode,
    /// A run without a user.
    Exec,
    /// A client of the app server.
    AppServer,
    /// Nobody knows.
    UnknownVariant,
    /// Somewhere else; this is its name.
    Custom(String),
    /// An agent that the server started by itself.
    SubAgent(SubAgentSource),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for SessionSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::keyed(&value) {
            Keyed::Text("cli") => Ok(Self::Cli),
            Keyed::Text("vscode") => Ok(Self::Vscode),
            Keyed::Text("exec") => Ok(Self::Exec),
            Keyed::Text("appServer") => Ok(Self::AppServer),
            Keyed::Text("unknown") => Ok(Self::UnknownVariant),
            Keyed::Member("custom") => wire::decode_member(value).map(Self::Custom),
            Keyed::Member("subAgent") => wire::decode_member(value).map(Self::SubAgent),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for SessionSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cli => serializer.serialize_str("cli"),
            Self::Vscode => serializer.serialize_str("vscode"),
            Self::Exec => serializer.serialize_str("exec"),
            Self::AppServer => serializer.serialize_str("appServer"),
            Self::UnknownVariant => serializer.serialize_str("unknown"),
            Self::Custom(value) => wire::member(serializer, "custom", value),
            Self::SubAgent(value) => wire::member(serializer, "subAgent", value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// What an agent was started for by the server.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SubAgentSource {
    /// To review changes.
    Review,
    /// To compact a history.
    Compact,
    /// To tidy up what is remembered.
    MemoryConsolidation,
    /// To work for another agent.
    ThreadSpawn(SpawnedThread),
    /// For something else; this is its name.
    Other(String),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for SubAgentSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::keyed(&value) {
            Keyed::Text("review") => Ok(Self::Review),
            Keyed::Text("compact") => Ok(Self::Compact),
            Keyed::Text("memory_consolidation") => Ok(Self::MemoryConsolidation),
            Keyed::Member("thread_spawn") => wire::decode_member(value).map(Self::ThreadSpawn),
            Keyed::Member("other") => wire::decode_member(value).map(Self::Other),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for SubAgentSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Review => serializer.serialize_str("review"),
            Self::Compact => serializer.serialize_str("compact"),
            Self::MemoryConsolidation => serializer.serialize_str("memory_consolidation"),
            Self::ThreadSpawn(value) => wire::member(serializer, "thread_spawn", value),
            Self::Other(value) => wire::member(serializer, "other", value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// Where an agent stands that another one started.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpawnedThread {
    /// The thread of the agent that started it.
    pub parent_thread_id: String,
    /// How many agents stand above it.
    pub depth: i32,
    /// Its place among the agents.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub agent_path: Maybe<String>,
    /// Its name, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub agent_nickname: Maybe<String>,
    /// What it was started for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub agent_role: Maybe<String>,
}

impl SpawnedThread {
    /// What can be left out is.
    pub fn new(parent_thread_id: impl Into<String>, depth: i32) -> Self {
        Self {
            parent_thread_id: parent_thread_id.into(),
            depth,
            agent_path: Maybe::Absent,
            agent_nickname: Maybe::Absent,
            agent_role: Maybe::Absent,
        }
    }

    /// Sets `agent_path`.
    pub fn with_agent_path(mut self, agent_path: impl Into<Maybe<String>>) -> Self {
        self.agent_path = agent_path.into();
        self
    }

    /// Sets `agent_nickname`.
    pub fn with_agent_nickname(mut self, agent_nickname: impl Into<Maybe<String>>) -> Self {
        self.agent_nickname = agent_nickname.into();
        self
    }

    /// Sets `agent_role`.
    pub fn with_agent_role(mut self, agent_role: impl Into<Maybe<String>>) -> Self {
        self.agent_role = agent_role.into();
        self
    }
}

/// The state of the git repository when the thread was started.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GitInfo {
    /// The commit that was checked out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sha: Maybe<String>,
    /// The branch that was checked out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub branch: Maybe<String>,
    /// Address of the remote `origin`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub origin_url: Maybe<String>,
}

impl GitInfo {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sha`.
    pub fn with_sha(mut self, sha: impl Into<Maybe<String>>) -> Self {
        self.sha = sha.into();
        self
    }

    /// Sets `branch`.
    pub fn with_branch(mut self, branch: impl Into<Maybe<String>>) -> Self {
        self.branch = branch.into();
        self
    }

    /// Sets `origin_url`.
    pub fn with_origin_url(mut self, origin_url: impl Into<Maybe<String>>) -> Self {
        self.origin_url = origin_url.into();
        self
    }
}

/// The order of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// Oldest first.
    Asc,
    /// Newest first.
    Desc,
    /// A value that this crate does not know.
    Unknown(String),
}

impl SortDirection {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SortDirection {
    fn from(text: &str) -> Self {
        match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(SortDirection);

/// What a wish to unsubscribe came to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadUnsubscribeStatus {
    /// The thread is not loaded, so that there was nothing to hear.
    NotLoaded,
    /// The connection was not subscribed to it.
    NotSubscribed,
    /// The connection was subscribed and is no longer.
    Unsubscribed,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadUnsubscribeStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotLoaded => "notLoaded",
            Self::NotSubscribed => "notSubscribed",
            Self::Unsubscribed => "unsubscribed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadUnsubscribeStatus {
    fn from(text: &str) -> Self {
        match text {
            "notLoaded" => Self::NotLoaded,
            "notSubscribed" => Self::NotSubscribed,
            "unsubscribed" => Self::Unsubscribed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadUnsubscribeStatus);

/// What threads are sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadSortKey {
    /// When they were started.
    CreatedAt,
    /// When something last happened in them.
    UpdatedAt,
    /// When the user last did something in them.
    RecencyAt,
    /// Their place in the section.
    SectionPosition,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadSortKey {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::UpdatedAt => "updated_at",
            Self::RecencyAt => "recency_at",
            Self::SectionPosition => "section_position",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadSortKey {
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "updated_at" => Self::UpdatedAt,
            "recency_at" => Self::RecencyAt,
            "section_position" => Self::SectionPosition,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadSortKey);

/// Where threads come from, for choosing among them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadSourceKind {
    /// The terminal program.
    Cli,
    /// An editor.
    Vscode,
    /// Runs without a user.
    Exec,
    /// Clients of the app server.
    AppServer,
    /// Agents that the server started, whatever for.
    SubAgent,
    /// Agents that review changes.
    SubAgentReview,
    /// Agents that compact a history.
    SubAgentCompact,
    /// Agents that work for another agent.
    SubAgentThreadSpawn,
    /// Agents started for something else.
    SubAgentOther,
    /// Nobody knows.
    UnknownVariant,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadSourceKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cli => "cli",
            Self::Vscode => "vscode",
            Self::Exec => "exec",
            Self::AppServer => "appServer",
            Self::SubAgent => "subAgent",
            Self::SubAgentReview => "subAgentReview",
            Self::SubAgentCompact => "subAgentCompact",
            Self::SubAgentThreadSpawn => "subAgentThreadSpawn",
            Self::SubAgentOther => "subAgentOther",
            Self::UnknownVariant => "unknown",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadSourceKind {
    fn from(text: &str) -> Self {
        match text {
            "cli" => Self::Cli,
            "vscode" => Self::Vscode,
            "exec" => Self::Exec,
            "appServer" => Self::AppServer,
            "subAgent" => Self::SubAgent,
            "subAgentReview" => Self::SubAgentReview,
            "subAgentCompact" => Self::SubAgentCompact,
            "subAgentThreadSpawn" => Self::SubAgentThreadSpawn,
            "subAgentOther" => Self::SubAgentOther,
            "unknown" => Self::UnknownVariant,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadSourceKind);

/// One working folder, or several.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WorkingFolderFilter {
    /// A value of the kind `string`.
    String(String),
    /// A value of the kind `list`.
    List(Vec<String>),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for WorkingFolderFilter {
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

impl Serialize for WorkingFolderFilter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<String> for WorkingFolderFilter {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for WorkingFolderFilter {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// How far the user has read a thread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadReadState {
    /// Where the unread part begins; null when all is read.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub first_unread: Maybe<ThreadUnreadPosition>,
    /// Changes with each change of this state.
    pub revision: String,
}

impl ThreadReadState {
    /// What can be left out is.
    pub fn new(revision: impl Into<String>) -> Self {
        Self {
            first_unread: Maybe::Absent,
            revision: revision.into(),
        }
    }

    /// Sets `first_unread`.
    pub fn with_first_unread(
        mut self,
        first_unread: impl Into<Maybe<ThreadUnreadPosition>>,
    ) -> Self {
        self.first_unread = first_unread.into();
        self
    }
}

/// Where the unread part of a thread begins.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThreadUnreadPosition {
    /// Everything is unread.
    ThreadStart(UnreadThreadStart),
    /// Unread from a turn on.
    Turn(UnreadTurn),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ThreadUnreadPosition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("threadStart") => wire::decode(value).map(Self::ThreadStart),
            Some("turn") => wire::decode(value).map(Self::Turn),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ThreadUnreadPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ThreadStart(value) => value.serialize(serializer),
            Self::Turn(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<UnreadThreadStart> for ThreadUnreadPosition {
    fn from(value: UnreadThreadStart) -> Self {
        Self::ThreadStart(value)
    }
}

impl From<UnreadTurn> for ThreadUnreadPosition {
    fn from(value: UnreadTurn) -> Self {
        Self::Turn(value)
    }
}

/// Everything is unread.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "threadStart")]
#[non_exhaustive]
pub struct UnreadThreadStart {}

impl UnreadThreadStart {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Unread from a turn on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "turn", rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnreadTurn {
    /// The first unread turn.
    pub turn_id: String,
}

impl UnreadTurn {
    /// What can be left out is.
    pub fn new(turn_id: impl Into<String>) -> Self {
        Self {
            turn_id: turn_id.into(),
        }
    }
}

/// Where to go on among items: `nextCursor` of the page before, or a place of its own choice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThreadItemsListCursor {
    /// A value of the kind `string`.
    String(String),
    /// A place in the history of a turn.
    ThreadItemsListAnchor(ThreadItemsListAnchor),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ThreadItemsListCursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if let Some(known) = wire::attempt(&value, Value::is_string) {
            return Ok(Self::String(known));
        }
        if let Some(known) = wire::attempt(&value, Value::is_object) {
            return Ok(Self::ThreadItemsListAnchor(known));
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for ThreadItemsListCursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::ThreadItemsListAnchor(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<String> for ThreadItemsListCursor {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<ThreadItemsListAnchor> for ThreadItemsListCursor {
    fn from(value: ThreadItemsListAnchor) -> Self {
        Self::ThreadItemsListAnchor(value)
    }
}

/// A place in the history of a turn.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThreadItemsListAnchor {
    /// Right beside an item, which is not listed itself.
    Item(ItemAnchor),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ThreadItemsListAnchor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("item") => wire::decode(value).map(Self::Item),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ThreadItemsListAnchor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Item(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<ItemAnchor> for ThreadItemsListAnchor {
    fn from(value: ItemAnchor) -> Self {
        Self::Item(value)
    }
}

/// Right beside an item, which is not listed itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "item", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemAnchor {
    /// The item; it must stand in the turn that is asked for.
    pub item_id: String,
}

impl ItemAnchor {
    /// What can be left out is.
    pub fn new(item_id: impl Into<String>) -> Self {
        Self {
            item_id: item_id.into(),
        }
    }
}

/// Which outputs to leave out of the items. None when nothing is said.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThreadItemOutputDeferral {}

impl ThreadItemOutputDeferral {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// An item, and where and when it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemEntry {
    /// The turn that it belongs to.
    pub turn_id: String,
    /// The item.
    pub item: ThreadItem,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl ThreadItemEntry {
    /// What can be left out is.
    pub fn new(turn_id: impl Into<String>, item: ThreadItem) -> Self {
        Self {
            turn_id: turn_id.into(),
            item,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
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

/// What to change in the stored state of the git repository. What is left out stays.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadMetadataGitInfoUpdateParams {
    /// The commit; null takes it away. Never empty.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sha: Maybe<String>,
    /// The branch; null takes it away. Never empty.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub branch: Maybe<String>,
    /// Address of the remote `origin`; null takes it away. Never empty.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub origin_url: Maybe<String>,
}

impl ThreadMetadataGitInfoUpdateParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sha`.
    pub fn with_sha(mut self, sha: impl Into<Maybe<String>>) -> Self {
        self.sha = sha.into();
        self
    }

    /// Sets `branch`.
    pub fn with_branch(mut self, branch: impl Into<Maybe<String>>) -> Self {
        self.branch = branch.into();
        self
    }

    /// Sets `origin_url`.
    pub fn with_origin_url(mut self, origin_url: impl Into<Maybe<String>>) -> Self {
        self.origin_url = origin_url.into();
        self
    }
}

/// What the next turn of a thread will be run with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSettings {
    /// Name of the model.
    pub model: String,
    /// Name of the provider of the model.
    pub model_provider: String,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// How long the model may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub effort: Maybe<ReasoningEffort>,
    /// How much of its thinking the model tells.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub summary: Maybe<ReasoningSummary>,
    /// The tone in which the agent talks.
    #[deprecated(note = "Servers no longer change the tone.")]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub personality: Maybe<Personality>,
    /// The way of working.
    pub collaboration_mode: CollaborationMode,
    /// Plugins that are switched off. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// The working folder.
    pub cwd: String,
    /// When the agent has to ask before it acts.
    pub approval_policy: AskForApproval,
    /// Who answers when it asks.
    pub approvals_reviewer: ApprovalsReviewer,
    /// What its commands can reach.
    pub sandbox_policy: SandboxPolicy,
    /// The named set of permissions in force.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub active_permission_profile: Maybe<ActivePermissionProfile>,
}

impl ThreadSettings {
    /// What can be left out is.
    pub fn new(
        model: impl Into<String>,
        model_provider: impl Into<String>,
        collaboration_mode: CollaborationMode,
        cwd: impl Into<String>,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        sandbox_policy: SandboxPolicy,
    ) -> Self {
        Self {
            model: model.into(),
            model_provider: model_provider.into(),
            service_tier: Maybe::Absent,
            effort: Maybe::Absent,
            summary: Maybe::Absent,
            personality: Maybe::Absent,
            collaboration_mode,
            disabled_plugin_ids: None,
            cwd: cwd.into(),
            approval_policy,
            approvals_reviewer,
            sandbox_policy,
            active_permission_profile: Maybe::Absent,
        }
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
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

    /// Sets `disabled_plugin_ids`.
    pub fn with_disabled_plugin_ids(mut self, disabled_plugin_ids: Vec<String>) -> Self {
        self.disabled_plugin_ids = Some(disabled_plugin_ids);
        self
    }

    /// Sets `active_permission_profile`.
    pub fn with_active_permission_profile(
        mut self,
        active_permission_profile: impl Into<Maybe<ActivePermissionProfile>>,
    ) -> Self {
        self.active_permission_profile = active_permission_profile.into();
        self
    }
}

/// Tokens that a thread has used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTokenUsage {
    /// Since it was started.
    pub total: TokenUsageBreakdown,
    /// In the last request to the model.
    pub last: TokenUsageBreakdown,
    /// How many tokens fit into the context of the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_context_window: Maybe<i64>,
}

impl ThreadTokenUsage {
    /// What can be left out is.
    pub fn new(total: TokenUsageBreakdown, last: TokenUsageBreakdown) -> Self {
        Self {
            total,
            last,
            model_context_window: Maybe::Absent,
        }
    }

    /// Sets `model_context_window`.
    pub fn with_model_context_window(
        mut self,
        model_context_window: impl Into<Maybe<i64>>,
    ) -> Self {
        self.model_context_window = model_context_window.into();
        self
    }
}

/// Tokens, by what they were used for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TokenUsageBreakdown {
    /// All of them.
    pub total_tokens: i64,
    /// Given to the model.
    pub input_tokens: i64,
    /// Of those, taken from its cache.
    pub cached_input_tokens: i64,
    /// Of those, written to its cache. None when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cache_write_input_tokens: Option<i64>,
    /// Made by the model.
    pub output_tokens: i64,
    /// Of those, spent on thinking.
    pub reasoning_output_tokens: i64,
}

impl TokenUsageBreakdown {
    /// What can be left out is.
    pub fn new(
        total_tokens: i64,
        input_tokens: i64,
        cached_input_tokens: i64,
        output_tokens: i64,
        reasoning_output_tokens: i64,
    ) -> Self {
        Self {
            total_tokens,
            input_tokens,
            cached_input_tokens,
            cache_write_input_tokens: None,
            output_tokens,
            reasoning_output_tokens,
        }
    }

    /// Sets `cache_write_input_tokens`.
    pub fn with_cache_write_input_tokens(mut self, cache_write_input_tokens: i64) -> Self {
        self.cache_write_input_tokens = Some(cache_write_input_tokens);
        self
    }
}

/// What the agent is to reach in a thread, over as many turns as it takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGoal {
    /// The thread.
    pub thread_id: String,
    /// What is to be reached, in words.
    pub objective: String,
    /// Where the work stands.
    pub status: ThreadGoalStatus,
    /// How many tokens may be spent on it. Any number when null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub token_budget: Maybe<i64>,
    /// How many were spent on it.
    pub tokens_used: i64,
    /// How long it was worked on. In seconds.
    pub time_used_seconds: i64,
    /// When it was set. Unix time in seconds.
    pub created_at: i64,
    /// When something about it last changed. Unix time in seconds.
    pub updated_at: i64,
}

impl ThreadGoal {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        objective: impl Into<String>,
        status: ThreadGoalStatus,
        tokens_used: i64,
        time_used_seconds: i64,
        created_at: i64,
        updated_at: i64,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            objective: objective.into(),
            status,
            token_budget: Maybe::Absent,
            tokens_used,
            time_used_seconds,
            created_at,
            updated_at,
        }
    }

    /// Sets `token_budget`.
    pub fn with_token_budget(mut self, token_budget: impl Into<Maybe<i64>>) -> Self {
        self.token_budget = token_budget.into();
        self
    }
}

/// Where the work towards a goal stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadGoalStatus {
    /// The agent works towards it, turn after turn.
    Active,
    /// It rests until the user takes it up again.
    Paused,
    /// The agent cannot go on without help.
    Blocked,
    /// It stopped at a limit on the use of the account.
    UsageLimited,
    /// It stopped because its tokens are used up.
    BudgetLimited,
    /// It is reached.
    Complete,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadGoalStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Blocked => "blocked",
            Self::UsageLimited => "usageLimited",
            Self::BudgetLimited => "budgetLimited",
            Self::Complete => "complete",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadGoalStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "paused" => Self::Paused,
            "blocked" => Self::Blocked,
            "usageLimited" => Self::UsageLimited,
            "budgetLimited" => Self::BudgetLimited,
            "complete" => Self::Complete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadGoalStatus);

/// What came of guessing the next words of the user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThreadPredictionResult {
    /// The guessing came to an end.
    Completed(CompletedPrediction),
    /// The guessing failed.
    Failed(FailedPrediction),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ThreadPredictionResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("completed") => wire::decode(value).map(Self::Completed),
            Some("failed") => wire::decode(value).map(Self::Failed),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ThreadPredictionResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Completed(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<CompletedPrediction> for ThreadPredictionResult {
    fn from(value: CompletedPrediction) -> Self {
        Self::Completed(value)
    }
}

impl From<FailedPrediction> for ThreadPredictionResult {
    fn from(value: FailedPrediction) -> Self {
        Self::Failed(value)
    }
}

/// The guessing came to an end.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "completed")]
#[non_exhaustive]
pub struct CompletedPrediction {
    /// The guess; null when there is nothing to suggest.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub text: Maybe<String>,
}

impl CompletedPrediction {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn with_text(mut self, text: impl Into<Maybe<String>>) -> Self {
        self.text = text.into();
        self
    }
}

/// The guessing failed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "failed")]
#[non_exhaustive]
pub struct FailedPrediction {}

impl FailedPrediction {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What became of an attachment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadAttachmentOperation {
    /// It was added.
    Created,
    /// It was taken away.
    Deleted,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ThreadAttachmentOperation {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Deleted => "deleted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThreadAttachmentOperation {
    fn from(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "deleted" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ThreadAttachmentOperation);
