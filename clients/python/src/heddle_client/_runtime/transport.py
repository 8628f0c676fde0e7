"""What carries messages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol


class Transport(Protocol):
    """Each message is one JSON text: a line over stdio, a text frame over a WebSocket.

    `Client.spawn` and `Client.connect_websocket` have theirs; others are a few lines.
    """

    def messages(self) -> AsyncIterator[str]:
        """What the other side sends, in order. Called once.

        Ends when the connection is closed; raises when it can say why.
        """
        ...

    async def send(self, message: str) -> None:
        """Hands over one message; returns when there is room for another.

        Messages are sent in the order of the calls. Must not raise, nor wait, when the connection is
        gone: `messages` then ends.
        """
        ...

    async def close(self) -> None:
        """Closes the connection and waits until all that belongs to it is gone.

        May be called twice.
        """
        ...
