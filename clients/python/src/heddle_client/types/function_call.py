# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: function_call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Int
from .._runtime.unions import Closest, TaggedBy
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .turns import ImageDetail


class FunctionCallOutputItem(Model):
    """The output of a tool that the client started a turn with, in place of words of the user."""

    type: Literal["functionCallOutput"] = "functionCallOutput"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    namespace: str | None = None
    """The common name that the tool stands under, when it has one."""

    name: str
    """Name of the tool."""

    output: FunctionCallOutputBody
    """What it gave back."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class FunctionCallOutputText(Model):
    """Words that a tool gave back."""

    type: Literal["input_text"] = "input_text"
    """Tells the kind of output."""

    text: str
    """The words."""


class FunctionCallOutputImage(Model):
    """An image that a tool gave back, by its address or as a file known to the model endpoint.

    At least one of these is given: `image_url`, `file_id`.
    """

    type: Literal["input_image"] = "input_image"
    """Tells the kind of output."""

    detail: ImageDetail | None = None
    """How closely the model looks at it."""

    image_url: Maybe[str] = Field(
        default=None,
        validation_alias="image_url",
        serialization_alias="image_url",
    )
    """Address of the image; `data:` addresses carry it along. Either this or `file_id`."""

    file_id: Maybe[str] = Field(
        default=None,
        validation_alias="file_id",
        serialization_alias="file_id",
    )
    """Id of the image at the model endpoint. Either this or `image_url`."""


class FunctionCallOutputAudio(Model):
    """A sound that a tool gave back, by its address or as a file known to the model endpoint.

    At least one of these is given: `audio_url`, `file_id`.
    """

    type: Literal["input_audio"] = "input_audio"
    """Tells the kind of output."""

    audio_url: Maybe[str] = Field(
        default=None,
        validation_alias="audio_url",
        serialization_alias="audio_url",
    )
    """Address of the sound; `data:` addresses carry it along. Either this or `file_id`."""

    file_id: Maybe[str] = Field(
        default=None,
        validation_alias="file_id",
        serialization_alias="file_id",
    )
    """Id of the sound at the model endpoint. Either this or `audio_url`."""


class FunctionCallOutputEncrypted(Model):
    """Output that only the model endpoint can read."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Tells the kind of output."""

    encrypted_content: str = Field(
        validation_alias="encrypted_content",
        serialization_alias="encrypted_content",
    )
    """The output, to be passed on as it is."""


class UnknownFunctionCallOutputContentItem(UnknownVariant):
    """A `FunctionCallOutputContentItem` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


FunctionCallOutputContentItem: TypeAlias = Annotated[
    FunctionCallOutputText
    | FunctionCallOutputImage
    | FunctionCallOutputAudio
    | FunctionCallOutputEncrypted
    | UnknownFunctionCallOutputContentItem,
    TaggedBy("type"),
]
"""One part of what a tool gave back, as the model endpoint takes it."""


class UnknownFunctionCallOutputBody(UnknownVariant):
    """A `FunctionCallOutputBody` that this package does not know. `raw` has all of it."""


FunctionCallOutputBody: TypeAlias = Annotated[
    str | list[FunctionCallOutputContentItem] | UnknownFunctionCallOutputBody,
    Closest(),
]
"""What a tool gave back: words, or a list of parts."""
