"""The first request of a connection."""

from __future__ import annotations

from typing import Any, Final

from pydantic import ValidationError

from .._roles import CLIENT_NAME, HANDSHAKE, Capabilities, ClientInfo, ServerInfo
from ..errors import InvalidMessage, ProtocolViolation, RpcError, VersionRefused
from ..version import EXPERIMENTAL, SUPPORTED_VERSIONS, __version__
from .connection import Connection
from .message import to_text
from .model import decode, encode
from .problem import problem_of

_OWN_INFO: Final = {"name": CLIENT_NAME, "title": None, "version": __version__}


async def handshake(
    connection: Connection,
    client_info: ClientInfo | None,
    capabilities: Capabilities | None,
    timeout: float | None,
) -> ServerInfo:
    """Says who connects and which versions it speaks; a server that negotiates chooses one."""
    offer = {
        "clientInfo": _OWN_INFO if client_info is None else encode(client_info),
        "capabilities": {"experimentalApi": EXPERIMENTAL, **(encode(capabilities) or {})},
        "protocolVersions": SUPPORTED_VERSIONS,
    }
    params = {name: value for name, value in offer.items() if name in HANDSHAKE}
    try:
        raw = await connection.request("initialize", params, timeout)
    except RpcError as error:
        raise _explained(error) from None
    _check_version(raw)
    try:
        server = decode(ServerInfo, raw)
    except ValidationError as error:
        raise InvalidMessage("initialize", raw, problem_of(error)) from error
    await connection.notify("initialized")
    return server


def _check_version(raw: Any) -> None:
    """Where versions are offered, one of them must be chosen; a server may also say nothing of them."""
    version = raw.get("protocolVersion") if isinstance(raw, dict) else None
    if SUPPORTED_VERSIONS and isinstance(version, str) and version not in SUPPORTED_VERSIONS:
        offered = ", ".join(SUPPORTED_VERSIONS)
        reason = f"the server chose protocol {version}, offered was {offered}"
        raise ProtocolViolation(to_text(raw), reason)


def _explained(error: RpcError) -> RpcError:
    match error.data:
        case {"supportedVersions": list()}:
            return VersionRefused(error.code, error.message, error.data, SUPPORTED_VERSIONS)
    return error
