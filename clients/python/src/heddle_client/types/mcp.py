# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: mcp."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model
from .._runtime.scalars import Bool, Float, Int
from .._runtime.unions import Closest, TaggedBy
from .._runtime.unknown import UnknownVariant


class ListMcpServerStatusParams(Model):
    """Which MCP servers to list, and what of them."""

    cursor: str | None = None
    """Where to go on: `nextCursor` of the page before."""

    limit: Int | None = None
    """How many at most. The server has a limit of its own."""

    detail: McpServerStatusDetail | None = None
    """How much to find out. Everything when left out."""

    thread_id: str | None = None
    """The loaded thread whose MCP servers to list. Those of the configuration when left out."""

    server_name: str | None = None
    """Only this MCP server. No other one is contacted."""


KnownMcpServerStatusDetail: TypeAlias = Literal["full", "toolsAndAuthOnly"]
"""The texts of `McpServerStatusDetail` that this package knows."""

McpServerStatusDetail: TypeAlias = KnownMcpServerStatusDetail | str
"""How much to find out about each MCP server.

- `full`: Everything.
- `toolsAndAuthOnly`: Everything but the resources, which is faster.
"""


class ListMcpServerStatusResponse(Model):
    """One page of MCP servers."""

    data: list[McpServerStatus]
    """The MCP servers."""

    next_cursor: str | None = None
    """Where the next page begins; null at the end."""


class McpServerStatus(Model):
    """An MCP server and what it offers."""

    name: str
    """Its name in the configuration."""

    plugin_id: str | None = None
    """The plugin that brought it."""

    http_origin: str | None = None
    """Scheme, host and port that it is reached at; null when it is not reached over HTTP."""

    server_info: McpServerInfo | None = None
    """How it introduces itself; null when it was not reached."""

    server_capabilities: Any = None
    """The capabilities that it declares, in the form of MCP; null when it was not reached."""

    auth_status: McpAuthStatus
    """How the server proves who it is to it."""

    runtime_status: McpServerConnectionStatus | None = None
    """Where the connection of the thread stands; null without one, or when the configuration
    changed since.
    """

    tools: dict[str, McpTool]
    """Its tools, by name."""

    resources: list[McpResource]
    """Its resources. Empty when they were not asked for."""

    resource_templates: list[McpResourceTemplate]
    """Its patterns for resources. Empty when they were not asked for."""

    tool_list_meta: Any = None
    """`_meta` of MCP from the first page of its tools; null when there is none."""

    tools_error: str | None = None
    """Why its tools could not be listed, for people; null when they could."""


class McpServerInfo(Model):
    """How an MCP server introduces itself."""

    name: str
    """Its name, for programs."""

    title: str | None = None
    """Its name, for people. `name` when left out."""

    version: str
    """Its version."""

    description: str | None = None
    """What it does."""

    icons: list[Any] | None = None
    """Pictures to show it with, in the form of MCP."""

    website_url: str | None = None
    """Address of its website."""


KnownMcpAuthStatus: TypeAlias = Literal[
    "unknown",
    "unsupported",
    "notLoggedIn",
    "bearerToken",
    "oAuth",
]
"""The texts of `McpAuthStatus` that this package knows."""

McpAuthStatus: TypeAlias = KnownMcpAuthStatus | str
"""How the server proves who it is to an MCP server.

- `unknown`: It could not be found out.
- `unsupported`: Not at all: the MCP server knows no OAuth.
- `notLoggedIn`: Not yet: the user has to sign in.
- `bearerToken`: With a token from the configuration.
- `oAuth`: With OAuth; the user is signed in.
"""

KnownMcpServerConnectionStatus: TypeAlias = Literal[
    "notStarted",
    "starting",
    "connected",
    "authenticationRequired",
    "failed",
    "cancelled",
    "disabled",
]
"""The texts of `McpServerConnectionStatus` that this package knows."""

McpServerConnectionStatus: TypeAlias = KnownMcpServerConnectionStatus | str
"""Where the connection to an MCP server stands.

- `notStarted`: It has not been tried yet.
- `starting`: It is being set up.
- `connected`: It is open.
- `authenticationRequired`: The user has to sign in first.
- `failed`: It could not be set up.
- `cancelled`: The attempt was given up.
- `disabled`: The configuration forbids it.
"""


class McpTool(Model):
    """A tool that an MCP server offers."""

    name: str
    """Its name at the MCP server."""

    title: str | None = None
    """Its name, for people. `name` when left out."""

    description: str | None = None
    """What it is, for the model."""

    input_schema: Any
    """JSON Schema of its arguments."""

    output_schema: Any = None
    """JSON Schema of its structured result."""

    annotations: Any = None
    """Hints about its use, in the form of MCP."""

    icons: list[Any] | None = None
    """Pictures to show it with, in the form of MCP."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class McpResource(Model):
    """Something that an MCP server lets be read."""

    uri: str
    """Its address, to read it by."""

    name: str
    """Its name at the MCP server."""

    title: str | None = None
    """Its name, for people. `name` when left out."""

    description: str | None = None
    """What it is, for the model."""

    mime_type: str | None = None
    """Media type of the content."""

    size: Int | None = None
    """Size of the content in bytes."""

    annotations: Any = None
    """Hints about its use, in the form of MCP."""

    icons: list[Any] | None = None
    """Pictures to show it with, in the form of MCP."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class McpResourceTemplate(Model):
    """A pattern for the addresses of many resources of one kind."""

    uri_template: str
    """The pattern, an URI template of RFC 6570."""

    name: str
    """Its name at the MCP server."""

    title: str | None = None
    """Its name, for people. `name` when left out."""

    description: str | None = None
    """What it is, for the model."""

    mime_type: str | None = None
    """Media type of the content, when it is the same for all."""

    annotations: Any = None
    """Hints about its use, in the form of MCP."""


class McpServerRefreshResponse(Model):
    """The configuration of the MCP servers was read anew."""


class McpServerOauthLoginParams(Model):
    """The MCP server to sign in to."""

    name: str
    """Its name in the configuration."""

    thread_id: str | None = None
    """The loaded thread that has the MCP server. The configuration decides when left out."""

    scopes: list[str] | None = None
    """The scopes to ask for. Those of the configuration when left out."""

    client_registration: McpServerOauthClientRegistration | None = None
    """How the server makes itself known, this time. As is offered when left out."""

    timeout_secs: Int | None = None
    """How long to wait for the user. In seconds."""


KnownMcpServerOauthClientRegistration: TypeAlias = Literal["auto", "cimd", "dcr"]
"""The texts of `McpServerOauthClientRegistration` that this package knows."""

McpServerOauthClientRegistration: TypeAlias = KnownMcpServerOauthClientRegistration | str
"""How the server makes itself known to the authorisation server.

- `auto`: As the authorisation server offers it.
- `cimd`: By the address of a document about it (Client ID Metadata Document).
- `dcr`: By registering on the spot (Dynamic Client Registration, RFC 7591).
"""


class McpServerOauthLoginResponse(Model):
    """The user has to go on in a browser."""

    authorization_url: str
    """The page that the client is to open."""

    login_id: str | None = None
    """Id of the attempt."""


class McpServerToolCallParams(Model):
    """Which tool to call, and with what."""

    thread_id: str
    """The loaded thread that has the MCP server."""

    server_: str
    """Name of the MCP server in the configuration."""

    tool: str
    """Name of the tool."""

    arguments: Any = None
    """What to call it with, as `inputSchema` of the tool says."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class McpServerToolCallResponse(Model):
    """What the tool answered."""

    content: list[Any]
    """The answer, in content blocks of MCP."""

    structured_content: Any = None
    """The answer as `outputSchema` of the tool says."""

    is_error: Bool | None = None
    """The tool says that it failed. Not so when left out."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class McpResourceReadParams(Model):
    """Which resource to read."""

    thread_id: str | None = None
    """The loaded thread that has the MCP server. The configuration decides when left out."""

    server_: str
    """Name of the MCP server in the configuration."""

    uri: str
    """Address of the resource."""

    target: McpResourceReadTarget | None = None
    """The hosted app to read from directly. The resource is searched for when left out."""

    connector_id: str | None = None
    """Search in this app only."""

    origin_call_id: str | None = None
    """Id of the tool call that named the resource: read from the same app as it did."""

    meta: dict[str, Any] | None = Field(
        default=None,
        validation_alias="_meta",
        serialization_alias="_meta",
    )
    """Data to send along as `_meta` of MCP. What tells account and turn is reserved for the
    server.
    """


class McpResourceReadTarget(Model):
    """A hosted app, and the account to use it with."""

    connector_id: str
    """Id of the app."""

    link_id: str | None
    """Id of the linked account; null to use the app without one, where it allows that."""


class McpResourceReadResponse(Model):
    """What was read."""

    contents: list[McpResourceContent]
    """The content, in as many parts as the MCP server makes of it."""

    origin_call_id: str | None = None
    """Id of the tool call whose app was read from, when the request named one."""


class McpTextResourceContent(Model):
    """Content that is text."""

    uri: str
    """Address of the resource."""

    mime_type: str | None = None
    """Media type of the content."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""

    text: str
    """The text."""


class McpBlobResourceContent(Model):
    """Content that is not text."""

    uri: str
    """Address of the resource."""

    mime_type: str | None = None
    """Media type of the content."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""

    blob: str
    """The bytes. Bytes in base64."""


class UnknownMcpResourceContent(UnknownVariant):
    """A `McpResourceContent` that this package does not know. `raw` has all of it."""


McpResourceContent: TypeAlias = Annotated[
    McpTextResourceContent | McpBlobResourceContent | UnknownMcpResourceContent,
    Closest(),
]
"""The content of a resource, or of a part of it: text or bytes."""


class FormElicitation(Model):
    """A form to fill in."""

    mode: Literal["form"] = "form"
    """Tells the kind of question."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """The turn during which it is asked, as far as the server can tell. MCP itself knows no
    turns.
    """

    server_name: str
    """Name of the MCP server that asks."""

    message: str
    """What is asked, for the user."""

    requested_schema: McpElicitationSchema
    """The form."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class UrlElicitation(Model):
    """A page to visit, where the user does what the MCP server must not see: enter a password,
    say.
    """

    mode: Literal["url"] = "url"
    """Tells the kind of question."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """The turn during which it is asked, as far as the server can tell. MCP itself knows no
    turns.
    """

    server_name: str
    """Name of the MCP server that asks."""

    message: str
    """What is asked, for the user."""

    url: str
    """Address of the page. To be shown before it is opened."""

    elicitation_id: str
    """Id of the question, chosen by the MCP server."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class EarlyExtendedFormElicitation(Model):
    """A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients that
    declare `openai/form`.
    """

    mode: Literal["openai/form"] = "openai/form"
    """Tells the kind of question."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """The turn during which it is asked, as far as the server can tell. MCP itself knows no
    turns.
    """

    server_name: str
    """Name of the MCP server that asks."""

    message: str
    """What is asked, for the user."""

    requested_schema: Any
    """The form, in a schema that only its makers know."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class ExtendedFormElicitation(Model):
    """A form that goes beyond what MCP allows."""

    mode: Literal["openaiForm"] = "openaiForm"
    """Tells the kind of question."""

    thread_id: str
    """The thread."""

    turn_id: str | None = None
    """The turn during which it is asked, as far as the server can tell. MCP itself knows no
    turns.
    """

    server_name: str
    """Name of the MCP server that asks."""

    message: str
    """What is asked, for the user."""

    requested_schema: Any
    """The form, in a schema that only its makers know."""

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


class UnknownMcpServerElicitationRequestParams(UnknownVariant):
    """A `McpServerElicitationRequestParams` that this package does not know. `raw` has all of
    it.
    """

    @property
    def mode(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("mode")


McpServerElicitationRequestParams: TypeAlias = Annotated[
    FormElicitation
    | UrlElicitation
    | EarlyExtendedFormElicitation
    | ExtendedFormElicitation
    | UnknownMcpServerElicitationRequestParams,
    TaggedBy("mode"),
]
"""What an MCP server wants from the user. The MCP server waits for the answer."""


class McpElicitationSchema(Model):
    """A form: the small part of JSON Schema that MCP (2025-11-25) allows in
    `elicitation/create`.
    """

    schema_: str | None = Field(
        default=None,
        validation_alias="$schema",
        serialization_alias="$schema",
    )
    """The dialect of JSON Schema. 2020-12 when left out."""

    type: Literal["object"] = "object"
    """Says that the answer is an object."""

    properties: dict[str, McpElicitationPrimitiveSchema]
    """The entries, by the names that the answer has them under."""

    required: list[str] | None = None
    """Names of the entries that must be filled in."""


class McpElicitationUntitledSingleSelectEnumSchema(Model):
    """A choice of one value."""

    type: Literal["string"] = "string"
    """Says that the entry is text."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    default: str | None = None
    """The value that is chosen at first. None when left out."""

    enum: list[str]
    """The values to choose from, shown as they are."""


class McpElicitationTitledSingleSelectEnumSchema(Model):
    """A choice of one value, where each has a name of its own."""

    type: Literal["string"] = "string"
    """Says that the entry is text."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    default: str | None = None
    """The value that is chosen at first. None when left out."""

    one_of: list[McpElicitationConstOption]
    """The values to choose from."""


class UnknownMcpElicitationSingleSelectEnumSchema(UnknownVariant):
    """A `McpElicitationSingleSelectEnumSchema` that this package does not know. `raw` has all of
    it.
    """


McpElicitationSingleSelectEnumSchema: TypeAlias = Annotated[
    McpElicitationUntitledSingleSelectEnumSchema
    | McpElicitationTitledSingleSelectEnumSchema
    | UnknownMcpElicitationSingleSelectEnumSchema,
    Closest(),
]
"""A choice of one value. The field `enum` or `oneOf` tells which."""


class McpElicitationUntitledMultiSelectEnumSchema(Model):
    """A choice of several values."""

    type: Literal["array"] = "array"
    """Says that the entry is a list."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    min_items: Int | None = None
    """How many the user has to choose at least."""

    max_items: Int | None = None
    """How many the user may choose at most."""

    default: list[str] | None = None
    """The values that are chosen at first. None when left out."""

    items: McpElicitationUntitledEnumItems
    """The values to choose from."""


class McpElicitationTitledMultiSelectEnumSchema(Model):
    """A choice of several values, where each has a name of its own."""

    type: Literal["array"] = "array"
    """Says that the entry is a list."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    min_items: Int | None = None
    """How many the user has to choose at least."""

    max_items: Int | None = None
    """How many the user may choose at most."""

    default: list[str] | None = None
    """The values that are chosen at first. None when left out."""

    items: McpElicitationTitledEnumItems
    """The values to choose from."""


class UnknownMcpElicitationMultiSelectEnumSchema(UnknownVariant):
    """A `McpElicitationMultiSelectEnumSchema` that this package does not know. `raw` has all of
    it.
    """


McpElicitationMultiSelectEnumSchema: TypeAlias = Annotated[
    McpElicitationUntitledMultiSelectEnumSchema
    | McpElicitationTitledMultiSelectEnumSchema
    | UnknownMcpElicitationMultiSelectEnumSchema,
    Closest(),
]
"""A choice of several values. The field `enum` or `anyOf` of `items` tells which."""


class McpElicitationLegacyTitledEnumSchema(Model):
    """A choice of one value, in the form that MCP had at first: the names in a list beside that of
    the values.
    """

    type: Literal["string"] = "string"
    """Says that the entry is text."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    default: str | None = None
    """The value that is chosen at first. None when left out."""

    enum: list[str]
    """The values to choose from."""

    enum_names: list[str] | None = None
    """What they are called, in the same order."""


class UnknownMcpElicitationEnumSchema(UnknownVariant):
    """A `McpElicitationEnumSchema` that this package does not know. `raw` has all of it."""


McpElicitationEnumSchema: TypeAlias = Annotated[
    McpElicitationSingleSelectEnumSchema
    | McpElicitationMultiSelectEnumSchema
    | McpElicitationLegacyTitledEnumSchema
    | UnknownMcpElicitationEnumSchema,
    Closest(),
]
"""A choice among given values."""


class McpElicitationStringSchema(Model):
    """Text that the user enters."""

    type: Literal["string"] = "string"
    """Says that the entry is text."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    min_length: Int | None = None
    """How many characters it has at least."""

    max_length: Int | None = None
    """How many characters it has at most."""

    format: McpElicitationStringFormat | None = None
    """What it has to be. Anything when left out."""

    default: str | None = None
    """The text that stands there at first."""


class McpElicitationNumberSchema(Model):
    """A number that the user enters."""

    type: McpElicitationNumberType
    """Says which numbers can be entered."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    minimum: Float | None = None
    """The smallest that can be entered."""

    maximum: Float | None = None
    """The largest that can be entered."""

    default: Float | None = None
    """The number that stands there at first."""


class McpElicitationBooleanSchema(Model):
    """A switch that the user sets."""

    type: Literal["boolean"] = "boolean"
    """Says that the entry is true or false."""

    title: str | None = None
    """What stands beside the entry. Its name when left out."""

    description: str | None = None
    """What the entry means, for the user."""

    default: Bool | None = None
    """How it is set at first."""


class UnknownMcpElicitationPrimitiveSchema(UnknownVariant):
    """A `McpElicitationPrimitiveSchema` that this package does not know. `raw` has all of it."""


McpElicitationPrimitiveSchema: TypeAlias = Annotated[
    McpElicitationEnumSchema
    | McpElicitationStringSchema
    | McpElicitationNumberSchema
    | McpElicitationBooleanSchema
    | UnknownMcpElicitationPrimitiveSchema,
    Closest(),
]
"""One entry of a form. Its `type` tells the kind; text with values to choose from is a choice."""


class McpElicitationConstOption(Model):
    """A value to choose."""

    const: str
    """The value."""

    title: str
    """What it is called, for people."""


class McpElicitationUntitledEnumItems(Model):
    """The values of a choice."""

    type: Literal["string"] = "string"
    """Says that each is text."""

    enum: list[str]
    """The values, shown as they are."""


class McpElicitationTitledEnumItems(Model):
    """The values of a choice, where each has a name of its own."""

    any_of: list[McpElicitationConstOption]
    """The values."""


KnownMcpElicitationStringFormat: TypeAlias = Literal["email", "uri", "date", "date-time"]
"""The texts of `McpElicitationStringFormat` that this package knows."""

McpElicitationStringFormat: TypeAlias = KnownMcpElicitationStringFormat | str
"""What a text has to be.

- `email`: A mail address.
- `uri`: A URI.
- `date`: A day, as in `2026-11-30`.
- `date-time`: A day and a time of it, as in `2026-11-30T09:00:00Z`.
"""

KnownMcpElicitationNumberType: TypeAlias = Literal["number", "integer"]
"""The texts of `McpElicitationNumberType` that this package knows."""

McpElicitationNumberType: TypeAlias = KnownMcpElicitationNumberType | str
"""The type of an entry that is a number, in JSON Schema.

- `number`: Any number.
- `integer`: A whole number.
"""


class McpServerElicitationRequestResponse(Model):
    """What the user says to an MCP server."""

    action: McpServerElicitationAction
    """What the user does with the question."""

    content: Any = None
    """The form as filled in, by the names of its entries, or the proof. Null unless the user
    agrees, and for pages.
    """

    meta: Any = Field(default=None, validation_alias="_meta", serialization_alias="_meta")
    """`_meta` of MCP: data for those who know it, passed on as it is."""


KnownMcpServerElicitationAction: TypeAlias = Literal["accept", "decline", "cancel"]
"""The texts of `McpServerElicitationAction` that this package knows."""

McpServerElicitationAction: TypeAlias = KnownMcpServerElicitationAction | str
"""What the user does with a question of an MCP server.

- `accept`: The user agrees: sends the form, opens the page, or approves.
- `decline`: The user says no.
- `cancel`: The user closes the question without a choice.
"""


class McpServerStatusUpdatedNotification(Model):
    """How far the start of an MCP server has come."""

    thread_id: str | None = None
    """The thread that it is started for; null when it is for none."""

    name: str
    """Name of the MCP server in the configuration."""

    status: McpServerStartupState
    """How far it has come."""

    error: str | None = None
    """What went wrong, for people."""

    failure_reason: McpServerStartupFailureReason | None = None
    """The cause, for programs, when it is a known one."""


KnownMcpServerStartupState: TypeAlias = Literal["starting", "ready", "failed", "cancelled"]
"""The texts of `McpServerStartupState` that this package knows."""

McpServerStartupState: TypeAlias = KnownMcpServerStartupState | str
"""How far the start of an MCP server has come.

- `starting`: It goes on.
- `ready`: The MCP server can be used.
- `failed`: It failed.
- `cancelled`: It was given up.
"""

KnownMcpServerStartupFailureReason: TypeAlias = Literal["reauthenticationRequired"]
"""The texts of `McpServerStartupFailureReason` that this package knows."""

McpServerStartupFailureReason: TypeAlias = KnownMcpServerStartupFailureReason | str
"""The cause of a failed start, for programs.

- `reauthenticationRequired`: The user has to sign in again.
"""


class McpServerOauthLoginCompletedNotification(Model):
    """How an attempt to sign in to an MCP server ended."""

    name: str
    """Name of the MCP server in the configuration."""

    thread_id: str | None = None
    """The thread from the request."""

    login_id: str | None = None
    """Id of the attempt, as in the answer that began it."""

    success: Bool
    """Whether the user is signed in."""

    error: str | None = None
    """What went wrong, for people."""


class McpServerEventStreamNotification(Model):
    """One event out of a stream."""

    subscription_id: str
    """Id of the stream."""

    notification: McpServerEventNotification
    """The event."""


class McpServerEventNotification(Model):
    """A notification of MCP, as the MCP server sent it."""

    method: str
    """Its method."""

    params: Any
    """Its params."""
