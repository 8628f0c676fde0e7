// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! The types of the protocol by the part they play, whatever they are called.

pub(crate) type ClientInfo = crate::types::ClientInfo;

pub(crate) type Capabilities = crate::types::InitializeCapabilities;

pub(crate) type ServerInfo = crate::types::InitializeResponse;

/// What the first request of a connection says, of what this crate can say.
pub(crate) const HANDSHAKE_FIELDS: &[&str] = &["capabilities", "clientInfo", "protocolVersions"];

pub(crate) type InterruptTurn = crate::types::TurnInterruptParams;

pub(crate) type Item = crate::types::ThreadItem;

pub(crate) type StartTurn = crate::types::TurnStartParams;

pub(crate) type Thread = crate::types::Thread;

pub(crate) type Turn = crate::types::Turn;

pub(crate) type UserInput = crate::types::UserInput;

pub(crate) fn start_turn(thread_id: String, input: Vec<UserInput>) -> StartTurn {
    StartTurn::new(thread_id, input)
}

pub(crate) fn interrupt_turn(thread_id: String, turn_id: String) -> InterruptTurn {
    InterruptTurn::new(thread_id, turn_id)
}

pub(crate) fn text_input(text: String) -> UserInput {
    crate::types::TextInput::new(text).into()
}

/// Items have ids; one of a later version may have none.
pub(crate) fn item_id(item: &Item) -> Option<&str> {
    match item {
        Item::UserMessage(item) => Some(&item.id),
        Item::FunctionCallOutput(item) => Some(&item.id),
        Item::HookPrompt(item) => Some(&item.id),
        Item::AgentMessage(item) => Some(&item.id),
        Item::Plan(item) => Some(&item.id),
        Item::Reasoning(item) => Some(&item.id),
        Item::CommandExecution(item) => Some(&item.id),
        Item::FileChange(item) => Some(&item.id),
        Item::McpToolCall(item) => Some(&item.id),
        Item::DynamicToolCall(item) => Some(&item.id),
        Item::CollabAgentToolCall(item) => Some(&item.id),
        Item::SubAgentActivity(item) => Some(&item.id),
        Item::WebSearch(item) => Some(&item.id),
        Item::ImageView(item) => Some(&item.id),
        Item::ImageGeneration(item) => Some(&item.id),
        Item::Sleep(item) => Some(&item.id),
        Item::EnteredReviewMode(item) => Some(&item.id),
        Item::ExitedReviewMode(item) => Some(&item.id),
        Item::ContextCompaction(item) => Some(&item.id),
        Item::Unknown(raw) => raw.get("id")?.as_str(),
    }
}
