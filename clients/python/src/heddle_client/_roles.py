# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""What the runtime works with, by the part that it plays there."""

from __future__ import annotations

from typing import Final, TypeAlias

from . import types

CLIENT_NAME: Final = "heddle-client"
"""What this package is called, where nobody says who connects."""

HANDSHAKE: Final = frozenset({"capabilities", "clientInfo", "protocolVersions"})
"""The fields that the first request has."""

ClientInfo: TypeAlias = types.ClientInfo

ServerInfo: TypeAlias = types.InitializeResponse

Capabilities: TypeAlias = types.InitializeCapabilities

Thread: TypeAlias = types.Thread

Turn: TypeAlias = types.Turn

StartTurn: TypeAlias = types.TurnStartParams

InterruptTurn: TypeAlias = types.TurnInterruptParams

UserInput: TypeAlias = types.UserInput

TextInput: TypeAlias = types.TextInput

Item: TypeAlias = types.ThreadItem

AgentMessage: TypeAlias = types.AgentMessageItem
