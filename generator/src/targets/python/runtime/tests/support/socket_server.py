"""A real WebSocket server on this machine."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from websockets.asyncio.server import ServerConnection, serve

from .scripted_server import INITIALIZED
from .story import Message

OnMessage = Callable[[Message, ServerConnection], Awaitable[None]]


@asynccontextmanager
async def socket_server(on_message: OnMessage) -> AsyncIterator[str]:
    """Its address. `on_message` is called with everything that comes after the handshake."""

    async def talk(socket: ServerConnection) -> None:
        async for text in socket:
            message: Message = json.loads(text)
            match message.get("method"):
                case "initialize":
                    await say(socket, {"id": message["id"], "result": INITIALIZED})
                case "initialized":
                    pass
                case _:
                    await on_message(message, socket)

    async with serve(talk, "127.0.0.1", 0, max_size=None) as server:
        port = server.sockets[0].getsockname()[1]
        yield f"ws://127.0.0.1:{port}"


async def say(socket: ServerConnection, message: Message) -> None:
    await socket.send(json.dumps(message))
