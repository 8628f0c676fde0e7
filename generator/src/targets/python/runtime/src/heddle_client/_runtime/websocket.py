"""A server behind a WebSocket, one message a text frame."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress

from ..errors import ConnectionClosed, ProtocolViolation, StartFailed
from .lines import MAX_LINE

try:
    from websockets.asyncio.client import ClientConnection, connect
    from websockets.exceptions import ConnectionClosed as SocketClosed
    from websockets.exceptions import WebSocketException
except ImportError as error:
    raise ImportError(
        "WebSockets need the package `websockets`: pip install 'heddle-client[websocket]'"
    ) from error

_ABNORMAL = 1006
"""What the library says where there was no close frame."""


class WebSocketTransport:
    """Made by `open_websocket`. Pings of the server are answered by the library."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def messages(self) -> AsyncIterator[str]:
        try:
            async for frame in self._socket:
                if isinstance(frame, bytes):
                    shown = frame[:100].hex(" ")
                    raise ProtocolViolation(shown, "it is a binary frame, not a text")
                yield frame
        except SocketClosed:
            # Also raised when the connection broke; the iteration itself ends when it was closed well.
            pass
        raise self._farewell()

    async def send(self, message: str) -> None:
        # A lone surrogate, which JSON allows and UTF-8 does not, becomes its JSON escape.
        text = message.encode("utf-8", "backslashreplace").decode()
        with suppress(SocketClosed):
            await self._socket.send(text)

    async def close(self) -> None:
        await self._socket.close()

    def _farewell(self) -> ConnectionClosed:
        code, reason = self._socket.close_code, self._socket.close_reason or ""
        if code is None or code == _ABNORMAL:
            return ConnectionClosed("The connection to the server broke.", close_code=code)
        said = f": {reason}" if reason else ""
        text = f"The server closed the connection with code {code}{said}."
        return ConnectionClosed(text, close_code=code, close_reason=reason)


async def open_websocket(
    url: str,
    *,
    bearer_token: str | None,
    headers: Mapping[str, str] | None,
    open_timeout: float | None,
    close_timeout: float,
) -> WebSocketTransport:
    """Connects to a server.

    Raises:
        StartFailed: There is nobody, or nobody who speaks WebSocket or takes the token.
    """
    sent = dict(headers or {})
    if bearer_token is not None:
        sent["Authorization"] = f"Bearer {bearer_token}"
    try:
        socket = await connect(
            url,
            additional_headers=sent,
            max_size=MAX_LINE,
            open_timeout=open_timeout,
            close_timeout=close_timeout,
        )
    except (OSError, WebSocketException, asyncio.TimeoutError) as error:
        reason = str(error) or "no answer in time"
        raise StartFailed(
            f"The server at {url} could not be reached: {reason}. Is it running, and is the address right?"
        ) from error
    return WebSocketTransport(socket)
