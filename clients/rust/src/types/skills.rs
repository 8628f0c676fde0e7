// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: skills.

use serde::{Deserialize, Serialize};

use crate::maybe::Maybe;
use crate::wire::text_enum;

/// For which folders to list skills.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillsListParams {
    /// The working folders. That of the server when empty or left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    /// Read all files again, even those that the server remembers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_reload: Option<bool>,
}

impl SkillsListParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cwds`.
    pub fn with_cwds(mut self, cwds: Vec<String>) -> Self {
        self.cwds = Some(cwds);
        self
    }

    /// Sets `force_reload`.
    pub fn with_force_reload(mut self, force_reload: bool) -> Self {
        self.force_reload = Some(force_reload);
        self
    }
}

/// Skills, by working folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillsListResponse {
    /// One entry a folder.
    pub data: Vec<SkillsListEntry>,
}

impl SkillsListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<SkillsListEntry>) -> Self {
        Self { data }
    }
}

/// The skills of one working folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillsListEntry {
    /// The working folder.
    pub cwd: String,
    /// Its skills, also those that are off.
    pub skills: Vec<SkillMetadata>,
    /// What could not be read.
    pub errors: Vec<SkillErrorInfo>,
}

impl SkillsListEntry {
    /// What can be left out is.
    pub fn new(
        cwd: impl Into<String>,
        skills: Vec<SkillMetadata>,
        errors: Vec<SkillErrorInfo>,
    ) -> Self {
        Self {
            cwd: cwd.into(),
            skills,
            errors,
        }
    }
}

/// A skill: instructions for one kind of work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillMetadata {
    /// Its name, as the user and the model write it.
    pub name: String,
    /// What it is good for and when to use it, for the model.
    pub description: String,
    /// What it is good for, in a few words.
    #[deprecated(
        note = "It comes from the older form of the file. Use `interface.shortDescription`."
    )]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub short_description: Maybe<String>,
    /// How it is shown. Null when it does not say.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub interface: Maybe<SkillInterface>,
    /// What it needs. Null when it does not say.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub dependencies: Maybe<SkillDependencies>,
    /// Its file `SKILL.md`.
    pub path: String,
    /// Whom it is for.
    pub scope: SkillScope,
    /// The plugin that brought it, where that is known.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// Whether it is on.
    pub enabled: bool,
}

impl SkillMetadata {
    /// What can be left out is.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        path: impl Into<String>,
        scope: SkillScope,
        enabled: bool,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            short_description: Maybe::Absent,
            interface: Maybe::Absent,
            dependencies: Maybe::Absent,
            path: path.into(),
            scope,
            plugin_id: Maybe::Absent,
            enabled,
        }
    }

    /// Sets `short_description`.
    #[deprecated]
    pub fn with_short_description(mut self, short_description: impl Into<Maybe<String>>) -> Self {
        self.short_description = short_description.into();
        self
    }

    /// Sets `interface`.
    pub fn with_interface(mut self, interface: impl Into<Maybe<SkillInterface>>) -> Self {
        self.interface = interface.into();
        self
    }

    /// Sets `dependencies`.
    pub fn with_dependencies(mut self, dependencies: impl Into<Maybe<SkillDependencies>>) -> Self {
        self.dependencies = dependencies.into();
        self
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }
}

/// How a skill is shown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillInterface {
    /// Its name, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub display_name: Maybe<String>,
    /// What it is good for, in a few words for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub short_description: Maybe<String>,
    /// The file of its small picture.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icon_small: Maybe<String>,
    /// The file of its large picture.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icon_large: Maybe<String>,
    /// Address of its small picture, where it comes from a catalogue.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icon_small_url: Maybe<String>,
    /// Address of its large picture, where it comes from a catalogue.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icon_large_url: Maybe<String>,
    /// Its colour.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub brand_color: Maybe<String>,
    /// Words to use it with, for the user to begin from.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default_prompt: Maybe<String>,
}

impl SkillInterface {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_name`.
    pub fn with_display_name(mut self, display_name: impl Into<Maybe<String>>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `short_description`.
    pub fn with_short_description(mut self, short_description: impl Into<Maybe<String>>) -> Self {
        self.short_description = short_description.into();
        self
    }

    /// Sets `icon_small`.
    pub fn with_icon_small(mut self, icon_small: impl Into<Maybe<String>>) -> Self {
        self.icon_small = icon_small.into();
        self
    }

    /// Sets `icon_large`.
    pub fn with_icon_large(mut self, icon_large: impl Into<Maybe<String>>) -> Self {
        self.icon_large = icon_large.into();
        self
    }

    /// Sets `icon_small_url`.
    pub fn with_icon_small_url(mut self, icon_small_url: impl Into<Maybe<String>>) -> Self {
        self.icon_small_url = icon_small_url.into();
        self
    }

    /// Sets `icon_large_url`.
    pub fn with_icon_large_url(mut self, icon_large_url: impl Into<Maybe<String>>) -> Self {
        self.icon_large_url = icon_large_url.into();
        self
    }

    /// Sets `brand_color`.
    pub fn with_brand_color(mut self, brand_color: impl Into<Maybe<String>>) -> Self {
        self.brand_color = brand_color.into();
        self
    }

    /// Sets `default_prompt`.
    pub fn with_default_prompt(mut self, default_prompt: impl Into<Maybe<String>>) -> Self {
        self.default_prompt = default_prompt.into();
        self
    }
}

/// What a skill needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillDependencies {
    /// The tools that it needs.
    pub tools: Vec<SkillToolDependency>,
}

impl SkillDependencies {
    /// What can be left out is.
    pub fn new(tools: Vec<SkillToolDependency>) -> Self {
        Self { tools }
    }
}

/// A tool that a skill needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillToolDependency {
    /// The kind of tool, such as `mcp`.
    pub r#type: String,
    /// Its name.
    pub value: String,
    /// What it is, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// How to talk to it, such as `streamable_http`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub transport: Maybe<String>,
    /// The command that starts it, where one does.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub command: Maybe<String>,
    /// Its address, where it has one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub url: Maybe<String>,
}

impl SkillToolDependency {
    /// What can be left out is.
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            description: Maybe::Absent,
            transport: Maybe::Absent,
            command: Maybe::Absent,
            url: Maybe::Absent,
        }
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `transport`.
    pub fn with_transport(mut self, transport: impl Into<Maybe<String>>) -> Self {
        self.transport = transport.into();
        self
    }

    /// Sets `command`.
    pub fn with_command(mut self, command: impl Into<Maybe<String>>) -> Self {
        self.command = command.into();
        self
    }

    /// Sets `url`.
    pub fn with_url(mut self, url: impl Into<Maybe<String>>) -> Self {
        self.url = url.into();
        self
    }
}

/// Whom a skill is for, and so where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SkillScope {
    /// The user, everywhere.
    User,
    /// Everybody who works on this project.
    Repo,
    /// Everybody: it comes with the server.
    System,
    /// Everybody on this machine, as its administrator wants.
    Admin,
    /// A value that this crate does not know.
    Unknown(String),
}

impl SkillScope {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Repo => "repo",
            Self::System => "system",
            Self::Admin => "admin",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SkillScope {
    fn from(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "repo" => Self::Repo,
            "system" => Self::System,
            "admin" => Self::Admin,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(SkillScope);

/// Why a skill could not be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillErrorInfo {
    /// Its file.
    pub path: String,
    /// What is wrong, for people.
    pub message: String,
}

impl SkillErrorInfo {
    /// What can be left out is.
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
        }
    }
}

/// More folders to look for skills in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillsExtraRootsSetParams {
    /// The folders, in place of those that were set before. None when empty.
    pub extra_roots: Vec<String>,
}

impl SkillsExtraRootsSetParams {
    /// What can be left out is.
    pub fn new(extra_roots: Vec<String>) -> Self {
        Self { extra_roots }
    }
}

/// The folders are set.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillsExtraRootsSetResponse {}

impl SkillsExtraRootsSetResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A skill, and whether it is to be on. The skill is told by its file or by its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillsConfigWriteParams {
    /// The file `SKILL.md` of the skill.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub path: Maybe<String>,
    /// Name of the skill, in place of `path`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub name: Maybe<String>,
    /// Whether it is to be on.
    pub enabled: bool,
}

impl SkillsConfigWriteParams {
    /// What can be left out is.
    pub fn new(enabled: bool) -> Self {
        Self {
            path: Maybe::Absent,
            name: Maybe::Absent,
            enabled,
        }
    }

    /// Sets `path`.
    pub fn with_path(mut self, path: impl Into<Maybe<String>>) -> Self {
        self.path = path.into();
        self
    }

    /// Sets `name`.
    pub fn with_name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillsConfigWriteResponse {
    /// Whether the skill is on now, everything considered.
    pub effective_enabled: bool,
}

impl SkillsConfigWriteResponse {
    /// What can be left out is.
    pub fn new(effective_enabled: bool) -> Self {
        Self { effective_enabled }
    }
}

/// Files of skills were changed, so that lists of skills are out of date. It does not say which.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SkillsChangedNotification {}

impl SkillsChangedNotification {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}
