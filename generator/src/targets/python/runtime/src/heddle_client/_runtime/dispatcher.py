"""Brings what the server sends to those who want it."""

from __future__ import annotations

from typing import Any, Protocol

from pydantic import ValidationError

from ..errors import ClientError
from ..events import EVENTS, ServerEvent
from .connection import Connection
from .desk import RequestDesk
from .event_queue import EventQueue
from .events import UnknownEvent
from .message import Notification
from .model import decode
from .problem import problem_of


class Follower(Protocol):
    """Hears every notification, with its params as they came, until the connection is lost."""

    def offer(self, event: Any, params: dict[str, Any]) -> None: ...

    def fail(self, reason: ClientError) -> None: ...


class Dispatcher:
    """The receiving side of a client."""

    def __init__(self, connection: Connection, desk: RequestDesk, event_buffer: int) -> None:
        self._connection = connection
        self._desk = desk
        self.event_buffer = event_buffer
        """How many events may wait for each of their readers."""
        self._followers: set[Follower] = set()
        self._queues: set[EventQueue[ServerEvent]] = set()
        self._reason: ClientError | None = None

    async def request(self, method: str, params: Any) -> Any:
        return await self._desk.answer(method, params)

    def notification(self, message: Notification) -> None:
        params = message.params if isinstance(message.params, dict) else {}
        if message.method == "serverRequest/resolved":
            request_id = params.get("requestId")
            if isinstance(request_id, int | str):
                self._connection.withdraw(request_id)
        event = _event(message)
        for queue in tuple(self._queues):
            queue.push(event)
        for follower in tuple(self._followers):
            follower.offer(event, params)

    def closed(self, reason: ClientError) -> None:
        self._reason = reason
        for follower in tuple(self._followers):
            follower.fail(reason)
        for queue in tuple(self._queues):
            queue.finish(reason)

    def events(self) -> EventQueue[ServerEvent]:
        """Every notification from now on."""
        queue: EventQueue[ServerEvent] = EventQueue(
            lambda: self._queues.discard(queue), self.event_buffer
        )
        self._queues.add(queue)
        if self._reason is not None:
            queue.finish(self._reason)
        return queue

    def follow(self, follower: Follower) -> None:
        self._followers.add(follower)
        if self._reason is not None:
            follower.fail(self._reason)

    def unfollow(self, follower: Follower) -> None:
        self._followers.discard(follower)


def _event(message: Notification) -> Any:
    """Params that cannot be read are no reason to lose the connection: they are passed on raw."""
    known = EVENTS.get(message.method)
    if known is None:
        return UnknownEvent(message.method, message.params, message.emitted_at_ms)
    try:
        params = decode(known.params_type, message.params)
    except ValidationError as error:
        problem = problem_of(error)
        return UnknownEvent(message.method, message.params, message.emitted_at_ms, problem)
    return known(params, message.emitted_at_ms)
