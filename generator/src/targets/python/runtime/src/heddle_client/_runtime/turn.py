"""A turn on its way."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from .._roles import Item, Turn
from ..errors import ClientError, InvalidMessage
from ..events import TurnCompletedEvent, TurnEvent
from .event_queue import EventQueue
from .events import UnknownEvent
from .turn_items import TurnItems, final_text

_LATE_ITEMS_SECONDS = 0.25


@dataclass(frozen=True)
class TurnResult:
    """How a turn ended. A turn that failed or was interrupted ends too: look at `turn.status`."""

    turn: Turn
    """As the server last told it; its `items` are often left out, see `items` beside it."""
    items: list[Item]
    """Every item of the turn, in order, each in its last state."""
    final_text: str
    """The text of the last message of the agent; empty when it said nothing."""


class TurnHandle(AsyncIterator[TurnEvent]):
    """A turn on its way. Read its events with `async for`, or wait for `result`, or both.

    Events wait for their reader from the start of the turn, and are given out once. When the
    connection is lost, events and result both raise the reason.
    """

    def __init__(
        self, id_: str, stream: TurnStream, interrupt: Callable[[], Awaitable[None]]
    ) -> None:
        self.id = id_
        self.thread_id = stream.thread_id
        self._stream = stream
        self._interrupt = interrupt

    async def __anext__(self) -> TurnEvent:
        return await self._stream.events.__anext__()

    @property
    def ended(self) -> bool:
        return self._stream.ended

    async def result(self) -> TurnResult:
        """Waits until the turn has ended, however it did."""
        return await self._stream.result()

    async def interrupt(self) -> None:
        """Ends the turn early; returns when the server has heard it.

        Does nothing when the turn has ended.
        """
        if self.ended:
            return
        try:
            await self._interrupt()
        except ClientError:
            # The end of the turn and the wish for it can cross on the way.
            if not self.ended:
                raise


class TurnStream:
    """Collects what is told about one turn.

    Until its id is known, everything about its thread is kept back.
    """

    def __init__(
        self, thread_id: str, event_buffer: int, on_end: Callable[[TurnStream], None]
    ) -> None:
        self.thread_id = thread_id
        self.events: EventQueue[TurnEvent] = EventQueue(lambda: None, event_buffer)
        self._loop = asyncio.get_running_loop()
        self._on_end = on_end
        self._items = TurnItems()
        self._early: list[tuple[TurnEvent, str]] = []
        self._id: str | None = None
        self._turn: Turn | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._result: asyncio.Future[TurnResult | ClientError] = self._loop.create_future()

    @property
    def ended(self) -> bool:
        return self._result.done()

    async def result(self) -> TurnResult:
        end = await asyncio.shield(self._result)
        if isinstance(end, ClientError):
            raise copy.copy(end)
        return end

    def bind(self, turn_id: str) -> None:
        """The answer to `turn/start` came: this is the turn."""
        self._id = turn_id
        early, self._early = self._early, []
        for event, about in early:
            self._hear(event, about)

    def offer(self, event: TurnEvent, params: dict[str, Any]) -> None:
        """A notification came: keeps it when it is about a turn of the thread."""
        match params:
            case {"turnId": str(turn_id)} | {"turn": {"id": str(turn_id)}}:
                if params.get("threadId") == self.thread_id:
                    self._hear(event, turn_id)

    def _hear(self, event: TurnEvent, turn_id: str) -> None:
        if self.ended:
            return
        if self._id is None:
            self._early.append((event, turn_id))
            return
        if turn_id != self._id:
            return
        self.events.push(event)
        self._items.add(event)
        match event:
            case TurnCompletedEvent(params=params):
                self._turn = params.turn
            case UnknownEvent(method=TurnCompletedEvent.method, params=raw, problem=problem):
                self.fail(InvalidMessage(TurnCompletedEvent.method, raw, problem or ""))
                return
        if self._turn is not None:
            self._end_soon(self._turn)

    def fail(self, reason: ClientError) -> None:
        """There is nothing more to come. A turn whose end was told has ended well."""
        if self.ended:
            return
        if self._turn is not None:
            self._end(self._turn)
            return
        self.events.finish(reason)
        self._stop(reason)

    def abandon(self) -> None:
        """The turn was not started."""
        self.fail(ClientError("The turn was not started."))

    def _end_soon(self, turn: Turn) -> None:
        """Some servers tell the end of a turn before the end of its last command."""
        if turn.status != "completed" or not self._items.any_open:
            self._end(turn)
        elif self._timer is None:
            self._timer = self._loop.call_later(_LATE_ITEMS_SECONDS, self._end, turn)

    def _end(self, turn: Turn) -> None:
        if not self.ended:
            items = self._items.in_order()
            self.events.finish()
            self._stop(TurnResult(turn, items, final_text(items)))

    def _stop(self, end: TurnResult | ClientError) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._result.set_result(end)
        self._on_end(self)
