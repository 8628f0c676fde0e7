"""The first request of a connection."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from ..errors import InvalidMessage, ProtocolViolation, RpcError, VersionRefused
from ..types import ClientInfo, InitializeCapabilities, InitializeParams, InitializeResponse
from ..version import EXPERIMENTAL, SUPPORTED_VERSIONS, __version__
from .connection import Connection
from .message import to_text
from .model import decode, encode
from .problem import problem_of


async def handshake(
    connection: Connection,
    client_info: ClientInfo | None,
    capabilities: InitializeCapabilities | None,
) -> InitializeResponse:
    """Says who connects and which versions it speaks; a server that negotiates chooses one."""
    own = ClientInfo(name="heddle-client", title=None, version=__version__)
    params = InitializeParams(
        client_info=client_info or own,
        capabilities=_with_defaults(capabilities),
        protocol_versions=list(SUPPORTED_VERSIONS),
    )
    try:
        raw = await connection.request("initialize", encode(params))
    except RpcError as error:
        raise _explained(error) from None
    _check_version(raw)
    try:
        server = decode(InitializeResponse, raw)
    except ValidationError as error:
        raise InvalidMessage("initialize", raw, problem_of(error)) from error
    connection.notify("initialized")
    return server


def _with_defaults(capabilities: InitializeCapabilities | None) -> InitializeCapabilities:
    own: dict[str, Any] = {} if capabilities is None else encode(capabilities)
    return decode(InitializeCapabilities, {"experimentalApi": EXPERIMENTAL, **own})


def _check_version(raw: Any) -> None:
    """A server that negotiates must choose what was offered; another is taken as it is."""
    version = raw.get("protocolVersion") if isinstance(raw, dict) else None
    if isinstance(version, str) and version not in SUPPORTED_VERSIONS:
        offered = ", ".join(SUPPORTED_VERSIONS)
        reason = f"the server chose protocol {version}, offered was {offered}"
        raise ProtocolViolation(to_text(raw), reason)


def _explained(error: RpcError) -> RpcError:
    match error.data:
        case {"supportedVersions": list()}:
            return VersionRefused(error.code, error.message, error.data)
    return error
