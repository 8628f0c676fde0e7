# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: mcp_tool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model
from .._runtime.scalars import Bool, Int

if TYPE_CHECKING:
    from .items import McpAppUi


class McpToolCallItem(Model):
    """A call of a tool of an MCP server, and what became of it."""

    type: Literal["mcpToolCall"] = "mcpToolCall"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    plugin_id: str | None = None
    """The plugin that brought the server."""

    server_: str
    """Name of the server, as configured."""

    tool: str
    """Name of the tool."""

    read_only_hint: Bool | None = None
    """Whether the tool says that it changes nothing."""

    arguments: Any
    """What the model handed to the tool."""

    status: McpToolCallStatus
    """Where it stands."""

    result: McpToolCallResult | None = None
    """What the tool gave back. Null until it has."""

    error: McpToolCallError | None = None
    """Why it failed, when it did."""

    duration_ms: Int | None = None
    """How long it took, once it ended. In milliseconds."""

    app_context: McpToolCallAppContext | None = None
    """The app that the tool belongs to."""

    mcp_app_ui: McpAppUi | None = None
    """What the app shows for it. Null or absent also for calls that older servers recorded."""

    mcp_app_resource_uri: str | None = Field(
        default=None,
        deprecated="It was there first and says less. Read `mcpAppUi.resourceUri` where there is one.",
    )
    """Address of what the app shows for it.

    Deprecated: It was there first and says less. Read `mcpAppUi.resourceUri` where there is one.
    """

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


KnownMcpToolCallStatus: TypeAlias = Literal["inProgress", "completed", "failed"]
"""The texts of `McpToolCallStatus` that this package knows."""

McpToolCallStatus: TypeAlias = KnownMcpToolCallStatus | str
"""Where the call of a tool stands.

- `inProgress`: It runs, or waits for approval.
- `completed`: The tool gave something back.
- `failed`: It went wrong, or was not allowed.
"""


class McpToolCallResult(Model):
    """What a tool gave back, as its server sent it."""

    content: list[Any]
    """The parts of the output, as the Model Context Protocol defines them."""

    structured_content: Any = None
    """The output for programs, where the tool has one."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """What the server said beside it."""


class McpToolCallError(Model):
    """Why a call of a tool failed."""

    message: str
    """What happened, for people."""


class McpToolCallAppContext(Model):
    """The app that a tool belongs to."""

    connector_id: str
    """Id of the app."""

    link_id: str | None = None
    """The link between the app and the account of the user."""

    resource_uri: str | None = None
    """Address of what the app shows."""

    app_name: str | None = None
    """Name of the app, for people."""

    action_name: str | None = None
    """Name of what the tool does, for people."""


class McpToolCallProgressNotification(Model):
    """A tool of an MCP server tells how far it is."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    message: str
    """Its words, for people."""
