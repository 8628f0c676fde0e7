// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: items.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// One thing inside a turn.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThreadItem {
    /// What the user said.
    UserMessage(UserMessageItem),
    /// The output of a tool that the client started a turn with, in place of words of the user.
    FunctionCallOutput(FunctionCallOutputItem),
    /// What hooks told the model, in the place where words of the user could stand.
    HookPrompt(HookPromptItem),
    /// What the agent said.
    AgentMessage(Box<AgentMessageItem>),
    /// How the agent would go about it, for the user to agree to.
    Plan(PlanItem),
    /// What the model thought, as far as it tells.
    Reasoning(ReasoningItem),
    /// A command and what became of it.
    CommandExecution(Box<CommandExecutionItem>),
    /// A change of files and what became of it.
    FileChange(FileChangeItem),
    /// A call of a tool of an MCP server, and what became of it.
    McpToolCall(Box<McpToolCallItem>),
    /// A call of a tool that a client carries out, and what became of it.
    DynamicToolCall(Box<DynamicToolCallItem>),
    /// What an agent did with other agents. Each agent has a thread of its own, by which it is
    /// named.
    CollabAgentToolCall(Box<CollabAgentToolCallItem>),
    /// Something happened to an agent that this one started.
    SubAgentActivity(Box<SubAgentActivityItem>),
    /// The model looked something up on the web.
    WebSearch(Box<WebSearchItem>),
    /// The agent looked at an image.
    ImageView(ImageViewItem),
    /// An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
    ImageGeneration(Box<ImageGenerationItem>),
    /// The agent lets time pass. It can be woken before.
    Sleep(SleepItem),
    /// A review of changes begins.
    EnteredReviewMode(EnteredReviewModeItem),
    /// A review of changes is over.
    ExitedReviewMode(ExitedReviewModeItem),
    /// The history was summed up, so that it takes less room in the context of the model.
    ContextCompaction(ContextCompactionItem),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ThreadItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("userMessage") => wire::decode(value).map(Self::UserMessage),
            Some("functionCallOutput") => wire::decode(value).map(Self::FunctionCallOutput),
            Some("hookPrompt") => wire::decode(value).map(Self::HookPrompt),
            Some("agentMessage") => wire::decode(value).map(Self::AgentMessage),
            Some("plan") => wire::decode(value).map(Self::Plan),
            Some("reasoning") => wire::decode(value).map(Self::Reasoning),
            Some("commandExecution") => wire::decode(value).map(Self::CommandExecution),
            Some("fileChange") => wire::decode(value).map(Self::FileChange),
            Some("mcpToolCall") => wire::decode(value).map(Self::McpToolCall),
            Some("dynamicToolCall") => wire::decode(value).map(Self::DynamicToolCall),
            Some("collabAgentToolCall") => wire::decode(value).map(Self::CollabAgentToolCall),
            Some("subAgentActivity") => wire::decode(value).map(Self::SubAgentActivity),
            Some("webSearch") => wire::decode(value).map(Self::WebSearch),
            Some("imageView") => wire::decode(value).map(Self::ImageView),
            Some("imageGeneration") => wire::decode(value).map(Self::ImageGeneration),
            Some("sleep") => wire::decode(value).map(Self::Sleep),
            Some("enteredReviewMode") => wire::decode(value).map(Self::EnteredReviewMode),
            Some("exitedReviewMode") => wire::decode(value).map(Self::ExitedReviewMode),
            Some("contextCompaction") => wire::decode(value).map(Self::ContextCompaction),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ThreadItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UserMessage(value) => value.serialize(serializer),
            Self::FunctionCallOutput(value) => value.serialize(serializer),
            Self::HookPrompt(value) => value.serialize(serializer),
            Self::AgentMessage(value) => value.serialize(serializer),
            Self::Plan(value) => value.serialize(serializer),
            Self::Reasoning(value) => value.serialize(serializer),
            Self::CommandExecution(value) => value.serialize(serializer),
            Self::FileChange(value) => value.serialize(serializer),
            Self::McpToolCall(value) => value.serialize(serializer),
            Self::DynamicToolCall(value) => value.serialize(serializer),
            Self::CollabAgentToolCall(value) => value.serialize(serializer),
            Self::SubAgentActivity(value) => value.serialize(serializer),
            Self::WebSearch(value) => value.serialize(serializer),
            Self::ImageView(value) => value.serialize(serializer),
            Self::ImageGeneration(value) => value.serialize(serializer),
            Self::Sleep(value) => value.serialize(serializer),
            Self::EnteredReviewMode(value) => value.serialize(serializer),
            Self::ExitedReviewMode(value) => value.serialize(serializer),
            Self::ContextCompaction(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<UserMessageItem> for ThreadItem {
    fn from(value: UserMessageItem) -> Self {
        Self::UserMessage(value)
    }
}

impl From<FunctionCallOutputItem> for ThreadItem {
    fn from(value: FunctionCallOutputItem) -> Self {
        Self::FunctionCallOutput(value)
    }
}

impl From<HookPromptItem> for ThreadItem {
    fn from(value: HookPromptItem) -> Self {
        Self::HookPrompt(value)
    }
}

impl From<AgentMessageItem> for ThreadItem {
    fn from(value: AgentMessageItem) -> Self {
        Self::AgentMessage(Box::new(value))
    }
}

impl From<PlanItem> for ThreadItem {
    fn from(value: PlanItem) -> Self {
        Self::Plan(value)
    }
}

impl From<ReasoningItem> for ThreadItem {
    fn from(value: ReasoningItem) -> Self {
        Self::Reasoning(value)
    }
}

impl From<CommandExecutionItem> for ThreadItem {
    fn from(value: CommandExecutionItem) -> Self {
        Self::CommandExecution(Box::new(value))
    }
}

impl From<FileChangeItem> for ThreadItem {
    fn from(value: FileChangeItem) -> Self {
        Self::FileChange(value)
    }
}

impl From<McpToolCallItem> for ThreadItem {
    fn from(value: McpToolCallItem) -> Self {
        Self::McpToolCall(Box::new(value))
    }
}

impl From<DynamicToolCallItem> for ThreadItem {
    fn from(value: DynamicToolCallItem) -> Self {
        Self::DynamicToolCall(Box::new(value))
    }
}

impl From<CollabAgentToolCallItem> for ThreadItem {
    fn from(value: CollabAgentToolCallItem) -> Self {
        Self::CollabAgentToolCall(Box::new(value))
    }
}

impl From<SubAgentActivityItem> for ThreadItem {
    fn from(value: SubAgentActivityItem) -> Self {
        Self::SubAgentActivity(Box::new(value))
    }
}

impl From<WebSearchItem> for ThreadItem {
    fn from(value: WebSearchItem) -> Self {
        Self::WebSearch(Box::new(value))
    }
}

impl From<ImageViewItem> for ThreadItem {
    fn from(value: ImageViewItem) -> Self {
        Self::ImageView(value)
    }
}

impl From<ImageGenerationItem> for ThreadItem {
    fn from(value: ImageGenerationItem) -> Self {
        Self::ImageGeneration(Box::new(value))
    }
}

impl From<SleepItem> for ThreadItem {
    fn from(value: SleepItem) -> Self {
        Self::Sleep(value)
    }
}

impl From<EnteredReviewModeItem> for ThreadItem {
    fn from(value: EnteredReviewModeItem) -> Self {
        Self::EnteredReviewMode(value)
    }
}

impl From<ExitedReviewModeItem> for ThreadItem {
    fn from(value: ExitedReviewModeItem) -> Self {
        Self::ExitedReviewMode(value)
    }
}

impl From<ContextCompactionItem> for ThreadItem {
    fn from(value: ContextCompactionItem) -> Self {
        Self::ContextCompaction(value)
    }
}

/// What the user said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "userMessage", rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserMessageItem {
    /// Unique inside the thread.
    pub id: String,
    /// The id that the client gave the message when it sent it, for telling retries apart.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub client_id: Maybe<String>,
    /// The parts of the message.
    pub content: Vec<UserInput>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl UserMessageItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, content: Vec<UserInput>) -> Self {
        Self {
            id: id.into(),
            client_id: Maybe::Absent,
            content,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `client_id`.
    pub fn with_client_id(mut self, client_id: impl Into<Maybe<String>>) -> Self {
        self.client_id = client_id.into();
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

/// What hooks told the model, in the place where words of the user could stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "hookPrompt", rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookPromptItem {
    /// Unique inside the thread.
    pub id: String,
    /// What they told it, hook by hook.
    pub fragments: Vec<HookPromptFragment>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl HookPromptItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, fragments: Vec<HookPromptFragment>) -> Self {
        Self {
            id: id.into(),
            fragments,
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

/// What one hook told the model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookPromptFragment {
    /// The run of the hook.
    pub hook_run_id: String,
    /// Its words.
    pub text: String,
}

impl HookPromptFragment {
    /// What can be left out is.
    pub fn new(hook_run_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            hook_run_id: hook_run_id.into(),
            text: text.into(),
        }
    }
}

/// What the agent said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "agentMessage", rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentMessageItem {
    /// Unique inside the thread.
    pub id: String,
    /// The whole text so far; Markdown. Empty when started, the sum of the deltas when completed.
    pub text: String,
    /// What part it plays in the answer.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub phase: Maybe<MessagePhase>,
    /// What the agent remembered for it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub memory_citation: Maybe<MemoryCitation>,
    /// What moderation found in it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub moderation: Maybe<AgentMessageModeration>,
    /// How it reaches the user when it does not stand in the course of the turn.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub delivery: Maybe<AgentMessageDelivery>,
    /// Questions left for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub questions: Maybe<Vec<AsyncUserInputQuestion>>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl AgentMessageItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            phase: Maybe::Absent,
            memory_citation: Maybe::Absent,
            moderation: Maybe::Absent,
            delivery: Maybe::Absent,
            questions: Maybe::Absent,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `phase`.
    pub fn with_phase(mut self, phase: impl Into<Maybe<MessagePhase>>) -> Self {
        self.phase = phase.into();
        self
    }

    /// Sets `memory_citation`.
    pub fn with_memory_citation(
        mut self,
        memory_citation: impl Into<Maybe<MemoryCitation>>,
    ) -> Self {
        self.memory_citation = memory_citation.into();
        self
    }

    /// Sets `moderation`.
    pub fn with_moderation(mut self, moderation: impl Into<Maybe<AgentMessageModeration>>) -> Self {
        self.moderation = moderation.into();
        self
    }

    /// Sets `delivery`.
    pub fn with_delivery(mut self, delivery: impl Into<Maybe<AgentMessageDelivery>>) -> Self {
        self.delivery = delivery.into();
        self
    }

    /// Sets `questions`.
    pub fn with_questions(
        mut self,
        questions: impl Into<Maybe<Vec<AsyncUserInputQuestion>>>,
    ) -> Self {
        self.questions = questions.into();
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

/// What part a message plays in the answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagePhase {
    /// Said on the way, while work goes on.
    Commentary,
    /// A part of the answer, more to come.
    PartialAnswer,
    /// The answer.
    FinalAnswer,
    /// A value that this crate does not know.
    Unknown(String),
}

impl MessagePhase {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Commentary => "commentary",
            Self::PartialAnswer => "partial_answer",
            Self::FinalAnswer => "final_answer",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MessagePhase {
    fn from(text: &str) -> Self {
        match text {
            "commentary" => Self::Commentary,
            "partial_answer" => Self::PartialAnswer,
            "final_answer" => Self::FinalAnswer,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(MessagePhase);

/// What the agent remembered for this message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemoryCitation {
    /// The places it read.
    pub entries: Vec<MemoryCitationEntry>,
    /// The threads that they come from.
    pub thread_ids: Vec<String>,
}

impl MemoryCitation {
    /// What can be left out is.
    pub fn new(entries: Vec<MemoryCitationEntry>, thread_ids: Vec<String>) -> Self {
        Self {
            entries,
            thread_ids,
        }
    }
}

/// A place in the memory of the agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemoryCitationEntry {
    /// The file.
    pub path: String,
    /// First line, counted from 1.
    pub line_start: u32,
    /// Last line.
    pub line_end: u32,
    /// What is said there.
    pub note: String,
}

impl MemoryCitationEntry {
    /// What can be left out is.
    pub fn new(
        path: impl Into<String>,
        line_start: u32,
        line_end: u32,
        note: impl Into<String>,
    ) -> Self {
        Self {
            path: path.into(),
            line_start,
            line_end,
            note: note.into(),
        }
    }
}

/// What moderation found in a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgentMessageModeration {
    /// Whether it stepped in.
    pub moderated: bool,
    /// How the message is to be shown.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub display: Maybe<AgentMessageDisplay>,
}

impl AgentMessageModeration {
    /// What can be left out is.
    pub fn new(moderated: bool) -> Self {
        Self {
            moderated,
            display: Maybe::Absent,
        }
    }

    /// Sets `display`.
    pub fn with_display(mut self, display: impl Into<Maybe<AgentMessageDisplay>>) -> Self {
        self.display = display.into();
        self
    }
}

/// How a moderated message is to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentMessageDisplay {
    /// What to do with it.
    pub action: String,
    /// Why it is held back.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub block_type: Maybe<String>,
    /// Whether to point to trusted contacts.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub check_trusted_contacts: Maybe<bool>,
    /// Whether to point to the programme of trusted access.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cyber_trusted_access: Maybe<bool>,
}

impl AgentMessageDisplay {
    /// What can be left out is.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            block_type: Maybe::Absent,
            check_trusted_contacts: Maybe::Absent,
            cyber_trusted_access: Maybe::Absent,
        }
    }

    /// Sets `block_type`.
    pub fn with_block_type(mut self, block_type: impl Into<Maybe<String>>) -> Self {
        self.block_type = block_type.into();
        self
    }

    /// Sets `check_trusted_contacts`.
    pub fn with_check_trusted_contacts(
        mut self,
        check_trusted_contacts: impl Into<Maybe<bool>>,
    ) -> Self {
        self.check_trusted_contacts = check_trusted_contacts.into();
        self
    }

    /// Sets `cyber_trusted_access`.
    pub fn with_cyber_trusted_access(
        mut self,
        cyber_trusted_access: impl Into<Maybe<bool>>,
    ) -> Self {
        self.cyber_trusted_access = cyber_trusted_access.into();
        self
    }
}

/// How a message reaches the user when it does not stand in the course of the turn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentMessageDelivery {
    /// On its own; the turn does not wait for an answer.
    Async,
    /// A value that this crate does not know.
    Unknown(String),
}

impl AgentMessageDelivery {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Async => "async",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentMessageDelivery {
    fn from(text: &str) -> Self {
        match text {
            "async" => Self::Async,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(AgentMessageDelivery);

/// A question that the agent leaves for the user while it goes on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AsyncUserInputQuestion {
    /// The question.
    pub title: String,
    /// Answers to choose from.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub options: Maybe<Vec<String>>,
}

impl AsyncUserInputQuestion {
    /// What can be left out is.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            options: Maybe::Absent,
        }
    }

    /// Sets `options`.
    pub fn with_options(mut self, options: impl Into<Maybe<Vec<String>>>) -> Self {
        self.options = options.into();
        self
    }
}

/// How the agent would go about it, for the user to agree to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "plan", rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlanItem {
    /// Unique inside the thread.
    pub id: String,
    /// The plan; Markdown. Only the text of the completed item holds: it need not be the sum of the
    /// deltas.
    pub text: String,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl PlanItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
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

/// What the model thought, as far as it tells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "reasoning", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningItem {
    /// Unique inside the thread.
    pub id: String,
    /// Parts of the summary, in order; Markdown. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Vec<String>>,
    /// Parts of the full text, for models that give it. Default: `[]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<String>>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl ReasoningItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            summary: None,
            content: None,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `summary`.
    pub fn with_summary(mut self, summary: Vec<String>) -> Self {
        self.summary = Some(summary);
        self
    }

    /// Sets `content`.
    pub fn with_content(mut self, content: Vec<String>) -> Self {
        self.content = Some(content);
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

/// A command and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "commandExecution", rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecutionItem {
    /// Unique inside the thread.
    pub id: String,
    /// The plugin that brought the command.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// The script that the command runs, when it comes from a plugin.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub script_path: Maybe<String>,
    /// The command line, quoted for display.
    pub command: String,
    /// The folder it runs in.
    pub cwd: String,
    /// Name of the process, for talking to it. Not a number of the operating system.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub process_id: Maybe<String>,
    /// Who wanted it. The agent when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<CommandExecutionSource>,
    /// Where it stands.
    pub status: CommandExecutionStatus,
    /// What it does, as far as the server can tell.
    pub command_actions: Vec<CommandAction>,
    /// Standard output and standard error, in the order of arrival; the sum of the deltas. Null
    /// when there is none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub aggregated_output: Maybe<String>,
    /// The exit code, once it ended.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub exit_code: Maybe<i32>,
    /// How long it ran, once it ended. In milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub duration_ms: Maybe<i64>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl CommandExecutionItem {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        command: impl Into<String>,
        cwd: impl Into<String>,
        status: CommandExecutionStatus,
        command_actions: Vec<CommandAction>,
    ) -> Self {
        Self {
            id: id.into(),
            plugin_id: Maybe::Absent,
            script_path: Maybe::Absent,
            command: command.into(),
            cwd: cwd.into(),
            process_id: Maybe::Absent,
            source: None,
            status,
            command_actions,
            aggregated_output: Maybe::Absent,
            exit_code: Maybe::Absent,
            duration_ms: Maybe::Absent,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }

    /// Sets `script_path`.
    pub fn with_script_path(mut self, script_path: impl Into<Maybe<String>>) -> Self {
        self.script_path = script_path.into();
        self
    }

    /// Sets `process_id`.
    pub fn with_process_id(mut self, process_id: impl Into<Maybe<String>>) -> Self {
        self.process_id = process_id.into();
        self
    }

    /// Sets `source`.
    pub fn with_source(mut self, source: CommandExecutionSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets `aggregated_output`.
    pub fn with_aggregated_output(mut self, aggregated_output: impl Into<Maybe<String>>) -> Self {
        self.aggregated_output = aggregated_output.into();
        self
    }

    /// Sets `exit_code`.
    pub fn with_exit_code(mut self, exit_code: impl Into<Maybe<i32>>) -> Self {
        self.exit_code = exit_code.into();
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

/// Who wanted the command.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandExecutionSource {
    /// The agent.
    Agent,
    /// The user, through the client.
    UserShell,
    /// The agent, which may go on talking to the process.
    UnifiedExecStartup,
    /// The agent, which talks to a process that already runs.
    UnifiedExecInteraction,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CommandExecutionSource {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::UserShell => "userShell",
            Self::UnifiedExecStartup => "unifiedExecStartup",
            Self::UnifiedExecInteraction => "unifiedExecInteraction",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CommandExecutionSource {
    fn from(text: &str) -> Self {
        match text {
            "agent" => Self::Agent,
            "userShell" => Self::UserShell,
            "unifiedExecStartup" => Self::UnifiedExecStartup,
            "unifiedExecInteraction" => Self::UnifiedExecInteraction,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CommandExecutionSource);

/// Where a command stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandExecutionStatus {
    /// It runs, or waits for approval.
    InProgress,
    /// It ended with exit code 0.
    Completed,
    /// It ended with another exit code, or could not run.
    Failed,
    /// It was not allowed to run.
    Declined,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CommandExecutionStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Declined => "declined",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CommandExecutionStatus {
    fn from(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "declined" => Self::Declined,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CommandExecutionStatus);

/// What a command does, as far as the server can tell by reading it. For display only: never decide
/// by it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CommandAction {
    /// The command reads a file.
    Read(ReadAction),
    /// The command lists files.
    ListFiles(ListFilesAction),
    /// The command searches in files.
    Search(SearchAction),
    /// The server cannot tell what the command does.
    UnknownVariant(UnknownAction),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for CommandAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("read") => wire::decode(value).map(Self::Read),
            Some("listFiles") => wire::decode(value).map(Self::ListFiles),
            Some("search") => wire::decode(value).map(Self::Search),
            Some("unknown") => wire::decode(value).map(Self::UnknownVariant),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for CommandAction {
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

impl From<ReadAction> for CommandAction {
    fn from(value: ReadAction) -> Self {
        Self::Read(value)
    }
}

impl From<ListFilesAction> for CommandAction {
    fn from(value: ListFilesAction) -> Self {
        Self::ListFiles(value)
    }
}

impl From<SearchAction> for CommandAction {
    fn from(value: SearchAction) -> Self {
        Self::Search(value)
    }
}

impl From<UnknownAction> for CommandAction {
    fn from(value: UnknownAction) -> Self {
        Self::UnknownVariant(value)
    }
}

/// The command reads a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "read")]
#[non_exhaustive]
pub struct ReadAction {
    /// The part of the command line that does it.
    pub command: String,
    /// Name of the file, for people.
    pub name: String,
    /// Where the file is.
    pub path: String,
}

impl ReadAction {
    /// What can be left out is.
    pub fn new(
        command: impl Into<String>,
        name: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            command: command.into(),
            name: name.into(),
            path: path.into(),
        }
    }
}

/// The command lists files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "listFiles")]
#[non_exhaustive]
pub struct ListFilesAction {
    /// The part of the command line that does it.
    pub command: String,
    /// The folder; the working folder when null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub path: Maybe<String>,
}

impl ListFilesAction {
    /// What can be left out is.
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
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
pub struct SearchAction {
    /// The part of the command line that does it.
    pub command: String,
    /// What it searches for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub query: Maybe<String>,
    /// Where it searches.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub path: Maybe<String>,
}

impl SearchAction {
    /// What can be left out is.
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
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
pub struct UnknownAction {
    /// The part of the command line that does it.
    pub command: String,
}

impl UnknownAction {
    /// What can be left out is.
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
        }
    }
}

/// A change of files and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "fileChange", rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileChangeItem {
    /// Unique inside the thread.
    pub id: String,
    /// The changes, a file each.
    pub changes: Vec<FileUpdateChange>,
    /// Where it stands.
    pub status: PatchApplyStatus,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl FileChangeItem {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        changes: Vec<FileUpdateChange>,
        status: PatchApplyStatus,
    ) -> Self {
        Self {
            id: id.into(),
            changes,
            status,
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

/// The change of one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileUpdateChange {
    /// The file.
    pub path: String,
    /// What happens to it.
    pub kind: PatchChangeKind,
    /// A unified diff; for a new or deleted file its whole contents.
    pub diff: String,
}

impl FileUpdateChange {
    /// What can be left out is.
    pub fn new(path: impl Into<String>, kind: PatchChangeKind, diff: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            kind,
            diff: diff.into(),
        }
    }
}

/// What happens to a file.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PatchChangeKind {
    /// The file is new.
    Add(AddedFile),
    /// The file goes away.
    Delete(DeletedFile),
    /// The file changes.
    Update(UpdatedFile),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for PatchChangeKind {
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

impl Serialize for PatchChangeKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Add(value) => value.serialize(serializer),
            Self::Delete(value) => value.serialize(serializer),
            Self::Update(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<AddedFile> for PatchChangeKind {
    fn from(value: AddedFile) -> Self {
        Self::Add(value)
    }
}

impl From<DeletedFile> for PatchChangeKind {
    fn from(value: DeletedFile) -> Self {
        Self::Delete(value)
    }
}

impl From<UpdatedFile> for PatchChangeKind {
    fn from(value: UpdatedFile) -> Self {
        Self::Update(value)
    }
}

/// The file is new.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "add")]
#[non_exhaustive]
pub struct AddedFile {}

impl AddedFile {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The file goes away.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "delete")]
#[non_exhaustive]
pub struct DeletedFile {}

impl DeletedFile {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The file changes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "update")]
#[non_exhaustive]
pub struct UpdatedFile {
    /// Where the file moves to, when it does.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub move_path: Maybe<String>,
}

impl UpdatedFile {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `move_path`.
    pub fn with_move_path(mut self, move_path: impl Into<Maybe<String>>) -> Self {
        self.move_path = move_path.into();
        self
    }
}

/// Where a change of files stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchApplyStatus {
    /// It waits for approval, or is being made.
    InProgress,
    /// It was made.
    Completed,
    /// It could not be made.
    Failed,
    /// It was not allowed.
    Declined,
    /// A value that this crate does not know.
    Unknown(String),
}

impl PatchApplyStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Declined => "declined",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PatchApplyStatus {
    fn from(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "declined" => Self::Declined,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(PatchApplyStatus);

/// What an app shows when the model calls its tool, as the tool itself said at the time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpAppUi {
    /// Address of what to show, at the server of the tool.
    pub resource_uri: String,
    /// How much room it would like.
    pub preferred_model_display_mode: McpAppDisplayMode,
}

impl McpAppUi {
    /// What can be left out is.
    pub fn new(
        resource_uri: impl Into<String>,
        preferred_model_display_mode: McpAppDisplayMode,
    ) -> Self {
        Self {
            resource_uri: resource_uri.into(),
            preferred_model_display_mode,
        }
    }
}

/// How much room an app is shown in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpAppDisplayMode {
    /// In the course of the conversation.
    Inline,
    /// By itself, with all the room there is.
    Fullscreen,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpAppDisplayMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inline => "inline",
            Self::Fullscreen => "fullscreen",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpAppDisplayMode {
    fn from(text: &str) -> Self {
        match text {
            "inline" => Self::Inline,
            "fullscreen" => Self::Fullscreen,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpAppDisplayMode);

/// What an agent did with other agents. Each agent has a thread of its own, by which it is named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "collabAgentToolCall", rename_all = "camelCase")]
#[non_exhaustive]
pub struct CollabAgentToolCallItem {
    /// Unique inside the thread.
    pub id: String,
    /// What it did.
    pub tool: CollabAgentTool,
    /// Where the call stands.
    pub status: CollabAgentToolCallStatus,
    /// The thread of the agent that did it.
    pub sender_thread_id: String,
    /// The threads of the agents that it was done to; a new agent stands here once it is there.
    pub receiver_thread_ids: Vec<String>,
    /// What the agents were told.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub prompt: Maybe<String>,
    /// Name of the model that was asked for, for a new agent.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// How long a new agent may think.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// What was last known of the agents, by their threads. Empty when nothing is.
    pub agents_states: BTreeMap<String, CollabAgentState>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl CollabAgentToolCallItem {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        tool: CollabAgentTool,
        status: CollabAgentToolCallStatus,
        sender_thread_id: impl Into<String>,
        receiver_thread_ids: Vec<String>,
        agents_states: BTreeMap<String, CollabAgentState>,
    ) -> Self {
        Self {
            id: id.into(),
            tool,
            status,
            sender_thread_id: sender_thread_id.into(),
            receiver_thread_ids,
            prompt: Maybe::Absent,
            model: Maybe::Absent,
            reasoning_effort: Maybe::Absent,
            agents_states,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `prompt`.
    pub fn with_prompt(mut self, prompt: impl Into<Maybe<String>>) -> Self {
        self.prompt = prompt.into();
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

/// What one agent can do with others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CollabAgentTool {
    /// Start a new agent.
    SpawnAgent,
    /// Give an agent something further to do.
    SendInput,
    /// Take up an agent that was closed.
    ResumeAgent,
    /// Wait until agents have something to tell.
    Wait,
    /// End an agent.
    CloseAgent,
    /// Leave an agent a message, without setting it to work.
    SendMessage,
    /// Give an agent a further task, and set it to work.
    FollowupTask,
    /// Stop what an agent is doing; it can be given something else.
    InterruptAgent,
    /// Ask which agents there are.
    ListAgents,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CollabAgentTool {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SpawnAgent => "spawnAgent",
            Self::SendInput => "sendInput",
            Self::ResumeAgent => "resumeAgent",
            Self::Wait => "wait",
            Self::CloseAgent => "closeAgent",
            Self::SendMessage => "sendMessage",
            Self::FollowupTask => "followupTask",
            Self::InterruptAgent => "interruptAgent",
            Self::ListAgents => "listAgents",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CollabAgentTool {
    fn from(text: &str) -> Self {
        match text {
            "spawnAgent" => Self::SpawnAgent,
            "sendInput" => Self::SendInput,
            "resumeAgent" => Self::ResumeAgent,
            "wait" => Self::Wait,
            "closeAgent" => Self::CloseAgent,
            "sendMessage" => Self::SendMessage,
            "followupTask" => Self::FollowupTask,
            "interruptAgent" => Self::InterruptAgent,
            "listAgents" => Self::ListAgents,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CollabAgentTool);

/// Where the call of an agent to others stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CollabAgentToolCallStatus {
    /// It goes on.
    InProgress,
    /// It ended well.
    Completed,
    /// It did not succeed.
    Failed,
    /// It was cut short.
    Interrupted,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CollabAgentToolCallStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Interrupted => "interrupted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CollabAgentToolCallStatus {
    fn from(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "interrupted" => Self::Interrupted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CollabAgentToolCallStatus);

/// What was last known of an agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CollabAgentState {
    /// How it was doing.
    pub status: CollabAgentStatus,
    /// Its last words when it has done its work, or why it failed.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub message: Maybe<String>,
}

impl CollabAgentState {
    /// What can be left out is.
    pub fn new(status: CollabAgentStatus) -> Self {
        Self {
            status,
            message: Maybe::Absent,
        }
    }

    /// Sets `message`.
    pub fn with_message(mut self, message: impl Into<Maybe<String>>) -> Self {
        self.message = message.into();
        self
    }
}

/// How an agent is doing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CollabAgentStatus {
    /// It is being set up.
    PendingInit,
    /// It works.
    Running,
    /// Its work was stopped; it can be given something else.
    Interrupted,
    /// It has done its work.
    Completed,
    /// Its work failed.
    Errored,
    /// It was closed.
    Shutdown,
    /// There is no such agent.
    NotFound,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CollabAgentStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PendingInit => "pendingInit",
            Self::Running => "running",
            Self::Interrupted => "interrupted",
            Self::Completed => "completed",
            Self::Errored => "errored",
            Self::Shutdown => "shutdown",
            Self::NotFound => "notFound",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CollabAgentStatus {
    fn from(text: &str) -> Self {
        match text {
            "pendingInit" => Self::PendingInit,
            "running" => Self::Running,
            "interrupted" => Self::Interrupted,
            "completed" => Self::Completed,
            "errored" => Self::Errored,
            "shutdown" => Self::Shutdown,
            "notFound" => Self::NotFound,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CollabAgentStatus);

/// Something happened to an agent that this one started.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "subAgentActivity", rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubAgentActivityItem {
    /// Unique inside the thread.
    pub id: String,
    /// What happened.
    pub kind: SubAgentActivityKind,
    /// The thread of that agent.
    pub agent_thread_id: String,
    /// Its place among the agents, from the first one down.
    pub agent_path: String,
    /// Name of the model that it was started with. Only when it was started.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub model: Maybe<String>,
    /// How long that model may think, where that is known. Only when it was started.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl SubAgentActivityItem {
    /// What can be left out is.
    pub fn new(
        id: impl Into<String>,
        kind: SubAgentActivityKind,
        agent_thread_id: impl Into<String>,
        agent_path: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            kind,
            agent_thread_id: agent_thread_id.into(),
            agent_path: agent_path.into(),
            model: Maybe::Absent,
            reasoning_effort: Maybe::Absent,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
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

/// What happened to an agent that another one started.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubAgentActivityKind {
    /// It was started.
    Started,
    /// It was told something.
    Interacted,
    /// Its work was stopped.
    Interrupted,
    /// It has done its work.
    Completed,
    /// A value that this crate does not know.
    Unknown(String),
}

impl SubAgentActivityKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Started => "started",
            Self::Interacted => "interacted",
            Self::Interrupted => "interrupted",
            Self::Completed => "completed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SubAgentActivityKind {
    fn from(text: &str) -> Self {
        match text {
            "started" => Self::Started,
            "interacted" => Self::Interacted,
            "interrupted" => Self::Interrupted,
            "completed" => Self::Completed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(SubAgentActivityKind);

/// The agent looked at an image.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "imageView", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageViewItem {
    /// Unique inside the thread.
    pub id: String,
    /// Where the file is.
    pub path: String,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl ImageViewItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            path: path.into(),
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

/// An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
///
/// At least one of these is given: `file_id`, `result`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "imageGeneration", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageGenerationItem {
    /// Unique inside the thread.
    pub id: String,
    /// Where it stands, in the words of the model endpoint.
    pub status: String,
    /// The description of the image that the model went by.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub revised_prompt: Maybe<String>,
    /// The bytes of the image; empty when there is none. Either this or `fileId`. Bytes in base64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Id of the file that holds the image, where it does not come along. Either this or `result`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// Where the server put the image, when it did.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub saved_path: Maybe<String>,
    /// What the maker of the image calls it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub generation_id: Maybe<String>,
    /// Whether the background can be seen through.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub transparent_background: Maybe<bool>,
    /// The files that it was made from. Absent on items of older servers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_images: Option<Vec<ImageGenerationInputImage>>,
    /// Why no image was made, when none was.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub failure: Maybe<ImageGenerationFailure>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl ImageGenerationItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            revised_prompt: Maybe::Absent,
            result: None,
            file_id: None,
            saved_path: Maybe::Absent,
            generation_id: Maybe::Absent,
            transparent_background: Maybe::Absent,
            input_images: None,
            failure: Maybe::Absent,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `revised_prompt`.
    pub fn with_revised_prompt(mut self, revised_prompt: impl Into<Maybe<String>>) -> Self {
        self.revised_prompt = revised_prompt.into();
        self
    }

    /// Sets `result`.
    pub fn with_result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets `file_id`.
    pub fn with_file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Sets `saved_path`.
    pub fn with_saved_path(mut self, saved_path: impl Into<Maybe<String>>) -> Self {
        self.saved_path = saved_path.into();
        self
    }

    /// Sets `generation_id`.
    pub fn with_generation_id(mut self, generation_id: impl Into<Maybe<String>>) -> Self {
        self.generation_id = generation_id.into();
        self
    }

    /// Sets `transparent_background`.
    pub fn with_transparent_background(
        mut self,
        transparent_background: impl Into<Maybe<bool>>,
    ) -> Self {
        self.transparent_background = transparent_background.into();
        self
    }

    /// Sets `input_images`.
    pub fn with_input_images(mut self, input_images: Vec<ImageGenerationInputImage>) -> Self {
        self.input_images = Some(input_images);
        self
    }

    /// Sets `failure`.
    pub fn with_failure(mut self, failure: impl Into<Maybe<ImageGenerationFailure>>) -> Self {
        self.failure = failure.into();
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

/// An image file that the new image was made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImageGenerationInputImage {
    /// Where the file is.
    pub path: String,
    /// SHA-256 of what the file held at the time, as 64 lower-case hex digits.
    pub sha256: String,
}

impl ImageGenerationInputImage {
    /// What can be left out is.
    pub fn new(path: impl Into<String>, sha256: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            sha256: sha256.into(),
        }
    }
}

/// Why no image was made.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ImageGenerationFailure {
    /// A limit on the making of images was reached.
    UsageLimitExceeded(ImageUsageLimitExceeded),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ImageGenerationFailure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("usageLimitExceeded") => wire::decode(value).map(Self::UsageLimitExceeded),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ImageGenerationFailure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UsageLimitExceeded(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<ImageUsageLimitExceeded> for ImageGenerationFailure {
    fn from(value: ImageUsageLimitExceeded) -> Self {
        Self::UsageLimitExceeded(value)
    }
}

/// A limit on the making of images was reached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "usageLimitExceeded", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageUsageLimitExceeded {
    /// Name of the limit.
    pub limit_id: String,
    /// When images can be made again, where that is known. Unix time in seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub resets_at: Maybe<i64>,
}

impl ImageUsageLimitExceeded {
    /// What can be left out is.
    pub fn new(limit_id: impl Into<String>) -> Self {
        Self {
            limit_id: limit_id.into(),
            resets_at: Maybe::Absent,
        }
    }

    /// Sets `resets_at`.
    pub fn with_resets_at(mut self, resets_at: impl Into<Maybe<i64>>) -> Self {
        self.resets_at = resets_at.into();
        self
    }
}

/// The agent lets time pass. It can be woken before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "sleep", rename_all = "camelCase")]
#[non_exhaustive]
pub struct SleepItem {
    /// Unique inside the thread.
    pub id: String,
    /// How long it means to. In milliseconds.
    pub duration_ms: u64,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl SleepItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, duration_ms: u64) -> Self {
        Self {
            id: id.into(),
            duration_ms,
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

/// A review of changes begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "enteredReviewMode", rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnteredReviewModeItem {
    /// Unique inside the thread.
    pub id: String,
    /// What is reviewed, for people.
    pub review: String,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl EnteredReviewModeItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, review: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            review: review.into(),
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

/// A review of changes is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "exitedReviewMode", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExitedReviewModeItem {
    /// Unique inside the thread.
    pub id: String,
    /// What the review found, for people.
    pub review: String,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl ExitedReviewModeItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, review: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            review: review.into(),
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

/// The history was summed up, so that it takes less room in the context of the model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "contextCompaction", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContextCompactionItem {
    /// Unique inside the thread.
    pub id: String,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl ContextCompactionItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
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
