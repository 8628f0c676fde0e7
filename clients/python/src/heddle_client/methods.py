# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""The methods of the protocol, each tied to its types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from ._runtime.method import Handler, NotificationMethod, RequestMethod
from .types import (
    CommandExecutionRequestApprovalParams,
    CommandExecutionRequestApprovalResponse,
    FileChangeRequestApprovalParams,
    FileChangeRequestApprovalResponse,
    InitializeParams,
    InitializeResponse,
    ThreadListParams,
    ThreadListResponse,
    ThreadReadParams,
    ThreadReadResponse,
    ThreadResumeParams,
    ThreadResumeResponse,
    ThreadStartParams,
    ThreadStartResponse,
    TurnInterruptParams,
    TurnInterruptResponse,
    TurnStartParams,
    TurnStartResponse,
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

THREAD_LIST: Final = RequestMethod[ThreadListParams, ThreadListResponse](
    "thread/list",
    ThreadListParams,
    ThreadListResponse,
)
"""Lists stored threads, page by page."""

THREAD_READ: Final = RequestMethod[ThreadReadParams, ThreadReadResponse](
    "thread/read",
    ThreadReadParams,
    ThreadReadResponse,
)
"""Shows a thread without loading it or subscribing to it."""

TURN_START: Final = RequestMethod[TurnStartParams, TurnStartResponse](
    "turn/start",
    TurnStartParams,
    TurnStartResponse,
)
"""Gives the agent something to do."""

TURN_INTERRUPT: Final = RequestMethod[TurnInterruptParams, TurnInterruptResponse](
    "turn/interrupt",
    TurnInterruptParams,
    TurnInterruptResponse,
)
"""Stops a running turn."""

INITIALIZED: Final = NotificationMethod[None]("initialized")
"""The client has read the answer to `initialize`. A server must not wait for it: real clients
forget it.
"""

_SERVER_REQUESTS: Final[tuple[RequestMethod[Any, Any], ...]] = (
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
)

SERVER_REQUESTS: Final[Mapping[str, RequestMethod[Any, Any]]] = {
    request.name: request for request in _SERVER_REQUESTS
}
"""What a server asks a client, by its name on the wire."""

APPROVALS: Final = frozenset(
    (
        "item/commandExecution/requestApproval",
        "item/fileChange/requestApproval",
    )
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


@dataclass(frozen=True, kw_only=True)
class Handlers:
    """Answers to requests of the server, one a method.

    A handler is cancelled when its answer is not needed any more. What it raises is sent as an
    error, an `RpcError` as it is.
    """

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

    def of(self, method: str) -> Callable[[Any], Awaitable[Any]] | None:
        """The one for a method, by its name on the wire."""
        match method:
            case "item/commandExecution/requestApproval":
                return self.item_command_execution_request_approval
            case "item/fileChange/requestApproval":
                return self.item_file_change_request_approval
        return None
