// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! What a server asks, and who answers it.

use serde_json::value::RawValue;

use crate::desk::read_params;
use crate::error::HandlerError;
use crate::types::*;

pub use crate::desk::Handlers;

/// The server asks whether something may be done, and the turn waits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Approval {
    /// Asks whether a command may run.
    ItemCommandExecutionRequestApproval(Box<CommandExecutionRequestApprovalParams>),
    /// Asks whether files may be changed.
    ItemFileChangeRequestApproval(FileChangeRequestApprovalParams),
}

impl Approval {
    /// Reads a request; none when it is not about permission.
    pub(crate) fn read(
        method: &str,
        params: Option<&RawValue>,
    ) -> Option<serde_json::Result<Self>> {
        match method {
            "item/commandExecution/requestApproval" => {
                Some(read_params(params).map(Self::ItemCommandExecutionRequestApproval))
            }
            "item/fileChange/requestApproval" => {
                Some(read_params(params).map(Self::ItemFileChangeRequestApproval))
            }
            _ => None,
        }
    }
}

/// A decision that every kind of approval takes. A handler of one kind has more to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalDecision {
    /// `accept`
    Accept,
    /// `acceptForSession`
    AcceptForSession,
    /// `decline`
    Decline,
    /// `cancel`
    Cancel,
}

impl ApprovalDecision {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::AcceptForSession => "acceptForSession",
            Self::Decline => "decline",
            Self::Cancel => "cancel",
        }
    }
}

impl Handlers {
    /// Calls a tool that the client offered.
    pub fn item_tool_call<F, A>(self, handler: F) -> Self
    where
        F: Fn(DynamicToolCallParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<DynamicToolCallResponse, HandlerError>> + Send + 'static,
    {
        self.on("item/tool/call", handler)
    }

    /// Asks whether a command may run.
    pub fn item_command_execution_request_approval<F, A>(self, handler: F) -> Self
    where
        F: Fn(CommandExecutionRequestApprovalParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<CommandExecutionRequestApprovalResponse, HandlerError>>
            + Send
            + 'static,
    {
        self.on("item/commandExecution/requestApproval", handler)
    }

    /// Asks whether files may be changed.
    pub fn item_file_change_request_approval<F, A>(self, handler: F) -> Self
    where
        F: Fn(FileChangeRequestApprovalParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<FileChangeRequestApprovalResponse, HandlerError>>
            + Send
            + 'static,
    {
        self.on("item/fileChange/requestApproval", handler)
    }

    /// Asks whether the agent may have more permissions.
    pub fn item_permissions_request_approval<F, A>(self, handler: F) -> Self
    where
        F: Fn(PermissionsRequestApprovalParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<PermissionsRequestApprovalResponse, HandlerError>>
            + Send
            + 'static,
    {
        self.on("item/permissions/requestApproval", handler)
    }

    /// Asks the user what the agent wants to know.
    pub fn item_tool_request_user_input<F, A>(self, handler: F) -> Self
    where
        F: Fn(ToolRequestUserInputParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<ToolRequestUserInputResponse, HandlerError>> + Send + 'static,
    {
        self.on("item/tool/requestUserInput", handler)
    }

    /// Asks whether a command may run, as the older generation of the protocol does.
    #[deprecated(
        note = "Only turns that were started by methods of the older generation ask so. Those of `turn/start` use `item/commandExecution/requestApproval`."
    )]
    pub fn exec_command_approval<F, A>(self, handler: F) -> Self
    where
        F: Fn(ExecCommandApprovalParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<ExecCommandApprovalResponse, HandlerError>> + Send + 'static,
    {
        self.on("execCommandApproval", handler)
    }

    /// Asks whether files may be changed, as the older generation of the protocol does.
    #[deprecated(
        note = "Only turns that were started by methods of the older generation ask so. Those of `turn/start` use `item/fileChange/requestApproval`."
    )]
    pub fn apply_patch_approval<F, A>(self, handler: F) -> Self
    where
        F: Fn(ApplyPatchApprovalParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<ApplyPatchApprovalResponse, HandlerError>> + Send + 'static,
    {
        self.on("applyPatchApproval", handler)
    }

    /// Asks the client for new tokens, in place of those that it handed over.
    pub fn account_chatgpt_auth_tokens_refresh<F, A>(self, handler: F) -> Self
    where
        F: Fn(ChatgptAuthTokensRefreshParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<ChatgptAuthTokensRefreshResponse, HandlerError>> + Send + 'static,
    {
        self.on("account/chatgptAuthTokens/refresh", handler)
    }

    /// Asks the user what an MCP server wants to know.
    pub fn mcp_server_elicitation_request<F, A>(self, handler: F) -> Self
    where
        F: Fn(McpServerElicitationRequestParams) -> A + Send + Sync + 'static,
        A: Future<Output = Result<McpServerElicitationRequestResponse, HandlerError>>
            + Send
            + 'static,
    {
        self.on("mcpServer/elicitation/request", handler)
    }
}

/// The protocol's own way to say no to what nobody handles, as JSON, where it has one.
pub(crate) fn default_answer(method: &str) -> Option<&'static str> {
    match method {
        "item/tool/call" => Some("{\"success\":false,\"contentItems\":[]}"),
        "item/commandExecution/requestApproval" => Some("{\"decision\":\"decline\"}"),
        "item/fileChange/requestApproval" => Some("{\"decision\":\"decline\"}"),
        "item/permissions/requestApproval" => Some("{\"permissions\":{}}"),
        "item/tool/requestUserInput" => Some("{\"answers\":{}}"),
        "execCommandApproval" => {
            Some("{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}")
        }
        "applyPatchApproval" => {
            Some("{\"decision\":{\"denied\":{\"rejection\":\"Nobody was asked.\"}}}")
        }
        "mcpServer/elicitation/request" => Some("{\"action\":\"decline\"}"),
        _ => None,
    }
}
