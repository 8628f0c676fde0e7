# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: items_calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.scalars import Int

if TYPE_CHECKING:
    from .items import FileUpdateChange, ThreadItem


class ItemStartedNotification(Model):
    """An item began."""

    item: ThreadItem
    """The item as it stands at the beginning."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    started_at_ms: Int
    """When it began. Unix time in milliseconds."""


class ItemCompletedNotification(Model):
    """An item ended and changes no more."""

    item: ThreadItem
    """The item as it will be kept."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    content_token_count: Int | None = None
    """How many tokens it takes up in the context of the model."""

    completed_at_ms: Int
    """When it ended. Unix time in milliseconds."""


class AgentMessageDeltaNotification(Model):
    """More text of a message of the agent."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the text so far."""


class PlanDeltaNotification(Model):
    """More text of a plan."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the text so far, for display; the completed item can say something else."""


class ReasoningSummaryPartAddedNotification(Model):
    """A new part of a summary begins."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    summary_index: Int
    """Its place among the parts, counted from 0."""


class ReasoningSummaryTextDeltaNotification(Model):
    """More text of a part of a summary."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the text so far."""

    summary_index: Int
    """Which part, counted from 0."""


class ReasoningTextDeltaNotification(Model):
    """More of what the model thinks, for models that tell it in full."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the text so far."""

    content_index: Int
    """Which part, counted from 0."""


class CommandExecutionOutputDeltaNotification(Model):
    """More output of a command."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the output so far."""


class TerminalInteractionNotification(Model):
    """The agent talked to a process that runs."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    process_id: str
    """Name of the process, as the item of its command gives it."""

    stdin: str
    """What the agent wrote to it. Empty when it only looked for more output."""


class FileChangeOutputDeltaNotification(Model):
    """What the change of files reports."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    delta: str
    """To be put behind the report so far."""


class FileChangePatchUpdatedNotification(Model):
    """The changes of an item are known better now."""

    thread_id: str
    """The thread."""

    turn_id: str
    """The turn."""

    item_id: str
    """The item."""

    changes: list[FileUpdateChange]
    """In place of the changes so far."""
