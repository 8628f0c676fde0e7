// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: config.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::*;
use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// Whose configuration to show, and how fully.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigReadParams {
    /// The working folder that it is to hold for, so that projects count. Without projects when
    /// left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
    /// Also show each layer by itself. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_layers: Option<bool>,
}

impl ConfigReadParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `include_layers`.
    pub fn with_include_layers(mut self, include_layers: bool) -> Self {
        self.include_layers = Some(include_layers);
        self
    }
}

/// The configuration and where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigReadResponse {
    /// What holds, all layers taken together.
    pub config: Config,
    /// The layer that each setting comes from, by the dotted name of the setting.
    pub origins: BTreeMap<String, ConfigLayerMetadata>,
    /// The layers, the strongest first. Null when they were not asked for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub layers: Maybe<Vec<ConfigLayer>>,
}

impl ConfigReadResponse {
    /// What can be left out is.
    pub fn new(config: Config, origins: BTreeMap<String, ConfigLayerMetadata>) -> Self {
        Self {
            config,
            origins,
            layers: Maybe::Absent,
        }
    }

    /// Sets `layers`.
    pub fn with_layers(mut self, layers: impl Into<Maybe<Vec<ConfigLayer>>>) -> Self {
        self.layers = layers.into();
        self
    }
}

/// The configuration in force. Null stands for what is not configured. It holds more than is listed
/// here: settings by their names in the configuration file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Config {
    /// Name of the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// Name of the provider of the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_provider: Maybe<String>,
    /// How long the model may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_reasoning_effort: Maybe<ReasoningEffort>,
    /// How much of its thinking the model tells.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_reasoning_summary: Maybe<ReasoningSummary>,
    /// At what length the model answers.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_verbosity: Maybe<ModelVerbosity>,
    /// When the agent has to ask before it acts.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approval_policy: Maybe<AskForApproval>,
    /// How far the model may go on the web.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub web_search: Maybe<WebSearchMode>,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
    /// Name of the model for reviews, where it is another one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub review_model: Maybe<String>,
    /// How many tokens the model can take in.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_context_window: Maybe<i64>,
    /// The number of tokens at which the history is compacted.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_auto_compact_token_limit: Maybe<i64>,
    /// Which tokens count towards the limit at which the history is compacted. All when null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_auto_compact_token_limit_scope: Maybe<AutoCompactTokenLimitScope>,
    /// Instructions on how to compact, in place of those of the server.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub compact_prompt: Maybe<String>,
    /// Instructions for the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub instructions: Maybe<String>,
    /// Instructions that go before those of the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub developer_instructions: Maybe<String>,
    /// Who answers when the agent asks. The meaning of this setting may still change.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approvals_reviewer: Maybe<ApprovalsReviewer>,
    /// What commands of the agent can reach.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sandbox_mode: Maybe<SandboxMode>,
    /// How wide the sandbox `workspace-write` is.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sandbox_workspace_write: Maybe<SandboxWorkspaceWrite>,
    /// How single tools of the model are set up.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub tools: Maybe<ToolsConfig>,
    /// The only way in which the user may sign in.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub forced_login_method: Maybe<ForcedLoginMethod>,
    /// The only workspace of ChatGPT that the user may sign in to, or the only ones.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub forced_chatgpt_workspace_id: Maybe<ForcedChatgptWorkspaceIds>,
    /// Everything else that is in the object, by its name on the wire.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

impl Config {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `model`.
    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `model_provider`.
    pub fn with_model_provider(mut self, model_provider: impl Into<Maybe<String>>) -> Self {
        self.model_provider = model_provider.into();
        self
    }

    /// Sets `model_reasoning_effort`.
    pub fn with_model_reasoning_effort(
        mut self,
        model_reasoning_effort: impl Into<Maybe<ReasoningEffort>>,
    ) -> Self {
        self.model_reasoning_effort = model_reasoning_effort.into();
        self
    }

    /// Sets `model_reasoning_summary`.
    pub fn with_model_reasoning_summary(
        mut self,
        model_reasoning_summary: impl Into<Maybe<ReasoningSummary>>,
    ) -> Self {
        self.model_reasoning_summary = model_reasoning_summary.into();
        self
    }

    /// Sets `model_verbosity`.
    pub fn with_model_verbosity(
        mut self,
        model_verbosity: impl Into<Maybe<ModelVerbosity>>,
    ) -> Self {
        self.model_verbosity = model_verbosity.into();
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

    /// Sets `web_search`.
    pub fn with_web_search(mut self, web_search: impl Into<Maybe<WebSearchMode>>) -> Self {
        self.web_search = web_search.into();
        self
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }

    /// Sets `review_model`.
    pub fn with_review_model(mut self, review_model: impl Into<Maybe<String>>) -> Self {
        self.review_model = review_model.into();
        self
    }

    /// Sets `model_context_window`.
    pub fn with_model_context_window(
        mut self,
        model_context_window: impl Into<Maybe<i64>>,
    ) -> Self {
        self.model_context_window = model_context_window.into();
        self
    }

    /// Sets `model_auto_compact_token_limit`.
    pub fn with_model_auto_compact_token_limit(
        mut self,
        model_auto_compact_token_limit: impl Into<Maybe<i64>>,
    ) -> Self {
        self.model_auto_compact_token_limit = model_auto_compact_token_limit.into();
        self
    }

    /// Sets `model_auto_compact_token_limit_scope`.
    pub fn with_model_auto_compact_token_limit_scope(
        mut self,
        model_auto_compact_token_limit_scope: impl Into<Maybe<AutoCompactTokenLimitScope>>,
    ) -> Self {
        self.model_auto_compact_token_limit_scope = model_auto_compact_token_limit_scope.into();
        self
    }

    /// Sets `compact_prompt`.
    pub fn with_compact_prompt(mut self, compact_prompt: impl Into<Maybe<String>>) -> Self {
        self.compact_prompt = compact_prompt.into();
        self
    }

    /// Sets `instructions`.
    pub fn with_instructions(mut self, instructions: impl Into<Maybe<String>>) -> Self {
        self.instructions = instructions.into();
        self
    }

    /// Sets `developer_instructions`.
    pub fn with_developer_instructions(
        mut self,
        developer_instructions: impl Into<Maybe<String>>,
    ) -> Self {
        self.developer_instructions = developer_instructions.into();
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

    /// Sets `sandbox_mode`.
    pub fn with_sandbox_mode(mut self, sandbox_mode: impl Into<Maybe<SandboxMode>>) -> Self {
        self.sandbox_mode = sandbox_mode.into();
        self
    }

    /// Sets `sandbox_workspace_write`.
    pub fn with_sandbox_workspace_write(
        mut self,
        sandbox_workspace_write: impl Into<Maybe<SandboxWorkspaceWrite>>,
    ) -> Self {
        self.sandbox_workspace_write = sandbox_workspace_write.into();
        self
    }

    /// Sets `tools`.
    pub fn with_tools(mut self, tools: impl Into<Maybe<ToolsConfig>>) -> Self {
        self.tools = tools.into();
        self
    }

    /// Sets `forced_login_method`.
    pub fn with_forced_login_method(
        mut self,
        forced_login_method: impl Into<Maybe<ForcedLoginMethod>>,
    ) -> Self {
        self.forced_login_method = forced_login_method.into();
        self
    }

    /// Sets `forced_chatgpt_workspace_id`.
    pub fn with_forced_chatgpt_workspace_id(
        mut self,
        forced_chatgpt_workspace_id: impl Into<Maybe<ForcedChatgptWorkspaceIds>>,
    ) -> Self {
        self.forced_chatgpt_workspace_id = forced_chatgpt_workspace_id.into();
        self
    }
}

/// At what length a model answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelVerbosity {
    /// Briefly.
    Low,
    /// At a usual length.
    Medium,
    /// At length.
    High,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ModelVerbosity {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelVerbosity {
    fn from(text: &str) -> Self {
        match text {
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ModelVerbosity);

/// How far the model may go on the web.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebSearchMode {
    /// Not at all.
    Disabled,
    /// Only into a stored copy of it.
    Cached,
    /// It may search the web, but open only pages that the index of the search admits.
    Indexed,
    /// It may search the web and open any page.
    Live,
    /// A value that this crate does not know.
    Unknown(String),
}

impl WebSearchMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Cached => "cached",
            Self::Indexed => "indexed",
            Self::Live => "live",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WebSearchMode {
    fn from(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "cached" => Self::Cached,
            "indexed" => Self::Indexed,
            "live" => Self::Live,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(WebSearchMode);

/// What counts towards the limit at which the history is compacted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoCompactTokenLimitScope {
    /// All that is in the context.
    Total,
    /// What was added since the last compaction, without what that left behind.
    BodyAfterPrefix,
    /// A value that this crate does not know.
    Unknown(String),
}

impl AutoCompactTokenLimitScope {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Total => "total",
            Self::BodyAfterPrefix => "body_after_prefix",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AutoCompactTokenLimitScope {
    fn from(text: &str) -> Self {
        match text {
            "total" => Self::Total,
            "body_after_prefix" => Self::BodyAfterPrefix,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(AutoCompactTokenLimitScope);

/// How wide the sandbox is that lets files be changed inside the workspace.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SandboxWorkspaceWrite {
    /// More folders that may be written to. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writable_roots: Option<Vec<String>>,
    /// Whether commands may use the network. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
    /// The folder in `TMPDIR` is not writable. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_tmpdir_env_var: Option<bool>,
    /// The folder `/tmp` is not writable. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_slash_tmp: Option<bool>,
}

impl SandboxWorkspaceWrite {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `writable_roots`.
    pub fn with_writable_roots(mut self, writable_roots: Vec<String>) -> Self {
        self.writable_roots = Some(writable_roots);
        self
    }

    /// Sets `network_access`.
    pub fn with_network_access(mut self, network_access: bool) -> Self {
        self.network_access = Some(network_access);
        self
    }

    /// Sets `exclude_tmpdir_env_var`.
    pub fn with_exclude_tmpdir_env_var(mut self, exclude_tmpdir_env_var: bool) -> Self {
        self.exclude_tmpdir_env_var = Some(exclude_tmpdir_env_var);
        self
    }

    /// Sets `exclude_slash_tmp`.
    pub fn with_exclude_slash_tmp(mut self, exclude_slash_tmp: bool) -> Self {
        self.exclude_slash_tmp = Some(exclude_slash_tmp);
        self
    }
}

/// How single tools of the model are set up.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolsConfig {
    /// How the model searches the web. Before 2026-06, whether it may.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub web_search: Maybe<WebSearchToolConfig>,
}

impl ToolsConfig {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `web_search`.
    pub fn with_web_search(mut self, web_search: impl Into<Maybe<WebSearchToolConfig>>) -> Self {
        self.web_search = web_search.into();
        self
    }
}

/// How the model searches the web.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebSearchToolConfig {
    /// How much of what was found goes into the context of the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub context_size: Maybe<WebSearchContextSize>,
    /// Only find pages of these domains.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allowed_domains: Maybe<Vec<String>>,
    /// Where the user is.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub location: Maybe<WebSearchLocation>,
}

impl WebSearchToolConfig {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `context_size`.
    pub fn with_context_size(
        mut self,
        context_size: impl Into<Maybe<WebSearchContextSize>>,
    ) -> Self {
        self.context_size = context_size.into();
        self
    }

    /// Sets `allowed_domains`.
    pub fn with_allowed_domains(mut self, allowed_domains: impl Into<Maybe<Vec<String>>>) -> Self {
        self.allowed_domains = allowed_domains.into();
        self
    }

    /// Sets `location`.
    pub fn with_location(mut self, location: impl Into<Maybe<WebSearchLocation>>) -> Self {
        self.location = location.into();
        self
    }
}

/// How much of what was found goes into the context of the model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebSearchContextSize {
    /// A little.
    Low,
    /// A usual amount.
    Medium,
    /// A lot.
    High,
    /// A value that this crate does not know.
    Unknown(String),
}

impl WebSearchContextSize {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WebSearchContextSize {
    fn from(text: &str) -> Self {
        match text {
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(WebSearchContextSize);

/// Roughly where the user is, so that what is near can be found.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebSearchLocation {
    /// The country.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub country: Maybe<String>,
    /// The region or state.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub region: Maybe<String>,
    /// The town.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub city: Maybe<String>,
    /// The time zone by its IANA name, such as `Europe/London`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub timezone: Maybe<String>,
}

impl WebSearchLocation {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `country`.
    pub fn with_country(mut self, country: impl Into<Maybe<String>>) -> Self {
        self.country = country.into();
        self
    }

    /// Sets `region`.
    pub fn with_region(mut self, region: impl Into<Maybe<String>>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `city`.
    pub fn with_city(mut self, city: impl Into<Maybe<String>>) -> Self {
        self.city = city.into();
        self
    }

    /// Sets `timezone`.
    pub fn with_timezone(mut self, timezone: impl Into<Maybe<String>>) -> Self {
        self.timezone = timezone.into();
        self
    }
}

/// A way to sign in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForcedLoginMethod {
    /// With ChatGPT.
    Chatgpt,
    /// With an API key.
    Api,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ForcedLoginMethod {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chatgpt => "chatgpt",
            Self::Api => "api",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ForcedLoginMethod {
    fn from(text: &str) -> Self {
        match text {
            "chatgpt" => Self::Chatgpt,
            "api" => Self::Api,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ForcedLoginMethod);

/// One workspace of ChatGPT by its id, or several.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ForcedChatgptWorkspaceIds {
    /// A value of the kind `string`.
    String(String),
    /// A value of the kind `list`.
    List(Vec<String>),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ForcedChatgptWorkspaceIds {
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

impl Serialize for ForcedChatgptWorkspaceIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<String> for ForcedChatgptWorkspaceIds {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for ForcedChatgptWorkspaceIds {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// Which layer of the configuration, without its contents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerMetadata {
    /// Where its settings come from.
    pub name: ConfigLayerSource,
    /// A fingerprint of its contents; another one means that they have changed.
    pub version: String,
}

impl ConfigLayerMetadata {
    /// What can be left out is.
    pub fn new(name: ConfigLayerSource, version: impl Into<String>) -> Self {
        Self {
            name,
            version: version.into(),
        }
    }
}

/// Where settings come from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigLayerSource {
    /// The defaults that were installed with the server.
    PackagedDefaults(PackagedDefaultsConfigSource),
    /// The management of the device. Only on macOS.
    Mdm(MdmConfigSource),
    /// The configuration file of the whole machine.
    System(SystemConfigSource),
    /// Settings of the organisation, from the cloud.
    EnterpriseManaged(EnterpriseConfigSource),
    /// The configuration file of the user: the one that clients write to.
    User(UserConfigSource),
    /// The configuration of a project. Each folder from the root of the project down to the working
    /// folder can have one.
    Project(ProjectConfigSource),
    /// Single settings from the command line of the server.
    SessionFlags(SessionFlagsConfigSource),
    /// The older file of an administrator, `managed_config.toml`, which outranks all other layers.
    #[deprecated(note = "It is being phased out; administrators write requirements instead.")]
    LegacyManagedConfigTomlFromFile(LegacyManagedFileConfigSource),
    /// What would stand in `managed_config.toml`, given by the management of the device.
    #[deprecated(note = "It is being phased out; administrators write requirements instead.")]
    LegacyManagedConfigTomlFromMdm(LegacyManagedMdmConfigSource),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ConfigLayerSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("packagedDefaults") => wire::decode(value).map(Self::PackagedDefaults),
            Some("mdm") => wire::decode(value).map(Self::Mdm),
            Some("system") => wire::decode(value).map(Self::System),
            Some("enterpriseManaged") => wire::decode(value).map(Self::EnterpriseManaged),
            Some("user") => wire::decode(value).map(Self::User),
            Some("project") => wire::decode(value).map(Self::Project),
            Some("sessionFlags") => wire::decode(value).map(Self::SessionFlags),
            Some("legacyManagedConfigTomlFromFile") => {
                wire::decode(value).map(Self::LegacyManagedConfigTomlFromFile)
            }
            Some("legacyManagedConfigTomlFromMdm") => {
                wire::decode(value).map(Self::LegacyManagedConfigTomlFromMdm)
            }
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ConfigLayerSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PackagedDefaults(value) => value.serialize(serializer),
            Self::Mdm(value) => value.serialize(serializer),
            Self::System(value) => value.serialize(serializer),
            Self::EnterpriseManaged(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Project(value) => value.serialize(serializer),
            Self::SessionFlags(value) => value.serialize(serializer),
            Self::LegacyManagedConfigTomlFromFile(value) => value.serialize(serializer),
            Self::LegacyManagedConfigTomlFromMdm(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<PackagedDefaultsConfigSource> for ConfigLayerSource {
    fn from(value: PackagedDefaultsConfigSource) -> Self {
        Self::PackagedDefaults(value)
    }
}

impl From<MdmConfigSource> for ConfigLayerSource {
    fn from(value: MdmConfigSource) -> Self {
        Self::Mdm(value)
    }
}

impl From<SystemConfigSource> for ConfigLayerSource {
    fn from(value: SystemConfigSource) -> Self {
        Self::System(value)
    }
}

impl From<EnterpriseConfigSource> for ConfigLayerSource {
    fn from(value: EnterpriseConfigSource) -> Self {
        Self::EnterpriseManaged(value)
    }
}

impl From<UserConfigSource> for ConfigLayerSource {
    fn from(value: UserConfigSource) -> Self {
        Self::User(value)
    }
}

impl From<ProjectConfigSource> for ConfigLayerSource {
    fn from(value: ProjectConfigSource) -> Self {
        Self::Project(value)
    }
}

impl From<SessionFlagsConfigSource> for ConfigLayerSource {
    fn from(value: SessionFlagsConfigSource) -> Self {
        Self::SessionFlags(value)
    }
}

impl From<LegacyManagedFileConfigSource> for ConfigLayerSource {
    fn from(value: LegacyManagedFileConfigSource) -> Self {
        Self::LegacyManagedConfigTomlFromFile(value)
    }
}

impl From<LegacyManagedMdmConfigSource> for ConfigLayerSource {
    fn from(value: LegacyManagedMdmConfigSource) -> Self {
        Self::LegacyManagedConfigTomlFromMdm(value)
    }
}

/// The defaults that were installed with the server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "packagedDefaults")]
#[non_exhaustive]
pub struct PackagedDefaultsConfigSource {
    /// The file that holds them.
    pub file: String,
}

impl PackagedDefaultsConfigSource {
    /// What can be left out is.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

/// The management of the device. Only on macOS.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mdm")]
#[non_exhaustive]
pub struct MdmConfigSource {
    /// The domain of the managed preferences.
    pub domain: String,
    /// The key inside the domain that holds the settings.
    pub key: String,
}

impl MdmConfigSource {
    /// What can be left out is.
    pub fn new(domain: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            key: key.into(),
        }
    }
}

/// The configuration file of the whole machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "system")]
#[non_exhaustive]
pub struct SystemConfigSource {
    /// The file. It need not exist.
    pub file: String,
}

impl SystemConfigSource {
    /// What can be left out is.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

/// Settings of the organisation, from the cloud.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "enterpriseManaged")]
#[non_exhaustive]
pub struct EnterpriseConfigSource {
    /// Id of these settings; it stays when their contents change.
    pub id: String,
    /// What administrators call them. To be shown when something is wrong with them.
    pub name: String,
}

impl EnterpriseConfigSource {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

/// The configuration file of the user: the one that clients write to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "user")]
#[non_exhaustive]
pub struct UserConfigSource {
    /// The file. It need not exist.
    pub file: String,
    /// Name of the profile that this layer adds. Null for the file that holds always.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub profile: Maybe<String>,
}

impl UserConfigSource {
    /// What can be left out is.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            profile: Maybe::Absent,
        }
    }

    /// Sets `profile`.
    pub fn with_profile(mut self, profile: impl Into<Maybe<String>>) -> Self {
        self.profile = profile.into();
        self
    }
}

/// The configuration of a project. Each folder from the root of the project down to the working
/// folder can have one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "project", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectConfigSource {
    /// The folder that holds it, named `.codex`.
    pub dot_codex_folder: String,
}

impl ProjectConfigSource {
    /// What can be left out is.
    pub fn new(dot_codex_folder: impl Into<String>) -> Self {
        Self {
            dot_codex_folder: dot_codex_folder.into(),
        }
    }
}

/// Single settings from the command line of the server.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "sessionFlags")]
#[non_exhaustive]
pub struct SessionFlagsConfigSource {}

impl SessionFlagsConfigSource {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The older file of an administrator, `managed_config.toml`, which outranks all other layers.
#[deprecated(note = "It is being phased out; administrators write requirements instead.")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "legacyManagedConfigTomlFromFile")]
#[non_exhaustive]
pub struct LegacyManagedFileConfigSource {
    /// The file. It need not exist.
    pub file: String,
}

impl LegacyManagedFileConfigSource {
    /// What can be left out is.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

/// What would stand in `managed_config.toml`, given by the management of the device.
#[deprecated(note = "It is being phased out; administrators write requirements instead.")]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "legacyManagedConfigTomlFromMdm")]
#[non_exhaustive]
pub struct LegacyManagedMdmConfigSource {}

impl LegacyManagedMdmConfigSource {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// One of the sources that the configuration is put together from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigLayer {
    /// Where its settings come from.
    pub name: ConfigLayerSource,
    /// A fingerprint of its contents; another one means that they have changed.
    pub version: String,
    /// Its settings alone, in the form of the configuration file.
    pub config: Value,
    /// Why it does not count, for people. Null when it does.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub disabled_reason: Maybe<String>,
}

impl ConfigLayer {
    /// What can be left out is.
    pub fn new(name: ConfigLayerSource, version: impl Into<String>, config: Value) -> Self {
        Self {
            name,
            version: version.into(),
            config,
            disabled_reason: Maybe::Absent,
        }
    }

    /// Sets `disabled_reason`.
    pub fn with_disabled_reason(mut self, disabled_reason: impl Into<Maybe<String>>) -> Self {
        self.disabled_reason = disabled_reason.into();
        self
    }
}

/// A change to one setting in a configuration file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigValueWriteParams {
    /// Dotted name of the setting.
    pub key_path: String,
    /// The new value; null takes the setting out.
    pub value: Value,
    /// What becomes of the value that was there before.
    pub merge_strategy: MergeStrategy,
    /// The file to change. That of the user when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub file_path: Maybe<String>,
    /// The `version` of its layer that the client has seen: nothing is written when the file has
    /// changed since. Not checked when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub expected_version: Maybe<String>,
}

impl ConfigValueWriteParams {
    /// What can be left out is.
    pub fn new(key_path: impl Into<String>, value: Value, merge_strategy: MergeStrategy) -> Self {
        Self {
            key_path: key_path.into(),
            value,
            merge_strategy,
            file_path: Maybe::Absent,
            expected_version: Maybe::Absent,
        }
    }

    /// Sets `file_path`.
    pub fn with_file_path(mut self, file_path: impl Into<Maybe<String>>) -> Self {
        self.file_path = file_path.into();
        self
    }

    /// Sets `expected_version`.
    pub fn with_expected_version(mut self, expected_version: impl Into<Maybe<String>>) -> Self {
        self.expected_version = expected_version.into();
        self
    }
}

/// What becomes of the value that was there before.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeStrategy {
    /// It gives way to the new one.
    Replace,
    /// Where both are tables, the new one is merged into it; else it gives way.
    Upsert,
    /// A value that this crate does not know.
    Unknown(String),
}

impl MergeStrategy {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Replace => "replace",
            Self::Upsert => "upsert",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MergeStrategy {
    fn from(text: &str) -> Self {
        match text {
            "replace" => Self::Replace,
            "upsert" => Self::Upsert,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(MergeStrategy);

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigWriteResponse {
    /// What it led to.
    pub status: WriteStatus,
    /// A fingerprint of the file as it is now, for `expectedVersion` of the next change.
    pub version: String,
    /// The file that was changed, in the canonical form of its path.
    pub file_path: String,
    /// Why the change does not hold. Null when it does.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub overridden_metadata: Maybe<OverriddenMetadata>,
}

impl ConfigWriteResponse {
    /// What can be left out is.
    pub fn new(
        status: WriteStatus,
        version: impl Into<String>,
        file_path: impl Into<String>,
    ) -> Self {
        Self {
            status,
            version: version.into(),
            file_path: file_path.into(),
            overridden_metadata: Maybe::Absent,
        }
    }

    /// Sets `overridden_metadata`.
    pub fn with_overridden_metadata(
        mut self,
        overridden_metadata: impl Into<Maybe<OverriddenMetadata>>,
    ) -> Self {
        self.overridden_metadata = overridden_metadata.into();
        self
    }
}

/// What a change led to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WriteStatus {
    /// It was written and holds.
    Ok,
    /// It was written, but a stronger layer says otherwise.
    OkOverridden,
    /// A value that this crate does not know.
    Unknown(String),
}

impl WriteStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::OkOverridden => "okOverridden",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WriteStatus {
    fn from(text: &str) -> Self {
        match text {
            "ok" => Self::Ok,
            "okOverridden" => Self::OkOverridden,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(WriteStatus);

/// Why a change that was written does not hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OverriddenMetadata {
    /// What happened, for people.
    pub message: String,
    /// The layer that says otherwise.
    pub overriding_layer: ConfigLayerMetadata,
    /// The value that holds.
    pub effective_value: Value,
}

impl OverriddenMetadata {
    /// What can be left out is.
    pub fn new(
        message: impl Into<String>,
        overriding_layer: ConfigLayerMetadata,
        effective_value: Value,
    ) -> Self {
        Self {
            message: message.into(),
            overriding_layer,
            effective_value,
        }
    }
}

/// Changes to several settings in one configuration file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigBatchWriteParams {
    /// The changes, made in this order.
    pub edits: Vec<ConfigEdit>,
    /// The file to change. That of the user when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub file_path: Maybe<String>,
    /// The `version` of its layer that the client has seen: nothing is written when the file has
    /// changed since. Not checked when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub expected_version: Maybe<String>,
    /// Loaded threads take up what can change while they run. Their model, effort and class of
    /// service stay. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reload_user_config: Option<bool>,
}

impl ConfigBatchWriteParams {
    /// What can be left out is.
    pub fn new(edits: Vec<ConfigEdit>) -> Self {
        Self {
            edits,
            file_path: Maybe::Absent,
            expected_version: Maybe::Absent,
            reload_user_config: None,
        }
    }

    /// Sets `file_path`.
    pub fn with_file_path(mut self, file_path: impl Into<Maybe<String>>) -> Self {
        self.file_path = file_path.into();
        self
    }

    /// Sets `expected_version`.
    pub fn with_expected_version(mut self, expected_version: impl Into<Maybe<String>>) -> Self {
        self.expected_version = expected_version.into();
        self
    }

    /// Sets `reload_user_config`.
    pub fn with_reload_user_config(mut self, reload_user_config: bool) -> Self {
        self.reload_user_config = Some(reload_user_config);
        self
    }
}

/// A change to one setting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigEdit {
    /// Dotted name of the setting.
    pub key_path: String,
    /// The new value; null takes the setting out.
    pub value: Value,
    /// What becomes of the value that was there before.
    pub merge_strategy: MergeStrategy,
}

impl ConfigEdit {
    /// What can be left out is.
    pub fn new(key_path: impl Into<String>, value: Value, merge_strategy: MergeStrategy) -> Self {
        Self {
            key_path: key_path.into(),
            value,
            merge_strategy,
        }
    }
}

/// What administrators prescribe.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigRequirementsReadResponse {
    /// The rules. Null when there are none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub requirements: Maybe<ConfigRequirements>,
    /// Each of the faster classes of service has a rule of its own. Where it is not true, one rule
    /// holds for all.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub supports_independent_speed_modes: Maybe<bool>,
}

impl ConfigRequirementsReadResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `requirements`.
    pub fn with_requirements(mut self, requirements: impl Into<Maybe<ConfigRequirements>>) -> Self {
        self.requirements = requirements.into();
        self
    }

    /// Sets `supports_independent_speed_modes`.
    pub fn with_supports_independent_speed_modes(
        mut self,
        supports_independent_speed_modes: impl Into<Maybe<bool>>,
    ) -> Self {
        self.supports_independent_speed_modes = supports_independent_speed_modes.into();
        self
    }
}

/// What administrators prescribe. No configuration can go against it. What is null is left to the
/// user.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigRequirements {
    /// What may be chosen as to when the agent has to ask.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allowed_approval_policies: Maybe<Vec<AskForApproval>>,
    /// Which models are kept under closer watch.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub auto_review: Maybe<AutoReviewRequirements>,
    /// The sandboxes that may be chosen.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allowed_sandbox_modes: Maybe<Vec<SandboxMode>>,
    /// The ways to build the sandbox on Windows that may be chosen.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allowed_windows_sandbox_implementations: Maybe<Vec<WindowsSandboxImplementation>>,
    /// Whether a named set of permissions may be chosen, by its name.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allowed_permission_profiles: Maybe<BTreeMap<String, bool>>,
    /// Name of the set of permissions to work under where none is chosen.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default_permissions: Maybe<String>,
    /// Commands may be run in a login shell.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allow_login_shell: Maybe<bool>,
    /// How far the model may be let go on the web.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allowed_web_search_modes: Maybe<Vec<WebSearchMode>>,
    /// Only hooks of administrators run.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allow_managed_hooks_only: Maybe<bool>,
    /// Name of the only provider that may be used.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_provider: Maybe<String>,
    /// Providers that are prescribed as a whole, by name and in the form of the configuration file.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_providers: Maybe<BTreeMap<String, Value>>,
    /// The file that lists the models to offer.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_catalog_json: Maybe<String>,
    /// What is prescribed about models.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub models: Maybe<ModelsRequirements>,
    /// Instructions that the model is given in every thread.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub additional_developer_instructions: Maybe<String>,
    /// The ways to sign in that all restrictions together leave; none when empty.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub allowed_login_methods: Maybe<Vec<ForcedLoginMethod>>,
    /// Where the server keeps what it signed in with.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cli_auth_credentials_store: Maybe<CliAuthCredentialsStoreMode>,
    /// Whether a feature has to be on or off, by its name.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub feature_requirements: Maybe<BTreeMap<String, bool>>,
    /// Look for a newer version at the start.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub check_for_update_on_startup: Maybe<bool>,
    /// The folder for logs.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub log_dir: Maybe<String>,
    /// The folder for databases.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sqlite_home: Maybe<String>,
}

#[rustfmt::skip]
impl ConfigRequirements {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allowed_approval_policies`.
    pub fn with_allowed_approval_policies(
        mut self,
        allowed_approval_policies: impl Into<Maybe<Vec<AskForApproval>>>,
    ) -> Self {
        self.allowed_approval_policies = allowed_approval_policies.into();
        self
    }

    /// Sets `auto_review`.
    pub fn with_auto_review(
        mut self,
        auto_review: impl Into<Maybe<AutoReviewRequirements>>,
    ) -> Self {
        self.auto_review = auto_review.into();
        self
    }

    /// Sets `allowed_sandbox_modes`.
    pub fn with_allowed_sandbox_modes(
        mut self,
        allowed_sandbox_modes: impl Into<Maybe<Vec<SandboxMode>>>,
    ) -> Self {
        self.allowed_sandbox_modes = allowed_sandbox_modes.into();
        self
    }

    /// Sets `allowed_windows_sandbox_implementations`.
    pub fn with_allowed_windows_sandbox_implementations(
        mut self,
        allowed_windows_sandbox_implementations: impl Into<Maybe<Vec<WindowsSandboxImplementation>>>,
    ) -> Self {
        self.allowed_windows_sandbox_implementations =
            allowed_windows_sandbox_implementations.into();
        self
    }

    /// Sets `allowed_permission_profiles`.
    pub fn with_allowed_permission_profiles(
        mut self,
        allowed_permission_profiles: impl Into<Maybe<BTreeMap<String, bool>>>,
    ) -> Self {
        self.allowed_permission_profiles = allowed_permission_profiles.into();
        self
    }

    /// Sets `default_permissions`.
    pub fn with_default_permissions(
        mut self,
        default_permissions: impl Into<Maybe<String>>,
    ) -> Self {
        self.default_permissions = default_permissions.into();
        self
    }

    /// Sets `allow_login_shell`.
    pub fn with_allow_login_shell(mut self, allow_login_shell: impl Into<Maybe<bool>>) -> Self {
        self.allow_login_shell = allow_login_shell.into();
        self
    }

    /// Sets `allowed_web_search_modes`.
    pub fn with_allowed_web_search_modes(
        mut self,
        allowed_web_search_modes: impl Into<Maybe<Vec<WebSearchMode>>>,
    ) -> Self {
        self.allowed_web_search_modes = allowed_web_search_modes.into();
        self
    }

    /// Sets `allow_managed_hooks_only`.
    pub fn with_allow_managed_hooks_only(
        mut self,
        allow_managed_hooks_only: impl Into<Maybe<bool>>,
    ) -> Self {
        self.allow_managed_hooks_only = allow_managed_hooks_only.into();
        self
    }

    /// Sets `model_provider`.
    pub fn with_model_provider(mut self, model_provider: impl Into<Maybe<String>>) -> Self {
        self.model_provider = model_provider.into();
        self
    }

    /// Sets `model_providers`.
    pub fn with_model_providers(
        mut self,
        model_providers: impl Into<Maybe<BTreeMap<String, Value>>>,
    ) -> Self {
        self.model_providers = model_providers.into();
        self
    }

    /// Sets `model_catalog_json`.
    pub fn with_model_catalog_json(mut self, model_catalog_json: impl Into<Maybe<String>>) -> Self {
        self.model_catalog_json = model_catalog_json.into();
        self
    }

    /// Sets `models`.
    pub fn with_models(mut self, models: impl Into<Maybe<ModelsRequirements>>) -> Self {
        self.models = models.into();
        self
    }

    /// Sets `additional_developer_instructions`.
    pub fn with_additional_developer_instructions(
        mut self,
        additional_developer_instructions: impl Into<Maybe<String>>,
    ) -> Self {
        self.additional_developer_instructions = additional_developer_instructions.into();
        self
    }

    /// Sets `allowed_login_methods`.
    pub fn with_allowed_login_methods(
        mut self,
        allowed_login_methods: impl Into<Maybe<Vec<ForcedLoginMethod>>>,
    ) -> Self {
        self.allowed_login_methods = allowed_login_methods.into();
        self
    }

    /// Sets `cli_auth_credentials_store`.
    pub fn with_cli_auth_credentials_store(
        mut self,
        cli_auth_credentials_store: impl Into<Maybe<CliAuthCredentialsStoreMode>>,
    ) -> Self {
        self.cli_auth_credentials_store = cli_auth_credentials_store.into();
        self
    }

    /// Sets `feature_requirements`.
    pub fn with_feature_requirements(
        mut self,
        feature_requirements: impl Into<Maybe<BTreeMap<String, bool>>>,
    ) -> Self {
        self.feature_requirements = feature_requirements.into();
        self
    }

    /// Sets `check_for_update_on_startup`.
    pub fn with_check_for_update_on_startup(
        mut self,
        check_for_update_on_startup: impl Into<Maybe<bool>>,
    ) -> Self {
        self.check_for_update_on_startup = check_for_update_on_startup.into();
        self
    }

    /// Sets `log_dir`.
    pub fn with_log_dir(mut self, log_dir: impl Into<Maybe<String>>) -> Self {
        self.log_dir = log_dir.into();
        self
    }

    /// Sets `sqlite_home`.
    pub fn with_sqlite_home(mut self, sqlite_home: impl Into<Maybe<String>>) -> Self {
        self.sqlite_home = sqlite_home.into();
        self
    }
}

/// Which models are kept under closer watch.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoReviewRequirements {
    /// Models that have to ask before they leave the sandbox, and are answered by the reviewing
    /// model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub required_on_models: Maybe<Vec<String>>,
    /// Models for which it does not count that the user has allowed a command before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub ignore_rules: Maybe<Vec<String>>,
}

impl AutoReviewRequirements {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `required_on_models`.
    pub fn with_required_on_models(
        mut self,
        required_on_models: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.required_on_models = required_on_models.into();
        self
    }

    /// Sets `ignore_rules`.
    pub fn with_ignore_rules(mut self, ignore_rules: impl Into<Maybe<Vec<String>>>) -> Self {
        self.ignore_rules = ignore_rules.into();
        self
    }
}

/// A way to build the sandbox on Windows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsSandboxImplementation {
    /// Under accounts of its own, which an administrator has to set up.
    Elevated,
    /// Under the account of the user, with fewer rights.
    Unelevated,
    /// With MXC, which newer versions of Windows bring along.
    Mxc,
    /// A value that this crate does not know.
    Unknown(String),
}

impl WindowsSandboxImplementation {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Elevated => "elevated",
            Self::Unelevated => "unelevated",
            Self::Mxc => "mxc",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WindowsSandboxImplementation {
    fn from(text: &str) -> Self {
        match text {
            "elevated" => Self::Elevated,
            "unelevated" => Self::Unelevated,
            "mxc" => Self::Mxc,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(WindowsSandboxImplementation);

/// What is prescribed about models.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelsRequirements {
    /// What a new thread begins with.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub new_thread: Maybe<NewThreadModelDefaults>,
}

impl ModelsRequirements {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `new_thread`.
    pub fn with_new_thread(mut self, new_thread: impl Into<Maybe<NewThreadModelDefaults>>) -> Self {
        self.new_thread = new_thread.into();
        self
    }
}

/// What a new thread begins with, where the user does not choose.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewThreadModelDefaults {
    /// Name of the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// How long the model may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_reasoning_effort: Maybe<ReasoningEffort>,
    /// Class of service at the model endpoint.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub service_tier: Maybe<String>,
}

impl NewThreadModelDefaults {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `model`.
    pub fn with_model(mut self, model: impl Into<Maybe<String>>) -> Self {
        self.model = model.into();
        self
    }

    /// Sets `model_reasoning_effort`.
    pub fn with_model_reasoning_effort(
        mut self,
        model_reasoning_effort: impl Into<Maybe<ReasoningEffort>>,
    ) -> Self {
        self.model_reasoning_effort = model_reasoning_effort.into();
        self
    }

    /// Sets `service_tier`.
    pub fn with_service_tier(mut self, service_tier: impl Into<Maybe<String>>) -> Self {
        self.service_tier = service_tier.into();
        self
    }
}

/// Where the server keeps what it signed in with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CliAuthCredentialsStoreMode {
    /// In a file of its home folder.
    File,
    /// In the keyring of the operating system.
    Keyring,
    /// In the keyring where there is one, else in a file.
    Auto,
    /// In memory, until the process ends.
    Ephemeral,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CliAuthCredentialsStoreMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Keyring => "keyring",
            Self::Auto => "auto",
            Self::Ephemeral => "ephemeral",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CliAuthCredentialsStoreMode {
    fn from(text: &str) -> Self {
        match text {
            "file" => Self::File,
            "keyring" => Self::Keyring,
            "auto" => Self::Auto,
            "ephemeral" => Self::Ephemeral,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CliAuthCredentialsStoreMode);

/// Something about the configuration, or what the server needs on the machine, is not as it should
/// be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConfigWarningNotification {
    /// What is wrong, in short, for people.
    pub summary: String,
    /// More about it, or what to do.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub details: Maybe<String>,
    /// The configuration file that is at fault.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub path: Maybe<String>,
    /// The place in the file.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub range: Maybe<TextRange>,
}

impl ConfigWarningNotification {
    /// What can be left out is.
    pub fn new(summary: impl Into<String>) -> Self {
        Self {
            summary: summary.into(),
            details: Maybe::Absent,
            path: Maybe::Absent,
            range: Maybe::Absent,
        }
    }

    /// Sets `details`.
    pub fn with_details(mut self, details: impl Into<Maybe<String>>) -> Self {
        self.details = details.into();
        self
    }

    /// Sets `path`.
    pub fn with_path(mut self, path: impl Into<Maybe<String>>) -> Self {
        self.path = path.into();
        self
    }

    /// Sets `range`.
    pub fn with_range(mut self, range: impl Into<Maybe<TextRange>>) -> Self {
        self.range = range.into();
        self
    }
}

/// A part of a text file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextRange {
    /// Where it begins.
    pub start: TextPosition,
    /// Where it ends.
    pub end: TextPosition,
}

impl TextRange {
    /// What can be left out is.
    pub fn new(start: TextPosition, end: TextPosition) -> Self {
        Self { start, end }
    }
}

/// A place in a text file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextPosition {
    /// The line, counted from 1.
    pub line: u64,
    /// The character in the line, counted from 1 in Unicode scalar values.
    pub column: u64,
}

impl TextPosition {
    /// What can be left out is.
    pub fn new(line: u64, column: u64) -> Self {
        Self { line, column }
    }
}
