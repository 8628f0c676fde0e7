"""A request of the protocol, tied to its types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

P = TypeVar("P")
R = TypeVar("R")

Handler: TypeAlias = Callable[[P], Awaitable[R]] | None
"""Answers one kind of request of the server. None: nobody does."""


@dataclass(frozen=True)
class RequestMethod(Generic[P, R]):
    """A request, by whichever side."""

    name: str
    """As on the wire."""
    params_type: Any
    result_type: Any


@dataclass(frozen=True)
class NotificationMethod(Generic[P]):
    """A notification of the client."""

    name: str
