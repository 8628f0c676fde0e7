"""What a server tells: one class a notification, see `heddle_client.events`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

P = TypeVar("P")


@dataclass(frozen=True)
class Event(Generic[P]):
    """A notification of the server."""

    method: ClassVar[str]
    """Its name on the wire."""
    params_type: ClassVar[Any]

    params: P
    emitted_at_ms: int | None = None
    """When the server sent it: Unix time in milliseconds. Older servers do not say."""


@dataclass(frozen=True)
class UnknownEvent:
    """A notification that this package does not know: of a later version, or of a vendor."""

    method: str
    params: Any
    """As they came."""
    emitted_at_ms: int | None = None
    problem: str | None = None
    """Of a notification that this package does know: why its params could not be read."""
