# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: web_search."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.scalars import Int
from .._runtime.unions import TaggedBy
from .._runtime.unknown import UnknownVariant


class WebSearchItem(Model):
    """The model looked something up on the web."""

    type: Literal["webSearch"] = "webSearch"
    """Tells the kind of item."""

    id: str
    """Unique inside the thread."""

    query: str
    """What it looked up, for people. Can be empty before the item is completed."""

    action: WebSearchAction | None = None
    """What it did."""

    results: list[Any] | None = None
    """What was found, in a form that the search decides and this protocol does not."""

    started_at_ms: Int | None = None
    """When the item was started. Unix time in milliseconds."""

    completed_at_ms: Int | None = None
    """When it was completed. Null while it is in progress. Unix time in milliseconds."""


class WebSearchForPages(Model):
    """The model searches for pages."""

    type: Literal["search"] = "search"
    """Tells the kind of action."""

    query: str | None = None
    """What it searches for."""

    queries: list[str] | None = None
    """What it searches for, when it is several things at once."""


class WebSearchOpenPage(Model):
    """The model opens a page."""

    type: Literal["openPage"] = "openPage"
    """Tells the kind of action."""

    url: str | None = None
    """Address of the page."""


class WebSearchFindInPage(Model):
    """The model looks for something in a page."""

    type: Literal["findInPage"] = "findInPage"
    """Tells the kind of action."""

    url: str | None = None
    """Address of the page."""

    pattern: str | None = None
    """What to look for."""


class WebSearchOther(Model):
    """The model does something else on the web."""

    type: Literal["other"] = "other"
    """Tells the kind of action."""


class UnknownWebSearchAction(UnknownVariant):
    """A `WebSearchAction` that this package does not know. `raw` has all of it."""

    @property
    def type(self) -> str:
        """What tells it apart. Empty where it has no such text."""
        return self._text("type")


WebSearchAction: TypeAlias = Annotated[
    WebSearchForPages
    | WebSearchOpenPage
    | WebSearchFindInPage
    | WebSearchOther
    | UnknownWebSearchAction,
    TaggedBy("type"),
]
"""What the model does on the web."""
