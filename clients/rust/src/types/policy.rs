// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: policy.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;
use crate::wire::{self, Keyed, text_enum};

/// When the agent has to ask before it acts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AskForApproval {
    /// Ask before everything that is not known to be harmless.
    Untrusted,
    /// Ask when the model wants to leave the sandbox.
    OnRequest,
    /// Never ask. What the sandbox does not allow fails.
    Never,
    /// Decide kind by kind whether to ask.
    Granular(GranularApprovals),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for AskForApproval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::keyed(&value) {
            Keyed::Text("untrusted") => Ok(Self::Untrusted),
            Keyed::Text("on-request") => Ok(Self::OnRequest),
            Keyed::Text("never") => Ok(Self::Never),
            Keyed::Member("granular") => wire::decode_member(value).map(Self::Granular),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for AskForApproval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Untrusted => serializer.serialize_str("untrusted"),
            Self::OnRequest => serializer.serialize_str("on-request"),
            Self::Never => serializer.serialize_str("never"),
            Self::Granular(value) => wire::member(serializer, "granular", value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// Which kinds of question may be put to the client; the others are declined without asking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GranularApprovals {
    /// Ask before something leaves the sandbox.
    pub sandbox_approval: bool,
    /// Ask where a rule about commands says so.
    pub rules: bool,
    /// Ask before a skill runs. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skill_approval: Option<bool>,
    /// Ask when the model requests more permissions. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_permissions: Option<bool>,
    /// Pass on the questions of tool servers.
    pub mcp_elicitations: bool,
}

impl GranularApprovals {
    /// What can be left out is.
    pub fn new(sandbox_approval: bool, rules: bool, mcp_elicitations: bool) -> Self {
        Self {
            sandbox_approval,
            rules,
            skill_approval: None,
            request_permissions: None,
            mcp_elicitations,
        }
    }

    /// Sets `skill_approval`.
    pub fn with_skill_approval(mut self, skill_approval: bool) -> Self {
        self.skill_approval = Some(skill_approval);
        self
    }

    /// Sets `request_permissions`.
    pub fn with_request_permissions(mut self, request_permissions: bool) -> Self {
        self.request_permissions = Some(request_permissions);
        self
    }
}

/// Who answers questions about approval.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalsReviewer {
    /// A person, through the client.
    User,
    /// A reviewing model; the client is told of its verdicts.
    AutoReview,
    /// A second agent that watches over the first.
    GuardianSubagent,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ApprovalsReviewer {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::AutoReview => "auto_review",
            Self::GuardianSubagent => "guardian_subagent",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApprovalsReviewer {
    fn from(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "auto_review" => Self::AutoReview,
            "guardian_subagent" => Self::GuardianSubagent,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ApprovalsReviewer);

/// A sandbox by its short name, as a client asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SandboxMode {
    /// Files can be read, nothing can be changed.
    ReadOnly,
    /// Files can be changed inside the workspace only.
    WorkspaceWrite,
    /// No sandbox at all.
    DangerFullAccess,
    /// A value that this crate does not know.
    Unknown(String),
}

impl SandboxMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReadOnly => "read-only",
            Self::WorkspaceWrite => "workspace-write",
            Self::DangerFullAccess => "danger-full-access",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SandboxMode {
    fn from(text: &str) -> Self {
        match text {
            "read-only" => Self::ReadOnly,
            "workspace-write" => Self::WorkspaceWrite,
            "danger-full-access" => Self::DangerFullAccess,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(SandboxMode);

/// What commands of the agent can reach.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SandboxPolicy {
    /// No sandbox at all.
    DangerFullAccess(DangerFullAccessPolicy),
    /// Files can be read, nothing can be changed.
    ReadOnly(ReadOnlyPolicy),
    /// The server already runs inside a sandbox that somebody else keeps; it adds none.
    ExternalSandbox(ExternalSandboxPolicy),
    /// Files can be changed inside the workspace only.
    WorkspaceWrite(WorkspaceWritePolicy),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for SandboxPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("dangerFullAccess") => wire::decode(value).map(Self::DangerFullAccess),
            Some("readOnly") => wire::decode(value).map(Self::ReadOnly),
            Some("externalSandbox") => wire::decode(value).map(Self::ExternalSandbox),
            Some("workspaceWrite") => wire::decode(value).map(Self::WorkspaceWrite),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for SandboxPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DangerFullAccess(value) => value.serialize(serializer),
            Self::ReadOnly(value) => value.serialize(serializer),
            Self::ExternalSandbox(value) => value.serialize(serializer),
            Self::WorkspaceWrite(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<DangerFullAccessPolicy> for SandboxPolicy {
    fn from(value: DangerFullAccessPolicy) -> Self {
        Self::DangerFullAccess(value)
    }
}

impl From<ReadOnlyPolicy> for SandboxPolicy {
    fn from(value: ReadOnlyPolicy) -> Self {
        Self::ReadOnly(value)
    }
}

impl From<ExternalSandboxPolicy> for SandboxPolicy {
    fn from(value: ExternalSandboxPolicy) -> Self {
        Self::ExternalSandbox(value)
    }
}

impl From<WorkspaceWritePolicy> for SandboxPolicy {
    fn from(value: WorkspaceWritePolicy) -> Self {
        Self::WorkspaceWrite(value)
    }
}

/// No sandbox at all.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "dangerFullAccess")]
#[non_exhaustive]
pub struct DangerFullAccessPolicy {}

impl DangerFullAccessPolicy {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Files can be read, nothing can be changed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "readOnly", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReadOnlyPolicy {
    /// Whether commands may use the network. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
}

impl ReadOnlyPolicy {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `network_access`.
    pub fn with_network_access(mut self, network_access: bool) -> Self {
        self.network_access = Some(network_access);
        self
    }
}

/// The server already runs inside a sandbox that somebody else keeps; it adds none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "externalSandbox", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalSandboxPolicy {
    /// What the outer sandbox lets through. Nothing when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_access: Option<NetworkAccess>,
}

impl ExternalSandboxPolicy {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `network_access`.
    pub fn with_network_access(mut self, network_access: NetworkAccess) -> Self {
        self.network_access = Some(network_access);
        self
    }
}

/// What an outer sandbox lets through to the network.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAccess {
    /// Nothing.
    Restricted,
    /// Everything.
    Enabled,
    /// A value that this crate does not know.
    Unknown(String),
}

impl NetworkAccess {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Restricted => "restricted",
            Self::Enabled => "enabled",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NetworkAccess {
    fn from(text: &str) -> Self {
        match text {
            "restricted" => Self::Restricted,
            "enabled" => Self::Enabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(NetworkAccess);

/// Files can be changed inside the workspace only.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "workspaceWrite", rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkspaceWritePolicy {
    /// More folders that may be written to. None when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writable_roots: Option<Vec<String>>,
    /// Whether commands may use the network. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
    /// The folder in `TMPDIR` is not writable. It is when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_tmpdir_env_var: Option<bool>,
    /// The folder `/tmp` is not writable. It is when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_slash_tmp: Option<bool>,
}

impl WorkspaceWritePolicy {
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

/// The named set of permissions that a thread works under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActivePermissionProfile {
    /// Name of the profile.
    pub id: String,
    /// Name of the profile that it builds on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub extends: Maybe<String>,
}

impl ActivePermissionProfile {
    /// What can be left out is.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extends: Maybe::Absent,
        }
    }

    /// Sets `extends`.
    pub fn with_extends(mut self, extends: impl Into<Maybe<String>>) -> Self {
        self.extends = extends.into();
        self
    }
}

/// Access to files beyond what the sandbox allows.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdditionalFileSystemPermissions {
    /// Rules about files.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub entries: Maybe<Vec<FileSystemSandboxEntry>>,
    /// How many folders deep to look for files that fit a pattern. Matters only on systems where
    /// the sandbox has to be given every such file beforehand. At least 1.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub glob_scan_max_depth: Maybe<u64>,
    /// Files and folders that can be read.
    #[deprecated(note = "The older form, which is to go. Use `entries`.")]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub read: Maybe<Vec<String>>,
    /// Files and folders that can be changed.
    #[deprecated(note = "The older form, which is to go. Use `entries`.")]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub write: Maybe<Vec<String>>,
}

impl AdditionalFileSystemPermissions {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `entries`.
    pub fn with_entries(mut self, entries: impl Into<Maybe<Vec<FileSystemSandboxEntry>>>) -> Self {
        self.entries = entries.into();
        self
    }

    /// Sets `glob_scan_max_depth`.
    pub fn with_glob_scan_max_depth(mut self, glob_scan_max_depth: impl Into<Maybe<u64>>) -> Self {
        self.glob_scan_max_depth = glob_scan_max_depth.into();
        self
    }

    /// Sets `read`.
    #[deprecated]
    pub fn with_read(mut self, read: impl Into<Maybe<Vec<String>>>) -> Self {
        self.read = read.into();
        self
    }

    /// Sets `write`.
    #[deprecated]
    pub fn with_write(mut self, write: impl Into<Maybe<Vec<String>>>) -> Self {
        self.write = write.into();
        self
    }
}

/// What commands may do with some files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileSystemSandboxEntry {
    /// Which files.
    pub path: FileSystemPath,
    /// What may be done with them.
    pub access: FileSystemAccessMode,
}

impl FileSystemSandboxEntry {
    /// What can be left out is.
    pub fn new(path: FileSystemPath, access: FileSystemAccessMode) -> Self {
        Self { path, access }
    }
}

/// Which files are meant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileSystemPath {
    /// A file, or a folder with all that is in it.
    Path(PathFileSystemPath),
    /// All files whose path fits a pattern.
    GlobPattern(GlobPatternFileSystemPath),
    /// A place by what it is for.
    Special(SpecialFileSystemPath),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for FileSystemPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("path") => wire::decode(value).map(Self::Path),
            Some("glob_pattern") => wire::decode(value).map(Self::GlobPattern),
            Some("special") => wire::decode(value).map(Self::Special),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for FileSystemPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Path(value) => value.serialize(serializer),
            Self::GlobPattern(value) => value.serialize(serializer),
            Self::Special(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<PathFileSystemPath> for FileSystemPath {
    fn from(value: PathFileSystemPath) -> Self {
        Self::Path(value)
    }
}

impl From<GlobPatternFileSystemPath> for FileSystemPath {
    fn from(value: GlobPatternFileSystemPath) -> Self {
        Self::GlobPattern(value)
    }
}

impl From<SpecialFileSystemPath> for FileSystemPath {
    fn from(value: SpecialFileSystemPath) -> Self {
        Self::Special(value)
    }
}

/// A file, or a folder with all that is in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "path")]
#[non_exhaustive]
pub struct PathFileSystemPath {
    /// The file or folder.
    pub path: String,
}

impl PathFileSystemPath {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// All files whose path fits a pattern.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "glob_pattern")]
#[non_exhaustive]
pub struct GlobPatternFileSystemPath {
    /// The pattern, with `*` and `**`.
    pub pattern: String,
}

impl GlobPatternFileSystemPath {
    /// What can be left out is.
    pub fn new(pattern: impl Into<String>) -> Self {
        Self {
            pattern: pattern.into(),
        }
    }
}

/// A place by what it is for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "special")]
#[non_exhaustive]
pub struct SpecialFileSystemPath {
    /// The place.
    pub value: FileSystemSpecialPath,
}

impl SpecialFileSystemPath {
    /// What can be left out is.
    pub fn new(value: FileSystemSpecialPath) -> Self {
        Self { value }
    }
}

/// A place among the files by what it is for, wherever it lies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileSystemSpecialPath {
    /// All files there are.
    Root(RootFileSystemSpecialPath),
    /// What programs need of the system in order to run at all.
    Minimal(MinimalFileSystemSpecialPath),
    /// The folders of the workspace.
    ProjectRoots(ProjectRootsFileSystemSpecialPath),
    /// The folder in `TMPDIR`.
    Tmpdir(TmpdirFileSystemSpecialPath),
    /// The folder `/tmp`.
    SlashTmp(SlashTmpFileSystemSpecialPath),
    /// A place that this server does not know; a newer one may.
    UnknownVariant(UnknownFileSystemSpecialPath),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for FileSystemSpecialPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "kind") {
            Some("root") => wire::decode(value).map(Self::Root),
            Some("minimal") => wire::decode(value).map(Self::Minimal),
            Some("project_roots") => wire::decode(value).map(Self::ProjectRoots),
            Some("tmpdir") => wire::decode(value).map(Self::Tmpdir),
            Some("slash_tmp") => wire::decode(value).map(Self::SlashTmp),
            Some("unknown") => wire::decode(value).map(Self::UnknownVariant),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for FileSystemSpecialPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Root(value) => value.serialize(serializer),
            Self::Minimal(value) => value.serialize(serializer),
            Self::ProjectRoots(value) => value.serialize(serializer),
            Self::Tmpdir(value) => value.serialize(serializer),
            Self::SlashTmp(value) => value.serialize(serializer),
            Self::UnknownVariant(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<RootFileSystemSpecialPath> for FileSystemSpecialPath {
    fn from(value: RootFileSystemSpecialPath) -> Self {
        Self::Root(value)
    }
}

impl From<MinimalFileSystemSpecialPath> for FileSystemSpecialPath {
    fn from(value: MinimalFileSystemSpecialPath) -> Self {
        Self::Minimal(value)
    }
}

impl From<ProjectRootsFileSystemSpecialPath> for FileSystemSpecialPath {
    fn from(value: ProjectRootsFileSystemSpecialPath) -> Self {
        Self::ProjectRoots(value)
    }
}

impl From<TmpdirFileSystemSpecialPath> for FileSystemSpecialPath {
    fn from(value: TmpdirFileSystemSpecialPath) -> Self {
        Self::Tmpdir(value)
    }
}

impl From<SlashTmpFileSystemSpecialPath> for FileSystemSpecialPath {
    fn from(value: SlashTmpFileSystemSpecialPath) -> Self {
        Self::SlashTmp(value)
    }
}

impl From<UnknownFileSystemSpecialPath> for FileSystemSpecialPath {
    fn from(value: UnknownFileSystemSpecialPath) -> Self {
        Self::UnknownVariant(value)
    }
}

/// All files there are.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "root")]
#[non_exhaustive]
pub struct RootFileSystemSpecialPath {}

impl RootFileSystemSpecialPath {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What programs need of the system in order to run at all.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "minimal")]
#[non_exhaustive]
pub struct MinimalFileSystemSpecialPath {}

impl MinimalFileSystemSpecialPath {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The folders of the workspace.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "project_roots")]
#[non_exhaustive]
pub struct ProjectRootsFileSystemSpecialPath {
    /// A path below it, relative to it. All of it when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub subpath: Maybe<String>,
}

impl ProjectRootsFileSystemSpecialPath {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `subpath`.
    pub fn with_subpath(mut self, subpath: impl Into<Maybe<String>>) -> Self {
        self.subpath = subpath.into();
        self
    }
}

/// The folder in `TMPDIR`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "tmpdir")]
#[non_exhaustive]
pub struct TmpdirFileSystemSpecialPath {}

impl TmpdirFileSystemSpecialPath {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The folder `/tmp`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "slash_tmp")]
#[non_exhaustive]
pub struct SlashTmpFileSystemSpecialPath {}

impl SlashTmpFileSystemSpecialPath {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A place that this server does not know; a newer one may.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "unknown")]
#[non_exhaustive]
pub struct UnknownFileSystemSpecialPath {
    /// What the place is called.
    pub path: String,
    /// A path below it, relative to it. All of it when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub subpath: Maybe<String>,
}

impl UnknownFileSystemSpecialPath {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            subpath: Maybe::Absent,
        }
    }

    /// Sets `subpath`.
    pub fn with_subpath(mut self, subpath: impl Into<Maybe<String>>) -> Self {
        self.subpath = subpath.into();
        self
    }
}

/// What may be done with files.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSystemAccessMode {
    /// They can be read.
    Read,
    /// They can be read and changed.
    Write,
    /// They cannot even be read.
    Deny,
    /// A value that this crate does not know.
    Unknown(String),
}

impl FileSystemAccessMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Deny => "deny",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FileSystemAccessMode {
    fn from(text: &str) -> Self {
        match text {
            "read" => Self::Read,
            "write" => Self::Write,
            "deny" => Self::Deny,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(FileSystemAccessMode);

/// Access to the network beyond what the sandbox allows.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdditionalNetworkPermissions {
    /// Whether the network can be used. Nothing changes when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub enabled: Maybe<bool>,
}

impl AdditionalNetworkPermissions {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    pub fn with_enabled(mut self, enabled: impl Into<Maybe<bool>>) -> Self {
        self.enabled = enabled.into();
        self
    }
}

/// The permissions that the model asks for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestPermissionProfile {
    /// More access to files. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub file_system: Maybe<AdditionalFileSystemPermissions>,
    /// More access to the network. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub network: Maybe<AdditionalNetworkPermissions>,
}

impl RequestPermissionProfile {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_system`.
    pub fn with_file_system(
        mut self,
        file_system: impl Into<Maybe<AdditionalFileSystemPermissions>>,
    ) -> Self {
        self.file_system = file_system.into();
        self
    }

    /// Sets `network`.
    pub fn with_network(mut self, network: impl Into<Maybe<AdditionalNetworkPermissions>>) -> Self {
        self.network = network.into();
        self
    }
}

/// The permissions that the user grants: those that were asked for, or a part of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GrantedPermissionProfile {
    /// More access to files. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub file_system: Maybe<AdditionalFileSystemPermissions>,
    /// More access to the network. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub network: Maybe<AdditionalNetworkPermissions>,
}

impl GrantedPermissionProfile {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_system`.
    pub fn with_file_system(
        mut self,
        file_system: impl Into<Maybe<AdditionalFileSystemPermissions>>,
    ) -> Self {
        self.file_system = file_system.into();
        self
    }

    /// Sets `network`.
    pub fn with_network(mut self, network: impl Into<Maybe<AdditionalNetworkPermissions>>) -> Self {
        self.network = network.into();
        self
    }
}

/// Which sets of permissions to list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PermissionProfileListParams {
    /// Where to go on: `nextCursor` of the page before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cursor: Maybe<String>,
    /// How many at most. All when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub limit: Maybe<u32>,
    /// The working folder whose project may bring sets of its own.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
}

impl PermissionProfileListParams {
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

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }
}

/// One page of sets of permissions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PermissionProfileListResponse {
    /// The sets.
    pub data: Vec<PermissionProfileSummary>,
    /// Where the next page begins; null at the end.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub next_cursor: Maybe<String>,
}

impl PermissionProfileListResponse {
    /// What can be left out is.
    pub fn new(data: Vec<PermissionProfileSummary>) -> Self {
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

/// A named set of permissions that a thread can work under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PermissionProfileSummary {
    /// Its name, as `permissions` of a thread takes it. Those of the server itself begin with `:`.
    pub id: String,
    /// What it allows, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Whether the rules of the administrator let users choose it.
    pub allowed: bool,
}

impl PermissionProfileSummary {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, allowed: bool) -> Self {
        Self {
            id: id.into(),
            description: Maybe::Absent,
            allowed,
        }
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}
