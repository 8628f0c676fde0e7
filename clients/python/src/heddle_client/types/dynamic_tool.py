# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: dynamic_tool."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.scalars import Bool, Int
from .._runtime.unions import TaggedBy
from .._runtime.unknown import UnknownVariant


class DynamicToolCallItem(Model):
    """A call of a tool that a client carries out, and what became of it."""

    type: Literal["dynamicToolCall"] = "dynamicToolCall"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    namespace: str | None = None
    """The common name that the tool stands under, when it has one."""

    tool: str
    """Name of the tool."""

    arguments: Any
    """What the model handed to the tool."""

    status: DynamicToolCallStatus
    """Where it stands."""

    content_items: list[DynamicToolCallOutputContentItem] | None = None
    """What the tool gave back. Null until it has."""

    success: Bool | None = None
    """What the client said of it. Null until it has."""

    duration_ms: Int | None = None
    """How long it took, once it ended. In milliseconds."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


KnownDynamicToolCallStatus: TypeAlias = Literal["inProgress", "completed", "failed"]
"""The texts of `DynamicToolCallStatus` that this package knows."""

DynamicToolCallStatus: TypeAlias = KnownDynamicToolCallStatus | str
"""Where the call of a tool of the client stands.

- `inProgress`: The client has not answered yet.
- `completed`: The client answered that it succeeded.
- `failed`: The client answered that it failed, or did not answer well.
"""


class DynamicToolText(Model):
    """Words that a tool gives back."""

    type: Literal["inputText"] = "inputText"
    """Tells the kind of output."""

    text: str
    """The words."""


class DynamicToolImage(Model):
    """An image that a tool gives back."""

    type: Literal["inputImage"] = "inputImage"
    """Tells the kind of output."""

    image_url: str
    """Address of the image; `data:` addresses carry it along."""


class DynamicToolAudio(Model):
    """A sound that a tool gives back."""

    type: Literal["inputAudio"] = "inputAudio"
    """Tells the kind of output."""

    audio_url: str
    """Address of the sound; `data:` addresses carry it along."""


class UnknownDynamicToolCallOutputContentItem(UnknownVariant):
    """A `DynamicToolCallOutputContentItem` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


DynamicToolCallOutputContentItem: TypeAlias = Annotated[
    DynamicToolText | DynamicToolImage | DynamicToolAudio | UnknownDynamicToolCallOutputContentItem,
    TaggedBy("type"),
]
"""One part of what a tool of the client gives back to the model."""


class DynamicToolCallParams(Model):
    """A call of a tool that the client offered. The turn waits for the answer."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    call_id: str
    """The item of the call."""

    namespace: str | None = None
    """The common name that the tool stands under, when it has one."""

    tool: str
    """Name of the tool."""

    arguments: Any
    """What the model hands to the tool; it should follow its `inputSchema`."""


class DynamicToolCallResponse(Model):
    """What the tool gives back."""

    content_items: list[DynamicToolCallOutputContentItem]
    """The parts of the output, in order."""

    success: Bool
    """Whether the tool did what it was called for. The model is told."""
