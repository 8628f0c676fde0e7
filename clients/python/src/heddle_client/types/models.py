# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: models."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model, UnknownVariant
from .._runtime.unions import TaggedByKey

KnownPersonality: TypeAlias = Literal["none", "friendly", "pragmatic"]
"""The texts of `Personality` that this package knows."""

Personality: TypeAlias = KnownPersonality | str
"""The tone in which the agent talks.

- `none`: The model's own.
- `friendly`: Warm and encouraging.
- `pragmatic`: Short and to the point.
"""


class MultiAgentModeCustom(Model):
    """As these instructions say."""

    custom: str
    """What is said with it."""


class UnknownMultiAgentMode(UnknownVariant):
    """A kind of `MultiAgentMode` that this package does not know. `raw` has all of it."""


KnownMultiAgentMode: TypeAlias = Literal["explicitRequestOnly", "proactive"]
"""The texts of `MultiAgentMode` that this package knows."""

MultiAgentMode: TypeAlias = Annotated[
    KnownMultiAgentMode | MultiAgentModeCustom | UnknownMultiAgentMode | str,
    TaggedByKey(),
]
"""When the agent may start further agents.

Experimental: needs the capability `experimental_api`.

- `explicitRequestOnly`: Only when the user asks for it.
- `proactive`: Whenever it thinks fit.
- `custom`: As these instructions say.
"""

KnownReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh"]
"""The texts of `ReasoningEffort` that this package knows."""

ReasoningEffort: TypeAlias = KnownReasoningEffort | str
"""How long a model may think. Models bring efforts of their own, so that other values are common.

- `none`: Not at all.
- `minimal`: As little as the model can.
- `low`: A little.
- `medium`: A usual amount.
- `high`: Long.
- `xhigh`: As long as the model can.
"""


class CollaborationMode(Model):
    """A way of working together, with the settings that go with it.

    Experimental: needs the capability `experimental_api`.
    """

    mode: ModeKind
    """What the turns are for."""

    settings: CollaborationSettings
    """What it sets for the model."""


KnownModeKind: TypeAlias = Literal["plan", "default"]
"""The texts of `ModeKind` that this package knows."""

ModeKind: TypeAlias = KnownModeKind | str
"""What a turn is for.

- `plan`: Make a plan and change nothing.
- `default`: Do the work.
"""


class CollaborationSettings(Model):
    """What a way of working sets for the model.

    Experimental: needs the capability `experimental_api`.
    """

    model: str
    """Name of the model."""

    reasoning_effort: ReasoningEffort | None = Field(
        default=None,
        validation_alias="reasoning_effort",
        serialization_alias="reasoning_effort",
    )
    """How long it may think."""

    developer_instructions: str | None = Field(
        default=None,
        validation_alias="developer_instructions",
        serialization_alias="developer_instructions",
    )
    """Instructions that go before those of the user."""


KnownReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed", "none"]
"""The texts of `ReasoningSummary` that this package knows."""

ReasoningSummary: TypeAlias = KnownReasoningSummary | str
"""How much of its thinking a model tells.

- `auto`: What the model thinks fit.
- `concise`: A short summary.
- `detailed`: A long summary.
- `none`: Nothing.
"""
