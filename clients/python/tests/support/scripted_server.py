"""A server inside the test."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable

from .story import THREAD_STARTED, Message, ended, turn


class ScriptedServer:
    """What it says is written in the test, in the order in which it is said."""

    def __init__(self, on_message: Callable[[Message, ScriptedServer], None] | None = None) -> None:
        """`on_message` is called with everything that comes after the handshake."""
        self.received: list[Message] = []
        """Everything that the client sent, the handshake included."""
        self._on_message = on_message
        self._said: asyncio.Queue[str | None] = asyncio.Queue()

    async def messages(self) -> AsyncIterator[str]:
        while (text := await self._said.get()) is not None:
            yield text

    async def send(self, message: str) -> None:
        value: Message = json.loads(message)
        self.received.append(value)
        match value.get("method"):
            case "initialize":
                self.answer_initialize(value)
            case "initialized":
                pass
            case _ if self._on_message is not None:
                self._on_message(value, self)

    def answer_initialize(self, request: Message) -> None:
        self.say({"id": request["id"], "result": INITIALIZED})

    async def close(self) -> None:
        self._said.put_nowait(None)

    def say(self, *messages: Message) -> None:
        self.say_text(*(json.dumps(message) for message in messages))

    def say_text(self, *texts: str) -> None:
        for text in texts:
            self._said.put_nowait(text)

    def methods(self) -> list[str | None]:
        """The methods of what the client sent; None for answers."""
        return [message.get("method") for message in self.received]


INITIALIZED: Message = {
    "userAgent": "scripted/1",
    "codexHome": "/",
    "platformFamily": "unix",
    "platformOs": "linux",
}


def telling_server(*story: Message, before_answer: int = 0) -> ScriptedServer:
    """Answers `thread/start` and `turn/start`, then tells the story of the turn.

    So many messages of the story come before the answer to `turn/start`. An interrupt ends the turn.
    """

    def on_message(message: Message, server: ScriptedServer) -> None:
        match message.get("method"):
            case "thread/start":
                server.say({"id": message["id"], "result": THREAD_STARTED})
            case "turn/start":
                started = {"id": message["id"], "result": {"turn": turn("inProgress")}}
                server.say(*story[:before_answer], started, *story[before_answer:])
            case "turn/interrupt":
                server.say({"id": message["id"], "result": {}}, ended("interrupted"))

    return ScriptedServer(on_message)
