// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: models.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// The tone in which the agent talks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Personality {
    /// The model's own.
    None,
    /// Warm and encouraging.
    Friendly,
    /// Short and to the point.
    Pragmatic,
    /// A value that this crate does not know.
    Unknown(String),
}

impl Personality {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Friendly => "friendly",
            Self::Pragmatic => "pragmatic",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Personality {
    fn from(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "friendly" => Self::Friendly,
            "pragmatic" => Self::Pragmatic,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(Personality);

/// How long a model may think. Models bring efforts of their own, so that other values are common.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReasoningEffort {
    /// Not at all.
    None,
    /// As little as the model can.
    Minimal,
    /// A little.
    Low,
    /// A usual amount.
    Medium,
    /// Long.
    High,
    /// Very long.
    Xhigh,
    /// As long as the model can.
    Max,
    /// As long as the model can, and with further agents where these help.
    Ultra,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ReasoningEffort {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Minimal => "minimal",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Xhigh => "xhigh",
            Self::Max => "max",
            Self::Ultra => "ultra",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReasoningEffort {
    fn from(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "minimal" => Self::Minimal,
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            "xhigh" => Self::Xhigh,
            "max" => Self::Max,
            "ultra" => Self::Ultra,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ReasoningEffort);

/// A way of working together, with the settings that go with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CollaborationMode {
    /// What the turns are for.
    pub mode: ModeKind,
    /// What it sets for the model.
    pub settings: CollaborationSettings,
}

impl CollaborationMode {
    /// What can be left out is.
    pub fn new(mode: ModeKind, settings: CollaborationSettings) -> Self {
        Self { mode, settings }
    }
}

/// What a turn is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModeKind {
    /// Make a plan and change nothing.
    Plan,
    /// Do the work.
    Default,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ModeKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plan => "plan",
            Self::Default => "default",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModeKind {
    fn from(text: &str) -> Self {
        match text {
            "plan" => Self::Plan,
            "default" => Self::Default,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ModeKind);

/// What a way of working sets for the model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CollaborationSettings {
    /// Name of the model.
    pub model: String,
    /// How long it may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// Instructions that go before those of the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub developer_instructions: Maybe<String>,
}

impl CollaborationSettings {
    /// What can be left out is.
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            reasoning_effort: Maybe::Absent,
            developer_instructions: Maybe::Absent,
        }
    }

    /// Sets `reasoning_effort`.
    pub fn with_reasoning_effort(
        mut self,
        reasoning_effort: impl Into<Maybe<ReasoningEffort>>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into();
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
}

/// How much of its thinking a model tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReasoningSummary {
    /// What the model thinks fit.
    Auto,
    /// A short summary.
    Concise,
    /// A long summary.
    Detailed,
    /// Nothing.
    None,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ReasoningSummary {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Concise => "concise",
            Self::Detailed => "detailed",
            Self::None => "none",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReasoningSummary {
    fn from(text: &str) -> Self {
        match text {
            "auto" => Self::Auto,
            "concise" => Self::Concise,
            "detailed" => Self::Detailed,
            "none" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ReasoningSummary);

/// Which models to list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelListParams {
    /// Where to go on: `nextCursor` of the page before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cursor: Maybe<String>,
    /// How many at most. The server has a limit of its own.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub limit: Maybe<u32>,
    /// Also those that are not offered to users.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub include_hidden: Maybe<bool>,
    /// Name of the provider whose models to list. The configured one when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_provider: Maybe<String>,
}

impl ModelListParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`.
    pub fn with_cursor(mut self, cursor: impl Into<Maybe<String>>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets `limit`.
    pub fn with_limit(mut self, limit: impl Into<Maybe<u32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets `include_hidden`.
    pub fn with_include_hidden(mut self, include_hidden: impl Into<Maybe<bool>>) -> Self {
        self.include_hidden = include_hidden.into();
        self
    }

    /// Sets `model_provider`.
    pub fn with_model_provider(mut self, model_provider: impl Into<Maybe<String>>) -> Self {
        self.model_provider = model_provider.into();
        self
    }
}

/// One page of models.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelListResponse {
    /// The models.
    pub data: Vec<Model>,
    /// Where the next page begins; null at the end.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub next_cursor: Maybe<String>,
}

impl ModelListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<Model>) -> Self {
        Self {
            data,
            next_cursor: Maybe::Absent,
        }
    }

    /// Sets `next_cursor`.
    pub fn with_next_cursor(mut self, next_cursor: impl Into<Maybe<String>>) -> Self {
        self.next_cursor = next_cursor.into();
        self
    }
}

/// A model that can be chosen, and what it can do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Model {
    /// Tells the entries of the list apart.
    pub id: String,
    /// Name of the model, as a thread or turn takes it.
    pub model: String,
    /// Its name, for people.
    pub display_name: String,
    /// What it is good for, for people.
    pub description: String,
    /// The field that it is made for. Null when it is for all.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_specialty: Maybe<String>,
    /// Whether to leave it out where users choose.
    pub hidden: bool,
    /// Whether it is the one to use where none is named.
    pub is_default: bool,
    /// How long it may think: the choices.
    pub supported_reasoning_efforts: Vec<ReasoningEffortOption>,
    /// How long it thinks where nothing is said.
    pub default_reasoning_effort: ReasoningEffort,
    /// The input that it can work with. Text and pictures when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_modalities: Option<Vec<InputModality>>,
    /// The classes of service to choose from. None when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_tiers: Option<Vec<ModelServiceTier>>,
    /// The class of service where nothing is said.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default_service_tier: Maybe<String>,
    /// Further speeds that it can be had at, by name. Default: `[]`.
    #[deprecated(note = "Mere names say too little. Use `serviceTiers`.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_speed_tiers: Option<Vec<String>>,
    /// Which tools for several agents it gets. Null when the model does not say.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub multi_agent_version: Maybe<MultiAgentVersion>,
    /// The programs that it can be used under. Null when nothing is known of them.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub available_access_programs: Maybe<ModelAccessPrograms>,
    /// Whether the tone in which it talks can be chosen. Default: `false`.
    #[deprecated(
        note = "No model offers the choice any more, so that it is always false. There is nothing instead."
    )]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports_personality: Option<bool>,
    /// News about it for the user. Null when there are none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub availability_nux: Maybe<ModelAvailabilityNux>,
    /// The model to change to. Null when this one is up to date.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub upgrade: Maybe<String>,
    /// The same model, and what to tell the user of it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub upgrade_info: Maybe<ModelUpgradeInfo>,
}

impl Model {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        model: impl Into<String>,
        display_name: impl Into<String>,
        description: impl Into<String>,
        hidden: bool,
        is_default: bool,
        supported_reasoning_efforts: Vec<ReasoningEffortOption>,
        default_reasoning_effort: ReasoningEffort,
    ) -> Self {
        Self {
            id: id.into(),
            model: model.into(),
            display_name: display_name.into(),
            description: description.into(),
            model_specialty: Maybe::Absent,
            hidden,
            is_default,
            supported_reasoning_efforts,
            default_reasoning_effort,
            input_modalities: None,
            service_tiers: None,
            default_service_tier: Maybe::Absent,
            additional_speed_tiers: None,
            multi_agent_version: Maybe::Absent,
            available_access_programs: Maybe::Absent,
            supports_personality: None,
            availability_nux: Maybe::Absent,
            upgrade: Maybe::Absent,
            upgrade_info: Maybe::Absent,
        }
    }

    /// Sets `model_specialty`.
    pub fn with_model_specialty(mut self, model_specialty: impl Into<Maybe<String>>) -> Self {
        self.model_specialty = model_specialty.into();
        self
    }

    /// Sets `input_modalities`.
    pub fn with_input_modalities(mut self, input_modalities: Vec<InputModality>) -> Self {
        self.input_modalities = Some(input_modalities);
        self
    }

    /// Sets `service_tiers`.
    pub fn with_service_tiers(mut self, service_tiers: Vec<ModelServiceTier>) -> Self {
        self.service_tiers = Some(service_tiers);
        self
    }

    /// Sets `default_service_tier`.
    pub fn with_default_service_tier(
        mut self,
        default_service_tier: impl Into<Maybe<String>>,
    ) -> Self {
        self.default_service_tier = default_service_tier.into();
        self
    }

    /// Sets `additional_speed_tiers`.
    #[deprecated]
    pub fn with_additional_speed_tiers(mut self, additional_speed_tiers: Vec<String>) -> Self {
        self.additional_speed_tiers = Some(additional_speed_tiers);
        self
    }

    /// Sets `multi_agent_version`.
    pub fn with_multi_agent_version(
        mut self,
        multi_agent_version: impl Into<Maybe<MultiAgentVersion>>,
    ) -> Self {
        self.multi_agent_version = multi_agent_version.into();
        self
    }

    /// Sets `available_access_programs`.
    pub fn with_available_access_programs(
        mut self,
        available_access_programs: impl Into<Maybe<ModelAccessPrograms>>,
    ) -> Self {
        self.available_access_programs = available_access_programs.into();
        self
    }

    /// Sets `supports_personality`.
    #[deprecated]
    pub fn with_supports_personality(mut self, supports_personality: bool) -> Self {
        self.supports_personality = Some(supports_personality);
        self
    }

    /// Sets `availability_nux`.
    pub fn with_availability_nux(
        mut self,
        availability_nux: impl Into<Maybe<ModelAvailabilityNux>>,
    ) -> Self {
        self.availability_nux = availability_nux.into();
        self
    }

    /// Sets `upgrade`.
    pub fn with_upgrade(mut self, upgrade: impl Into<Maybe<String>>) -> Self {
        self.upgrade = upgrade.into();
        self
    }

    /// Sets `upgrade_info`.
    pub fn with_upgrade_info(mut self, upgrade_info: impl Into<Maybe<ModelUpgradeInfo>>) -> Self {
        self.upgrade_info = upgrade_info.into();
        self
    }
}

/// How long a model may think, as a choice for users.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningEffortOption {
    /// The effort.
    pub reasoning_effort: ReasoningEffort,
    /// What it is good for, for people.
    pub description: String,
}

impl ReasoningEffortOption {
    /// What can be left out is.
    pub fn new(reasoning_effort: ReasoningEffort, description: impl Into<String>) -> Self {
        Self {
            reasoning_effort,
            description: description.into(),
        }
    }
}

/// A kind of input that a model can work with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputModality {
    /// Words.
    Text,
    /// Pictures.
    Image,
    /// Sound.
    Audio,
    /// A value that this crate does not know.
    Unknown(String),
}

impl InputModality {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InputModality {
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "image" => Self::Image,
            "audio" => Self::Audio,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(InputModality);

/// A class of service that a model can be used in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModelServiceTier {
    /// Its id, to be sent as `serviceTier`.
    pub id: String,
    /// Its name, for people.
    pub name: String,
    /// What it brings and costs, for people.
    pub description: String,
}

impl ModelServiceTier {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
        }
    }
}

/// Which generation of tools for several agents a model gets.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiAgentVersion {
    /// None: it works alone.
    Disabled,
    /// The first.
    V1,
    /// The second.
    V2,
    /// A value that this crate does not know.
    Unknown(String),
}

impl MultiAgentVersion {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MultiAgentVersion {
    fn from(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "v1" => Self::V1,
            "v2" => Self::V2,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(MultiAgentVersion);

/// The programs of the vendor under which the caller may use a model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModelAccessPrograms {
    /// Those about the security of computers.
    pub cyber: Vec<CyberAccessProgram>,
}

impl ModelAccessPrograms {
    /// What can be left out is.
    pub fn new(cyber: Vec<CyberAccessProgram>) -> Self {
        Self { cyber }
    }
}

/// The news that a model can be had.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModelAvailabilityNux {
    /// What to show to the user.
    pub message: String,
}

impl ModelAvailabilityNux {
    /// What can be left out is.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

/// The model to change to, and what to tell the user of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelUpgradeInfo {
    /// Name of the model to change to.
    pub model: String,
    /// Words to offer the change with.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub upgrade_copy: Maybe<String>,
    /// Address of a page about that model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model_link: Maybe<String>,
    /// All there is to say about the change, in Markdown.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub migration_markdown: Maybe<String>,
    /// When the model to change from is to be withdrawn, where that is known. Only to be shown.
    /// Unix time in seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub retirement_at: Maybe<i64>,
}

impl ModelUpgradeInfo {
    /// What can be left out is.
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            upgrade_copy: Maybe::Absent,
            model_link: Maybe::Absent,
            migration_markdown: Maybe::Absent,
            retirement_at: Maybe::Absent,
        }
    }

    /// Sets `upgrade_copy`.
    pub fn with_upgrade_copy(mut self, upgrade_copy: impl Into<Maybe<String>>) -> Self {
        self.upgrade_copy = upgrade_copy.into();
        self
    }

    /// Sets `model_link`.
    pub fn with_model_link(mut self, model_link: impl Into<Maybe<String>>) -> Self {
        self.model_link = model_link.into();
        self
    }

    /// Sets `migration_markdown`.
    pub fn with_migration_markdown(mut self, migration_markdown: impl Into<Maybe<String>>) -> Self {
        self.migration_markdown = migration_markdown.into();
        self
    }

    /// Sets `retirement_at`.
    pub fn with_retirement_at(mut self, retirement_at: impl Into<Maybe<i64>>) -> Self {
        self.retirement_at = retirement_at.into();
        self
    }
}

/// Nothing: all providers are listed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModelProviderListParams {}

impl ModelProviderListParams {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// All providers of models.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelProviderListResponse {
    /// The providers.
    pub data: Vec<ModelProviderSummary>,
    /// The one that is used where none is named.
    pub default_provider_id: String,
    /// Whether the user's own configuration can name another one for that.
    pub can_change_default: bool,
}

impl ModelProviderListResponse {
    /// What can be left out is.
    pub fn new(
        data: Vec<ModelProviderSummary>,
        default_provider_id: impl Into<String>,
        can_change_default: bool,
    ) -> Self {
        Self {
            data,
            default_provider_id: default_provider_id.into(),
            can_change_default,
        }
    }
}

/// A provider of models, as configured at the server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelProviderSummary {
    /// Its name in the configuration, as `modelProvider` takes it.
    pub id: String,
    /// Its name, for people.
    pub name: String,
    /// Address of its endpoint. Null when none is configured, or when it holds something secret.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub base_url: Maybe<String>,
    /// What kind of provider it is, and how it is set up.
    pub settings: ProviderSettings,
    /// Whether it can be changed in the user's own configuration.
    pub can_edit: bool,
}

impl ModelProviderSummary {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        settings: ProviderSettings,
        can_edit: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            base_url: Maybe::Absent,
            settings,
            can_edit,
        }
    }

    /// Sets `base_url`.
    pub fn with_base_url(mut self, base_url: impl Into<Maybe<String>>) -> Self {
        self.base_url = base_url.into();
        self
    }
}

/// What kind of provider it is, and how it is set up.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProviderSettings {
    /// The endpoint of OpenAI.
    Openai(OpenaiProviderSettings),
    /// Any endpoint that the user has configured.
    CustomGateway(CustomGatewayProviderSettings),
    /// Amazon Bedrock.
    Bedrock(BedrockProviderSettings),
    /// Google Cloud.
    Gcp(GcpProviderSettings),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ProviderSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("openai") => wire::decode(value).map(Self::Openai),
            Some("customGateway") => wire::decode(value).map(Self::CustomGateway),
            Some("bedrock") => wire::decode(value).map(Self::Bedrock),
            Some("gcp") => wire::decode(value).map(Self::Gcp),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ProviderSettings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Openai(value) => value.serialize(serializer),
            Self::CustomGateway(value) => value.serialize(serializer),
            Self::Bedrock(value) => value.serialize(serializer),
            Self::Gcp(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<OpenaiProviderSettings> for ProviderSettings {
    fn from(value: OpenaiProviderSettings) -> Self {
        Self::Openai(value)
    }
}

impl From<CustomGatewayProviderSettings> for ProviderSettings {
    fn from(value: CustomGatewayProviderSettings) -> Self {
        Self::CustomGateway(value)
    }
}

impl From<BedrockProviderSettings> for ProviderSettings {
    fn from(value: BedrockProviderSettings) -> Self {
        Self::Bedrock(value)
    }
}

impl From<GcpProviderSettings> for ProviderSettings {
    fn from(value: GcpProviderSettings) -> Self {
        Self::Gcp(value)
    }
}

/// The endpoint of OpenAI.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "openai")]
#[non_exhaustive]
pub struct OpenaiProviderSettings {}

impl OpenaiProviderSettings {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Any endpoint that the user has configured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "customGateway")]
#[non_exhaustive]
pub struct CustomGatewayProviderSettings {
    /// How the server signs in to it.
    pub auth: GatewayAuth,
}

impl CustomGatewayProviderSettings {
    /// What can be left out is.
    pub fn new(auth: GatewayAuth) -> Self {
        Self { auth }
    }
}

/// How the server signs in to an endpoint.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GatewayAuth {
    /// Without credentials.
    None(NoneGatewayAuth),
    /// With a key that the server finds in its environment.
    EnvironmentVariable(EnvironmentVariableGatewayAuth),
    /// In a way that these settings cannot express. A client that changes the others must leave it
    /// alone.
    ExternallyConfigured(ExternallyConfiguredGatewayAuth),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for GatewayAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "mode") {
            Some("none") => wire::decode(value).map(Self::None),
            Some("environmentVariable") => wire::decode(value).map(Self::EnvironmentVariable),
            Some("externallyConfigured") => wire::decode(value).map(Self::ExternallyConfigured),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for GatewayAuth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None(value) => value.serialize(serializer),
            Self::EnvironmentVariable(value) => value.serialize(serializer),
            Self::ExternallyConfigured(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<NoneGatewayAuth> for GatewayAuth {
    fn from(value: NoneGatewayAuth) -> Self {
        Self::None(value)
    }
}

impl From<EnvironmentVariableGatewayAuth> for GatewayAuth {
    fn from(value: EnvironmentVariableGatewayAuth) -> Self {
        Self::EnvironmentVariable(value)
    }
}

impl From<ExternallyConfiguredGatewayAuth> for GatewayAuth {
    fn from(value: ExternallyConfiguredGatewayAuth) -> Self {
        Self::ExternallyConfigured(value)
    }
}

/// Without credentials.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "none")]
#[non_exhaustive]
pub struct NoneGatewayAuth {}

impl NoneGatewayAuth {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// With a key that the server finds in its environment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "environmentVariable", rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnvironmentVariableGatewayAuth {
    /// Name of the variable that holds the key.
    pub env_key: String,
}

impl EnvironmentVariableGatewayAuth {
    /// What can be left out is.
    pub fn new(env_key: impl Into<String>) -> Self {
        Self {
            env_key: env_key.into(),
        }
    }
}

/// In a way that these settings cannot express. A client that changes the others must leave it
/// alone.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(
    tag = "mode",
    rename = "externallyConfigured",
    rename_all = "camelCase"
)]
#[non_exhaustive]
pub struct ExternallyConfiguredGatewayAuth {
    /// Name of a variable that it takes from the environment, where it does.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub env_key: Maybe<String>,
}

impl ExternallyConfiguredGatewayAuth {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `env_key`.
    pub fn with_env_key(mut self, env_key: impl Into<Maybe<String>>) -> Self {
        self.env_key = env_key.into();
        self
    }
}

/// Amazon Bedrock.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "bedrock")]
#[non_exhaustive]
pub struct BedrockProviderSettings {
    /// Name of the AWS profile with the credentials.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub profile: Maybe<String>,
    /// The AWS region.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub region: Maybe<String>,
}

impl BedrockProviderSettings {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `profile`.
    pub fn with_profile(mut self, profile: impl Into<Maybe<String>>) -> Self {
        self.profile = profile.into();
        self
    }

    /// Sets `region`.
    pub fn with_region(mut self, region: impl Into<Maybe<String>>) -> Self {
        self.region = region.into();
        self
    }
}

/// Google Cloud.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "gcp", rename_all = "camelCase")]
#[non_exhaustive]
pub struct GcpProviderSettings {
    /// The project there.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub project_id: Maybe<String>,
    /// The region there.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub location: Maybe<String>,
    /// The file with the credentials. What is in it is never sent.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub credential_file: Maybe<String>,
}

impl GcpProviderSettings {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `project_id`.
    pub fn with_project_id(mut self, project_id: impl Into<Maybe<String>>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets `location`.
    pub fn with_location(mut self, location: impl Into<Maybe<String>>) -> Self {
        self.location = location.into();
        self
    }

    /// Sets `credential_file`.
    pub fn with_credential_file(mut self, credential_file: impl Into<Maybe<String>>) -> Self {
        self.credential_file = credential_file.into();
        self
    }
}

/// The model endpoint gave a request to another model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelReroutedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// Name of the model that was asked.
    pub from_model: String,
    /// Name of the model that answers.
    pub to_model: String,
    /// Why.
    pub reason: ModelRerouteReason,
}

impl ModelReroutedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        from_model: impl Into<String>,
        to_model: impl Into<String>,
        reason: ModelRerouteReason,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            from_model: from_model.into(),
            to_model: to_model.into(),
            reason,
        }
    }
}

/// Why another model answers than was asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelRerouteReason {
    /// The turn looks like an attack on computers.
    HighRiskCyberActivity,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ModelRerouteReason {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HighRiskCyberActivity => "highRiskCyberActivity",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelRerouteReason {
    fn from(text: &str) -> Self {
        match text {
            "highRiskCyberActivity" => Self::HighRiskCyberActivity,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ModelRerouteReason);

/// The model endpoint advises that the account be verified further.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelVerificationNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// What the account should prove.
    pub verifications: Vec<ModelVerification>,
}

impl ModelVerificationNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        verifications: Vec<ModelVerification>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            verifications,
        }
    }
}

/// Something that an account can prove to the vendor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelVerification {
    /// That it may be trusted with work on the security of computers.
    TrustedAccessForCyber,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ModelVerification {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrustedAccessForCyber => "trustedAccessForCyber",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelVerification {
    fn from(text: &str) -> Self {
        match text {
            "trustedAccessForCyber" => Self::TrustedAccessForCyber,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ModelVerification);

/// The model endpoint holds an answer back until it was checked. It is not part of the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelSafetyBufferingUpdatedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// Name of the model that answers.
    pub model: String,
    /// What the check is about, in words of the endpoint.
    pub use_cases: Vec<String>,
    /// Why there is a check, in words of the endpoint.
    pub reasons: Vec<String>,
    /// Whether to show the user that the answer is held back.
    pub show_buffering_ui: bool,
    /// A model that would answer sooner. Null when there is none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub faster_model: Maybe<String>,
}

impl ModelSafetyBufferingUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        model: impl Into<String>,
        use_cases: Vec<String>,
        reasons: Vec<String>,
        show_buffering_ui: bool,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            model: model.into(),
            use_cases,
            reasons,
            show_buffering_ui,
            faster_model: Maybe::Absent,
        }
    }

    /// Sets `faster_model`.
    pub fn with_faster_model(mut self, faster_model: impl Into<Maybe<String>>) -> Self {
        self.faster_model = faster_model.into();
        self
    }
}
