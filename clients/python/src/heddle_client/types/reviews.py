# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unions import TaggedBy
from .._runtime.unknown import UnknownVariant

if TYPE_CHECKING:
    from .turns import Turn


class ReviewStartParams(Model):
    """What to look at, and where."""

    thread_id: str
    """The thread."""

    target: ReviewTarget
    """What to look at."""

    delivery: ReviewDelivery | None = None
    """Where the review takes place. In the thread itself when left out."""


class UncommittedChangesTarget(Model):
    """All that differs from the last commit, new files included, whether staged or not."""

    type: Literal["uncommittedChanges"] = "uncommittedChanges"
    """Tells the kind of target."""


class BaseBranchTarget(Model):
    """What the current branch adds to another one."""

    type: Literal["baseBranch"] = "baseBranch"
    """Tells the kind of target."""

    branch: str
    """The other branch."""


class CommitTarget(Model):
    """What one commit changed."""

    type: Literal["commit"] = "commit"
    """Tells the kind of target."""

    sha: str
    """The commit."""

    title: str | None = None
    """What to call it towards people, such as the first line of its message."""


class CustomTarget(Model):
    """Whatever the user says."""

    type: Literal["custom"] = "custom"
    """Tells the kind of target."""

    instructions: str
    """What to look at and how, in words."""


class UnknownReviewTarget(UnknownVariant):
    """A `ReviewTarget` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


ReviewTarget: TypeAlias = Annotated[
    UncommittedChangesTarget | BaseBranchTarget | CommitTarget | CustomTarget | UnknownReviewTarget,
    TaggedBy("type"),
]
"""What a review looks at."""

KnownReviewDelivery: TypeAlias = Literal["inline"]
"""The texts of `ReviewDelivery` that this package knows."""

ReviewDelivery: TypeAlias = KnownReviewDelivery | str
"""Where a review takes place.

- `inline`: In the thread itself.
"""


class ReviewStartResponse(Model):
    """The review has begun."""

    turn: Turn
    """The turn that the review is."""

    review_thread_id: str
    """The thread that it takes place in: the one that was asked for, or the new one where it is
    detached.
    """
