"""What every handle of a thread can do, whatever the fields of its version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._roles import InterruptTurn, StartTurn, TextInput, Thread, UserInput
from ..methods import TURN_INTERRUPT, TURN_START
from .base_client import BaseClient
from .run import TurnRun
from .turn import TurnHandle, TurnStream


class BaseThreadHandle:
    """A conversation: holds its id and starts turns in it."""

    def __init__(self, client: BaseClient, thread: Thread) -> None:
        self._client = client
        self.thread = thread
        """As the server told it when it was started or resumed."""

    @property
    def id(self) -> str:
        return self.thread.id

    def _run(self, input: str | Sequence[UserInput], settings: dict[str, Any]) -> TurnRun:
        parts = [TextInput(text=input)] if isinstance(input, str) else list(input)
        params = StartTurn(**{**settings, "thread_id": self.id, "input": parts})
        return TurnRun(lambda: self._start(params))

    async def _start(self, params: StartTurn) -> TurnHandle:
        dispatcher = self._client._dispatcher
        stream = TurnStream(self.id, dispatcher.event_buffer, dispatcher.unfollow)
        dispatcher.follow(stream)
        try:
            answer = await self._client.request(TURN_START, params)
        except BaseException:
            stream.abandon()
            raise
        turn_id = answer.turn.id
        stream.bind(turn_id)

        async def interrupt() -> None:
            place = InterruptTurn(thread_id=self.id, turn_id=turn_id)
            await self._client.request(TURN_INTERRUPT, place)

        return TurnHandle(turn_id, stream, interrupt)
