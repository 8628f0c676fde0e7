# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: handshake."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool


class InitializeParams(Model):
    """The first words of a client on a new connection."""

    client_info: ClientInfo
    """Who the client is."""

    capabilities: InitializeCapabilities | None = None
    """What the client can deal with. Nothing special when left out."""

    protocol_versions: Maybe[list[str]] = None
    """The protocol versions that the client speaks, the one it likes best first. A server that
    knows this field answers with `protocolVersion`; one that does not ignores it.
    """


class ClientInfo(Model):
    """Who the client is."""

    name: str
    """Short name of the client program. The server repeats it at the start of its `userAgent`."""

    title: str | None = None
    """Name to show to people."""

    version: str
    """Version of the client program, in its own scheme."""


class InitializeCapabilities(Model):
    """What the client can deal with."""

    experimental_api: Maybe[Bool] = None
    """The client wants methods and fields that are still experimental. Without it, using one is an
    error. Default: `False`.
    """

    opt_out_notification_methods: list[str] | None = None
    """Exact names of notifications that must not be sent on this connection. Unknown names are
    ignored.
    """

    request_attestation: Maybe[Bool] = None
    """The client can answer requests to attest itself. Default: `False`."""

    explicit_gateway_oauth: Maybe[Bool] = None
    """The client starts the sign-in at a gateway itself, so that the server must not."""

    mcp_server_openai_form_elicitation: Maybe[Bool] = None
    """The client can show the forms that tool servers ask people to fill in."""

    required_human_approval: Maybe[Bool] = None
    """A person sits at the client and can decide approvals."""

    extensions: dict[str, Any] | None = None
    """Capabilities beyond this protocol, by the name of the extension."""


class InitializeResponse(Model):
    """Who the server is."""

    user_agent: str
    """Name and version of the server, as `name/version (…)`."""

    codex_home: str
    """Folder in which the server keeps its state."""

    platform_family: str
    """Family of the operating system of the server: `unix` or `windows`."""

    platform_os: str
    """Operating system of the server: `linux`, `macos`, `windows`, and others."""

    protocol_version: Maybe[str] = None
    """The version that holds on this connection. Only when the client sent `protocolVersions`."""
