# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""The methods of the protocol, each tied to its types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from ._runtime.method import Handler, NotificationMethod, RequestMethod
from ._runtime.scalars import Nothing
from .types import (
    ApplyPatchApprovalParams,
    ApplyPatchApprovalResponse,
    CancelLoginAccountParams,
    CancelLoginAccountResponse,
    ChatgptAuthTokensRefreshParams,
    ChatgptAuthTokensRefreshResponse,
    CommandExecParams,
    CommandExecResizeParams,
    CommandExecResizeResponse,
    CommandExecResponse,
    CommandExecTerminateParams,
    CommandExecTerminateResponse,
    CommandExecutionRequestApprovalParams,
    CommandExecutionRequestApprovalResponse,
    CommandExecWriteParams,
    CommandExecWriteResponse,
    ConfigBatchWriteParams,
    ConfigReadParams,
    ConfigReadResponse,
    ConfigRequirementsReadResponse,
    ConfigValueWriteParams,
    ConfigWriteResponse,
    DynamicToolCallParams,
    DynamicToolCallResponse,
    ExecCommandApprovalParams,
    ExecCommandApprovalResponse,
    FileChangeRequestApprovalParams,
    FileChangeRequestApprovalResponse,
    FsCopyParams,
    FsCopyResponse,
    FsCreateDirectoryParams,
    FsCreateDirectoryResponse,
    FsGetMetadataParams,
    FsGetMetadataResponse,
    FsReadDirectoryParams,
    FsReadDirectoryResponse,
    FsReadFileParams,
    FsReadFileResponse,
    FsRemoveParams,
    FsRemoveResponse,
    FsUnwatchParams,
    FsUnwatchResponse,
    FsWatchParams,
    FsWatchResponse,
    FsWriteFileParams,
    FsWriteFileResponse,
    FuzzyFileSearchParams,
    FuzzyFileSearchResponse,
    GetAccountParams,
    GetAccountResponse,
    HooksListParams,
    HooksListResponse,
    InitializeParams,
    InitializeResponse,
    ListMcpServerStatusParams,
    ListMcpServerStatusResponse,
    LoginAccountParams,
    LoginAccountResponse,
    LogoutAccountResponse,
    McpResourceReadParams,
    McpResourceReadResponse,
    McpServerElicitationRequestParams,
    McpServerElicitationRequestResponse,
    McpServerOauthLoginParams,
    McpServerOauthLoginResponse,
    McpServerRefreshResponse,
    McpServerToolCallParams,
    McpServerToolCallResponse,
    ModelListParams,
    ModelListResponse,
    ModelProviderListParams,
    ModelProviderListResponse,
    PermissionProfileListParams,
    PermissionProfileListResponse,
    PermissionsRequestApprovalParams,
    PermissionsRequestApprovalResponse,
    ReviewStartParams,
    ReviewStartResponse,
    SkillsConfigWriteParams,
    SkillsConfigWriteResponse,
    SkillsExtraRootsSetParams,
    SkillsExtraRootsSetResponse,
    SkillsListParams,
    SkillsListResponse,
    ThreadArchiveParams,
    ThreadArchiveResponse,
    ThreadCompactStartParams,
    ThreadCompactStartResponse,
    ThreadDeleteParams,
    ThreadDeleteResponse,
    ThreadForkParams,
    ThreadForkResponse,
    ThreadInjectItemsParams,
    ThreadInjectItemsResponse,
    ThreadItemsListParams,
    ThreadItemsListResponse,
    ThreadListParams,
    ThreadListResponse,
    ThreadLoadedListParams,
    ThreadLoadedListResponse,
    ThreadMetadataUpdateParams,
    ThreadMetadataUpdateResponse,
    ThreadReadParams,
    ThreadReadResponse,
    ThreadResumeParams,
    ThreadResumeResponse,
    ThreadRevertParams,
    ThreadRevertResponse,
    ThreadSetNameParams,
    ThreadSetNameResponse,
    ThreadShellCommandParams,
    ThreadShellCommandResponse,
    ThreadStartParams,
    ThreadStartResponse,
    ThreadTurnsListParams,
    ThreadTurnsListResponse,
    ThreadUnarchiveParams,
    ThreadUnarchiveResponse,
    ThreadUnsubscribeParams,
    ThreadUnsubscribeResponse,
    ToolRequestUserInputParams,
    ToolRequestUserInputResponse,
    TurnInterruptParams,
    TurnInterruptResponse,
    TurnStartParams,
    TurnStartResponse,
    TurnSteerParams,
    TurnSteerResponse,
)

INITIALIZE: Final = RequestMethod[InitializeParams, InitializeResponse](
    "initialize",
    InitializeParams,
    InitializeResponse,
)
"""Opens a connection. It comes first, and once."""

THREAD_START: Final = RequestMethod[ThreadStartParams, ThreadStartResponse](
    "thread/start",
    ThreadStartParams,
    ThreadStartResponse,
)
"""Starts a new thread and subscribes to it."""

THREAD_RESUME: Final = RequestMethod[ThreadResumeParams, ThreadResumeResponse](
    "thread/resume",
    ThreadResumeParams,
    ThreadResumeResponse,
)
"""Takes up a stored thread again and subscribes to it."""

THREAD_FORK: Final = RequestMethod[ThreadForkParams, ThreadForkResponse](
    "thread/fork",
    ThreadForkParams,
    ThreadForkResponse,
)
"""Copies a stored thread into a new one and subscribes to that."""

THREAD_UNSUBSCRIBE: Final = RequestMethod[ThreadUnsubscribeParams, ThreadUnsubscribeResponse](
    "thread/unsubscribe",
    ThreadUnsubscribeParams,
    ThreadUnsubscribeResponse,
)
"""Ends the subscription to a thread."""

THREAD_LIST: Final = RequestMethod[ThreadListParams, ThreadListResponse](
    "thread/list",
    ThreadListParams,
    ThreadListResponse,
)
"""Lists stored threads, page by page."""

THREAD_LOADED_LIST: Final = RequestMethod[ThreadLoadedListParams, ThreadLoadedListResponse](
    "thread/loaded/list",
    ThreadLoadedListParams,
    ThreadLoadedListResponse,
)
"""Lists the threads that are loaded, page by page."""

THREAD_READ: Final = RequestMethod[ThreadReadParams, ThreadReadResponse](
    "thread/read",
    ThreadReadParams,
    ThreadReadResponse,
)
"""Shows a thread without loading it or subscribing to it."""

THREAD_TURNS_LIST: Final = RequestMethod[ThreadTurnsListParams, ThreadTurnsListResponse](
    "thread/turns/list",
    ThreadTurnsListParams,
    ThreadTurnsListResponse,
)
"""Lists the turns of a thread, page by page."""

THREAD_ITEMS_LIST: Final = RequestMethod[ThreadItemsListParams, ThreadItemsListResponse](
    "thread/items/list",
    ThreadItemsListParams,
    ThreadItemsListResponse,
)
"""Lists the items of a thread or of one of its turns, page by page."""

THREAD_NAME_SET: Final = RequestMethod[ThreadSetNameParams, ThreadSetNameResponse](
    "thread/name/set",
    ThreadSetNameParams,
    ThreadSetNameResponse,
)
"""Gives a thread a name."""

THREAD_METADATA_UPDATE: Final = RequestMethod[
    ThreadMetadataUpdateParams,
    ThreadMetadataUpdateResponse,
](
    "thread/metadata/update",
    ThreadMetadataUpdateParams,
    ThreadMetadataUpdateResponse,
)
"""Changes what is stored about a thread."""

THREAD_ARCHIVE: Final = RequestMethod[ThreadArchiveParams, ThreadArchiveResponse](
    "thread/archive",
    ThreadArchiveParams,
    ThreadArchiveResponse,
)
"""Puts a thread into the archive."""

THREAD_UNARCHIVE: Final = RequestMethod[ThreadUnarchiveParams, ThreadUnarchiveResponse](
    "thread/unarchive",
    ThreadUnarchiveParams,
    ThreadUnarchiveResponse,
)
"""Takes a thread out of the archive."""

THREAD_DELETE: Final = RequestMethod[ThreadDeleteParams, ThreadDeleteResponse](
    "thread/delete",
    ThreadDeleteParams,
    ThreadDeleteResponse,
)
"""Deletes a thread for good."""

THREAD_COMPACT_START: Final = RequestMethod[ThreadCompactStartParams, ThreadCompactStartResponse](
    "thread/compact/start",
    ThreadCompactStartParams,
    ThreadCompactStartResponse,
)
"""Compacts the history of a thread, so that the model has room again."""

THREAD_SHELL_COMMAND: Final = RequestMethod[ThreadShellCommandParams, ThreadShellCommandResponse](
    "thread/shellCommand",
    ThreadShellCommandParams,
    ThreadShellCommandResponse,
)
"""Runs a command of the user in a thread, outside the sandbox."""

THREAD_INJECT_ITEMS: Final = RequestMethod[ThreadInjectItemsParams, ThreadInjectItemsResponse](
    "thread/inject_items",
    ThreadInjectItemsParams,
    ThreadInjectItemsResponse,
)
"""Adds to what the model knows of a thread, without starting a turn."""

THREAD_REVERT: Final = RequestMethod[ThreadRevertParams, ThreadRevertResponse](
    "thread/revert",
    ThreadRevertParams,
    ThreadRevertResponse,
)
"""Takes a thread back to where it stood before a turn."""

TURN_START: Final = RequestMethod[TurnStartParams, TurnStartResponse](
    "turn/start",
    TurnStartParams,
    TurnStartResponse,
)
"""Gives the agent something to do."""

TURN_STEER: Final = RequestMethod[TurnSteerParams, TurnSteerResponse](
    "turn/steer",
    TurnSteerParams,
    TurnSteerResponse,
)
"""Says something into a running turn, without stopping it."""

TURN_INTERRUPT: Final = RequestMethod[TurnInterruptParams, TurnInterruptResponse](
    "turn/interrupt",
    TurnInterruptParams,
    TurnInterruptResponse,
)
"""Stops a running turn."""

REVIEW_START: Final = RequestMethod[ReviewStartParams, ReviewStartResponse](
    "review/start",
    ReviewStartParams,
    ReviewStartResponse,
)
"""Has the agent look through changes."""

ACCOUNT_READ: Final = RequestMethod[GetAccountParams, GetAccountResponse](
    "account/read",
    GetAccountParams,
    GetAccountResponse,
)
"""Shows the account that is signed in."""

ACCOUNT_LOGIN_START: Final = RequestMethod[LoginAccountParams, LoginAccountResponse](
    "account/login/start",
    LoginAccountParams,
    LoginAccountResponse,
)
"""Signs in, or begins to: how it ends is told by `account/login/completed`."""

ACCOUNT_LOGIN_CANCEL: Final = RequestMethod[CancelLoginAccountParams, CancelLoginAccountResponse](
    "account/login/cancel",
    CancelLoginAccountParams,
    CancelLoginAccountResponse,
)
"""Gives up an attempt to sign in."""

ACCOUNT_LOGOUT: Final = RequestMethod[None, LogoutAccountResponse](
    "account/logout",
    Nothing,
    LogoutAccountResponse,
)
"""Signs out and forgets the credentials."""

CONFIG_READ: Final = RequestMethod[ConfigReadParams, ConfigReadResponse](
    "config/read",
    ConfigReadParams,
    ConfigReadResponse,
)
"""Shows the configuration in force."""

CONFIG_VALUE_WRITE: Final = RequestMethod[ConfigValueWriteParams, ConfigWriteResponse](
    "config/value/write",
    ConfigValueWriteParams,
    ConfigWriteResponse,
)
"""Changes one setting in a configuration file."""

CONFIG_BATCH_WRITE: Final = RequestMethod[ConfigBatchWriteParams, ConfigWriteResponse](
    "config/batchWrite",
    ConfigBatchWriteParams,
    ConfigWriteResponse,
)
"""Changes several settings in a configuration file at once."""

CONFIG_REQUIREMENTS_READ: Final = RequestMethod[None, ConfigRequirementsReadResponse](
    "configRequirements/read",
    Nothing,
    ConfigRequirementsReadResponse,
)
"""Shows what administrators prescribe."""

MCP_SERVER_STATUS_LIST: Final = RequestMethod[
    ListMcpServerStatusParams,
    ListMcpServerStatusResponse,
](
    "mcpServerStatus/list",
    ListMcpServerStatusParams,
    ListMcpServerStatusResponse,
)
"""Lists the MCP servers with what they offer, page by page."""

CONFIG_MCP_SERVER_RELOAD: Final = RequestMethod[None, McpServerRefreshResponse](
    "config/mcpServer/reload",
    Nothing,
    McpServerRefreshResponse,
)
"""Reads the configuration of the MCP servers anew. Loaded threads take it up with their next
turn.
"""

MCP_SERVER_OAUTH_LOGIN: Final = RequestMethod[
    McpServerOauthLoginParams,
    McpServerOauthLoginResponse,
](
    "mcpServer/oauth/login",
    McpServerOauthLoginParams,
    McpServerOauthLoginResponse,
)
"""Begins to sign in to an MCP server: how it ends is told by `mcpServer/oauthLogin/completed`."""

MCP_SERVER_TOOL_CALL: Final = RequestMethod[McpServerToolCallParams, McpServerToolCallResponse](
    "mcpServer/tool/call",
    McpServerToolCallParams,
    McpServerToolCallResponse,
)
"""Calls a tool of an MCP server, past the agent."""

MCP_SERVER_RESOURCE_READ: Final = RequestMethod[McpResourceReadParams, McpResourceReadResponse](
    "mcpServer/resource/read",
    McpResourceReadParams,
    McpResourceReadResponse,
)
"""Reads a resource of an MCP server."""

MODEL_LIST: Final = RequestMethod[ModelListParams, ModelListResponse](
    "model/list",
    ModelListParams,
    ModelListResponse,
)
"""Lists the models that can be chosen, page by page."""

MODEL_PROVIDER_LIST: Final = RequestMethod[ModelProviderListParams, ModelProviderListResponse](
    "modelProvider/list",
    ModelProviderListParams,
    ModelProviderListResponse,
)
"""Lists the providers of models."""

PERMISSION_PROFILE_LIST: Final = RequestMethod[
    PermissionProfileListParams,
    PermissionProfileListResponse,
](
    "permissionProfile/list",
    PermissionProfileListParams,
    PermissionProfileListResponse,
)
"""Lists the named sets of permissions, page by page."""

HOOKS_LIST: Final = RequestMethod[HooksListParams, HooksListResponse](
    "hooks/list",
    HooksListParams,
    HooksListResponse,
)
"""Lists the hooks that are set up for working folders or a thread."""

SKILLS_LIST: Final = RequestMethod[SkillsListParams, SkillsListResponse](
    "skills/list",
    SkillsListParams,
    SkillsListResponse,
)
"""Lists the skills that can be used in working folders."""

SKILLS_EXTRA_ROOTS_SET: Final = RequestMethod[
    SkillsExtraRootsSetParams,
    SkillsExtraRootsSetResponse,
](
    "skills/extraRoots/set",
    SkillsExtraRootsSetParams,
    SkillsExtraRootsSetResponse,
)
"""Names more folders to look for skills in."""

SKILLS_CONFIG_WRITE: Final = RequestMethod[SkillsConfigWriteParams, SkillsConfigWriteResponse](
    "skills/config/write",
    SkillsConfigWriteParams,
    SkillsConfigWriteResponse,
)
"""Switches a skill on or off."""

FS_READ_FILE: Final = RequestMethod[FsReadFileParams, FsReadFileResponse](
    "fs/readFile",
    FsReadFileParams,
    FsReadFileResponse,
)
"""Reads a file."""

FS_WRITE_FILE: Final = RequestMethod[FsWriteFileParams, FsWriteFileResponse](
    "fs/writeFile",
    FsWriteFileParams,
    FsWriteFileResponse,
)
"""Writes a file as a whole."""

FS_GET_METADATA: Final = RequestMethod[FsGetMetadataParams, FsGetMetadataResponse](
    "fs/getMetadata",
    FsGetMetadataParams,
    FsGetMetadataResponse,
)
"""Tells what a path is and when it changed."""

FS_READ_DIRECTORY: Final = RequestMethod[FsReadDirectoryParams, FsReadDirectoryResponse](
    "fs/readDirectory",
    FsReadDirectoryParams,
    FsReadDirectoryResponse,
)
"""Lists what is in a folder."""

FS_CREATE_DIRECTORY: Final = RequestMethod[FsCreateDirectoryParams, FsCreateDirectoryResponse](
    "fs/createDirectory",
    FsCreateDirectoryParams,
    FsCreateDirectoryResponse,
)
"""Makes a folder."""

FS_COPY: Final = RequestMethod[FsCopyParams, FsCopyResponse](
    "fs/copy",
    FsCopyParams,
    FsCopyResponse,
)
"""Copies a file or a folder."""

FS_REMOVE: Final = RequestMethod[FsRemoveParams, FsRemoveResponse](
    "fs/remove",
    FsRemoveParams,
    FsRemoveResponse,
)
"""Deletes a file or a folder."""

FS_WATCH: Final = RequestMethod[FsWatchParams, FsWatchResponse](
    "fs/watch",
    FsWatchParams,
    FsWatchResponse,
)
"""Asks to be told when a file or folder changes."""

FS_UNWATCH: Final = RequestMethod[FsUnwatchParams, FsUnwatchResponse](
    "fs/unwatch",
    FsUnwatchParams,
    FsUnwatchResponse,
)
"""Ends an `fs/watch`."""

COMMAND_EXEC: Final = RequestMethod[CommandExecParams, CommandExecResponse](
    "command/exec",
    CommandExecParams,
    CommandExecResponse,
)
"""Runs a command in the sandbox of the server, outside of any thread."""

COMMAND_EXEC_WRITE: Final = RequestMethod[CommandExecWriteParams, CommandExecWriteResponse](
    "command/exec/write",
    CommandExecWriteParams,
    CommandExecWriteResponse,
)
"""Gives input to a running process."""

COMMAND_EXEC_RESIZE: Final = RequestMethod[CommandExecResizeParams, CommandExecResizeResponse](
    "command/exec/resize",
    CommandExecResizeParams,
    CommandExecResizeResponse,
)
"""Changes the size of the terminal that a process runs in."""

COMMAND_EXEC_TERMINATE: Final = RequestMethod[
    CommandExecTerminateParams,
    CommandExecTerminateResponse,
](
    "command/exec/terminate",
    CommandExecTerminateParams,
    CommandExecTerminateResponse,
)
"""Ends a running process."""

FUZZY_FILE_SEARCH: Final = RequestMethod[FuzzyFileSearchParams, FuzzyFileSearchResponse](
    "fuzzyFileSearch",
    FuzzyFileSearchParams,
    FuzzyFileSearchResponse,
)
"""Finds files by some letters of their paths."""

INITIALIZED: Final = NotificationMethod[None]("initialized")
"""The client has read the answer to `initialize`. A server must not wait for it: real clients
forget it.
"""

_SERVER_REQUESTS: Final[tuple[RequestMethod[Any, Any], ...]] = (
    RequestMethod("item/tool/call", DynamicToolCallParams, DynamicToolCallResponse),
    RequestMethod(
        "item/commandExecution/requestApproval",
        CommandExecutionRequestApprovalParams,
        CommandExecutionRequestApprovalResponse,
    ),
    RequestMethod(
        "item/fileChange/requestApproval",
        FileChangeRequestApprovalParams,
        FileChangeRequestApprovalResponse,
    ),
    RequestMethod(
        "item/permissions/requestApproval",
        PermissionsRequestApprovalParams,
        PermissionsRequestApprovalResponse,
    ),
    RequestMethod(
        "item/tool/requestUserInput",
        ToolRequestUserInputParams,
        ToolRequestUserInputResponse,
    ),
    RequestMethod("execCommandApproval", ExecCommandApprovalParams, ExecCommandApprovalResponse),
    RequestMethod("applyPatchApproval", ApplyPatchApprovalParams, ApplyPatchApprovalResponse),
    RequestMethod(
        "account/chatgptAuthTokens/refresh",
        ChatgptAuthTokensRefreshParams,
        ChatgptAuthTokensRefreshResponse,
    ),
    RequestMethod(
        "mcpServer/elicitation/request",
        McpServerElicitationRequestParams,
        McpServerElicitationRequestResponse,
    ),
)

SERVER_REQUESTS: Final[Mapping[str, RequestMethod[Any, Any]]] = {
    request.name: request for request in _SERVER_REQUESTS
}
"""What a server asks a client, by its name on the wire."""

APPROVALS: Final[frozenset[str]] = frozenset(
    {"item/commandExecution/requestApproval", "item/fileChange/requestApproval"},
)
"""The requests by which a server asks whether something may be done."""

Approval: TypeAlias = CommandExecutionRequestApprovalParams | FileChangeRequestApprovalParams
"""What a server wants to do, while the turn waits. Match on the class."""

ApprovalDecision: TypeAlias = Literal["accept", "acceptForSession", "decline", "cancel"]
"""The decisions that every kind of approval takes. A handler of one kind has more to choose
from.
"""

OnApproval: TypeAlias = Callable[[Approval], Awaitable[ApprovalDecision]]
"""Asks someone, usually."""

DEFAULT_ANSWERS: Final[Mapping[str, str]] = {
    "item/tool/call": '{"success":false,"contentItems":[]}',
    "item/commandExecution/requestApproval": '{"decision":"decline"}',
    "item/fileChange/requestApproval": '{"decision":"decline"}',
    "item/permissions/requestApproval": '{"permissions":{}}',
    "item/tool/requestUserInput": '{"answers":{}}',
    "execCommandApproval": '{"decision":{"denied":{"rejection":"Nobody was asked."}}}',
    "applyPatchApproval": '{"decision":{"denied":{"rejection":"Nobody was asked."}}}',
    "mcpServer/elicitation/request": '{"action":"decline"}',
}
"""How this package says no to what nobody handles, as JSON, by the method of the request.

Requests that are not in it are answered with the error that they are not handled.
"""


@dataclass(frozen=True, kw_only=True)
class Handlers:
    """Answers to requests of the server, one a method.

    A handler is cancelled when its answer is not needed any more. What it raises is sent as an
    error, an `RpcError` as it is.
    """

    item_tool_call: Handler[DynamicToolCallParams, DynamicToolCallResponse] = None
    """Calls a tool that the client offered."""

    item_command_execution_request_approval: Handler[
        CommandExecutionRequestApprovalParams,
        CommandExecutionRequestApprovalResponse,
    ] = None
    """Asks whether a command may run."""

    item_file_change_request_approval: Handler[
        FileChangeRequestApprovalParams,
        FileChangeRequestApprovalResponse,
    ] = None
    """Asks whether files may be changed."""

    item_permissions_request_approval: Handler[
        PermissionsRequestApprovalParams,
        PermissionsRequestApprovalResponse,
    ] = None
    """Asks whether the agent may have more permissions."""

    item_tool_request_user_input: Handler[
        ToolRequestUserInputParams,
        ToolRequestUserInputResponse,
    ] = None
    """Asks the user what the agent wants to know."""

    exec_command_approval: Handler[ExecCommandApprovalParams, ExecCommandApprovalResponse] = None
    """Asks whether a command may run, as the older generation of the protocol does.

    Deprecated: Only turns that were started by methods of the older generation ask so. Those of
    `turn/start` use `item/commandExecution/requestApproval`.
    """

    apply_patch_approval: Handler[ApplyPatchApprovalParams, ApplyPatchApprovalResponse] = None
    """Asks whether files may be changed, as the older generation of the protocol does.

    Deprecated: Only turns that were started by methods of the older generation ask so. Those of
    `turn/start` use `item/fileChange/requestApproval`.
    """

    account_chatgpt_auth_tokens_refresh: Handler[
        ChatgptAuthTokensRefreshParams,
        ChatgptAuthTokensRefreshResponse,
    ] = None
    """Asks the client for new tokens, in place of those that it handed over."""

    mcp_server_elicitation_request: Handler[
        McpServerElicitationRequestParams,
        McpServerElicitationRequestResponse,
    ] = None
    """Asks the user what an MCP server wants to know."""

    def of(self, method: str) -> Callable[[Any], Awaitable[Any]] | None:
        """The one for a method, by its name on the wire."""
        match method:
            case "item/tool/call":
                return self.item_tool_call
            case "item/commandExecution/requestApproval":
                return self.item_command_execution_request_approval
            case "item/fileChange/requestApproval":
                return self.item_file_change_request_approval
            case "item/permissions/requestApproval":
                return self.item_permissions_request_approval
            case "item/tool/requestUserInput":
                return self.item_tool_request_user_input
            case "execCommandApproval":
                return self.exec_command_approval
            case "applyPatchApproval":
                return self.apply_patch_approval
            case "account/chatgptAuthTokens/refresh":
                return self.account_chatgpt_auth_tokens_refresh
            case "mcpServer/elicitation/request":
                return self.mcp_server_elicitation_request
        return None
