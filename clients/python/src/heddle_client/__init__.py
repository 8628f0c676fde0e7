# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""A client of the agent app-server protocol.

`Client` starts a server or connects to one; `types` has what is said on the wire, `events` what a
server tells, `methods` what can be asked.
"""

from __future__ import annotations

from . import events, methods, types
from ._runtime.connecting import Connecting
from ._runtime.events import UnknownEvent
from ._runtime.model import OMIT, Model, Omit, decode, encode
from ._runtime.transport import Transport
from ._runtime.turn import TurnHandle, TurnResult
from ._runtime.unknown import UnknownVariant
from .client import Client
from .errors import (
    ClientError,
    ConnectionClosed,
    EventsDropped,
    InvalidMessage,
    ProtocolViolation,
    RequestTimeout,
    RpcError,
    StartFailed,
    VersionRefused,
)
from .methods import Approval, ApprovalDecision, Handlers
from .threads import ThreadHandle
from .version import EXPERIMENTAL, PROTOCOL_VERSION, SUPPORTED_VERSIONS, __version__

__all__ = [
    "EXPERIMENTAL",
    "OMIT",
    "PROTOCOL_VERSION",
    "SUPPORTED_VERSIONS",
    "Approval",
    "ApprovalDecision",
    "Client",
    "ClientError",
    "Connecting",
    "ConnectionClosed",
    "EventsDropped",
    "Handlers",
    "InvalidMessage",
    "Model",
    "Omit",
    "ProtocolViolation",
    "RequestTimeout",
    "RpcError",
    "StartFailed",
    "ThreadHandle",
    "Transport",
    "TurnHandle",
    "TurnResult",
    "UnknownEvent",
    "UnknownVariant",
    "VersionRefused",
    "__version__",
    "decode",
    "encode",
    "events",
    "methods",
    "types",
]
