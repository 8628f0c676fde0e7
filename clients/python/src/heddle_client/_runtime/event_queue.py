"""Events on their way to one reader."""

from __future__ import annotations

import asyncio
import copy
from collections import deque
from collections.abc import AsyncIterator, Callable
from typing import Generic, TypeVar

from ..errors import ClientError, EventsDropped

E = TypeVar("E")


class EventQueue(AsyncIterator[E], Generic[E]):
    """Events wait until they are read, at most `limit` of them.

    What comes after that is dropped, and the reader is told so by an `EventsDropped` behind the last
    one it gets. For one reader at a time.
    """

    def __init__(self, on_close: Callable[[], None], limit: int) -> None:
        self._on_close = on_close
        self._limit = limit
        self._waiting: deque[E] = deque()
        self._wake: asyncio.Future[None] | None = None
        self._ended = False
        self._error: ClientError | None = None

    def push(self, event: E) -> None:
        if self._ended:
            return
        if len(self._waiting) >= self._limit:
            self.finish(EventsDropped(self._limit))
            return
        self._waiting.append(event)
        self._wake_up()

    def finish(self, error: ClientError | None = None) -> None:
        """No more events. Those that wait are still read, then comes the error."""
        if not self._ended:
            self._ended = True
            self._error = error
            self._wake_up()

    def close(self) -> None:
        """The reader has had enough."""
        self._waiting.clear()
        self.finish()
        self._on_close()

    async def __anext__(self) -> E:
        while not self._waiting:
            if self._ended:
                self._on_close()
                if self._error is None:
                    raise StopAsyncIteration
                raise copy.copy(self._error)
            if self._wake is not None:
                raise ClientError("These events are being read already; they are given out once.")
            self._wake = asyncio.get_running_loop().create_future()
            try:
                await self._wake
            finally:
                self._wake = None
        return self._waiting.popleft()

    def _wake_up(self) -> None:
        if self._wake is not None and not self._wake.done():
            self._wake.set_result(None)
