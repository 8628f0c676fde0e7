# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: wire."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Int
from .._runtime.unions import Closest
from .._runtime.unknown import UnknownVariant


class UnknownRequestId(UnknownVariant):
    """A `RequestId` that this package does not know. `raw` has all of it."""


RequestId: TypeAlias = Annotated[str | Int | UnknownRequestId, Closest()]
"""The id of a request: a string or an integer, chosen by the side that asks."""


class InvalidParamsData(Model):
    """Where the fault is."""

    pointer: str
    """JSON pointer into the params; empty for the params as a whole."""


class UnsupportedVersionData(Model):
    """What could be spoken instead."""

    supported_versions: list[str]
    """The protocol versions that the server speaks."""


class ThreadErrorData(Model):
    """The thread that was asked for."""

    thread_id: str
    """The id from the request."""


class TurnErrorData(Model):
    """The turn that was asked for."""

    thread_id: str
    """The thread from the request."""

    turn_id: Maybe[str] = None
    """The turn from the request."""


class ProcessErrorData(Model):
    """The process that was asked for."""

    process_id: str
    """The id from the request."""


class FileErrorData(Model):
    """What the operating system says."""

    path: str
    """The file or folder that could not be worked with."""

    code: str
    """The name of the error, such as `ENOENT`."""

    errno: Maybe[Int] = None
    """Its number on the system of the server."""
