# Made by heddle from protocol 2026-11; do not edit, generate again instead.
"""What a server tells. Match on the class, or compare `method`; each has `params`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from ._runtime.events import Event, UnknownEvent
from .types import (
    AgentMessageDeltaNotification,
    CommandExecutionOutputDeltaNotification,
    ErrorNotification,
    FileChangeOutputDeltaNotification,
    FileChangePatchUpdatedNotification,
    ItemCompletedNotification,
    ItemStartedNotification,
    ReasoningSummaryPartAddedNotification,
    ReasoningSummaryTextDeltaNotification,
    ReasoningTextDeltaNotification,
    ServerRequestResolvedNotification,
    ThreadStartedNotification,
    ThreadStatusChangedNotification,
    ThreadTokenUsageUpdatedNotification,
    TurnCompletedNotification,
    TurnStartedNotification,
)


class ThreadStartedEvent(Event[ThreadStartedNotification]):
    """A thread was started."""

    method = "thread/started"
    params_type = ThreadStartedNotification


class ThreadStatusChangedEvent(Event[ThreadStatusChangedNotification]):
    """A thread does something else now."""

    method = "thread/status/changed"
    params_type = ThreadStatusChangedNotification


class ThreadTokenUsageUpdatedEvent(Event[ThreadTokenUsageUpdatedNotification]):
    """A request to the model was counted."""

    method = "thread/tokenUsage/updated"
    params_type = ThreadTokenUsageUpdatedNotification


class TurnStartedEvent(Event[TurnStartedNotification]):
    """A turn began."""

    method = "turn/started"
    params_type = TurnStartedNotification


class TurnCompletedEvent(Event[TurnCompletedNotification]):
    """A turn ended."""

    method = "turn/completed"
    params_type = TurnCompletedNotification


class ErrorEvent(Event[ErrorNotification]):
    """Something went wrong in a turn."""

    method = "error"
    params_type = ErrorNotification


class ItemStartedEvent(Event[ItemStartedNotification]):
    """An item began."""

    method = "item/started"
    params_type = ItemStartedNotification


class ItemCompletedEvent(Event[ItemCompletedNotification]):
    """An item ended."""

    method = "item/completed"
    params_type = ItemCompletedNotification


class ItemAgentMessageDeltaEvent(Event[AgentMessageDeltaNotification]):
    """More text of a message of the agent."""

    method = "item/agentMessage/delta"
    params_type = AgentMessageDeltaNotification


class ItemReasoningSummaryPartAddedEvent(Event[ReasoningSummaryPartAddedNotification]):
    """A part of a summary begins."""

    method = "item/reasoning/summaryPartAdded"
    params_type = ReasoningSummaryPartAddedNotification


class ItemReasoningSummaryTextDeltaEvent(Event[ReasoningSummaryTextDeltaNotification]):
    """More text of a summary."""

    method = "item/reasoning/summaryTextDelta"
    params_type = ReasoningSummaryTextDeltaNotification


class ItemReasoningTextDeltaEvent(Event[ReasoningTextDeltaNotification]):
    """More of what the model thinks."""

    method = "item/reasoning/textDelta"
    params_type = ReasoningTextDeltaNotification


class ItemCommandExecutionOutputDeltaEvent(Event[CommandExecutionOutputDeltaNotification]):
    """More output of a command."""

    method = "item/commandExecution/outputDelta"
    params_type = CommandExecutionOutputDeltaNotification


class ItemFileChangeOutputDeltaEvent(Event[FileChangeOutputDeltaNotification]):
    """What a change of files reports."""

    method = "item/fileChange/outputDelta"
    params_type = FileChangeOutputDeltaNotification


class ItemFileChangePatchUpdatedEvent(Event[FileChangePatchUpdatedNotification]):
    """The changes of an item are known better."""

    method = "item/fileChange/patchUpdated"
    params_type = FileChangePatchUpdatedNotification


class ServerRequestResolvedEvent(Event[ServerRequestResolvedNotification]):
    """A request of the server needs no answer any more."""

    method = "serverRequest/resolved"
    params_type = ServerRequestResolvedNotification


ServerEvent: TypeAlias = (
    ThreadStartedEvent
    | ThreadStatusChangedEvent
    | ThreadTokenUsageUpdatedEvent
    | TurnStartedEvent
    | TurnCompletedEvent
    | ErrorEvent
    | ItemStartedEvent
    | ItemCompletedEvent
    | ItemAgentMessageDeltaEvent
    | ItemReasoningSummaryPartAddedEvent
    | ItemReasoningSummaryTextDeltaEvent
    | ItemReasoningTextDeltaEvent
    | ItemCommandExecutionOutputDeltaEvent
    | ItemFileChangeOutputDeltaEvent
    | ItemFileChangePatchUpdatedEvent
    | ServerRequestResolvedEvent
    | UnknownEvent
)
"""Everything that a server tells."""

TurnEvent: TypeAlias = (
    ThreadTokenUsageUpdatedEvent
    | TurnStartedEvent
    | TurnCompletedEvent
    | ErrorEvent
    | ItemStartedEvent
    | ItemCompletedEvent
    | ItemAgentMessageDeltaEvent
    | ItemReasoningSummaryPartAddedEvent
    | ItemReasoningSummaryTextDeltaEvent
    | ItemReasoningTextDeltaEvent
    | ItemCommandExecutionOutputDeltaEvent
    | ItemFileChangeOutputDeltaEvent
    | ItemFileChangePatchUpdatedEvent
    | UnknownEvent
)
"""What is told about one turn."""

_ALL: Final[tuple[type[Event[Any]], ...]] = (
    ThreadStartedEvent,
    ThreadStatusChangedEvent,
    ThreadTokenUsageUpdatedEvent,
    TurnStartedEvent,
    TurnCompletedEvent,
    ErrorEvent,
    ItemStartedEvent,
    ItemCompletedEvent,
    ItemAgentMessageDeltaEvent,
    ItemReasoningSummaryPartAddedEvent,
    ItemReasoningSummaryTextDeltaEvent,
    ItemReasoningTextDeltaEvent,
    ItemCommandExecutionOutputDeltaEvent,
    ItemFileChangeOutputDeltaEvent,
    ItemFileChangePatchUpdatedEvent,
    ServerRequestResolvedEvent,
)

EVENTS: Final[Mapping[str, type[Event[Any]]]] = {event.method: event for event in _ALL}
"""The class of each notification, by its name on the wire."""
