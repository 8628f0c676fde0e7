// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: hooks.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// For which folders, or for which thread, to list hooks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HooksListParams {
    /// The working folders. That of the server when empty or left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    /// A loaded thread to list the hooks of, on all its machines. It stands in place of `cwds`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_id: Maybe<String>,
}

impl HooksListParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cwds`.
    pub fn with_cwds(mut self, cwds: Vec<String>) -> Self {
        self.cwds = Some(cwds);
        self
    }

    /// Sets `thread_id`.
    pub fn with_thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.thread_id = thread_id.into();
        self
    }
}

/// Hooks, by working folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HooksListResponse {
    /// One entry a folder.
    pub data: Vec<HooksListEntry>,
}

impl HooksListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<HooksListEntry>) -> Self {
        Self { data }
    }
}

/// The hooks of one working folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HooksListEntry {
    /// The working folder.
    pub cwd: String,
    /// Its hooks, also those that may not run.
    pub hooks: Vec<HookMetadata>,
    /// What is odd about how they are set up, for people.
    pub warnings: Vec<String>,
    /// What could not be read.
    pub errors: Vec<HookErrorInfo>,
}

impl HooksListEntry {
    /// What can be left out is.
    pub fn new(
        cwd: impl Into<String>,
        hooks: Vec<HookMetadata>,
        warnings: Vec<String>,
        errors: Vec<HookErrorInfo>,
    ) -> Self {
        Self {
            cwd: cwd.into(),
            hooks,
            warnings,
            errors,
        }
    }
}

/// A hook that is set up.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HookMetadata {
    /// A hook that runs a command.
    Command(Box<CommandHookMetadata>),
    /// A hook that calls a tool.
    McpTool(Box<McpToolHookMetadata>),
    /// A hook that asks a model.
    Prompt(Box<PromptHookMetadata>),
    /// A hook that sets an agent to work.
    Agent(Box<AgentHookMetadata>),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for HookMetadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "handlerType") {
            Some("command") => wire::decode(value).map(Self::Command),
            Some("mcpTool") => wire::decode(value).map(Self::McpTool),
            Some("prompt") => wire::decode(value).map(Self::Prompt),
            Some("agent") => wire::decode(value).map(Self::Agent),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for HookMetadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Command(value) => value.serialize(serializer),
            Self::McpTool(value) => value.serialize(serializer),
            Self::Prompt(value) => value.serialize(serializer),
            Self::Agent(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<CommandHookMetadata> for HookMetadata {
    fn from(value: CommandHookMetadata) -> Self {
        Self::Command(Box::new(value))
    }
}

impl From<McpToolHookMetadata> for HookMetadata {
    fn from(value: McpToolHookMetadata) -> Self {
        Self::McpTool(Box::new(value))
    }
}

impl From<PromptHookMetadata> for HookMetadata {
    fn from(value: PromptHookMetadata) -> Self {
        Self::Prompt(Box::new(value))
    }
}

impl From<AgentHookMetadata> for HookMetadata {
    fn from(value: AgentHookMetadata) -> Self {
        Self::Agent(Box::new(value))
    }
}

/// A hook that runs a command.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "command", rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandHookMetadata {
    /// The command line.
    pub command: String,
    /// Whether the agent goes on while it runs. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// The name under which the configuration keeps whether it is trusted and switched on.
    pub key: String,
    /// What it runs on.
    pub event_name: HookEventName,
    /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub matcher: Maybe<String>,
    /// How long it may run. In seconds.
    pub timeout_sec: u64,
    /// What to show while it runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub status_message: Maybe<String>,
    /// Its place in a list; the smallest comes first.
    pub display_order: i64,
    /// Who set it up.
    pub source: HookSource,
    /// The file that it is set up in.
    pub source_path: String,
    /// The plugin that brought it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// Whether an administrator prescribes it.
    pub is_managed: bool,
    /// Whether it is switched on.
    pub enabled: bool,
    /// A hash of how it is set up. Trust is given to this hash.
    pub current_hash: String,
    /// Whether it may run.
    pub trust_status: HookTrustStatus,
    /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    /// when null, no limit when 0.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub additional_context_limit: Maybe<u64>,
    /// The machine whose rules brought it. Null when it does not come from those.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub environment_id: Maybe<String>,
}

impl CommandHookMetadata {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        command: impl Into<String>,
        key: impl Into<String>,
        event_name: HookEventName,
        timeout_sec: u64,
        display_order: i64,
        source: HookSource,
        source_path: impl Into<String>,
        is_managed: bool,
        enabled: bool,
        current_hash: impl Into<String>,
        trust_status: HookTrustStatus,
    ) -> Self {
        Self {
            command: command.into(),
            r#async: None,
            key: key.into(),
            event_name,
            matcher: Maybe::Absent,
            timeout_sec,
            status_message: Maybe::Absent,
            display_order,
            source,
            source_path: source_path.into(),
            plugin_id: Maybe::Absent,
            is_managed,
            enabled,
            current_hash: current_hash.into(),
            trust_status,
            additional_context_limit: Maybe::Absent,
            environment_id: Maybe::Absent,
        }
    }

    /// Sets `async`.
    pub fn with_async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// Sets `matcher`.
    pub fn with_matcher(mut self, matcher: impl Into<Maybe<String>>) -> Self {
        self.matcher = matcher.into();
        self
    }

    /// Sets `status_message`.
    pub fn with_status_message(mut self, status_message: impl Into<Maybe<String>>) -> Self {
        self.status_message = status_message.into();
        self
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }

    /// Sets `additional_context_limit`.
    pub fn with_additional_context_limit(
        mut self,
        additional_context_limit: impl Into<Maybe<u64>>,
    ) -> Self {
        self.additional_context_limit = additional_context_limit.into();
        self
    }

    /// Sets `environment_id`.
    pub fn with_environment_id(mut self, environment_id: impl Into<Maybe<String>>) -> Self {
        self.environment_id = environment_id.into();
        self
    }
}

/// What a hook runs on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookEventName {
    /// A session begins, or is taken up again.
    SessionStart,
    /// A session ends.
    SessionEnd,
    /// The user has said something that the model has not seen yet.
    UserPromptSubmit,
    /// The model is about to be asked.
    PreModelRequest,
    /// The model has answered.
    PostModelRequest,
    /// A tool is about to run.
    PreToolUse,
    /// Something needs approval.
    PermissionRequest,
    /// A tool has run.
    PostToolUse,
    /// The history is about to be compacted.
    PreCompact,
    /// The history was compacted.
    PostCompact,
    /// The agent starts another one.
    SubagentStart,
    /// An agent that another one started is about to end.
    SubagentStop,
    /// The agent is about to end the turn.
    Stop,
    /// The turn was interrupted.
    Interrupt,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookEventName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SessionStart => "sessionStart",
            Self::SessionEnd => "sessionEnd",
            Self::UserPromptSubmit => "userPromptSubmit",
            Self::PreModelRequest => "preModelRequest",
            Self::PostModelRequest => "postModelRequest",
            Self::PreToolUse => "preToolUse",
            Self::PermissionRequest => "permissionRequest",
            Self::PostToolUse => "postToolUse",
            Self::PreCompact => "preCompact",
            Self::PostCompact => "postCompact",
            Self::SubagentStart => "subagentStart",
            Self::SubagentStop => "subagentStop",
            Self::Stop => "stop",
            Self::Interrupt => "interrupt",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookEventName {
    fn from(text: &str) -> Self {
        match text {
            "sessionStart" => Self::SessionStart,
            "sessionEnd" => Self::SessionEnd,
            "userPromptSubmit" => Self::UserPromptSubmit,
            "preModelRequest" => Self::PreModelRequest,
            "postModelRequest" => Self::PostModelRequest,
            "preToolUse" => Self::PreToolUse,
            "permissionRequest" => Self::PermissionRequest,
            "postToolUse" => Self::PostToolUse,
            "preCompact" => Self::PreCompact,
            "postCompact" => Self::PostCompact,
            "subagentStart" => Self::SubagentStart,
            "subagentStop" => Self::SubagentStop,
            "stop" => Self::Stop,
            "interrupt" => Self::Interrupt,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookEventName);

/// Who set a hook up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookSource {
    /// The configuration of the whole machine.
    System,
    /// The configuration of the user.
    User,
    /// The configuration of the project.
    Project,
    /// The management of the device.
    Mdm,
    /// The command line of the server.
    SessionFlags,
    /// A plugin.
    Plugin,
    /// Rules of the organisation, from the cloud.
    CloudRequirements,
    /// The configuration of the organisation, from the cloud.
    CloudManagedConfig,
    /// The older file of an administrator.
    LegacyManagedConfigFile,
    /// The management of the device, in its older form.
    LegacyManagedConfigMdm,
    /// The server does not know.
    UnknownVariant,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookSource {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Project => "project",
            Self::Mdm => "mdm",
            Self::SessionFlags => "sessionFlags",
            Self::Plugin => "plugin",
            Self::CloudRequirements => "cloudRequirements",
            Self::CloudManagedConfig => "cloudManagedConfig",
            Self::LegacyManagedConfigFile => "legacyManagedConfigFile",
            Self::LegacyManagedConfigMdm => "legacyManagedConfigMdm",
            Self::UnknownVariant => "unknown",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookSource {
    fn from(text: &str) -> Self {
        match text {
            "system" => Self::System,
            "user" => Self::User,
            "project" => Self::Project,
            "mdm" => Self::Mdm,
            "sessionFlags" => Self::SessionFlags,
            "plugin" => Self::Plugin,
            "cloudRequirements" => Self::CloudRequirements,
            "cloudManagedConfig" => Self::CloudManagedConfig,
            "legacyManagedConfigFile" => Self::LegacyManagedConfigFile,
            "legacyManagedConfigMdm" => Self::LegacyManagedConfigMdm,
            "unknown" => Self::UnknownVariant,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookSource);

/// Whether a hook may run.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookTrustStatus {
    /// Yes: an administrator prescribes it.
    Managed,
    /// Yes: the user trusts it as it is.
    Trusted,
    /// Not before the user trusts it.
    Untrusted,
    /// Not before the user trusts it again: it was changed since.
    Modified,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookTrustStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Managed => "managed",
            Self::Trusted => "trusted",
            Self::Untrusted => "untrusted",
            Self::Modified => "modified",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookTrustStatus {
    fn from(text: &str) -> Self {
        match text {
            "managed" => Self::Managed,
            "trusted" => Self::Trusted,
            "untrusted" => Self::Untrusted,
            "modified" => Self::Modified,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookTrustStatus);

/// A hook that calls a tool.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "mcpTool", rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolHookMetadata {
    /// Name of the MCP server that has the tool.
    pub server: String,
    /// Name of the tool there.
    pub tool: String,
    /// The name under which the configuration keeps whether it is trusted and switched on.
    pub key: String,
    /// What it runs on.
    pub event_name: HookEventName,
    /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub matcher: Maybe<String>,
    /// How long it may run. In seconds.
    pub timeout_sec: u64,
    /// What to show while it runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub status_message: Maybe<String>,
    /// Its place in a list; the smallest comes first.
    pub display_order: i64,
    /// Who set it up.
    pub source: HookSource,
    /// The file that it is set up in.
    pub source_path: String,
    /// The plugin that brought it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// Whether an administrator prescribes it.
    pub is_managed: bool,
    /// Whether it is switched on.
    pub enabled: bool,
    /// A hash of how it is set up. Trust is given to this hash.
    pub current_hash: String,
    /// Whether it may run.
    pub trust_status: HookTrustStatus,
    /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    /// when null, no limit when 0.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub additional_context_limit: Maybe<u64>,
    /// The machine whose rules brought it. Null when it does not come from those.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub environment_id: Maybe<String>,
}

impl McpToolHookMetadata {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        server: impl Into<String>,
        tool: impl Into<String>,
        key: impl Into<String>,
        event_name: HookEventName,
        timeout_sec: u64,
        display_order: i64,
        source: HookSource,
        source_path: impl Into<String>,
        is_managed: bool,
        enabled: bool,
        current_hash: impl Into<String>,
        trust_status: HookTrustStatus,
    ) -> Self {
        Self {
            server: server.into(),
            tool: tool.into(),
            key: key.into(),
            event_name,
            matcher: Maybe::Absent,
            timeout_sec,
            status_message: Maybe::Absent,
            display_order,
            source,
            source_path: source_path.into(),
            plugin_id: Maybe::Absent,
            is_managed,
            enabled,
            current_hash: current_hash.into(),
            trust_status,
            additional_context_limit: Maybe::Absent,
            environment_id: Maybe::Absent,
        }
    }

    /// Sets `matcher`.
    pub fn with_matcher(mut self, matcher: impl Into<Maybe<String>>) -> Self {
        self.matcher = matcher.into();
        self
    }

    /// Sets `status_message`.
    pub fn with_status_message(mut self, status_message: impl Into<Maybe<String>>) -> Self {
        self.status_message = status_message.into();
        self
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }

    /// Sets `additional_context_limit`.
    pub fn with_additional_context_limit(
        mut self,
        additional_context_limit: impl Into<Maybe<u64>>,
    ) -> Self {
        self.additional_context_limit = additional_context_limit.into();
        self
    }

    /// Sets `environment_id`.
    pub fn with_environment_id(mut self, environment_id: impl Into<Maybe<String>>) -> Self {
        self.environment_id = environment_id.into();
        self
    }
}

/// A hook that asks a model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "prompt", rename_all = "camelCase")]
#[non_exhaustive]
pub struct PromptHookMetadata {
    /// The name under which the configuration keeps whether it is trusted and switched on.
    pub key: String,
    /// What it runs on.
    pub event_name: HookEventName,
    /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub matcher: Maybe<String>,
    /// How long it may run. In seconds.
    pub timeout_sec: u64,
    /// What to show while it runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub status_message: Maybe<String>,
    /// Its place in a list; the smallest comes first.
    pub display_order: i64,
    /// Who set it up.
    pub source: HookSource,
    /// The file that it is set up in.
    pub source_path: String,
    /// The plugin that brought it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// Whether an administrator prescribes it.
    pub is_managed: bool,
    /// Whether it is switched on.
    pub enabled: bool,
    /// A hash of how it is set up. Trust is given to this hash.
    pub current_hash: String,
    /// Whether it may run.
    pub trust_status: HookTrustStatus,
    /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    /// when null, no limit when 0.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub additional_context_limit: Maybe<u64>,
    /// The machine whose rules brought it. Null when it does not come from those.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub environment_id: Maybe<String>,
}

impl PromptHookMetadata {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        key: impl Into<String>,
        event_name: HookEventName,
        timeout_sec: u64,
        display_order: i64,
        source: HookSource,
        source_path: impl Into<String>,
        is_managed: bool,
        enabled: bool,
        current_hash: impl Into<String>,
        trust_status: HookTrustStatus,
    ) -> Self {
        Self {
            key: key.into(),
            event_name,
            matcher: Maybe::Absent,
            timeout_sec,
            status_message: Maybe::Absent,
            display_order,
            source,
            source_path: source_path.into(),
            plugin_id: Maybe::Absent,
            is_managed,
            enabled,
            current_hash: current_hash.into(),
            trust_status,
            additional_context_limit: Maybe::Absent,
            environment_id: Maybe::Absent,
        }
    }

    /// Sets `matcher`.
    pub fn with_matcher(mut self, matcher: impl Into<Maybe<String>>) -> Self {
        self.matcher = matcher.into();
        self
    }

    /// Sets `status_message`.
    pub fn with_status_message(mut self, status_message: impl Into<Maybe<String>>) -> Self {
        self.status_message = status_message.into();
        self
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }

    /// Sets `additional_context_limit`.
    pub fn with_additional_context_limit(
        mut self,
        additional_context_limit: impl Into<Maybe<u64>>,
    ) -> Self {
        self.additional_context_limit = additional_context_limit.into();
        self
    }

    /// Sets `environment_id`.
    pub fn with_environment_id(mut self, environment_id: impl Into<Maybe<String>>) -> Self {
        self.environment_id = environment_id.into();
        self
    }
}

/// A hook that sets an agent to work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "agent", rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentHookMetadata {
    /// The name under which the configuration keeps whether it is trusted and switched on.
    pub key: String,
    /// What it runs on.
    pub event_name: HookEventName,
    /// A pattern that narrows that down, such as one for names of tools. Null when it always runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub matcher: Maybe<String>,
    /// How long it may run. In seconds.
    pub timeout_sec: u64,
    /// What to show while it runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub status_message: Maybe<String>,
    /// Its place in a list; the smallest comes first.
    pub display_order: i64,
    /// Who set it up.
    pub source: HookSource,
    /// The file that it is set up in.
    pub source_path: String,
    /// The plugin that brought it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// Whether an administrator prescribes it.
    pub is_managed: bool,
    /// Whether it is switched on.
    pub enabled: bool,
    /// A hash of how it is set up. Trust is given to this hash.
    pub current_hash: String,
    /// Whether it may run.
    pub trust_status: HookTrustStatus,
    /// How many tokens it may add to what the model knows; more than that is put into a file. 2,500
    /// when null, no limit when 0.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub additional_context_limit: Maybe<u64>,
    /// The machine whose rules brought it. Null when it does not come from those.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub environment_id: Maybe<String>,
}

impl AgentHookMetadata {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        key: impl Into<String>,
        event_name: HookEventName,
        timeout_sec: u64,
        display_order: i64,
        source: HookSource,
        source_path: impl Into<String>,
        is_managed: bool,
        enabled: bool,
        current_hash: impl Into<String>,
        trust_status: HookTrustStatus,
    ) -> Self {
        Self {
            key: key.into(),
            event_name,
            matcher: Maybe::Absent,
            timeout_sec,
            status_message: Maybe::Absent,
            display_order,
            source,
            source_path: source_path.into(),
            plugin_id: Maybe::Absent,
            is_managed,
            enabled,
            current_hash: current_hash.into(),
            trust_status,
            additional_context_limit: Maybe::Absent,
            environment_id: Maybe::Absent,
        }
    }

    /// Sets `matcher`.
    pub fn with_matcher(mut self, matcher: impl Into<Maybe<String>>) -> Self {
        self.matcher = matcher.into();
        self
    }

    /// Sets `status_message`.
    pub fn with_status_message(mut self, status_message: impl Into<Maybe<String>>) -> Self {
        self.status_message = status_message.into();
        self
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }

    /// Sets `additional_context_limit`.
    pub fn with_additional_context_limit(
        mut self,
        additional_context_limit: impl Into<Maybe<u64>>,
    ) -> Self {
        self.additional_context_limit = additional_context_limit.into();
        self
    }

    /// Sets `environment_id`.
    pub fn with_environment_id(mut self, environment_id: impl Into<Maybe<String>>) -> Self {
        self.environment_id = environment_id.into();
        self
    }
}

/// Why a hook could not be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HookErrorInfo {
    /// The file that it is set up in.
    pub path: String,
    /// What is wrong, for people.
    pub message: String,
}

impl HookErrorInfo {
    /// What can be left out is.
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
        }
    }
}

/// A hook began to run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookStartedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn. Null outside of one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// The run.
    pub run: HookRunSummary,
}

impl HookStartedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, run: HookRunSummary) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            run,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }
}

/// One run of a hook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookRunSummary {
    /// Tells runs apart; the same in both notifications.
    pub id: String,
    /// What it runs on.
    pub event_name: HookEventName,
    /// What it does.
    pub handler_type: HookHandlerType,
    /// Whether the agent waits for it.
    pub execution_mode: HookExecutionMode,
    /// What the run belongs to.
    pub scope: HookScope,
    /// Who set the hook up. Not known when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<HookSource>,
    /// The file that the hook is set up in.
    pub source_path: String,
    /// Its place among several; the smallest comes first.
    pub display_order: i64,
    /// Where it stands.
    pub status: HookRunStatus,
    /// What to show while it runs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub status_message: Maybe<String>,
    /// When it began. Unix time in seconds.
    pub started_at: i64,
    /// When it ended. Null while it runs. Unix time in seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at: Maybe<i64>,
    /// How long it ran. Null while it runs. In milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub duration_ms: Maybe<i64>,
    /// Its output; empty while it runs.
    pub entries: Vec<HookOutputEntry>,
}

impl HookRunSummary {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        event_name: HookEventName,
        handler_type: HookHandlerType,
        execution_mode: HookExecutionMode,
        scope: HookScope,
        source_path: impl Into<String>,
        display_order: i64,
        status: HookRunStatus,
        started_at: i64,
        entries: Vec<HookOutputEntry>,
    ) -> Self {
        Self {
            id: id.into(),
            event_name,
            handler_type,
            execution_mode,
            scope,
            source: None,
            source_path: source_path.into(),
            display_order,
            status,
            status_message: Maybe::Absent,
            started_at,
            completed_at: Maybe::Absent,
            duration_ms: Maybe::Absent,
            entries,
        }
    }

    /// Sets `source`.
    pub fn with_source(mut self, source: HookSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets `status_message`.
    pub fn with_status_message(mut self, status_message: impl Into<Maybe<String>>) -> Self {
        self.status_message = status_message.into();
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

/// What a hook does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookHandlerType {
    /// It runs a command.
    Command,
    /// It calls a tool of an MCP server.
    McpTool,
    /// It asks a model.
    Prompt,
    /// It sets an agent to work.
    Agent,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookHandlerType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Command => "command",
            Self::McpTool => "mcpTool",
            Self::Prompt => "prompt",
            Self::Agent => "agent",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookHandlerType {
    fn from(text: &str) -> Self {
        match text {
            "command" => Self::Command,
            "mcpTool" => Self::McpTool,
            "prompt" => Self::Prompt,
            "agent" => Self::Agent,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookHandlerType);

/// Whether the agent waits for a hook.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookExecutionMode {
    /// It does.
    Sync,
    /// It goes on.
    Async,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookExecutionMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sync => "sync",
            Self::Async => "async",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookExecutionMode {
    fn from(text: &str) -> Self {
        match text {
            "sync" => Self::Sync,
            "async" => Self::Async,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookExecutionMode);

/// What a run of a hook belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookScope {
    /// The thread as a whole.
    Thread,
    /// One turn.
    Turn,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookScope {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Thread => "thread",
            Self::Turn => "turn",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookScope {
    fn from(text: &str) -> Self {
        match text {
            "thread" => Self::Thread,
            "turn" => Self::Turn,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookScope);

/// Where a run of a hook stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookRunStatus {
    /// It runs.
    Running,
    /// It ended and objects to nothing.
    Completed,
    /// It could not run, or what it answered makes no sense.
    Failed,
    /// It ended, and what it ran on must not go on.
    Blocked,
    /// It ended, and the agent has to stop.
    Stopped,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookRunStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "running",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Blocked => "blocked",
            Self::Stopped => "stopped",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookRunStatus {
    fn from(text: &str) -> Self {
        match text {
            "running" => Self::Running,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "blocked" => Self::Blocked,
            "stopped" => Self::Stopped,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookRunStatus);

/// A piece of the output of a hook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HookOutputEntry {
    /// What it is for.
    pub kind: HookOutputEntryKind,
    /// What it says.
    pub text: String,
}

impl HookOutputEntry {
    /// What can be left out is.
    pub fn new(kind: HookOutputEntryKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
        }
    }
}

/// What a piece of the output of a hook is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookOutputEntryKind {
    /// The user should know it.
    Warning,
    /// It says why the agent has to stop.
    Stop,
    /// It tells the model what the hook objects to.
    Feedback,
    /// The model should know it too.
    Context,
    /// It says what went wrong with the hook.
    Error,
    /// A value that this crate does not know.
    Unknown(String),
}

impl HookOutputEntryKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Warning => "warning",
            Self::Stop => "stop",
            Self::Feedback => "feedback",
            Self::Context => "context",
            Self::Error => "error",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HookOutputEntryKind {
    fn from(text: &str) -> Self {
        match text {
            "warning" => Self::Warning,
            "stop" => Self::Stop,
            "feedback" => Self::Feedback,
            "context" => Self::Context,
            "error" => Self::Error,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(HookOutputEntryKind);

/// A hook ended; the status of the run says how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookCompletedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn. Null outside of one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// The run.
    pub run: HookRunSummary,
}

impl HookCompletedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, run: HookRunSummary) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            run,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }
}
