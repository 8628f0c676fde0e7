# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: search."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model
from .._runtime.scalars import Int


class FuzzyFileSearchParams(Model):
    """What to look for, and where."""

    query: str
    """Letters that occur in the path, in this order but with others between them."""

    roots: list[str]
    """The folders to look in, with everything below them."""

    cancellation_token: str | None = None
    """A name for a series of searches that the client makes up: each one stops the one before."""


class FuzzyFileSearchResponse(Model):
    """What was found."""

    files: list[FuzzyFileSearchResult]
    """The best files and folders, the best first. The server limits how many."""


class FuzzyFileSearchResult(Model):
    """A file or folder that was found."""

    root: str
    """The folder out of `roots` that it was found in."""

    path: str
    """Its path from there."""

    match_type: FuzzyFileSearchMatchType = Field(
        validation_alias="match_type",
        serialization_alias="match_type",
    )
    """What it is."""

    file_name: str = Field(validation_alias="file_name", serialization_alias="file_name")
    """The last part of its path."""

    score: Int
    """How well it fits; higher is better."""

    indices: list[Int] | None = None
    """Which characters of `path` fit the query, counted from 0, for highlighting."""


KnownFuzzyFileSearchMatchType: TypeAlias = Literal["file", "directory"]
"""The texts of `FuzzyFileSearchMatchType` that this package knows."""

FuzzyFileSearchMatchType: TypeAlias = KnownFuzzyFileSearchMatchType | str
"""What was found.

- `file`: A file.
- `directory`: A folder.
"""


class FuzzyFileSearchSessionUpdatedNotification(Model):
    """What was found so far."""

    session_id: str
    """The `sessionId` of the `fuzzyFileSearch/sessionStart`."""

    query: str
    """The query that it was found for. It may have been replaced since."""

    files: list[FuzzyFileSearchResult]
    """The best files and folders, the best first. They replace those that were sent before."""


class FuzzyFileSearchSessionCompletedNotification(Model):
    """Nothing more will be found for the present query. The session stays open for another."""

    session_id: str
    """The `sessionId` of the `fuzzyFileSearch/sessionStart`."""
