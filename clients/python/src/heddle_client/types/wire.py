# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: wire."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Int

RequestId: TypeAlias = str | Int
"""The id of a request: a string or an integer, chosen by the side that asks."""
