"""Starting a turn, and not leaving one behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from contextlib import suppress
from types import TracebackType
from typing import Any

from ..errors import ClientError
from ..events import TurnEvent
from .turn import TurnHandle

_Start = Callable[[], Coroutine[Any, Any, TurnHandle]]


class TurnRun:
    """A turn that is about to be started.

    - `turn = await thread.run(…)`: starts it.
    - `async with thread.run(…) as turn:` starts it, and interrupts it when the block is left before
      its end, by an error or a cancellation too.
    - `async for event in thread.run(…):` the same for its events alone.
    """

    def __init__(self, start: _Start) -> None:
        self._start = start

    def __await__(self) -> Generator[Any, None, TurnHandle]:
        return self._started().__await__()

    async def __aenter__(self) -> TurnHandle:
        self._turn = await self._started()
        return self._turn

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # What made the block end is more interesting than a server that is gone.
        with suppress(ClientError):
            await self._turn.interrupt()

    async def __aiter__(self) -> AsyncIterator[TurnEvent]:
        async with self as turn:
            async for event in turn:
                yield event

    async def _started(self) -> TurnHandle:
        """Cancelled while the server has not answered yet, the turn must not go on unseen."""
        starting = asyncio.create_task(self._start())
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            self._abandoned = asyncio.create_task(_interrupt_once_started(starting))
            raise


async def _interrupt_once_started(starting: asyncio.Task[TurnHandle]) -> None:
    with suppress(ClientError):
        turn = await starting
        await turn.interrupt()
