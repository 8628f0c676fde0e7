// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: approvals.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire::{self, Keyed, text_enum};

/// May this command run? The turn waits for the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecutionRequestApprovalParams {
    /// What exactly is to be approved. A command when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<CommandExecutionApprovalKind>,
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item of the command.
    pub item_id: String,
    /// Tells several questions about one item apart.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approval_id: Maybe<String>,
    /// When the question was put. Unix time in milliseconds.
    pub started_at_ms: i64,
    /// The machine that it is to run on.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub environment_id: Maybe<String>,
    /// Why it is asked, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reason: Maybe<String>,
    /// The command line, quoted for display.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub command: Maybe<String>,
    /// The folder that it is to run in.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
    /// What it does, as far as the server can tell.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub command_actions: Maybe<Vec<CommandAction>>,
    /// What it wants to reach on the network.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub network_approval_context: Maybe<NetworkApprovalContext>,
    /// The rule to offer to the user: the words that such commands begin with.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub proposed_execpolicy_amendment: Maybe<Vec<String>>,
    /// The rules about the network to offer.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub proposed_network_policy_amendments: Maybe<Vec<NetworkPolicyAmendment>>,
}

impl CommandExecutionRequestApprovalParams {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        started_at_ms: i64,
    ) -> Self {
        Self {
            kind: None,
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            approval_id: Maybe::Absent,
            started_at_ms,
            environment_id: Maybe::Absent,
            reason: Maybe::Absent,
            command: Maybe::Absent,
            cwd: Maybe::Absent,
            command_actions: Maybe::Absent,
            network_approval_context: Maybe::Absent,
            proposed_execpolicy_amendment: Maybe::Absent,
            proposed_network_policy_amendments: Maybe::Absent,
        }
    }

    /// Sets `kind`.
    pub fn with_kind(mut self, kind: CommandExecutionApprovalKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `approval_id`.
    pub fn with_approval_id(mut self, approval_id: impl Into<Maybe<String>>) -> Self {
        self.approval_id = approval_id.into();
        self
    }

    /// Sets `environment_id`.
    pub fn with_environment_id(mut self, environment_id: impl Into<Maybe<String>>) -> Self {
        self.environment_id = environment_id.into();
        self
    }

    /// Sets `reason`.
    pub fn with_reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.reason = reason.into();
        self
    }

    /// Sets `command`.
    pub fn with_command(mut self, command: impl Into<Maybe<String>>) -> Self {
        self.command = command.into();
        self
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `command_actions`.
    pub fn with_command_actions(
        mut self,
        command_actions: impl Into<Maybe<Vec<CommandAction>>>,
    ) -> Self {
        self.command_actions = command_actions.into();
        self
    }

    /// Sets `network_approval_context`.
    pub fn with_network_approval_context(
        mut self,
        network_approval_context: impl Into<Maybe<NetworkApprovalContext>>,
    ) -> Self {
        self.network_approval_context = network_approval_context.into();
        self
    }

    /// Sets `proposed_execpolicy_amendment`.
    pub fn with_proposed_execpolicy_amendment(
        mut self,
        proposed_execpolicy_amendment: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.proposed_execpolicy_amendment = proposed_execpolicy_amendment.into();
        self
    }

    /// Sets `proposed_network_policy_amendments`.
    pub fn with_proposed_network_policy_amendments(
        mut self,
        proposed_network_policy_amendments: impl Into<Maybe<Vec<NetworkPolicyAmendment>>>,
    ) -> Self {
        self.proposed_network_policy_amendments = proposed_network_policy_amendments.into();
        self
    }
}

/// What exactly is to be approved.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandExecutionApprovalKind {
    /// A command.
    Command,
    /// Input to a process that already runs.
    WriteStdin,
    /// A command that the user has to decide on in person.
    HumanCommand,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CommandExecutionApprovalKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Command => "command",
            Self::WriteStdin => "writeStdin",
            Self::HumanCommand => "humanCommand",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CommandExecutionApprovalKind {
    fn from(text: &str) -> Self {
        match text {
            "command" => Self::Command,
            "writeStdin" => Self::WriteStdin,
            "humanCommand" => Self::HumanCommand,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CommandExecutionApprovalKind);

/// What a command wants to reach on the network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkApprovalContext {
    /// The host.
    pub host: String,
    /// How it wants to reach it.
    pub protocol: NetworkApprovalProtocol,
}

impl NetworkApprovalContext {
    /// What can be left out is.
    pub fn new(host: impl Into<String>, protocol: NetworkApprovalProtocol) -> Self {
        Self {
            host: host.into(),
            protocol,
        }
    }
}

/// How a command wants to reach a host.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkApprovalProtocol {
    /// HTTP.
    Http,
    /// HTTPS.
    Https,
    /// TCP through a SOCKS5 proxy.
    Socks5Tcp,
    /// UDP through a SOCKS5 proxy.
    Socks5Udp,
    /// A value that this crate does not know.
    Unknown(String),
}

impl NetworkApprovalProtocol {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Socks5Tcp => "socks5Tcp",
            Self::Socks5Udp => "socks5Udp",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NetworkApprovalProtocol {
    fn from(text: &str) -> Self {
        match text {
            "http" => Self::Http,
            "https" => Self::Https,
            "socks5Tcp" => Self::Socks5Tcp,
            "socks5Udp" => Self::Socks5Udp,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(NetworkApprovalProtocol);

/// A rule about one host, to hold from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkPolicyAmendment {
    /// The host.
    pub host: String,
    /// What the rule does.
    pub action: NetworkPolicyRuleAction,
}

impl NetworkPolicyAmendment {
    /// What can be left out is.
    pub fn new(host: impl Into<String>, action: NetworkPolicyRuleAction) -> Self {
        Self {
            host: host.into(),
            action,
        }
    }
}

/// What a rule about the network does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkPolicyRuleAction {
    /// Let it through.
    Allow,
    /// Hold it back.
    Deny,
    /// A value that this crate does not know.
    Unknown(String),
}

impl NetworkPolicyRuleAction {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NetworkPolicyRuleAction {
    fn from(text: &str) -> Self {
        match text {
            "allow" => Self::Allow,
            "deny" => Self::Deny,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(NetworkPolicyRuleAction);

/// What the user says to a command.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CommandExecutionApprovalDecision {
    /// Run it.
    Accept,
    /// Run it, and do not ask for the same again in this session.
    AcceptForSession,
    /// Run it, and do not ask for commands that begin like it.
    AcceptWithExecpolicyAmendment(ExecpolicyAmendment),
    /// Add a rule about the network and do as it says.
    ApplyNetworkPolicyAmendment(NetworkPolicyAmendmentChoice),
    /// Do not run it; the turn goes on.
    Decline,
    /// Do not run it, and stop the turn.
    Cancel,
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for CommandExecutionApprovalDecision {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::keyed(&value) {
            Keyed::Text("accept") => Ok(Self::Accept),
            Keyed::Text("acceptForSession") => Ok(Self::AcceptForSession),
            Keyed::Text("decline") => Ok(Self::Decline),
            Keyed::Text("cancel") => Ok(Self::Cancel),
            Keyed::Member("acceptWithExecpolicyAmendment") => {
                wire::decode_member(value).map(Self::AcceptWithExecpolicyAmendment)
            }
            Keyed::Member("applyNetworkPolicyAmendment") => {
                wire::decode_member(value).map(Self::ApplyNetworkPolicyAmendment)
            }
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for CommandExecutionApprovalDecision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Accept => serializer.serialize_str("accept"),
            Self::AcceptForSession => serializer.serialize_str("acceptForSession"),
            Self::Decline => serializer.serialize_str("decline"),
            Self::Cancel => serializer.serialize_str("cancel"),
            Self::AcceptWithExecpolicyAmendment(value) => {
                wire::member(serializer, "acceptWithExecpolicyAmendment", value)
            }
            Self::ApplyNetworkPolicyAmendment(value) => {
                wire::member(serializer, "applyNetworkPolicyAmendment", value)
            }
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// A rule about commands, to hold from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExecpolicyAmendment {
    /// The words that such commands begin with.
    pub execpolicy_amendment: Vec<String>,
}

impl ExecpolicyAmendment {
    /// What can be left out is.
    pub fn new(execpolicy_amendment: Vec<String>) -> Self {
        Self {
            execpolicy_amendment,
        }
    }
}

/// The rule about the network that the user chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkPolicyAmendmentChoice {
    /// The rule.
    pub network_policy_amendment: NetworkPolicyAmendment,
}

impl NetworkPolicyAmendmentChoice {
    /// What can be left out is.
    pub fn new(network_policy_amendment: NetworkPolicyAmendment) -> Self {
        Self {
            network_policy_amendment,
        }
    }
}

/// What the user says to the command.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommandExecutionRequestApprovalResponse {
    /// The decision.
    pub decision: CommandExecutionApprovalDecision,
}

impl CommandExecutionRequestApprovalResponse {
    /// What can be left out is.
    pub fn new(decision: CommandExecutionApprovalDecision) -> Self {
        Self { decision }
    }
}

/// May these files be changed? The turn waits for the answer. The changes stand in the item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileChangeRequestApprovalParams {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The item of the change.
    pub item_id: String,
    /// When the question was put. Unix time in milliseconds.
    pub started_at_ms: i64,
    /// Why it is asked, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reason: Maybe<String>,
    /// The folder that would be writable for the rest of the session.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub grant_root: Maybe<String>,
}

impl FileChangeRequestApprovalParams {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        started_at_ms: i64,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            started_at_ms,
            reason: Maybe::Absent,
            grant_root: Maybe::Absent,
        }
    }

    /// Sets `reason`.
    pub fn with_reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.reason = reason.into();
        self
    }

    /// Sets `grant_root`.
    pub fn with_grant_root(mut self, grant_root: impl Into<Maybe<String>>) -> Self {
        self.grant_root = grant_root.into();
        self
    }
}

/// What the user says to the change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileChangeRequestApprovalResponse {
    /// The decision.
    pub decision: FileChangeApprovalDecision,
}

impl FileChangeRequestApprovalResponse {
    /// What can be left out is.
    pub fn new(decision: FileChangeApprovalDecision) -> Self {
        Self { decision }
    }
}

/// What the user says to a change of files.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileChangeApprovalDecision {
    /// Make it.
    Accept,
    /// Make it, and do not ask about these files again in this session.
    AcceptForSession,
    /// Do not make it; the turn goes on.
    Decline,
    /// Do not make it, and stop the turn.
    Cancel,
    /// A value that this crate does not know.
    Unknown(String),
}

impl FileChangeApprovalDecision {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accept => "accept",
            Self::AcceptForSession => "acceptForSession",
            Self::Decline => "decline",
            Self::Cancel => "cancel",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FileChangeApprovalDecision {
    fn from(text: &str) -> Self {
        match text {
            "accept" => Self::Accept,
            "acceptForSession" => Self::AcceptForSession,
            "decline" => Self::Decline,
            "cancel" => Self::Cancel,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(FileChangeApprovalDecision);

/// May the agent have these permissions on top of its own? The turn waits for the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PermissionsRequestApprovalParams {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The call in which the model requests them.
    pub item_id: String,
    /// When the question was put. Unix time in milliseconds.
    pub started_at_ms: i64,
    /// The machine that they are for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub environment_id: Maybe<String>,
    /// The working folder there.
    pub cwd: String,
    /// Why the model requests them, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reason: Maybe<String>,
    /// The permissions that it requests.
    pub permissions: RequestPermissionProfile,
}

impl PermissionsRequestApprovalParams {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        started_at_ms: i64,
        cwd: impl Into<String>,
        permissions: RequestPermissionProfile,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            started_at_ms,
            environment_id: Maybe::Absent,
            cwd: cwd.into(),
            reason: Maybe::Absent,
            permissions,
        }
    }

    /// Sets `environment_id`.
    pub fn with_environment_id(mut self, environment_id: impl Into<Maybe<String>>) -> Self {
        self.environment_id = environment_id.into();
        self
    }

    /// Sets `reason`.
    pub fn with_reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.reason = reason.into();
        self
    }
}

/// The permissions that the user gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PermissionsRequestApprovalResponse {
    /// What the agent may do from now on: what it requested, a part of it, or nothing.
    pub permissions: GrantedPermissionProfile,
    /// How long for. For the turn when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<PermissionGrantScope>,
    /// Have a reviewing model look at every further command of the turn before it runs, in the
    /// sandbox too.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub strict_auto_review: Maybe<bool>,
}

impl PermissionsRequestApprovalResponse {
    /// What can be left out is.
    pub fn new(permissions: GrantedPermissionProfile) -> Self {
        Self {
            permissions,
            scope: None,
            strict_auto_review: Maybe::Absent,
        }
    }

    /// Sets `scope`.
    pub fn with_scope(mut self, scope: PermissionGrantScope) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Sets `strict_auto_review`.
    pub fn with_strict_auto_review(mut self, strict_auto_review: impl Into<Maybe<bool>>) -> Self {
        self.strict_auto_review = strict_auto_review.into();
        self
    }
}

/// How long permissions are given for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionGrantScope {
    /// Until the turn ends.
    Turn,
    /// Until the session ends.
    Session,
    /// A value that this crate does not know.
    Unknown(String),
}

impl PermissionGrantScope {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Turn => "turn",
            Self::Session => "session",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PermissionGrantScope {
    fn from(text: &str) -> Self {
        match text {
            "turn" => Self::Turn,
            "session" => Self::Session,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(PermissionGrantScope);

/// What does the user say to these questions of the agent? The turn waits for the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ToolRequestUserInputParams {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// The call in which the model asks.
    pub item_id: String,
    /// The questions, in order.
    pub questions: Vec<ToolRequestUserInputQuestion>,
    /// Whether the agent cannot go on without the user. When it can, the client may answer by
    /// itself after a while, with no answers.
    pub is_blocking: bool,
    /// How long the client waits for the user before it answers by itself. For as long as it takes
    /// when null. In milliseconds.
    #[deprecated(
        note = "How long to wait is the choice of the client. Go by `isBlocking` on whether to wait at all."
    )]
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub auto_resolution_ms: Maybe<u64>,
}

impl ToolRequestUserInputParams {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        item_id: impl Into<String>,
        questions: Vec<ToolRequestUserInputQuestion>,
        is_blocking: bool,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            item_id: item_id.into(),
            questions,
            is_blocking,
            auto_resolution_ms: Maybe::Absent,
        }
    }

    /// Sets `auto_resolution_ms`.
    #[deprecated]
    pub fn with_auto_resolution_ms(mut self, auto_resolution_ms: impl Into<Maybe<u64>>) -> Self {
        self.auto_resolution_ms = auto_resolution_ms.into();
        self
    }
}

/// One question to the user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ToolRequestUserInputQuestion {
    /// Tells the questions of one request apart.
    pub id: String,
    /// What it is about, in a word or two.
    pub header: String,
    /// The question.
    pub question: String,
    /// The answers to choose from. When there are none, the user answers in their own words.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub options: Maybe<Vec<ToolRequestUserInputOption>>,
    /// Beside the options, the user can answer in their own words. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_other: Option<bool>,
    /// Do not show the answer while it is typed. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_secret: Option<bool>,
}

impl ToolRequestUserInputQuestion {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        header: impl Into<String>,
        question: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            header: header.into(),
            question: question.into(),
            options: Maybe::Absent,
            is_other: None,
            is_secret: None,
        }
    }

    /// Sets `options`.
    pub fn with_options(
        mut self,
        options: impl Into<Maybe<Vec<ToolRequestUserInputOption>>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    /// Sets `is_other`.
    pub fn with_is_other(mut self, is_other: bool) -> Self {
        self.is_other = Some(is_other);
        self
    }

    /// Sets `is_secret`.
    pub fn with_is_secret(mut self, is_secret: bool) -> Self {
        self.is_secret = Some(is_secret);
        self
    }
}

/// An answer that the user can choose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolRequestUserInputOption {
    /// The answer in a few words.
    pub label: String,
    /// What it would mean to choose it.
    pub description: String,
}

impl ToolRequestUserInputOption {
    /// What can be left out is.
    pub fn new(label: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            description: description.into(),
        }
    }
}

/// What the user says to the questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolRequestUserInputResponse {
    /// The answers, by the ids of the questions. A question that is not answered is left out.
    pub answers: BTreeMap<String, ToolRequestUserInputAnswer>,
}

impl ToolRequestUserInputResponse {
    /// What can be left out is.
    pub fn new(answers: BTreeMap<String, ToolRequestUserInputAnswer>) -> Self {
        Self { answers }
    }
}

/// What the user says to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ToolRequestUserInputAnswer {
    /// Labels of the options that the user chose, or their own words.
    pub answers: Vec<String>,
}

impl ToolRequestUserInputAnswer {
    /// What can be left out is.
    pub fn new(answers: Vec<String>) -> Self {
        Self { answers }
    }
}

/// May this command run? Asked by the older generation of the protocol; the turn waits for the
/// answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExecCommandApprovalParams {
    /// The thread.
    pub conversation_id: String,
    /// The call of the model; older notifications about the command carry the same id.
    pub call_id: String,
    /// Tells several questions about one call apart.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub approval_id: Maybe<String>,
    /// Why it is asked, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reason: Maybe<String>,
    /// The command, word by word.
    pub command: Vec<String>,
    /// The folder that it is to run in.
    pub cwd: String,
    /// What it does, as far as the server can tell.
    pub parsed_cmd: Vec<ParsedCommand>,
}

impl ExecCommandApprovalParams {
    /// What can be left out is.
    pub fn new(
        conversation_id: impl Into<String>,
        call_id: impl Into<String>,
        command: Vec<String>,
        cwd: impl Into<String>,
        parsed_cmd: Vec<ParsedCommand>,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            call_id: call_id.into(),
            approval_id: Maybe::Absent,
            reason: Maybe::Absent,
            command,
            cwd: cwd.into(),
            parsed_cmd,
        }
    }

    /// Sets `approval_id`.
    pub fn with_approval_id(mut self, approval_id: impl Into<Maybe<String>>) -> Self {
        self.approval_id = approval_id.into();
        self
    }

    /// Sets `reason`.
    pub fn with_reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.reason = reason.into();
        self
    }
}

/// What a command does, in the words of the older generation of the protocol. For display only:
/// never decide by it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ParsedCommand {
    /// The command reads a file.
    Read(ReadParsedCommand),
    /// The command lists files.
    ListFiles(ListFilesParsedCommand),
    /// The command searches in files.
    Search(SearchParsedCommand),
    /// The server cannot tell what the command does.
    UnknownVariant(UnknownParsedCommand),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ParsedCommand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("read") => wire::decode(value).map(Self::Read),
            Some("list_files") => wire::decode(value).map(Self::ListFiles),
            Some("search") => wire::decode(value).map(Self::Search),
            Some("unknown") => wire::decode(value).map(Self::UnknownVariant),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ParsedCommand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Read(value) => value.serialize(serializer),
            Self::ListFiles(value) => value.serialize(serializer),
            Self::Search(value) => value.serialize(serializer),
            Self::UnknownVariant(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<ReadParsedCommand> for ParsedCommand {
    fn from(value: ReadParsedCommand) -> Self {
        Self::Read(value)
    }
}

impl From<ListFilesParsedCommand> for ParsedCommand {
    fn from(value: ListFilesParsedCommand) -> Self {
        Self::ListFiles(value)
    }
}

impl From<SearchParsedCommand> for ParsedCommand {
    fn from(value: SearchParsedCommand) -> Self {
        Self::Search(value)
    }
}

impl From<UnknownParsedCommand> for ParsedCommand {
    fn from(value: UnknownParsedCommand) -> Self {
        Self::UnknownVariant(value)
    }
}

/// The command reads a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "read")]
#[non_exhaustive]
pub struct ReadParsedCommand {
    /// The part of the command line that does it.
    pub cmd: String,
    /// Name of the file, for people.
    pub name: String,
    /// Where the file is, as far as the server can tell. Can start from the working folder.
    pub path: String,
}

impl ReadParsedCommand {
    /// What can be left out is.
    pub fn new(cmd: impl Into<String>, name: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            cmd: cmd.into(),
            name: name.into(),
            path: path.into(),
        }
    }
}

/// The command lists files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "list_files")]
#[non_exhaustive]
pub struct ListFilesParsedCommand {
    /// The part of the command line that does it.
    pub cmd: String,
    /// The folder; the working folder when null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub path: Maybe<String>,
}

impl ListFilesParsedCommand {
    /// What can be left out is.
    pub fn new(cmd: impl Into<String>) -> Self {
        Self {
            cmd: cmd.into(),
            path: Maybe::Absent,
        }
    }

    /// Sets `path`.
    pub fn with_path(mut self, path: impl Into<Maybe<String>>) -> Self {
        self.path = path.into();
        self
    }
}

/// The command searches in files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[non_exhaustive]
pub struct SearchParsedCommand {
    /// The part of the command line that does it.
    pub cmd: String,
    /// What it searches for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub query: Maybe<String>,
    /// Where it searches.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub path: Maybe<String>,
}

impl SearchParsedCommand {
    /// What can be left out is.
    pub fn new(cmd: impl Into<String>) -> Self {
        Self {
            cmd: cmd.into(),
            query: Maybe::Absent,
            path: Maybe::Absent,
        }
    }

    /// Sets `query`.
    pub fn with_query(mut self, query: impl Into<Maybe<String>>) -> Self {
        self.query = query.into();
        self
    }

    /// Sets `path`.
    pub fn with_path(mut self, path: impl Into<Maybe<String>>) -> Self {
        self.path = path.into();
        self
    }
}

/// The server cannot tell what the command does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "unknown")]
#[non_exhaustive]
pub struct UnknownParsedCommand {
    /// The part of the command line that does it.
    pub cmd: String,
}

impl UnknownParsedCommand {
    /// What can be left out is.
    pub fn new(cmd: impl Into<String>) -> Self {
        Self { cmd: cmd.into() }
    }
}

/// What the user says to the command, for the older generation of the protocol.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExecCommandApprovalResponse {
    /// The decision.
    pub decision: ReviewDecision,
}

impl ExecCommandApprovalResponse {
    /// What can be left out is.
    pub fn new(decision: ReviewDecision) -> Self {
        Self { decision }
    }
}

/// What the user says, in the words of the older generation of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReviewDecision {
    /// Do it.
    Approved,
    /// Do it, and do not ask for the same again in this session.
    ApprovedForSession,
    /// Run the command, and do not ask for commands that begin like it.
    ApprovedExecpolicyAmendment(ApprovedExecpolicyAmendment),
    /// Call the tool, and do not ask for it again, in later sessions either.
    ApprovedMcpPolicyAmendment,
    /// Add a rule about the network and do as it says.
    NetworkPolicyAmendment(ApprovedNetworkPolicyAmendment),
    /// Do not do it; the turn goes on.
    Denied(DeniedReview),
    /// No decision: the reviewing model took too long.
    TimedOut,
    /// Do not do it, and stop the turn.
    Abort,
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ReviewDecision {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::keyed(&value) {
            Keyed::Text("approved") => Ok(Self::Approved),
            Keyed::Text("approved_for_session") => Ok(Self::ApprovedForSession),
            Keyed::Text("approved_mcp_policy_amendment") => Ok(Self::ApprovedMcpPolicyAmendment),
            Keyed::Text("timed_out") => Ok(Self::TimedOut),
            Keyed::Text("abort") => Ok(Self::Abort),
            Keyed::Member("approved_execpolicy_amendment") => {
                wire::decode_member(value).map(Self::ApprovedExecpolicyAmendment)
            }
            Keyed::Member("network_policy_amendment") => {
                wire::decode_member(value).map(Self::NetworkPolicyAmendment)
            }
            Keyed::Member("denied") => wire::decode_member(value).map(Self::Denied),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ReviewDecision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Approved => serializer.serialize_str("approved"),
            Self::ApprovedForSession => serializer.serialize_str("approved_for_session"),
            Self::ApprovedMcpPolicyAmendment => {
                serializer.serialize_str("approved_mcp_policy_amendment")
            }
            Self::TimedOut => serializer.serialize_str("timed_out"),
            Self::Abort => serializer.serialize_str("abort"),
            Self::ApprovedExecpolicyAmendment(value) => {
                wire::member(serializer, "approved_execpolicy_amendment", value)
            }
            Self::NetworkPolicyAmendment(value) => {
                wire::member(serializer, "network_policy_amendment", value)
            }
            Self::Denied(value) => wire::member(serializer, "denied", value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// The rule about commands that the user agreed to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApprovedExecpolicyAmendment {
    /// The words that such commands begin with.
    pub proposed_execpolicy_amendment: Vec<String>,
}

impl ApprovedExecpolicyAmendment {
    /// What can be left out is.
    pub fn new(proposed_execpolicy_amendment: Vec<String>) -> Self {
        Self {
            proposed_execpolicy_amendment,
        }
    }
}

/// The rule about the network that the user chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApprovedNetworkPolicyAmendment {
    /// The rule.
    pub network_policy_amendment: NetworkPolicyAmendment,
}

impl ApprovedNetworkPolicyAmendment {
    /// What can be left out is.
    pub fn new(network_policy_amendment: NetworkPolicyAmendment) -> Self {
        Self {
            network_policy_amendment,
        }
    }
}

/// Why the user said no.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeniedReview {
    /// What to tell the model.
    pub rejection: String,
}

impl DeniedReview {
    /// What can be left out is.
    pub fn new(rejection: impl Into<String>) -> Self {
        Self {
            rejection: rejection.into(),
        }
    }
}

/// May these files be changed? Asked by the older generation of the protocol; the turn waits for
/// the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApplyPatchApprovalParams {
    /// The thread.
    pub conversation_id: String,
    /// The call of the model; older notifications about the change carry the same id.
    pub call_id: String,
    /// The changes, by the paths of the files.
    pub file_changes: BTreeMap<String, FileChange>,
    /// Why it is asked, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reason: Maybe<String>,
    /// The folder that would be writable for the rest of the session.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub grant_root: Maybe<String>,
}

impl ApplyPatchApprovalParams {
    /// What can be left out is.
    pub fn new(
        conversation_id: impl Into<String>,
        call_id: impl Into<String>,
        file_changes: BTreeMap<String, FileChange>,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            call_id: call_id.into(),
            file_changes,
            reason: Maybe::Absent,
            grant_root: Maybe::Absent,
        }
    }

    /// Sets `reason`.
    pub fn with_reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.reason = reason.into();
        self
    }

    /// Sets `grant_root`.
    pub fn with_grant_root(mut self, grant_root: impl Into<Maybe<String>>) -> Self {
        self.grant_root = grant_root.into();
        self
    }
}

/// The change of one file, in the words of the older generation of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileChange {
    /// The file is new.
    Add(AddFileChange),
    /// The file goes away.
    Delete(DeleteFileChange),
    /// The file changes.
    Update(UpdateFileChange),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for FileChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("add") => wire::decode(value).map(Self::Add),
            Some("delete") => wire::decode(value).map(Self::Delete),
            Some("update") => wire::decode(value).map(Self::Update),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for FileChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Add(value) => value.serialize(serializer),
            Self::Delete(value) => value.serialize(serializer),
            Self::Update(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<AddFileChange> for FileChange {
    fn from(value: AddFileChange) -> Self {
        Self::Add(value)
    }
}

impl From<DeleteFileChange> for FileChange {
    fn from(value: DeleteFileChange) -> Self {
        Self::Delete(value)
    }
}

impl From<UpdateFileChange> for FileChange {
    fn from(value: UpdateFileChange) -> Self {
        Self::Update(value)
    }
}

/// The file is new.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "add")]
#[non_exhaustive]
pub struct AddFileChange {
    /// What will be in it.
    pub content: String,
}

impl AddFileChange {
    /// What can be left out is.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

/// The file goes away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "delete")]
#[non_exhaustive]
pub struct DeleteFileChange {
    /// What was in it.
    pub content: String,
}

impl DeleteFileChange {
    /// What can be left out is.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

/// The file changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "update")]
#[non_exhaustive]
pub struct UpdateFileChange {
    /// How it changes, as a unified diff.
    pub unified_diff: String,
    /// Where it moves to, when it does.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub move_path: Maybe<String>,
}

impl UpdateFileChange {
    /// What can be left out is.
    pub fn new(unified_diff: impl Into<String>) -> Self {
        Self {
            unified_diff: unified_diff.into(),
            move_path: Maybe::Absent,
        }
    }

    /// Sets `move_path`.
    pub fn with_move_path(mut self, move_path: impl Into<Maybe<String>>) -> Self {
        self.move_path = move_path.into();
        self
    }
}

/// What the user says to the change, for the older generation of the protocol.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplyPatchApprovalResponse {
    /// The decision.
    pub decision: ReviewDecision,
}

impl ApplyPatchApprovalResponse {
    /// What can be left out is.
    pub fn new(decision: ReviewDecision) -> Self {
        Self { decision }
    }
}

/// A request of the server has its answer, or needs none any more; a client that still shows it can
/// put it away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServerRequestResolvedNotification {
    /// The thread.
    pub thread_id: String,
    /// The id of the request.
    pub request_id: RequestId,
}

impl ServerRequestResolvedNotification {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, request_id: RequestId) -> Self {
        Self {
            thread_id: thread_id.into(),
            request_id,
        }
    }
}

/// A reviewing model looks at what the agent wants to do, in place of the user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewStartedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// Tells reviews apart; the same from beginning to end.
    pub review_id: String,
    /// The item that the action belongs to. Several reviews can share one: those of programs that a
    /// command starts, and those of input to its process. Null where there is none, as for what a
    /// command wants to reach on the network.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub target_item_id: Maybe<String>,
    /// What is to be decided on.
    pub action: GuardianApprovalReviewAction,
    /// What the reviewing model thinks of it.
    pub review: GuardianApprovalReview,
    /// When the review began. Unix time in milliseconds.
    pub started_at_ms: i64,
}

impl ItemGuardianApprovalReviewStartedNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        review_id: impl Into<String>,
        action: GuardianApprovalReviewAction,
        review: GuardianApprovalReview,
        started_at_ms: i64,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            review_id: review_id.into(),
            target_item_id: Maybe::Absent,
            action,
            review,
            started_at_ms,
        }
    }

    /// Sets `target_item_id`.
    pub fn with_target_item_id(mut self, target_item_id: impl Into<Maybe<String>>) -> Self {
        self.target_item_id = target_item_id.into();
        self
    }
}

/// What a reviewing model is to decide on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GuardianApprovalReviewAction {
    /// A command.
    Command(ReviewedCommand),
    /// A program that a command starts while it runs.
    Execve(ReviewedExecve),
    /// Input to a process that already runs.
    WriteStdin(ReviewedWriteStdin),
    /// A change of files.
    ApplyPatch(ReviewedApplyPatch),
    /// Something that a command wants to reach on the network.
    NetworkAccess(ReviewedNetworkAccess),
    /// A call of a tool of an MCP server.
    McpToolCall(ReviewedMcpToolCall),
    /// Permissions on top of those that the agent has.
    RequestPermissions(ReviewedRequestPermissions),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for GuardianApprovalReviewAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("command") => wire::decode(value).map(Self::Command),
            Some("execve") => wire::decode(value).map(Self::Execve),
            Some("writeStdin") => wire::decode(value).map(Self::WriteStdin),
            Some("applyPatch") => wire::decode(value).map(Self::ApplyPatch),
            Some("networkAccess") => wire::decode(value).map(Self::NetworkAccess),
            Some("mcpToolCall") => wire::decode(value).map(Self::McpToolCall),
            Some("requestPermissions") => wire::decode(value).map(Self::RequestPermissions),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for GuardianApprovalReviewAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Command(value) => value.serialize(serializer),
            Self::Execve(value) => value.serialize(serializer),
            Self::WriteStdin(value) => value.serialize(serializer),
            Self::ApplyPatch(value) => value.serialize(serializer),
            Self::NetworkAccess(value) => value.serialize(serializer),
            Self::McpToolCall(value) => value.serialize(serializer),
            Self::RequestPermissions(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<ReviewedCommand> for GuardianApprovalReviewAction {
    fn from(value: ReviewedCommand) -> Self {
        Self::Command(value)
    }
}

impl From<ReviewedExecve> for GuardianApprovalReviewAction {
    fn from(value: ReviewedExecve) -> Self {
        Self::Execve(value)
    }
}

impl From<ReviewedWriteStdin> for GuardianApprovalReviewAction {
    fn from(value: ReviewedWriteStdin) -> Self {
        Self::WriteStdin(value)
    }
}

impl From<ReviewedApplyPatch> for GuardianApprovalReviewAction {
    fn from(value: ReviewedApplyPatch) -> Self {
        Self::ApplyPatch(value)
    }
}

impl From<ReviewedNetworkAccess> for GuardianApprovalReviewAction {
    fn from(value: ReviewedNetworkAccess) -> Self {
        Self::NetworkAccess(value)
    }
}

impl From<ReviewedMcpToolCall> for GuardianApprovalReviewAction {
    fn from(value: ReviewedMcpToolCall) -> Self {
        Self::McpToolCall(value)
    }
}

impl From<ReviewedRequestPermissions> for GuardianApprovalReviewAction {
    fn from(value: ReviewedRequestPermissions) -> Self {
        Self::RequestPermissions(value)
    }
}

/// A command.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "command")]
#[non_exhaustive]
pub struct ReviewedCommand {
    /// The command line, quoted for display.
    pub command: String,
    /// The folder that it is to run in.
    pub cwd: String,
    /// How it is run.
    pub source: GuardianCommandSource,
}

impl ReviewedCommand {
    /// What can be left out is.
    pub fn new(
        command: impl Into<String>,
        cwd: impl Into<String>,
        source: GuardianCommandSource,
    ) -> Self {
        Self {
            command: command.into(),
            cwd: cwd.into(),
            source,
        }
    }
}

/// How a command is run.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardianCommandSource {
    /// By itself, until it ends.
    Shell,
    /// In such a way that the agent can go on talking to the process.
    UnifiedExec,
    /// A value that this crate does not know.
    Unknown(String),
}

impl GuardianCommandSource {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Shell => "shell",
            Self::UnifiedExec => "unifiedExec",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GuardianCommandSource {
    fn from(text: &str) -> Self {
        match text {
            "shell" => Self::Shell,
            "unifiedExec" => Self::UnifiedExec,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(GuardianCommandSource);

/// A program that a command starts while it runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "execve")]
#[non_exhaustive]
pub struct ReviewedExecve {
    /// The program.
    pub program: String,
    /// What it is started with, beginning with its own name.
    pub argv: Vec<String>,
    /// The folder that it is to run in.
    pub cwd: String,
    /// How it is run.
    pub source: GuardianCommandSource,
}

impl ReviewedExecve {
    /// What can be left out is.
    pub fn new(
        program: impl Into<String>,
        argv: Vec<String>,
        cwd: impl Into<String>,
        source: GuardianCommandSource,
    ) -> Self {
        Self {
            program: program.into(),
            argv,
            cwd: cwd.into(),
            source,
        }
    }
}

/// Input to a process that already runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "writeStdin", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReviewedWriteStdin {
    /// Tells several reviews of one item apart.
    pub approval_id: String,
    /// Name of the process, as the item of its command gives it.
    pub process_id: String,
    /// The input.
    pub stdin: String,
    /// The folder that the process was started in.
    pub cwd: String,
}

impl ReviewedWriteStdin {
    /// What can be left out is.
    pub fn new(
        approval_id: impl Into<String>,
        process_id: impl Into<String>,
        stdin: impl Into<String>,
        cwd: impl Into<String>,
    ) -> Self {
        Self {
            approval_id: approval_id.into(),
            process_id: process_id.into(),
            stdin: stdin.into(),
            cwd: cwd.into(),
        }
    }
}

/// A change of files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "applyPatch")]
#[non_exhaustive]
pub struct ReviewedApplyPatch {
    /// The working folder.
    pub cwd: String,
    /// The files.
    pub files: Vec<String>,
}

impl ReviewedApplyPatch {
    /// What can be left out is.
    pub fn new(cwd: impl Into<String>, files: Vec<String>) -> Self {
        Self {
            cwd: cwd.into(),
            files,
        }
    }
}

/// Something that a command wants to reach on the network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "networkAccess")]
#[non_exhaustive]
pub struct ReviewedNetworkAccess {
    /// The address as a whole, for people.
    pub target: String,
    /// How it wants to reach it.
    pub protocol: NetworkApprovalProtocol,
    /// The host.
    pub host: String,
    /// The port.
    pub port: u16,
}

impl ReviewedNetworkAccess {
    /// What can be left out is.
    pub fn new(
        target: impl Into<String>,
        protocol: NetworkApprovalProtocol,
        host: impl Into<String>,
        port: u16,
    ) -> Self {
        Self {
            target: target.into(),
            protocol,
            host: host.into(),
            port,
        }
    }
}

/// A call of a tool of an MCP server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mcpToolCall", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReviewedMcpToolCall {
    /// Name of the server, as configured.
    pub server: String,
    /// Name of the tool.
    pub tool_name: String,
    /// Name of the tool, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub tool_title: Maybe<String>,
    /// Id of the app that the tool belongs to.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub connector_id: Maybe<String>,
    /// Name of that app, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub connector_name: Maybe<String>,
}

impl ReviewedMcpToolCall {
    /// What can be left out is.
    pub fn new(server: impl Into<String>, tool_name: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            tool_name: tool_name.into(),
            tool_title: Maybe::Absent,
            connector_id: Maybe::Absent,
            connector_name: Maybe::Absent,
        }
    }

    /// Sets `tool_title`.
    pub fn with_tool_title(mut self, tool_title: impl Into<Maybe<String>>) -> Self {
        self.tool_title = tool_title.into();
        self
    }

    /// Sets `connector_id`.
    pub fn with_connector_id(mut self, connector_id: impl Into<Maybe<String>>) -> Self {
        self.connector_id = connector_id.into();
        self
    }

    /// Sets `connector_name`.
    pub fn with_connector_name(mut self, connector_name: impl Into<Maybe<String>>) -> Self {
        self.connector_name = connector_name.into();
        self
    }
}

/// Permissions on top of those that the agent has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "requestPermissions")]
#[non_exhaustive]
pub struct ReviewedRequestPermissions {
    /// The permissions.
    pub permissions: RequestPermissionProfile,
    /// Why the model requests them, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reason: Maybe<String>,
}

impl ReviewedRequestPermissions {
    /// What can be left out is.
    pub fn new(permissions: RequestPermissionProfile) -> Self {
        Self {
            permissions,
            reason: Maybe::Absent,
        }
    }

    /// Sets `reason`.
    pub fn with_reason(mut self, reason: impl Into<Maybe<String>>) -> Self {
        self.reason = reason.into();
        self
    }
}

/// What a reviewing model thinks of an action. Still apt to change from version to version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuardianApprovalReview {
    /// Where the review stands.
    pub status: GuardianApprovalReviewStatus,
    /// How much harm the action could do. Null until that is known.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub risk_level: Maybe<GuardianRiskLevel>,
    /// How far the words of the user cover it. Null until that is known.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub user_authorization: Maybe<GuardianUserAuthorization>,
    /// Why it was decided so, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub rationale: Maybe<String>,
}

impl GuardianApprovalReview {
    /// What can be left out is.
    pub fn new(status: GuardianApprovalReviewStatus) -> Self {
        Self {
            status,
            risk_level: Maybe::Absent,
            user_authorization: Maybe::Absent,
            rationale: Maybe::Absent,
        }
    }

    /// Sets `risk_level`.
    pub fn with_risk_level(mut self, risk_level: impl Into<Maybe<GuardianRiskLevel>>) -> Self {
        self.risk_level = risk_level.into();
        self
    }

    /// Sets `user_authorization`.
    pub fn with_user_authorization(
        mut self,
        user_authorization: impl Into<Maybe<GuardianUserAuthorization>>,
    ) -> Self {
        self.user_authorization = user_authorization.into();
        self
    }

    /// Sets `rationale`.
    pub fn with_rationale(mut self, rationale: impl Into<Maybe<String>>) -> Self {
        self.rationale = rationale.into();
        self
    }
}

/// Where a review stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardianApprovalReviewStatus {
    /// It goes on.
    InProgress,
    /// The action is allowed.
    Approved,
    /// The action is not allowed.
    Denied,
    /// It took too long and was given up.
    TimedOut,
    /// It was stopped before it came to a decision.
    Aborted,
    /// A value that this crate does not know.
    Unknown(String),
}

impl GuardianApprovalReviewStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Approved => "approved",
            Self::Denied => "denied",
            Self::TimedOut => "timedOut",
            Self::Aborted => "aborted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GuardianApprovalReviewStatus {
    fn from(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "approved" => Self::Approved,
            "denied" => Self::Denied,
            "timedOut" => Self::TimedOut,
            "aborted" => Self::Aborted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(GuardianApprovalReviewStatus);

/// How much harm an action could do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardianRiskLevel {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
    /// So much that it can hardly be allowed.
    Critical,
    /// A value that this crate does not know.
    Unknown(String),
}

impl GuardianRiskLevel {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GuardianRiskLevel {
    fn from(text: &str) -> Self {
        match text {
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            "critical" => Self::Critical,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(GuardianRiskLevel);

/// How far the words of the user cover an action.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardianUserAuthorization {
    /// That cannot be told.
    UnknownVariant,
    /// Hardly.
    Low,
    /// In part, or by the sense of them.
    Medium,
    /// The user wanted it.
    High,
    /// A value that this crate does not know.
    Unknown(String),
}

impl GuardianUserAuthorization {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnknownVariant => "unknown",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GuardianUserAuthorization {
    fn from(text: &str) -> Self {
        match text {
            "unknown" => Self::UnknownVariant,
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(GuardianUserAuthorization);

/// A reviewing model has decided, or the review was given up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewCompletedNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// Tells reviews apart; the same from beginning to end.
    pub review_id: String,
    /// The item that the action belongs to. Several reviews can share one: those of programs that a
    /// command starts, and those of input to its process. Null where there is none, as for what a
    /// command wants to reach on the network.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub target_item_id: Maybe<String>,
    /// What is to be decided on.
    pub action: GuardianApprovalReviewAction,
    /// What the reviewing model thinks of it.
    pub review: GuardianApprovalReview,
    /// When the review began. Unix time in milliseconds.
    pub started_at_ms: i64,
    /// When the review ended. Unix time in milliseconds.
    pub completed_at_ms: i64,
    /// Who brought it to its end.
    pub decision_source: AutoReviewDecisionSource,
}

impl ItemGuardianApprovalReviewCompletedNotification {
    /// What can be left out is.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        review_id: impl Into<String>,
        action: GuardianApprovalReviewAction,
        review: GuardianApprovalReview,
        started_at_ms: i64,
        completed_at_ms: i64,
        decision_source: AutoReviewDecisionSource,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            review_id: review_id.into(),
            target_item_id: Maybe::Absent,
            action,
            review,
            started_at_ms,
            completed_at_ms,
            decision_source,
        }
    }

    /// Sets `target_item_id`.
    pub fn with_target_item_id(mut self, target_item_id: impl Into<Maybe<String>>) -> Self {
        self.target_item_id = target_item_id.into();
        self
    }
}

/// Who brought a review to its end.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoReviewDecisionSource {
    /// The reviewing model.
    Agent,
    /// A value that this crate does not know.
    Unknown(String),
}

impl AutoReviewDecisionSource {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AutoReviewDecisionSource {
    fn from(text: &str) -> Self {
        match text {
            "agent" => Self::Agent,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(AutoReviewDecisionSource);

/// From now on, a reviewing model looks at every command of the turn before it runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StrictReviewRequiredNotification {
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// When the review began. Unix time in milliseconds.
    pub started_at_ms: i64,
}

impl StrictReviewRequiredNotification {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        turn_id: impl Into<String>,
        started_at_ms: i64,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            started_at_ms,
        }
    }
}
